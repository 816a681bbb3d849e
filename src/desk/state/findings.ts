// What the checker finds in every table, as the sidebar lists it: problems keep a plan from being made, doubts do not.

import { type Day, isoDate } from "../../core/day.ts";
import { isLeftOut } from "../../tables/cell.ts";
import { checkTables, type KnownTable } from "../../tables/check-rows.ts";
import type { Doubt } from "../../tables/doubts/doubt.ts";
import { newIntake } from "../../tables/intake.ts";
import type { Language } from "../../tables/language.ts";
import type { Problem, TableId } from "../../tables/problem.ts";
import type { DoubtCode } from "../../tables/words/doubts.ts";
import { type SaidFinding, saidFindings } from "../../tables/words/said-findings.ts";
import { COLUMNS } from "../record/confirmed.ts";
import { usedFindings } from "../record/used.ts";
import { type DeskTables, SCHEMAS, tableCells } from "../tables.ts";
import type { Finding } from "../views.ts";

export interface Findings {
  readonly problems: readonly Finding[];
  readonly doubts: readonly Finding[];
}

/** Tables without which there is no plan: one that is there but wholly blank lacks its header. */
const NEEDED: readonly TableId[] = ["balances", "offers", "needs", "worth"];

/** Doubts that "confirmed today" mends. */
const MENDED: readonly DoubtCode[] = ["stale", "never-confirmed", "confirmed-later"];

export function findingsIn(desk: DeskTables, asOf: Day, language: Language): Findings {
  const tables = (Object.keys(desk.tables) as TableId[])
    .map((id): KnownTable & { id: TableId } => ({ id, cells: tableCells(desk, id) }))
    .filter(({ id, cells }) => NEEDED.includes(id) || !isLeftOut(cells));
  const { problems, doubts } = checkTables(tables, isoDate(asOf), newIntake(desk.zone));
  const shown = (found: readonly (Problem | Doubt)[]) =>
    saidFindings(found, language).map((said) => findingOf(said, desk, language));
  return {
    problems: shown(problems),
    doubts: [...shown(doubts), ...usedFindings(desk, asOf, language)],
  };
}

function findingOf(
  { found, problem, whatToDo }: SaidFinding,
  desk: DeskTables,
  language: Language,
): Finding {
  const { table, row, code } = found;
  const confirmation = table === null ? undefined : COLUMNS[table];
  const isThere = confirmation !== undefined && desk.tables[table!]?.columns.has(confirmation);
  const isStale = isThere === true && row !== null && MENDED.some((one) => one === code);
  return { table, row, column: headerOf(found, desk, language), problem, whatToDo, isStale };
}

// Doubts name a column as the add-on calls it; its header may be typed in the other language.
function headerOf(
  { table, column }: Problem | Doubt,
  desk: DeskTables,
  language: Language,
): string | null {
  if (column === null) return null;
  if (table === null) return column[language];
  const known = Object.entries(SCHEMAS[table].columns).find(([, { en }]) => en === column.en);
  const typed = known && desk.tables[table]?.columns.get(known[0])?.header;
  return typed ?? column[language];
}
