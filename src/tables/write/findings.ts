// CHECK_ROWS' answer as cells.

import type { Cell } from "../cell.ts";
import type { Findings } from "../check-rows.ts";
import type { Language } from "../language.ts";
import { headers } from "../words/headers.ts";
import { TABLES } from "../words/places.ts";
import { type SaidFinding, saidFindings } from "../words/said-findings.ts";

/** Problems and doubts in the order of tables and rows; one row that says so where there is none. */
export function writeFindings(findings: Findings, language: Language): Cell[][] {
  const rows = saidFindings([...findings.problems, ...findings.doubts], language);
  const head = headers("checks", language);
  if (rows.length === 0) {
    const well = language === "ja" ? "問題は見つかりませんでした。" : "No problem was found.";
    return [head, ["", "", "", well, ""]];
  }
  return [head, ...rows.map((row) => findingRow(row, language))];
}

function findingRow({ found, problem, whatToDo }: SaidFinding, language: Language): Cell[] {
  return [
    found.table === null ? "" : TABLES[found.table][language],
    found.row ?? "",
    found.column === null ? "" : found.column[language],
    problem,
    whatToDo,
  ];
}
