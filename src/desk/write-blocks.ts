// Edits of one table as rectangles of cells, each of which is one write; and what is put into them.

import type { Cell } from "../tables/cell.ts";
import { allCells, type CellEdit, type TableEdits, type Written } from "./edits.ts";
import { cellAt, type DeskTable } from "./tables.ts";

/** A cell of a rectangle: one to change, or one between those, which is to stay as it is. */
export interface BlockCell {
  readonly value: Written;
  readonly isChanged: boolean;
}

/** A rectangle of the table's own columns; `row` and `column` of its first cell, as in the sheet. */
export interface WriteBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly BlockCell[])[];
}

/** What to write; or the changed cell that holds a formula, which is nobody's to overwrite. */
export type BlockValues =
  | { readonly kind: "values"; readonly values: readonly (readonly Written[])[] }
  | { readonly kind: "formula"; readonly row: number; readonly column: number };

/**
 * The rectangles of a table that hold all its edits: one, unless columns that are not the table's stand
 * between the changed ones. Those may hold the spill of a formula, which writing the same value would break.
 */
export function writeBlocks(table: DeskTable, edits: TableEdits): WriteBlock[] {
  const cells = allCells(edits);
  const own = new Set([...table.columns.values()].map(({ column }) => column));
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run !== undefined && areOwn(own, run.last, column)) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs.map(({ first, last }) =>
    blockOf(
      table,
      first,
      last,
      cells.filter(({ column }) => first <= column && column <= last),
    ),
  );
}

/**
 * What is put into a rectangle.
 *
 * @param block - The rectangle.
 * @param formulas - Its formulas as they stand now, "" where a cell has none: `getFormulas()`.
 * @returns Values for one `setValues`: formulas between the changed cells are written as they stand, and texts so
 *   that a sheet keeps them as text.
 */
export function blockValues(
  block: WriteBlock,
  formulas: readonly (readonly string[])[],
): BlockValues {
  const values: Written[][] = [];
  for (let at = 0; at < block.cells.length; at++) {
    const row: Written[] = [];
    for (const [index, { value, isChanged }] of block.cells[at]!.entries()) {
      const formula = formulas[at]?.[index] ?? "";
      if (formula !== "" && isChanged) {
        return { kind: "formula", row: block.row + at, column: block.column + index };
      }
      row.push(formula !== "" ? formula : typeof value === "string" ? asText(value) : value);
    }
    values.push(row);
  }
  return { kind: "values", values };
}

/** A text as it must be written for a sheet to keep it: with an apostrophe where it could be read as more. */
export function asText(text: string): string {
  return /^['=+\-@\uff1d\uff0b\uff0d\uff20]|[\d\uff10-\uff19]|^\s*(true|false)\s*$/i.test(text)
    ? `'${text}`
    : text;
}

function areOwn(own: ReadonlySet<number>, from: number, to: number): boolean {
  for (let column = from + 1; column < to; column++) if (!own.has(column)) return false;
  return true;
}

function blockOf(
  table: DeskTable,
  column: number,
  last: number,
  edits: readonly CellEdit[],
): WriteBlock {
  const changed = new Map(edits.map((edit) => [`${edit.row}/${edit.column}`, edit.after]));
  const rows = edits.map(({ row }) => row);
  const top = Math.min(...rows);
  const cells: BlockCell[][] = [];
  for (let row = top; row <= Math.max(...rows); row++) {
    const line: BlockCell[] = [];
    for (let at = column; at <= last; at++) {
      const after = changed.get(`${row}/${at}`);
      const value = after ?? asRead(cellAt(table, row, at));
      line.push({ value, isChanged: after !== undefined });
    }
    cells.push(line);
  }
  return { row: top, column, cells };
}

// A table that was read holds nothing else in its own columns: images and the like are refused before.
function asRead(cell: Cell): Written {
  return cell as Written;
}
