// The cells of the grid over Univer: values, formulas, number formats, and what formulas spilled.

import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  getPatternPreviewIgnoreGeneral,
  SheetsNumfmtCellContentController,
} from "@univerjs/sheets-numfmt";
import type { Block, Cell, Extent, Grid } from "../grid/grid.ts";
import { refuseChange, refuseShape } from "../grid/refusals.ts";
import { spilledInto, spillsOf } from "./array-spills.ts";
import { type CellMatrix, setCells, setLooks } from "./cell-changes.ts";
import { changedCell, clearedCell, formatOf, heldBy } from "./cell-data.ts";
import type { OpenedBook } from "./opened-book.ts";

type Cells = Pick<Grid, "read" | "display" | "content" | "spills" | "write">;

export function univerCells(book: OpenedBook): Cells {
  return {
    read: (block) => readCells(book, block),
    display: (block) =>
      readCells(book, block).map((row) => row.map((cell) => shownText(book, cell))),
    content: (sheet) => contentOf(book, sheet),
    spills: (sheet) => spillsOf(book, sheet),
    write(block, changes) {
      const worksheet = book.sheetOf(block);
      refuseShape(block, changes);
      for (const change of changes.flat()) refuseChange(change);
      const contents: CellMatrix = {};
      const looks: CellMatrix = {};
      changes.forEach((row, i) => {
        row.forEach((change, j) => {
          if (change === null || Object.keys(change).length === 0) return;
          const [r, c] = [block.row + i, block.column + j];
          const isLook = change.value === undefined && change.formula === undefined;
          const matrix = isLook ? looks : contents;
          matrix[r] ??= {};
          matrix[r][c] = changedCell(change, worksheet.getCellRaw(r, c));
        });
      });
      book.asOneStep(() => {
        setCells(book, block.sheet, contents);
        setLooks(book, block.sheet, looks);
      });
    },
  };
}

/** Takes content, looks or both from the cells of a block that have any. */
export function clearCells(
  book: OpenedBook,
  block: Block,
  what: { readonly contents?: boolean; readonly formats?: boolean },
): void {
  const matrix: CellMatrix = {};
  book.sheetOf(block);
  forStored(book.worksheet(block.sheet), (row, column, cell) => {
    const [down, across] = [row - block.row, column - block.column];
    if (down < 0 || across < 0 || down >= block.rows || across >= block.columns) return;
    matrix[row] ??= {};
    matrix[row][column] = clearedCell(cell, what);
  });
  const change = what.contents ? setCells : setLooks;
  change(book, block.sheet, matrix);
}

function readCells(book: OpenedBook, block: Block): Cell[][] {
  const worksheet = book.sheetOf(block);
  const spilled = spilledInto(book, block);
  const model = book.injector.get(FormulaDataModel);
  const cellAt = (row: number, column: number): Cell => {
    const own = worksheet.getCellRaw(row, column);
    // Formulas made by filling down are stored once and shared by an id.
    const formula =
      own?.f ??
      (own?.si ? model.getFormulaStringByCell(row, column, block.sheet, book.unitId) : null);
    const value = heldBy(own);
    const format = formatOf(worksheet.getComposedCellStyle(row, column));
    if (formula)
      return { value, formula, format: format || spilledFormat(book, spilled(row, column)) };
    if (value !== null && value !== "") return { value, formula: "", format };
    const from = spilled(row, column);
    return { value: heldBy(from), formula: "", format: format || spilledFormat(book, from) };
  };
  return Array.from({ length: block.rows }, (_row, i) =>
    Array.from({ length: block.columns }, (_cell, j) => cellAt(block.row + i, block.column + j)),
  );
}

function spilledFormat(book: OpenedBook, cell: Nullable<ICellData>): string {
  const style: Nullable<IStyleData> = book.workbook.getStyles().getStyleByCell(cell);
  return formatOf(style);
}

function shownText(book: OpenedBook, { value, format }: Cell): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value ?? "";
  const { locale } = book.injector.get(SheetsNumfmtCellContentController);
  return getPatternPreviewIgnoreGeneral(format || "General", value, locale).result;
}

/** As Google counts: values, formulas whatever they come to, and what they spilled, blank texts among it. */
function contentOf(book: OpenedBook, sheet: string): Extent {
  let rows = 0;
  let columns = 0;
  const see = (row: number, column: number) => {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  };
  forStored(book.worksheet(sheet), (row, column, cell) => {
    const value = heldBy(cell);
    if (cell.f || cell.si || (value !== null && value !== "")) see(row + 1, column + 1);
  });
  for (const spill of spillsOf(book, sheet)) {
    see(spill.row + spill.rows, spill.column + spill.columns);
  }
  return { rows, columns };
}

function forStored(
  worksheet: Worksheet,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell != null) visit(row, column, cell);
  });
}
