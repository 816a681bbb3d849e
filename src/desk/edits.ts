// What is to be written: cells to change and rows to add, and how to take it all back.

import { isoDate } from "../core/day.ts";
import { type Cell, isBlank, isDate } from "../tables/cell.ts";
import type { TableId } from "../tables/problem.ts";
import type { DateZone } from "../tables/zone.ts";
import type { Kept, Undo } from "./keys.ts";
import { cellAt, type DeskTable, type DeskTables, rowBelow, sheetRow } from "./tables.ts";

/**
 * What a cell will hold. A text is to be kept as that very text, whatever a sheet would make of it when
 * typed (`0712`, `1-2`, `=…`); "" empties the cell; a Date comes from the zone and shows as a day.
 */
export type Written = string | number | boolean | Date;

/** One cell to change. */
export interface CellEdit {
  /** Counted as in the sheet, from 1. */
  readonly row: number;
  /** Counted as in the sheet: A is 1. */
  readonly column: number;
  /** The header as typed, for messages. */
  readonly header: string;
  /** As it was read: nothing is written where the cell holds something else by now, or a formula. */
  readonly before: Cell;
  readonly after: Written;
}

/** A row to add below the table. */
export interface AppendedRow {
  readonly row: number;
  readonly cells: readonly CellEdit[];
}

/** All that is to be written into one table. */
export interface TableEdits {
  readonly table: TableId;
  /** Name of the tab. */
  readonly tab: string;
  readonly cells: readonly CellEdit[];
  /** In order of their rows, one below the other. */
  readonly appended: readonly AppendedRow[];
}

/** All that is to be written: at most once a table, and either all of it or nothing; the Log last. */
export type Edits = readonly TableEdits[];

/** Collects edits against the tables as they were read. */
export interface EditDraft {
  /** Whether a table is there and has a column. */
  has(table: TableId, column: string): boolean;
  /** Changes a cell; `row` is the table's own, `column` the schema's name and must be there. */
  set(table: TableId, row: number, column: string, value: Written): void;
  /** Adds a row; returns the columns that could not be filled, as they are missing. */
  append(table: TableId, values: Readonly<Record<string, Written>>): string[];
  edits(): Edits;
  /** How to take all of it back; `what` tells the user what that is. */
  undo(what: string): Undo;
}

interface Draft {
  readonly desk: DeskTable;
  readonly cells: Map<string, CellEdit>;
  readonly appended: AppendedRow[];
}

/** A draft in which nothing is to be written yet. */
export function draftEdits(desk: DeskTables): EditDraft {
  const drafts = new Map<TableId, Draft>();
  const draftOf = (table: TableId): Draft => {
    const known = drafts.get(table);
    if (known !== undefined) return known;
    const found = desk.tables[table];
    if (found === undefined) throw new RangeError(`there is no table ${table}`);
    const draft = { desk: found, cells: new Map<string, CellEdit>(), appended: [] };
    drafts.set(table, draft);
    return draft;
  };
  return {
    has: (table, column) => desk.tables[table]?.columns.has(column) ?? false,
    set(table, row, column, value) {
      const { desk: own, cells } = draftOf(table);
      const edit = editOf(own, sheetRow(own, row), column, value);
      if (!isSame(edit.before, value)) cells.set(`${edit.row}/${edit.column}`, edit);
    },
    append(table, values) {
      const { desk: own, appended } = draftOf(table);
      const row = rowBelow(own) + appended.length;
      const filled = Object.entries(values).filter(([, value]) => value !== "");
      const there = filled.filter(([column]) => own.columns.has(column));
      appended.push({
        row,
        cells: there.map(([column, value]) => editOf(own, row, column, value)),
      });
      return filled.map(([column]) => column).filter((column) => !own.columns.has(column));
    },
    edits: () => [...drafts.values()].map(tableEdits).filter(writesAnything).sort(logLast),
    undo: (what) => undoOf(what, [...drafts.values()], desk.zone),
  };
}

/** Every cell that is to be written, of added rows too. */
export function allCells({ cells, appended }: TableEdits): CellEdit[] {
  return [...cells, ...appended.flatMap((row) => row.cells)];
}

/** A cell as an {@link Undo} carries it. */
export function keptOf(cell: Cell, zone: DateZone): Kept {
  if (isBlank(cell)) return "";
  if (isDate(cell)) return { day: isoDate(zone.dayOf(cell)), instant: cell.getTime() };
  return typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell);
}

function editOf(table: DeskTable, row: number, column: string, after: Written): CellEdit {
  const found = table.columns.get(column);
  if (found === undefined) throw new RangeError(`${table.id} has no column ${column}`);
  const before = cellAt(table, row, found.column);
  return { row, column: found.column, header: found.header, before, after };
}

function tableEdits({ desk, cells, appended }: Draft): TableEdits {
  return { table: desk.id, tab: desk.name, cells: [...cells.values()], appended };
}

// What the Log says was then written whole, even where the writing broke off between two tables.
function logLast(a: TableEdits, b: TableEdits): number {
  return Number(a.table === "log") - Number(b.table === "log");
}

function writesAnything({ cells, appended }: TableEdits): boolean {
  return cells.length + appended.length > 0;
}

function undoOf(what: string, drafts: readonly Draft[], zone: DateZone): Undo {
  const all = drafts.map((draft) => ({ desk: draft.desk, edits: tableEdits(draft) }));
  const ownRow = (desk: DeskTable, row: number) => row - desk.headerRow + 1;
  return {
    what,
    cells: all.flatMap(({ desk, edits }) =>
      allCells(edits).map(({ row, header, before, after }) => ({
        table: desk.id,
        row: ownRow(desk, row),
        column: header,
        before: keptOf(before, zone),
        after: keptOf(after, zone),
      })),
    ),
    appended: all.flatMap(({ desk, edits }) =>
      edits.appended.map(({ row }) => ({ table: desk.id, row: ownRow(desk, row) })),
    ),
  };
}

function isSame(before: Cell, after: Written): boolean {
  if (isDate(before) && isDate(after)) return before.getTime() === after.getTime();
  return before === after;
}
