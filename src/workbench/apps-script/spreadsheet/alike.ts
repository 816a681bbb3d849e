// Settings of cells, one for each, given to the grid in as few blocks as is easily done.

import type { Block } from "../../grid/grid.ts";

/** Calls once for each run of like cells in a row; rows beneath each other that are alike are one block. */
export function eachAlike<Setting>(
  block: Block,
  settings: readonly (readonly Setting[])[],
  set: (block: Block, setting: Setting) => void,
): void {
  for (let top = 0, below = 0; top < settings.length; top = below) {
    const row = settings[top]!;
    while (below < settings.length && isAlike(settings[below]!, row)) below += 1;
    for (let from = 0, to = 0; from < row.length; from = to) {
      while (to < row.length && row[to] === row[from]) to += 1;
      const place = { row: block.row + top, column: block.column + from };
      set({ ...block, ...place, rows: below - top, columns: to - from }, row[from]!);
    }
  }
}

function isAlike<Setting>(a: readonly Setting[], b: readonly Setting[]): boolean {
  return a.every((setting, index) => setting === b[index]);
}
