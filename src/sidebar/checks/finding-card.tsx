// One row to look at: where, what, what to do, and a click that takes you there.

import type { Finding } from "../../desk/protocol.ts";
import { focusSheet } from "../client/script-run.ts";
import { useDesk } from "../desk.ts";
import { Action } from "../parts/action.tsx";

export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { session, state, words, figures } = useDesk();
  const { table, row, column, problem, whatToDo, isStale, mend } = finding;
  const { checks, start } = words;
  const tab = table === null ? checks.book : (state.tabs[table] ?? start.tabs[table]);
  const place = checks.place(tab, row === null ? "" : String(row), column ?? "");
  const select = async () => {
    if (table === null) return;
    const isThere = await session.act({ kind: "select", table, row: row ?? 1, column });
    if (isThere) focusSheet();
  };
  return (
    <div class="card">
      <h3>{place}</h3>
      <p>{problem}</p>
      <p class="quiet">{whatToDo}</p>
      <div class="buttons">
        {table !== null && (
          <Action name={checks.selectFor(place)} onClick={select}>
            {checks.select}
          </Action>
        )}
        {isStale && table !== null && row !== null && (
          <Action
            name={checks.confirmedFor(place)}
            onClick={() => session.act({ kind: "confirmed", table, row })}
          >
            {checks.confirmed}
          </Action>
        )}
        {mend !== undefined && (
          <Action onClick={() => session.act(mend)}>{checks.mend(figures.count(mend.used))}</Action>
        )}
      </div>
    </div>
  );
}
