// Tabs that were planned as data, made in the spreadsheet: a handful of calls each, however many cells.

import type { CellCheck, NamedCells, NewTab } from "../desk/set-up/new-tab.ts";
import type { Sheet } from "./open-book.ts";

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
    spreadsheet.deleteSheet(sheet);
    throw thrown;
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
  for (const header of tab.headers) {
    const range = sheet.getRange(header.row, header.column, 1, header.columns);
    range.setFontWeight("bold").setBackground(HEADER_TINT);
  }
  if (tab.frozenRows > 0) sheet.setFrozenRows(tab.frozenRows);
  for (const { column, count, pixels } of tab.widths) sheet.setColumnWidths(column, count, pixels);
  for (const named of tab.named) nameCells(spreadsheet, sheet, named);
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
