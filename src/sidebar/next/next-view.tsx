// What to do next: what is late first, then the steps in order, then what is awaited.

import type { LogItem } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { Action } from "../parts/action.tsx";
import { Paged } from "../parts/paged.tsx";
import { FirstRows } from "../start/first-rows.tsx";
import { LateCredit } from "./late-credit.tsx";
import { RegisterForm } from "./register-form.tsx";
import { StepCard } from "./step-card.tsx";
import { SupposedList } from "./supposed-list.tsx";
import { WaitingCredit } from "./waiting-credit.tsx";

const idOf = ({ id }: LogItem) => id;

export function NextView() {
  const { session, state, words } = useDesk();
  const late = state.log.filter((item) => item.state === "late");
  const toRegister = state.log.filter((item) => item.state === "to-register");
  const waiting = state.log.filter((item) => item.state === "waiting");
  const missing = state.missing.map((tab) => words.start.tabs[tab]);
  return (
    <>
      {missing.length > 0 && (
        <section class="card" aria-label={words.start.setUpMissing}>
          <p>{words.start.missing(missing.join(words.frame.and))}</p>
          <Action onClick={() => session.act({ kind: "set-up", withExample: false })}>
            {words.start.setUpMissing}
          </Action>
        </section>
      )}
      <SupposedList />
      {late.length > 0 && (
        <section aria-labelledby="late">
          <h2 id="late">{words.next.late}</h2>
          <Paged items={late} keyOf={idOf} show={(item) => <LateCredit item={item} />} />
        </section>
      )}
      {state.balances.length === 0 ? <FirstRows /> : <Steps />}
      {toRegister.length > 0 && (
        <section aria-labelledby="to-register">
          <h2 id="to-register">{words.next.toRegister}</h2>
          <Paged items={toRegister} keyOf={idOf} show={(item) => <RegisterForm item={item} />} />
        </section>
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{words.next.waiting}</h2>
          <Paged items={waiting} keyOf={idOf} show={(item) => <WaitingCredit item={item} />} />
        </section>
      )}
    </>
  );
}

function Steps() {
  const { state, words, figures, goTo } = useDesk();
  const { plan } = state;
  if (plan === null && state.isPlanToCome === true) {
    return <p class="quiet">{words.next.planning}</p>;
  }
  if (plan === null) {
    const count = state.problems.length;
    return (
      <section class="card" aria-labelledby="mend-first">
        <h2 id="mend-first">{count > 0 ? words.next.mend : words.next.none}</h2>
        <p>{count > 0 ? words.next.mendNote(figures.count(count)) : words.next.noPlan}</p>
        {count > 0 && (
          <div class="stacked">
            <Action look="main" onClick={() => goTo("checks")}>
              {words.next.showChecks}
            </Action>
            <p class="quiet">{words.next.worthNote}</p>
            <Action onClick={() => goTo("who")}>{words.next.fillWorth}</Action>
          </div>
        )}
      </section>
    );
  }
  const [first] = plan.steps;
  if (first === undefined) {
    return (
      <section class="card" aria-labelledby="no-steps">
        <h2 id="no-steps">{words.next.none}</h2>
        <p>{plan.nothingToDo}</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{words.next.steps}</h2>
      {first.when === "later" && (
        <p class="quiet">{words.next.nothingToday(figures.day(first.day))}</p>
      )}
      <Paged
        items={plan.steps}
        isOrdered
        keyOf={({ key, day }) => JSON.stringify([key, day])}
        show={(step, index) => <StepCard step={step} isFirst={index === 0} />}
      />
    </section>
  );
}
