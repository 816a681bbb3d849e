// CHECK_ROWS' answer as cells.

import type { Cell } from "../cell.ts";
import type { Findings } from "../check-rows.ts";
import type { Language } from "../language.ts";
import type { Place } from "../problem.ts";
import { headers } from "../words/headers.ts";
import { capitalised, type Said, said, saidOfDoubt } from "../words/message.ts";
import { TABLES } from "../words/places.ts";

const TABLE_ORDER = Object.keys(TABLES);

/** Problems and doubts in the order of tables and rows; one row that says so where there is none. */
export function writeFindings(findings: Findings, language: Language): Cell[][] {
  const rows = [
    ...findings.problems.map((found) => ({ found, said: said(found, language) })),
    ...findings.doubts.map((found) => ({ found, said: saidOfDoubt(found, language) })),
  ].sort((a, b) => rank(a.found) - rank(b.found) || (a.found.row ?? 0) - (b.found.row ?? 0));
  const head = headers("checks", language);
  if (rows.length === 0) {
    const well = language === "ja" ? "問題は見つかりませんでした。" : "No problem was found.";
    return [head, ["", "", "", well, ""]];
  }
  return [head, ...rows.map((row) => findingRow(row.found, row.said, language))];
}

function findingRow(place: Place, [wrong, remedy]: Said, language: Language): Cell[] {
  return [
    place.table === null ? "" : TABLES[place.table][language],
    place.row ?? "",
    place.column === null ? "" : place.column[language],
    capitalised(wrong),
    remedy,
  ];
}

// What concerns no single table comes last.
function rank({ table }: Place): number {
  return table === null ? TABLE_ORDER.length : TABLE_ORDER.indexOf(table);
}
