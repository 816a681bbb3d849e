// The sheets of the grid over Univer: which there are, how large, what is shown, frozen and selected.

import { type IRange, RANGE_TYPE } from "@univerjs/core";
import {
  getPrimaryForRange,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetColWidthCommand,
  SetFrozenCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountCommand,
  SetWorksheetNameCommand,
  SetWorksheetRowCountCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Block, Extent, Grid } from "../grid/grid.ts";
import { COLUMN_WIDTH, NEW_SHEET } from "../grid/new-sheet.ts";
import { lastSheet, refuseSheetName } from "../grid/refusals.ts";
import { type OpenedBook, rangeOf } from "./opened-book.ts";

type Sheets = Pick<
  Grid,
  "sheets" | "activeSheet" | "activate" | "insertSheet" | "deleteSheet" | "renameSheet"
>;

type Frames = Pick<
  Grid,
  "size" | "grow" | "selection" | "select" | "freeze" | "frozen" | "setColumnWidth" | "columnWidth"
>;

export function univerSheets(book: OpenedBook): Sheets {
  const { workbook } = book;
  const sheets = () =>
    workbook.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
  const activeSheet = () => workbook.getActiveSheet().getSheetId();
  const activate = (sheet: string) => activateSheet(book, sheet);
  return {
    sheets,
    activeSheet,
    activate,
    insertSheet(name, place = sheets().length) {
      refuseSheetName(name, sheets());
      const before = activeSheet();
      const known = new Set(sheets().map(({ id }) => id));
      const { rows: rowCount, columns: columnCount } = NEW_SHEET;
      const sheet = { name, rowCount, columnCount, defaultColumnWidth: COLUMN_WIDTH };
      book.run(InsertSheetCommand, { index: place, sheet });
      // The page shows a new sheet at once; whether to show it is for the caller to say.
      activate(before);
      return sheets().find(({ id }) => !known.has(id))!.id;
    },
    deleteSheet(sheet) {
      book.worksheet(sheet);
      const place = sheets().findIndex(({ id }) => id === sheet);
      if (sheets().length === 1) throw lastSheet();
      const before = activeSheet();
      book.run(RemoveSheetCommand, { subUnitId: sheet });
      activate(before === sheet ? sheets()[Math.max(0, place - 1)]!.id : before);
    },
    /**
     * Google: formulas go on with names of the sheet's blocks. Here (Univer 0.25.1): plain references go on, formulas
     * with such names show `#VALUE!` from the next edit on, until the page is loaded anew.
     */
    renameSheet(sheet, name) {
      refuseSheetName(name, sheets(), sheet);
      if (book.worksheet(sheet).getName() === name) return;
      book.run(SetWorksheetNameCommand, { subUnitId: sheet, name });
    },
  };
}

export function univerFrames(book: OpenedBook): Frames {
  const size = (sheet: string): Extent => {
    const worksheet = book.worksheet(sheet);
    return { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
  };
  const oneColumn = (sheet: string, column: number): Block => {
    const block = { sheet, row: 0, column, rows: size(sheet).rows, columns: 1 };
    book.sheetOf(block);
    return block;
  };
  return {
    size,
    grow(sheet, least) {
      const { rows, columns } = size(sheet);
      const subUnitId = sheet;
      book.asOneStep(() => {
        if (least.rows > rows)
          book.run(SetWorksheetRowCountCommand, { subUnitId, rowCount: least.rows });
        if (least.columns > columns)
          book.run(SetWorksheetColumnCountCommand, { subUnitId, columnCount: least.columns });
      });
    },
    selection: () => selectedBlock(book),
    select(block) {
      const worksheet = book.sheetOf(block);
      activateSheet(book, block.sheet);
      const range = { ...rangeOf(block), rangeType: RANGE_TYPE.NORMAL };
      const primary = getPrimaryForRange(range, worksheet);
      const selections = [{ range, primary, style: null }];
      book.run(SetSelectionsOperation, { subUnitId: block.sheet, selections });
    },
    freeze(sheet, rows, columns) {
      book.worksheet(sheet);
      const start = { startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
      book.run(SetFrozenCommand, { subUnitId: sheet, ...start, ySplit: rows, xSplit: columns });
    },
    frozen(sheet) {
      const { ySplit, xSplit } = book.worksheet(sheet).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    setColumnWidth(sheet, column, width) {
      const ranges = [{ ...rangeOf(oneColumn(sheet, column)), rangeType: RANGE_TYPE.COLUMN }];
      book.run(SetColWidthCommand, { subUnitId: sheet, ranges, value: width });
    },
    columnWidth(sheet, column) {
      oneColumn(sheet, column);
      return book.worksheet(sheet).getColumnWidth(column);
    },
  };
}

function activateSheet(book: OpenedBook, sheet: string): void {
  book.worksheet(sheet);
  if (book.workbook.getActiveSheet().getSheetId() === sheet) return;
  book.run(SetWorksheetActiveOperation, { subUnitId: sheet });
}

/** Whole rows and columns are selected with ends that are no numbers. */
function selectedBlock(book: OpenedBook): Block | null {
  const worksheet = book.workbook.getActiveSheet();
  const range: IRange | undefined = book.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(book.unitId)
    .getSelectionsOfWorksheet(worksheet.getSheetId())
    .at(-1)?.range;
  if (range === undefined) return null;
  const row = range.startRow || 0;
  const column = range.startColumn || 0;
  const endRow = Number.isFinite(range.endRow) ? range.endRow : worksheet.getRowCount() - 1;
  const endColumn = Number.isFinite(range.endColumn)
    ? range.endColumn
    : worksheet.getColumnCount() - 1;
  return {
    sheet: worksheet.getSheetId(),
    row,
    column,
    rows: endRow - row + 1,
    columns: endColumn - column + 1,
  };
}
