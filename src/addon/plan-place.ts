// Where the plan is written: over the add-on's own earlier plan, or else into a tab of its own.

import { type Cell, isBlank } from "../tables/cell.ts";
import type { Language } from "../tables/language.ts";
import { COUNT_FORMAT, DAY_FORMAT } from "../tables/tabs/looks.ts";
import { PLAN_NAME, PLAN_TAB_NAME } from "../tables/tabs/tabs.ts";
import { freeName } from "./free-name.ts";
import type { OpenBook, Sheet } from "./open-book.ts";
import { rangeNamed } from "./range-named.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The plan as it is to stand in the sheet. */
export interface PlanSheet {
  /** Row 1 says when and from what; row 2 is the header. Days are numbers that are shown as days. */
  readonly rows: readonly (readonly Cell[])[];
  /** A header, then each exit with the yen that its requests add. */
  readonly byExit: readonly (readonly [exit: string, yen: Cell])[];
  readonly language: Language;
}

/** How the first cell of a plan begins that the add-on has written. */
const OURS = /^(プランの書き出し|メニューの「プラン|Plan written|Choose Write the plan)/;
/** Columns of the plan, one between, and the two of the chart. */
const PLAN_COLUMNS = 12;
const WIDTH = PLAN_COLUMNS + 3;
const FORMATS: Readonly<Record<number, string>> = {
  0: DAY_FORMAT,
  3: COUNT_FORMAT,
  4: COUNT_FORMAT,
  5: COUNT_FORMAT,
  6: DAY_FORMAT,
  7: DAY_FORMAT,
  9: COUNT_FORMAT,
  14: COUNT_FORMAT,
};

/** Writes the plan, and returns the name of its tab. */
export function placePlan(book: OpenBook, plan: PlanSheet): string {
  const block = blockOf(plan);
  const range = ownPlace(book, block.length) ?? newPlace(book, plan, block.length);
  const rows = range.getNumRows();
  const values = Array.from({ length: rows }, (_, row) => block[row] ?? blankRow());
  range.setNumberFormats(values.map((_, row) => formatsOf(row)));
  range.setValues(values);
  const sheet = range.getSheet();
  const own = range.offset(0, 0, block.length, WIDTH);
  book.spreadsheet.setNamedRange(PLAN_NAME, own);
  draw(sheet, own, plan);
  SpreadsheetApp.flush();
  sheet.activate();
  return sheet.getName();
}

function blockOf({ rows, byExit }: PlanSheet): unknown[][] {
  const length = Math.max(rows.length, byExit.length + 1);
  return Array.from({ length }, (_, row) => [
    ...(rows[row] ?? Array<unknown>(PLAN_COLUMNS).fill("")).map(verbatim),
    "",
    ...(row === 0 ? ["", ""] : (byExit[row - 1] ?? ["", ""])).map(verbatim),
  ]);
}

// Names and reasons are texts, whatever they begin with.
function verbatim(cell: unknown): unknown {
  return typeof cell === "string" && /^[=+\-@'\d]/.test(cell) ? `'${cell}` : cell;
}

function blankRow(): unknown[] {
  return Array<unknown>(WIDTH).fill("");
}

function formatsOf(row: number): string[] {
  return Array.from({ length: WIDTH }, (_, column) =>
    row < 2 ? "General" : (FORMATS[column] ?? "General"),
  );
}

/** The block of the earlier plan, as large as both plans need; null where there is none, or others' cells lie in the way. */
function ownPlace({ spreadsheet }: OpenBook, rows: number): Range | null {
  const named = rangeNamed(spreadsheet, PLAN_NAME);
  if (named === null) return null;
  const [row, column] = [named.getRow(), named.getColumn()];
  const sheet = named.getSheet();
  const cells = sheet.getDataRange().getValues();
  const at = (y: number, x: number) => cells[row - 1 + y]?.[column - 1 + x];
  if (!OURS.test(String(at(0, 0) ?? ""))) return null;
  const [ownRows, ownColumns] = [named.getNumRows(), named.getNumColumns()];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const isOwn = y < ownRows && x < ownColumns;
      if (!isOwn && !isBlank(at(y, x))) return null;
    }
  }
  const needed = Math.max(rows, ownRows);
  grow(sheet, row + needed - 1, column + WIDTH - 1);
  return sheet.getRange(row, column, needed, WIDTH);
}

function newPlace({ spreadsheet }: OpenBook, plan: PlanSheet, rows: number): Range {
  const name = freeName(spreadsheet, PLAN_TAB_NAME[plan.language]);
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  grow(sheet, rows, WIDTH);
  sheet.setFrozenRows(2);
  sheet.setColumnWidths(1, PLAN_COLUMNS - 2, 110);
  sheet.setColumnWidths(PLAN_COLUMNS - 1, 2, 320);
  return sheet.getRange(1, 1, rows, WIDTH);
}

function grow(sheet: Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/** The chart stands beside the plan; an earlier one over the same columns goes. */
function draw(sheet: Sheet, own: Range, { byExit, language }: PlanSheet): void {
  const left = own.getColumn() + PLAN_COLUMNS + 1;
  for (const chart of sheet.getCharts()) {
    const [range] = chart.getRanges();
    if (range?.getColumn() === left && range.getRow() === own.getRow() + 1)
      sheet.removeChart(chart);
  }
  if (byExit.length < 2) return;
  const data = sheet.getRange(own.getRow() + 1, left, byExit.length, 2);
  const chart = sheet
    .newChart()
    .asColumnChart()
    .setTitle(language === "ja" ? "交換先ごとに増える価値(円)" : "Value added by exit (yen)")
    .addRange(data)
    .setNumHeaders(1)
    .setPosition(own.getRow() + 1, left + 3, 0, 0)
    .build();
  sheet.insertChart(chart);
}
