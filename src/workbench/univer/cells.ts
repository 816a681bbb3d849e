// Cells of a sheet as Univer writes them: from a row to a row, the last included; whole columns have no rows.

import type { IRange } from "@univerjs/core";

export interface Cells {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

/** Whether a cell lies within; a bound that is no number (`A:D` has no rows) bounds nothing. */
export function contains(range: IRange, row: number, column: number): boolean {
  return !(
    row < range.startRow ||
    row > range.endRow ||
    column < range.startColumn ||
    column > range.endColumn
  );
}

/** Whether two ranges have a cell in common. */
export function overlaps(one: IRange, other: IRange): boolean {
  return !(
    one.endRow < other.startRow ||
    other.endRow < one.startRow ||
    one.endColumn < other.startColumn ||
    other.endColumn < one.startColumn
  );
}
