// Cells that another cell's formula fills: writing into one would break the array.

import { type Block, isBlank } from "../tables/cell.ts";

/** Formulas that may fill more than their own cell: of an array, or with the add-on's functions. */
const FILLS =
  /\{|ARRAYFORMULA|FILTER|QUERY|SORT|UNIQUE|SEQUENCE|SPLIT|TRANSPOSE|IMPORT|FLATTEN|CHOOSE|STACK|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|INDEX|OFFSET|VLOOKUP|LET|_EXIT|_PLAN|_SUMMARY|COMPARE_|CREDIT_|EXCHANGE_|CHECK_ROWS/i;

/** A cell whose formula may fill others, counted from 1. */
interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** Every cell of a tab whose formula may fill others. */
export function arrayAnchors(formulas: readonly (readonly string[])[]): Anchor[] {
  return formulas.flatMap((row, y) =>
    row.flatMap((formula, x) => (FILLS.test(formula) ? [{ row: y + 1, column: x + 1 }] : [])),
  );
}

/**
 * Whether a cell may have been filled from one of the anchors: nothing is blank on the way, down and then across.
 * Which cells an array fills is not to be had from Sheets, so this errs on the careful side.
 */
export function isWithinArray(
  anchors: readonly Anchor[],
  cells: Block,
  row: number,
  column: number,
): boolean {
  const isThere = (y: number, x: number) => !isBlank(cells[y - 1]?.[x - 1]);
  return anchors.some(({ row: top, column: left }) => {
    if (top > row || left > column) return false;
    for (let y = top; y <= row; y += 1) if (!isThere(y, left)) return false;
    for (let x = left; x <= column; x += 1) if (!isThere(row, x)) return false;
    return true;
  });
}
