// The plan whole: what it is worth, what happens when, needs, and ways to take it along.

import type { State } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { Action } from "../parts/action.tsx";
import type { Words } from "../words/words.ts";
import { CalendarOut } from "./calendar-out.tsx";
import { NeedList } from "./need-list.tsx";
import { Timeline } from "./timeline.tsx";
import { YearLedger } from "./year-ledger.tsx";

export function PlanPage() {
  const { session, state, words } = useDesk();
  return (
    <>
      {state.plan === null ? (
        <p>{whyNoPlan(state, words)}</p>
      ) : (
        <>
          <Worth />
          <Timeline />
          <NeedList needs={state.plan.needs} />
        </>
      )}
      <section aria-labelledby="outputs">
        <h2 id="outputs">{words.plan.outputs}</h2>
        {state.plan !== null && (
          <>
            <div class="card">
              <Action look="main" onClick={() => session.act({ kind: "write-plan" })}>
                {words.plan.writePlan}
              </Action>
              <p class="quiet">{words.plan.writePlanNote}</p>
            </div>
            <CalendarOut />
          </>
        )}
        <YearLedger />
      </section>
    </>
  );
}

function whyNoPlan(state: State, { next }: Words): string {
  if (state.isPlanToCome === true) return next.planning;
  return state.problems.length > 0 ? next.mend : next.noPlan;
}

function Worth() {
  const { state, words, figures } = useDesk();
  const { plan } = state;
  if (plan === null) return null;
  const { value, gain, byHand, proof, decideBy, checks } = plan;
  const told = words.plan;
  return (
    <section class="card" aria-labelledby="worth">
      <h2 id="worth">{told.title}</h2>
      <p class="headline">
        <span>{told.gain}</span>
        <b class="gain">{figures.gain(gain)}</b>
      </p>
      <dl class="facts">
        <dt>{told.overHand}</dt>
        <dd>{figures.gain(value - byHand)}</dd>
        <dt>{told.value}</dt>
        <dd>{figures.yen(value)}</dd>
        <dt>{told.decideBy}</dt>
        <dd>{decideBy === null ? told.noDecision : figures.day(decideBy)}</dd>
        <dt>{told.proof}</dt>
        <dd>
          {proof.isOptimal && <span aria-hidden="true">✓ </span>}
          {proof.text}
        </dd>
        {checks !== "" && (
          <>
            <dt>{told.checks}</dt>
            <dd>{checks}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
