// Undo: every cell an action wrote gets back what stood there, where all of them still hold what was written.

import { isoDate } from "../../core/day.ts";
import { type Cell, isBlank, isDate } from "../../tables/cell.ts";
import { dayCell } from "../../tables/cells/day.ts";
import { isFault } from "../../tables/cells/read.ts";
import { newIntake } from "../../tables/intake.ts";
import type { Label } from "../../tables/language.ts";
import type { TableId } from "../../tables/problem.ts";
import { placeText, TABLES } from "../../tables/words/places.ts";
import type { DateZone } from "../../tables/zone.ts";
import { draftEdits, type EditDraft, type Written } from "../edits.ts";
import type { Kept, TabId, Undo } from "../keys.ts";
import { cellAt, type DeskTable, type DeskTables, sheetRow } from "../tables.ts";
import { filled, label, type Outcome, type Refused, refused } from "./outcome.ts";
import { SAID } from "./said.ts";

type Change = Undo["cells"][number];

/** Takes an action back whole, or not at all. */
export function undone(desk: DeskTables, undo: Undo): Outcome {
  return takenBack(desk, undo, false);
}

/**
 * Takes back what an action had written that was broken off between two tables: cells that still hold what stood
 * there before are left, and anything else in them is refused as by {@link undone}.
 */
export function interrupted(desk: DeskTables, undo: Undo): Outcome {
  return takenBack(desk, undo, true);
}

function takenBack(desk: DeskTables, undo: Undo, isPartial: boolean): Outcome {
  const draft = draftEdits(desk);
  for (const change of undo.cells) {
    const refusal = takeBack(desk, draft, change, isPartial);
    if (refusal !== null) return refusal;
  }
  for (const { table, row } of undo.appended) {
    const typed = filledSince(desk, undo, table, row);
    if (typed !== null) return typed;
  }
  const said = filled(isPartial ? SAID.interrupted : SAID.undone, { what: undo.what });
  return { kind: "write", edits: draft.edits(), undo: null, said };
}

function takeBack(
  desk: DeskTables,
  draft: EditDraft,
  change: Change,
  isPartial: boolean,
): Refused | null {
  const { table: id, row, column: header, before, after } = change;
  const table = desk.tables[id as TableId];
  if (table === undefined) return refused("no-tab", { table: tableName(id) });
  const found = columnOf(table, header);
  if (found === null) return refused("no-column", { table: tableName(id), column: header });
  const cell = cellAt(table, sheetRow(table, row), found.column);
  if (holds(cell, after, desk.zone)) {
    draft.set(table.id, row, found.id, restored(before));
    return null;
  }
  if (isPartial && holds(cell, before, desk.zone)) return null;
  const place = placeOf(table.id, row, header);
  const parts = { place, found: shown(cell, desk.zone), expected: shownKept(after) };
  return refused("undo-changed", parts);
}

/** Whether something stands in an added row that the action did not write. */
function filledSince(desk: DeskTables, undo: Undo, id: TabId, row: number): Refused | null {
  const table = desk.tables[id as TableId];
  if (table === undefined) return refused("no-tab", { table: tableName(id) });
  const wrote = undo.cells.filter((change) => change.table === id && change.row === row);
  const own = new Set(wrote.map(({ column }) => column));
  for (const { column, header } of table.columns.values()) {
    const cell = cellAt(table, sheetRow(table, row), column);
    if (own.has(header) || isBlank(cell)) continue;
    const place = placeOf(table.id, row, header);
    return refused("undo-filled", { place, found: shown(cell, desk.zone) });
  }
  return null;
}

function columnOf(table: DeskTable, header: string): { id: string; column: number } | null {
  for (const [id, found] of table.columns) {
    if (found.header === header) return { id, column: found.column };
  }
  return null;
}

// A day that was written may have become a number or another hour of it: it is the day that counts.
function holds(cell: Cell, kept: Kept, zone: DateZone): boolean {
  if (typeof kept === "object") {
    if (isBlank(cell)) return false;
    const read = dayCell(cell, newIntake(zone));
    return !isFault(read) && isoDate(read.value) === kept.day;
  }
  if (kept === "") return isBlank(cell);
  return !isDate(cell) && !isBlank(cell) && String(cell).trim() === String(kept).trim();
}

function restored(kept: Kept): Written {
  return typeof kept === "object" ? new Date(kept.instant) : kept;
}

function shown(cell: Cell, zone: DateZone): string {
  if (isBlank(cell)) return "";
  return isDate(cell) ? isoDate(zone.dayOf(cell)) : String(cell).slice(0, 40);
}

function shownKept(kept: Kept): string {
  return typeof kept === "object" ? kept.day : String(kept);
}

function tableName(id: TabId): Label | string {
  return id in TABLES ? TABLES[id as TableId] : id;
}

function placeOf(table: TableId, row: number, header: string): Label {
  const column = { en: header, ja: header };
  return label((language) => placeText({ table, row, column }, language));
}
