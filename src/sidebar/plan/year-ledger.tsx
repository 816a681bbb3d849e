// The ledger of a year: as a table, and as CSV.

import { useState } from "preact/hooks";
import type { Shown } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { Action } from "../parts/action.tsx";
import { csvOf } from "../parts/csv.ts";
import { download } from "../parts/download.ts";
import { Choice } from "../parts/field.tsx";
import { Table } from "../parts/table.tsx";

interface Ledger {
  readonly year: number;
  readonly rows: readonly (readonly Shown[])[];
  readonly said: string;
}

export function YearLedger() {
  const { session, state, words } = useDesk();
  const thisYear = Number(state.asOf.slice(0, 4));
  const [year, setYear] = useState(String(thisYear));
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const first = state.log.reduce(
    (least, { requestedOn }) => Math.min(least, Number(requestedOn.slice(0, 4))),
    thisYear - 1,
  );
  const years = Array.from({ length: thisYear - first + 1 }, (_, index) => thisYear - index);
  const show = async () => {
    const answer = await session.ask({ kind: "year", year: Number(year) });
    if (answer?.kind === "year") setLedger({ year: Number(year), ...answer });
  };
  const file = ledger === null ? "" : `point-exits-${ledger.year}.csv`;
  return (
    <div class="card">
      <h3>{words.plan.year}</h3>
      <Choice label={words.plan.yearOf} value={year} onChange={setYear}>
        {years.map((each) => (
          <option key={each}>{String(each)}</option>
        ))}
      </Choice>
      <Action onClick={show}>{words.plan.showYear}</Action>
      <div aria-live="polite">
        {ledger !== null && (
          <>
            {ledger.said !== "" && <p>{ledger.said}</p>}
            {ledger.rows.length > 1 && (
              <>
                <Table name={`${words.plan.year} ${ledger.year}`} rows={ledger.rows} />
                <button
                  type="button"
                  class="quiet-button"
                  onClick={() => download(file, "text/csv", csvOf(ledger.rows))}
                >
                  {words.plan.download(file)}
                </button>
              </>
            )}
          </>
        )}
      </div>
    </div>
  );
}
