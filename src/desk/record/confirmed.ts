// "Confirmed today": the row carries the day on which the user looked at the official page.

import { type Day, isoDate } from "../../core/day.ts";
import { isBlank } from "../../tables/cell.ts";
import { dayCell } from "../../tables/cells/day.ts";
import { isFault } from "../../tables/cells/read.ts";
import { newIntake } from "../../tables/intake.ts";
import type { Label } from "../../tables/language.ts";
import type { TableId } from "../../tables/problem.ts";
import { TABLES } from "../../tables/words/places.ts";
import { draftEdits } from "../edits.ts";
import type { TabId } from "../keys.ts";
import { cellAt, type DeskTable, type DeskTables, deskLanguage, sheetRow } from "../tables.ts";
import { filled, type Outcome, refused, written } from "./outcome.ts";
import { missingColumn } from "./readings.ts";
import { SAID } from "./said.ts";

/** Where a table keeps the day. */
export const COLUMNS: Partial<Record<TabId, string>> = {
  offers: "confirmedOn",
  listings: "seenOn",
};

/** Writes `asOf` as the day on which a row was confirmed. */
export function confirmed(
  desk: DeskTables,
  { table, row }: { readonly table: TabId; readonly row: number },
  asOf: Day,
): Outcome {
  const name: Label | string = table in TABLES ? TABLES[table as TableId] : table;
  const column = COLUMNS[table];
  if (column === undefined) return refused("cannot-confirm", { table: name });
  const id = table as TableId;
  const own = desk.tables[id];
  if (own === undefined) return refused("no-tab", { table: name });
  const missing = missingColumn(desk, id, column);
  if (missing !== null) return missing;
  const parts = { table: name, row, day: isoDate(asOf) };
  const cells = own.block[row - 1];
  if (row < 2 || cells === undefined || cells.every(isBlank)) return refused("no-row", parts);
  if (isDayThere(desk, own, row, column, asOf)) {
    return { kind: "already", said: filled(SAID["confirmed-already"], parts) };
  }
  const draft = draftEdits(desk);
  draft.set(id, row, column, desk.zone.dateOf(asOf));
  const what = filled(SAID["what-confirmed"], parts);
  return written(draft, deskLanguage(desk), filled(SAID.confirmed, parts), what);
}

function isDayThere(
  { zone }: DeskTables,
  table: DeskTable,
  row: number,
  column: string,
  day: Day,
): boolean {
  const cell = cellAt(table, sheetRow(table, row), table.columns.get(column)!.column);
  if (isBlank(cell)) return false;
  const read = dayCell(cell, newIntake(zone));
  return !isFault(read) && read.value === day;
}
