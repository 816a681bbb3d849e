// Rows of results: always as wide as their header.

import type { Cell } from "../cell.ts";

/** A row with its first cells filled, the others blank. */
export function padded(cells: readonly Cell[], width: number): Cell[] {
  return [...cells, ...Array<Cell>(Math.max(0, width - cells.length)).fill("")];
}
