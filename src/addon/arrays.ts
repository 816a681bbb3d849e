// Cells that another cell's formula fills: writing into one would break the array.

import { type Block, isBlank } from "../tables/cell.ts";

/** Formulas that may fill the cells below them. */
const LONG =
  /\{|ARRAYFORMULA|SEQUENCE|FLATTEN|MAP|BYROW|SCAN|MAKEARRAY|VLOOKUP|LET|_EXIT|_VALUE|CREDIT_|EXCHANGE_BY/i;
/** Formulas that may fill whole tables. */
const WIDE =
  /\{[^}]*,|FILTER|QUERY|SORT|UNIQUE|SPLIT|TRANSPOSE|IMPORT|CHOOSE|STACK|INDEX|OFFSET|BYCOL|_PLAN|_SUMMARY|COMPARE_|EXPIRING|CHECK_ROWS/i;

/** A cell whose formula may fill others, counted from 1. */
interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly isWide: boolean;
}

/** Every cell of a tab whose formula may fill others. */
export function arrayAnchors(formulas: readonly (readonly string[])[]): Anchor[] {
  return formulas.flatMap((row, y) =>
    row.flatMap((formula, x) => {
      const isWide = WIDE.test(formula);
      return isWide || LONG.test(formula) ? [{ row: y + 1, column: x + 1, isWide }] : [];
    }),
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
  return anchors.some(({ row: top, column: left, isWide }) => {
    if (top > row || left > column || (left < column && !isWide)) return false;
    for (let y = top; y <= row; y += 1) if (!isThere(y, left)) return false;
    for (let x = left; x <= column; x += 1) if (!isThere(row, x)) return false;
    return true;
  });
}
