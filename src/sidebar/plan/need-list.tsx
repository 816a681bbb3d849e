// Needs: met, or how much is short and why.

import type { NeedView } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { Paged } from "../parts/paged.tsx";

export function NeedList({ needs }: { readonly needs: readonly NeedView[] }) {
  const { words } = useDesk();
  const told = words.plan;
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{told.needs}</h2>
      {needs.length === 0 ? (
        <p class="quiet">{told.noNeeds}</p>
      ) : (
        <Paged
          items={needs}
          keyOf={({ row }) => String(row)}
          show={(need) => <Need need={need} />}
        />
      )}
    </section>
  );
}

function Need({ need }: { readonly need: NeedView }) {
  const { words, figures } = useDesk();
  const { exits, note, amount, met, day, why } = need;
  const short = amount - met;
  return (
    <div class="card">
      <h3>{note || exits}</h3>
      <p>
        {note !== "" && `${exits}${words.frame.and}`}
        {figures.yen(amount)}
        {words.frame.and}
        {words.plan.needBy(figures.day(day))}
      </p>
      <meter max={amount} low={amount} optimum={amount} value={met} aria-label={note || exits} />
      <p class={short > 0 ? "warning" : "gain"}>
        {short > 0 ? words.plan.needShort(figures.yen(short)) : words.plan.needMet}
      </p>
      {why !== "" && <p class="quiet">{why}</p>}
    </div>
  );
}
