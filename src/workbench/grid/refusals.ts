// What every grid refuses, in the same words, before it changes anything.

import { addressOf, parseAddress } from "./address.ts";
import type { Block, CellChange, Extent, SheetInfo } from "./grid.ts";

/** Refuses a block that is empty, or not wholly within its sheet. */
export function refuseOutside(block: Block, size: Extent): void {
  const { row, column, rows, columns } = block;
  const counts = [row, column, rows, columns];
  if (!counts.every(Number.isInteger) || row < 0 || column < 0) {
    throw new RangeError(`cells are counted from zero in whole numbers, not ${counts.join(", ")}`);
  }
  if (rows < 1 || columns < 1) {
    throw new RangeError(`a block has at least one row and one column, not ${rows} × ${columns}`);
  }
  if (row + rows > size.rows || column + columns > size.columns) {
    throw new RangeError(
      `${addressOf(block)} is outside a sheet of ${size.rows} rows and ${size.columns} columns`,
    );
  }
}

/** Refuses rows that have not the shape of the block. */
export function refuseShape(block: Block, given: readonly (readonly unknown[])[]): void {
  if (given.length !== block.rows) {
    throw new RangeError(`${given.length} rows were given for a block of ${block.rows}`);
  }
  const wrong = given.find(({ length }) => length !== block.columns);
  if (wrong !== undefined) {
    throw new RangeError(`${wrong.length} columns were given for a block of ${block.columns}`);
  }
}

/** Refuses what a cell cannot hold: both a value and a formula, half a formula, numbers without end. */
export function refuseChange(change: CellChange | null): void {
  if (change === null) return;
  const { value, formula } = change;
  if (value !== undefined && formula !== undefined) {
    throw new RangeError("a cell has a value or a formula, not both");
  }
  if (formula !== undefined && !/^=./s.test(formula)) {
    throw new RangeError(`a formula begins with = and goes on: ${formula}`);
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`a cell cannot hold ${value}`);
  }
}

/** Refuses a sheet's name that is empty, or that another sheet has (case is of no account). */
export function refuseSheetName(
  name: string,
  sheets: readonly SheetInfo[],
  renamed: string | null = null,
): void {
  if (name === "") throw new RangeError("a sheet needs a name");
  const same = sheets.some(
    (other) => other.id !== renamed && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (same) throw new RangeError(`a sheet with the name "${name}" already exists`);
}

/** Refuses what is no name for a block: Google's rules, so that formulas can be told from addresses. */
export function refuseBlockName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && name.length <= 250;
  const isTaken = parseAddress(name) !== null || /^(?:true|false|r\d*c\d*|r\d+|c\d+)$/i.test(name);
  if (!isWord || isTaken) throw new RangeError(`"${name}" cannot be the name of a block`);
}

/** The refusal of a sheet that is not, or no longer, there. */
export function noSuchSheet(sheet: string): RangeError {
  return new RangeError(`there is no sheet with the id ${sheet}`);
}

/** The refusal to delete a spreadsheet's only sheet. */
export function lastSheet(): RangeError {
  return new RangeError("the only sheet of a spreadsheet cannot be deleted");
}
