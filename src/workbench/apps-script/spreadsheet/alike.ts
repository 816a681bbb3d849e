// Settings of cells, one for each, given to the grid in as few blocks as is easily done.

import type { Block } from "../../grid/grid.ts";

/** Calls once for all cells where they are all alike, else once for each run of like cells in a row. */
export function eachAlike<Setting>(
  block: Block,
  settings: readonly (readonly Setting[])[],
  set: (block: Block, setting: Setting) => void,
): void {
  const first = settings[0]![0]!;
  if (settings.every((row) => row.every((setting) => setting === first))) {
    set(block, first);
    return;
  }
  for (const [y, row] of settings.entries()) {
    for (let from = 0, to = 0; from < row.length; from = to) {
      while (to < row.length && row[to] === row[from]) to += 1;
      set(
        { ...block, row: block.row + y, column: block.column + from, rows: 1, columns: to - from },
        row[from]!,
      );
    }
  }
}
