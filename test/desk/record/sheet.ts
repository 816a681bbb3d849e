// Tabs typed in a few lines, a spreadsheet's time zone, and edits applied as the shell applies them: all or nothing.

import { dayOfDate, isoDate } from "../../../src/core/day.ts";
import { allCells, type Edits } from "../../../src/desk/edits.ts";
import { type DeskTables, deskTables, type ReadTab } from "../../../src/desk/tables.ts";
import type { Cell } from "../../../src/tables/cell.ts";
import type { TableId } from "../../../src/tables/problem.ts";
import type { DateZone } from "../../../src/tables/zone.ts";
import { isoDateAt, startOfDay } from "../../../src/workbench/grid/civil-time.ts";

export type Tabs = Partial<Record<TableId, ReadTab>>;

export const ZONES = ["Asia/Tokyo", "America/Los_Angeles", "UTC"] as const;

/** The dates of a spreadsheet kept in a zone. */
export function zoneOf(timeZone: string): DateZone {
  return {
    dayOf(date) {
      const [year, month, dayOfMonth] = isoDateAt(date.getTime(), timeZone).split("-").map(Number);
      return dayOfDate(year!, month!, dayOfMonth!)!;
    },
    dateOf: (day) => new Date(startOfDay(isoDate(day), timeZone)),
  };
}

export const TOKYO = zoneOf("Asia/Tokyo");

/** A tab of rows written `a | b | c`: numbers and ISO dates are cells of their kind, `'text` stays text. */
export function tab(name: string, rows: string, zone: DateZone = TOKYO): ReadTab {
  const lines = rows.split("\n").filter((line) => line.trim() !== "");
  return { name, cells: lines.map((line) => line.split("|").map((text) => cellOf(text, zone))) };
}

/** The tables found in some tabs. */
export function desk(tabs: Tabs, zone: DateZone = TOKYO): DeskTables {
  return deskTables(tabs, zone);
}

/** The tabs after some edits; edits against cells that hold something else throw. */
export function applied(tabs: Tabs, edits: Edits): Tabs {
  const after: Tabs = { ...tabs };
  for (const table of edits) {
    const own = after[table.table];
    if (own === undefined) throw new Error(`no tab for ${table.table}`);
    const cells = own.cells.map((row) => [...row]);
    for (const { row, column, before, after: value } of allCells(table)) {
      while (cells.length < row) cells.push([]);
      const line = cells[row - 1]!;
      while (line.length < column) line.push("");
      if (!isSame(line[column - 1], before))
        throw new Error(`${table.tab} ${row}/${column} differs`);
      line[column - 1] = value;
    }
    after[table.table] = { ...own, cells };
  }
  return after;
}

/** Every cell of some tabs for comparing: dates by their instant, blank ends cut off as a sheet does. */
export function contents(tabs: Tabs): Record<string, Cell[][]> {
  const found: Record<string, Cell[][]> = {};
  for (const [id, { cells }] of Object.entries(tabs)) {
    const rows = cells.map((row) => cut(row.map(comparable), (cell) => cell === ""));
    found[id] = cut(rows, (row) => row.length === 0);
  }
  return found;
}

/** The rows of one tab as text, `a | b | c`, for reading in a test. */
export function text(tabs: Tabs, id: TableId, zone: DateZone = TOKYO): string[] {
  return tabs[id]!.cells.map((row) =>
    row
      .map((cell) => (cell instanceof Date ? isoDate(zone.dayOf(cell)) : String(cell)))
      .join(" | "),
  );
}

function cellOf(typed: string, zone: DateZone): Cell {
  const text = typed.trim();
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date === null) return text;
  return zone.dateOf(dayOfDate(Number(date[1]), Number(date[2]), Number(date[3]))!);
}

function isSame(now: Cell, before: Cell): boolean {
  return comparable(now ?? "") === comparable(before ?? "");
}

function comparable(cell: Cell): Cell {
  return cell instanceof Date ? `at ${cell.getTime()}` : (cell ?? "");
}

function cut<T>(items: readonly T[], isEnd: (item: T) => boolean): T[] {
  const kept = [...items];
  while (kept.length > 0 && isEnd(kept[kept.length - 1]!)) kept.pop();
  return kept;
}
