// Which cells show an error: those with a message of the add-on's, and those of the spreadsheet itself.

import type { Block, Grid } from "../grid/grid.ts";
import type { FormulaErrors, FormulaMessage } from "../univer/formula-errors.ts";

/** Larger sheets are not searched after every edit: only messages of the add-on's are listed of them. */
const MOST_CELLS = 30_000;

/**
 * Cells in error, in the order of the tabs.
 *
 * @param known - What to say of errors without a message, by their texts: `#NAME?`.
 */
export function cellsInError(
  grid: Grid,
  errors: FormulaErrors,
  known: Readonly<Record<string, string>>,
): FormulaMessage[] {
  const told = errors.list();
  return grid.sheets().flatMap(({ id }) => {
    const here = told.filter(({ place }) => place.sheet === id);
    const isTold = new Set(here.map(({ place }) => `${place.row},${place.column}`));
    const silent = silentErrors(grid, id, known).filter(
      ({ place }) => !isTold.has(`${place.row},${place.column}`),
    );
    return [...here, ...silent].sort(
      (a, b) => a.place.row - b.place.row || a.place.column - b.place.column,
    );
  });
}

/** Errors that a formula brings forth; a text that a person typed is none. */
function silentErrors(
  grid: Grid,
  sheet: string,
  known: Readonly<Record<string, string>>,
): FormulaMessage[] {
  const { rows, columns } = grid.content(sheet);
  if (rows * columns === 0 || rows * columns > MOST_CELLS) return [];
  const block: Block = { sheet, row: 0, column: 0, rows, columns };
  return grid.read(block).flatMap((cells, row) =>
    cells.flatMap(({ value, formula }, column) => {
      const message = typeof value === "string" && formula !== "" ? known[value] : undefined;
      return message === undefined ? [] : [{ place: { sheet, row, column }, message }];
    }),
  );
}
