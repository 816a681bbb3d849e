// Tabs that were planned as data, made in the spreadsheet: a handful of calls each, however many cells.

import type { CellCheck, NamedCells, NewTab } from "../desk/set-up/new-tab.ts";
import type { Sheet } from "./open-book.ts";
import { messageOf, Refusal } from "./refusal.ts";

const HEADER_TINT = "#e8f0fe";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Makes one tab at a place among the others. Where a call fails, the half-made tab is taken away again. */
export function makeTab(spreadsheet: Spreadsheet, tab: NewTab, place: number): void {
  const sheet = spreadsheet.insertSheet(tab.name, place);
  try {
    filled(spreadsheet, sheet, tab);
    SpreadsheetApp.flush();
  } catch (thrown) {
    takeAway(spreadsheet, sheet, tab.name, thrown);
    throw thrown;
  }
}

// Where not even that is possible, the user must know what stands there.
function takeAway(spreadsheet: Spreadsheet, sheet: Sheet, name: string, why: unknown): void {
  try {
    spreadsheet.deleteSheet(sheet);
  } catch {
    const message = messageOf(why);
    throw new Refusal({
      ja: `${message}。作りかけの「${name}」が残っています。削除してください`,
      en: `${message}; a half-made ${name} is left: please delete it`,
    });
  }
}

/** Gives cells their name; what had it before loses it. */
export function nameCells(spreadsheet: Spreadsheet, sheet: Sheet, named: NamedCells): void {
  const rows = named.rows ?? sheet.getMaxRows() - named.row + 1;
  const range = sheet.getRange(named.row, named.column, rows, named.columns);
  spreadsheet.setNamedRange(named.name, range);
}

function filled(spreadsheet: Spreadsheet, sheet: Sheet, tab: NewTab): void {
  const { cells, notes, formats, checks } = tab;
  const width = cells[0]!.length;
  const columns = sheet.getMaxColumns();
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
  // Formats first: what is typed into a cell of plain text stays as it is.
  blockAt(sheet, formats.at, formats.texts).setNumberFormats(formats.texts.map((row) => [...row]));
  blockAt(sheet, { row: 1, column: 1 }, cells).setValues(cells.map((row) => [...row]));
  blockAt(sheet, notes.at, notes.texts).setNotes(notes.texts.map((row) => [...row]));
  if (checks !== null) checked(sheet, checks);
  const isHeader = headerCells(tab.headers, width);
  const head = sheet.getRange(1, 1, isHeader.length, width);
  head.setFontWeights(isHeader.map((row) => row.map((is) => (is ? "bold" : "normal"))));
  head.setBackgrounds(isHeader.map((row) => row.map((is) => (is ? HEADER_TINT : null))));
  if (tab.frozenRows > 0) sheet.setFrozenRows(tab.frozenRows);
  for (const { column, count, pixels } of tab.widths) sheet.setColumnWidths(column, count, pixels);
  for (const named of tab.named) nameCells(spreadsheet, sheet, named);
}

/** Which cells are headers, down to the last row that has one. */
function headerCells(headers: NewTab["headers"], width: number): boolean[][] {
  const rows = Math.max(...headers.map(({ row }) => row));
  return Array.from({ length: rows }, (_, y) =>
    Array.from({ length: width }, (_cell, x) =>
      headers.some(
        ({ row, column, columns }) => row === y + 1 && x + 1 >= column && x + 1 < column + columns,
      ),
    ),
  );
}

function blockAt(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  block: readonly (readonly unknown[])[],
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, block.length, block[0]!.length);
}

function checked(sheet: Sheet, { at, rows, columns }: NonNullable<NewTab["checks"]>): void {
  const rules = columns.map((check) => check && ruleOf(check));
  const range = sheet.getRange(at.row, at.column, rows, columns.length);
  range.setDataValidations(Array.from({ length: rows }, () => [...rules]));
}

// What does not fit is marked and not refused: the tables read full-width digits, units and other spellings.
function ruleOf(check: CellCheck): Rule {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (check.kind === "list") return builder.requireValueInList([...check.words]).build();
  if (check.kind === "date") return builder.requireDate().build();
  return builder.requireNumberGreaterThanOrEqualTo(check.least).build();
}
