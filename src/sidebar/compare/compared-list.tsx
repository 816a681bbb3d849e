// Compared rows as bars with their numbers.

import { useDesk } from "../desk.ts";
import { Paged } from "../parts/paged.tsx";
import type { Compared } from "./compared.ts";

export function ComparedList({ rows }: { readonly rows: readonly Compared[] }) {
  const { words } = useDesk();
  const most = Math.max(1, ...rows.map(({ amount }) => amount ?? 0));
  const [best] = rows;
  return (
    <Paged
      items={rows}
      isOrdered
      keyOf={({ name }) => name}
      show={(row) => (
        <div class="card">
          {row.name !== "" && (
            <h3>
              {row.name}{" "}
              {row === best && rows.length > 1 && row.amount !== null && (
                <b class="mark today">{words.ask.compare.best}</b>
              )}
            </h3>
          )}
          <p class="amounts">
            <b>{row.headline}</b>
          </p>
          {row.amount !== null && (
            <svg class="bar" aria-hidden="true" width="100%" height="8" preserveAspectRatio="none">
              <rect class="ground" width="100%" height="8" rx="4" />
              <rect width={`${Math.max(0, (row.amount / most) * 100)}%`} height="8" rx="4" />
            </svg>
          )}
          <Facts row={row} />
          {row.check !== "" && <p class="quiet">{row.check}</p>}
        </div>
      )}
    />
  );
}

function Facts({ row }: { readonly row: Compared }) {
  const plain = row.facts.filter(([label]) => label === "").map(([, value]) => value);
  const named = row.facts.filter(([label]) => label !== "");
  return (
    <>
      {plain.length > 0 && <p>{plain.join(" · ")}</p>}
      {named.length > 0 && (
        <dl class="facts">
          {named.map(([label, value]) => (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      )}
    </>
  );
}
