// Where arrays of formulas have spilled to: Univer keeps those cells apart from the sheet's own.

import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Block } from "../grid/grid.ts";
import type { OpenedBook } from "./opened-book.ts";

/** The arrays on a sheet, each from its formula's cell on; blocked ones, single cells and those of formulas that are gone are none. */
export function spillsOf(book: OpenedBook, sheet: string): Block[] {
  const ranges = book.injector.get(FormulaDataModel).getArrayFormulaRange()[book.unitId]?.[sheet];
  const worksheet = book.worksheet(sheet);
  const blocks: Block[] = [];
  for (const [row, cells] of Object.entries(ranges ?? {})) {
    for (const [column, range] of Object.entries<Nullable<IRange>>(cells ?? {})) {
      if (range == null) continue;
      const rows = range.endRow - range.startRow + 1;
      const columns = range.endColumn - range.startColumn + 1;
      const anchor = worksheet.getCellRaw(Number(row), Number(column));
      const isFormula = Boolean(anchor?.f) || Boolean(anchor?.si);
      if (rows * columns === 1 || !isFormula || anchor?.v === "#SPILL!") continue;
      blocks.push({ sheet, row: Number(row), column: Number(column), rows, columns });
    }
  }
  return blocks;
}

/** The cells within a block that arrays have spilled into, as Univer holds them; looked up by row and column. */
export function spilledInto(
  book: OpenedBook,
  block: Block,
): (row: number, column: number) => Nullable<ICellData> {
  const data = book.injector.get(FormulaDataModel).getArrayFormulaCellData();
  const cells = data[book.unitId]?.[block.sheet];
  const spills = spillsOf(book, block.sheet).filter((spill) => overlap(spill, block));
  return (row, column) => {
    const cell = cells?.[row]?.[column];
    if (cell == null) return null;
    return spills.some((spill) => overlap(spill, { row, column, rows: 1, columns: 1 }))
      ? cell
      : null;
  };
}

function overlap(a: Omit<Block, "sheet">, b: Omit<Block, "sheet">): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
