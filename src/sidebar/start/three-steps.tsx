// Tabs without rows: what to type where, and then the plan.

import type { TabId } from "../../desk/protocol.ts";
import { focusSheet } from "../client/script-run.ts";
import { useDesk } from "../desk.ts";
import { Action } from "../parts/action.tsx";

export function ThreeSteps() {
  const { session, state, words } = useDesk();
  const name = (tab: TabId) => state.tabs[tab] ?? words.start.tabs[tab];
  const steps = [
    { tab: "balances", what: words.start.balances, such: words.start.balancesExample },
    { tab: "offers", what: words.start.offers, such: words.start.offersExample },
    { tab: "needs", what: words.start.needs, such: words.start.needsExample },
  ] as const;
  const go = async (table: TabId) => {
    if (await session.act({ kind: "select", table, row: 2, column: null })) focusSheet();
  };
  return (
    <section class="card" aria-labelledby="three-steps">
      <h2 id="three-steps">{words.start.stepsTitle}</h2>
      <ol class="steps">
        {steps.map(({ tab, what, such }) => (
          <li key={tab}>
            <p>{what(name(tab))}</p>
            <p class="quiet">{such}</p>
            <Action name={`${words.start.go}: ${name(tab)}`} onClick={() => go(tab)}>
              {words.start.go}
            </Action>
          </li>
        ))}
      </ol>
      <Action look="main" onClick={() => session.open()}>
        {words.start.ready}
      </Action>
    </section>
  );
}
