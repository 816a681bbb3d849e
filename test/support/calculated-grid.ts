// A grid in memory that holds what its formulas came to, as if it could calculate.

import type { Block, CellChange, CellValue, Grid } from "../../src/workbench/grid/grid.ts";
import { memoryGrid } from "../../src/workbench/grid/memory-grid.ts";

/** The memory grid calculates nothing: this one holds what formulas came to, and where arrays lie. */
export function calculatedGrid(
  cells: Readonly<Record<string, CellChange & { readonly came?: CellValue }>>,
  spills: readonly Omit<Block, "sheet">[] = [],
): Grid {
  const grid = memoryGrid({ 残高: [] });
  const sheet = grid.activeSheet();
  const results = new Map<string, CellValue>();
  for (const [place, { came, ...change }] of Object.entries(cells)) {
    const [row, column] = place.split(",").map(Number) as [number, number];
    grid.write({ sheet, row, column, rows: 1, columns: 1 }, [[change]]);
    if (came !== undefined) results.set(place, came);
  }
  return new Proxy(grid, {
    get(target, member) {
      if (member === "spills") return () => spills.map((block) => ({ ...block, sheet }));
      if (member === "content") return () => ({ rows: 10, columns: 5 });
      if (member === "read") {
        return (block: Block) =>
          target.read(block).map((row, i) =>
            row.map((cell, j) => {
              const came = results.get(`${block.row + i},${block.column + j}`);
              return came === undefined ? cell : { ...cell, value: came };
            }),
          );
      }
      const value: unknown = Reflect.get(target, member);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
