// Tabs without rows: what to type where, what it is worth, and then the plan.

import type { TabId } from "../../desk/protocol.ts";
import { focusSheet } from "../client/script-run.ts";
import { useDesk } from "../desk.ts";
import { Action } from "../parts/action.tsx";

export function FirstRows() {
  const { session, state, words, goTo } = useDesk();
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
    <section class="card" aria-labelledby="first-rows">
      <h2 id="first-rows">{words.start.stepsTitle}</h2>
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
        <li>
          <p>{words.start.worth(name("worth"))}</p>
          <p class="quiet">{words.start.worthExample}</p>
          <Action onClick={() => goTo("who")}>{words.start.choose}</Action>
        </li>
      </ol>
      <Action look="main" onClick={() => session.open()}>
        {words.start.ready}
      </Action>
    </section>
  );
}
