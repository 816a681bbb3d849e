// The tables of a spreadsheet as they were read once: where each begins, what its columns are called, and its cells.

import type { Day } from "../core/day.ts";
import { isoDate } from "../core/day.ts";
import type { BookCells } from "../tables/book.ts";
import { type Block, type Cell, isBlank } from "../tables/cell.ts";
import { knownHeaders, readHeader } from "../tables/header.ts";
import { newIntake } from "../tables/intake.ts";
import type { Language } from "../tables/language.ts";
import type { TableId } from "../tables/problem.ts";
import { BALANCES } from "../tables/rows/balances.ts";
import { HISTORY } from "../tables/rows/history.ts";
import { LIMITS } from "../tables/rows/limits.ts";
import { LISTINGS } from "../tables/rows/listings.ts";
import { LOG } from "../tables/rows/log.ts";
import { NEEDS } from "../tables/rows/needs.ts";
import { OFFERS } from "../tables/rows/offers.ts";
import { PURCHASES } from "../tables/rows/purchases.ts";
import { SETTINGS } from "../tables/rows/settings.ts";
import { WORTH } from "../tables/rows/worth.ts";
import type { Columns, Schema } from "../tables/schema.ts";
import type { DateZone } from "../tables/zone.ts";

/** What each table looks like. */
export const SCHEMAS: Readonly<Record<TableId, Schema<Columns>>> = {
  balances: BALANCES,
  offers: OFFERS,
  limits: LIMITS,
  needs: NEEDS,
  worth: WORTH,
  settings: SETTINGS,
  history: HISTORY,
  listings: LISTINGS,
  purchases: PURCHASES,
  log: LOG,
};

/** A tab as the shell has read it: every cell from A1 to the last one filled, `getDataRange().getValues()`. */
export interface ReadTab {
  /** The tab's name in this spreadsheet. */
  readonly name: string;
  readonly cells: Block;
}

/** A column that was found. */
export interface DeskColumn {
  /** Counted as in the sheet: A is 1. */
  readonly column: number;
  /** The header as typed. */
  readonly header: string;
}

/** One table, found in its tab. */
export interface DeskTable {
  readonly id: TableId;
  readonly name: string;
  /** As read: the first cell is A1. */
  readonly cells: Block;
  /** Row of the header, counted as in the sheet from 1. A tab without a header has it in row 1. */
  readonly headerRow: number;
  /** Known columns by their names in the schema; none where the header cannot be read. */
  readonly columns: ReadonlyMap<string, DeskColumn>;
  /** What the table's reader takes: from the header down, and blank where others' columns stand. */
  readonly block: Block;
  /** That of the headers. */
  readonly language: Language;
}

/** All tables that were found. */
export interface DeskTables {
  readonly zone: DateZone;
  readonly tables: Readonly<Partial<Record<TableId, DeskTable>>>;
}

/** Titles and remarks may stand above a header, but not more rows of them than this. */
const ROWS_ABOVE = 50;

/** Finds the table of every tab that was read. */
export function deskTables(
  read: Readonly<Partial<Record<TableId, ReadTab>>>,
  zone: DateZone,
): DeskTables {
  // Without a prototype: what a message asks for by name is a table or nothing.
  const tables: Partial<Record<TableId, DeskTable>> = Object.create(null);
  for (const id of Object.keys(SCHEMAS) as TableId[]) {
    const tab = read[id];
    if (tab !== undefined) tables[id] = deskTable(id, tab, zone);
  }
  return { zone, tables };
}

/** What a reader of rows takes; "", as for an argument left out, where the tab is not there. */
export function tableCells({ tables }: DeskTables, id: TableId): Cell {
  return tables[id]?.block ?? "";
}

/** What {@link readBook} takes. A tab that is there with nothing but its header is an empty table. */
export function bookCells(desk: DeskTables, asOf: Day): BookCells {
  const cells = (id: TableId) => tableCells(desk, id);
  return {
    balances: cells("balances"),
    offers: cells("offers"),
    needs: cells("needs"),
    worth: cells("worth"),
    asOf: isoDate(asOf),
    limits: cells("limits"),
    settings: cells("settings"),
  };
}

/** Japanese where any header is, English otherwise. */
export function deskLanguage({ tables }: DeskTables): Language {
  return Object.values(tables).some(({ language }) => language === "ja") ? "ja" : "en";
}

/** The row of the sheet that a table's row stands in; the header is row 1 of the table. */
export function sheetRow(table: DeskTable, row: number): number {
  return table.headerRow + row - 1;
}

/** What a cell held when it was read; `row` counted as in the sheet, `column` too. */
export function cellAt(table: DeskTable, row: number, column: number): Cell {
  return table.cells[row - 1]?.[column - 1] ?? "";
}

/** The first row of the sheet below all that the table holds. */
export function rowBelow(table: DeskTable): number {
  const { block } = table;
  let rows = block.length;
  while (rows > 1 && block[rows - 1]!.every(isBlank)) rows--;
  return sheetRow(table, rows + 1);
}

function deskTable(id: TableId, { name, cells }: ReadTab, zone: DateZone): DeskTable {
  const schema = SCHEMAS[id];
  const at = headerIndex(cells, schema);
  const intake = newIntake(zone);
  const found = readHeader(cells.slice(at), schema, intake);
  const columns = new Map<string, DeskColumn>();
  for (const [column, { index, label }] of found?.header ?? []) {
    columns.set(column, { column: index + 1, header: label.en });
  }
  const known = new Set([...columns.values()].map(({ column }) => column - 1));
  const own = (row: readonly Cell[]) => row.map((cell, index) => (known.has(index) ? cell : ""));
  const block = found === null ? cells.slice(at) : cells.slice(at).map(own);
  return { id, name, cells, headerRow: at + 1, columns, block, language: intake.language };
}

// The first row with all that must be there, or the one that fits best: a title above may well hold one
// word that is also a header.
function headerIndex(cells: Block, schema: Schema<Columns>): number {
  let best = { index: 0, known: 0 };
  for (let index = 0; index < Math.min(cells.length, ROWS_ABOVE); index++) {
    const { known, missing } = knownHeaders(cells[index]!, schema);
    if (known > 0 && missing === 0) return index;
    if (known > best.known) best = { index, known };
  }
  return best.index;
}
