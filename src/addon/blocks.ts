// Edits of a table as blocks of cells to be written: one block where that changes nothing else.

import { allCells, type CellEdit, type TableEdits, type Written } from "../desk/edits.ts";
import { type Block, type Cell, isBlank, isDate } from "../tables/cell.ts";
import { arrayAnchors, isWithinArray } from "./arrays.ts";
import { Refusal } from "./refusal.ts";
import { typedAs } from "./typed-text.ts";

/** A block to write: what comes in, and what stood there. Counted from 1, as in the sheet. */
export interface WriteBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Written[])[];
  readonly former: readonly (readonly Written[])[];
}

/** A tab as it stands, from A1 on. */
export interface Standing {
  readonly cells: Block;
  readonly formulas: readonly (readonly string[])[];
  readonly anchors: ReturnType<typeof arrayAnchors>;
}

/** A tab's cells with their formulas. */
export function standing(cells: Block, formulas: Standing["formulas"]): Standing {
  return { cells, formulas, anchors: arrayAnchors(formulas) };
}

/**
 * The blocks of a table's edits. One block goes around all of them; what lies between is put back as it is.
 * Where a formula or its array lies between, each edit is a block of its own instead.
 * A cell to be changed that holds a formula is refused.
 */
export function blocksOf(edits: TableEdits, now: Standing): WriteBlock[] {
  const cells = allCells(edits);
  const taken = cells.find((cell) => isFormula(now, cell.row, cell.column));
  if (taken !== undefined) throw formulaThere(edits.tab, taken);
  const around = bounds(cells);
  if (positions(around).every(([row, column]) => canStay(now, row, column))) {
    return [blockOf(around, cells, now)];
  }
  return runs(cells).map((run) => blockOf(bounds(run), run, now));
}

interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function bounds(cells: readonly CellEdit[]): Bounds {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function positions({ top, left, bottom, right }: Bounds): [row: number, column: number][] {
  const all: [number, number][] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) all.push([row, column]);
  }
  return all;
}

function blockOf(around: Bounds, cells: readonly CellEdit[], now: Standing): WriteBlock {
  const after = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell.after]));
  const { top, left, bottom, right } = around;
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_column, at) => [top + row, left + at] as const),
  );
  const former = rows.map((row) =>
    row.map(([y, x]) => writable(cellAt(now.cells, y, x) as Written)),
  );
  const values = rows.map((row, y) =>
    row.map(([at, column], x) => {
      const changed = after.get(`${at}/${column}`);
      return changed === undefined ? former[y]![x]! : writable(changed);
    }),
  );
  return { row: top, column: left, values, former };
}

// Cells beside each other in one row; rows below each other of the same columns.
function runs(cells: readonly CellEdit[]): CellEdit[][] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: CellEdit[][] = [];
  for (const cell of sorted) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    if (last !== undefined && last.row === cell.row && last.column + 1 === cell.column) {
      run!.push(cell);
    } else found.push([cell]);
  }
  return found;
}

function canStay(now: Standing, row: number, column: number): boolean {
  const cell = cellAt(now.cells, row, column);
  if (isFormula(now, row, column)) return false;
  return isBlank(cell) || isDate(cell) || typeof cell !== "object";
}

function isFormula({ cells, formulas, anchors }: Standing, row: number, column: number): boolean {
  if ((formulas[row - 1]?.[column - 1] ?? "") !== "") return true;
  return isWithinArray(anchors, cells, row, column);
}

function cellAt(cells: Block, row: number, column: number): Cell {
  return cells[row - 1]?.[column - 1] ?? "";
}

function writable(value: Written): Written {
  return typeof value === "string" ? typedAs(value) : value;
}

function formulaThere(tab: string, { row, header }: CellEdit): Refusal {
  return new Refusal({
    ja: `「${tab}」シートの${row}行目「${header}」には数式があるため、書き換えません。何も書き込んでいません。数式を値に直してから、もう一度お試しください。`,
    en: `${tab}, row ${row} of the sheet, ${header} holds a formula and is left alone. Nothing was written. Put a value in its place and try again.`,
  });
}
