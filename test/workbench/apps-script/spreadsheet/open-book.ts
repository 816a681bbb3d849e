// A spreadsheet in memory as an add-on meets it, and the record of what it calls.

import type {
  AuthMode,
  ServiceCall,
  ServiceContext,
} from "../../../../src/workbench/apps-script/call-context.ts";
import { spreadsheetApp } from "../../../../src/workbench/apps-script/spreadsheet/spreadsheet-app.ts";
import type { Grid } from "../../../../src/workbench/grid/grid.ts";
import { type FirstSheets, memoryGrid } from "../../../../src/workbench/grid/memory-grid.ts";

export interface OpenBook {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The first sheet. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly grid: Grid;
  readonly calls: ServiceCall[];
  readonly toasts: string[];
}

interface Wishes {
  readonly sheets?: FirstSheets;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly realm?: ServiceContext["realm"];
}

/** A book with one empty sheet of 1000 × 26 cells, open to a script that may do everything. */
export function openBook(wishes: Wishes = {}): OpenBook {
  const grid = memoryGrid(wishes.sheets);
  const opened = openedAs("FULL", grid, wishes);
  const book = opened.app.getActiveSpreadsheet();
  const sheet = book.getSheets()[0]!;
  opened.calls.length = 0;
  return { ...opened, book, sheet, grid };
}

/** SpreadsheetApp in an execution of another mode; a custom function's cell is C2 of the first sheet. */
export function openedAs(
  authMode: AuthMode,
  grid: Grid,
  wishes: Wishes = {},
): Pick<OpenBook, "app" | "calls" | "toasts"> {
  const calls: ServiceCall[] = [];
  const toasts: string[] = [];
  const isFormula = authMode === "CUSTOM_FUNCTION";
  const context: ServiceContext = {
    grid,
    ui: new Proxy({} as ServiceContext["ui"], {
      get:
        (_, key) =>
        (...words: unknown[]) =>
          toasts.push([String(key), ...words].join("|")),
    }),
    authMode,
    cell: isFormula ? { sheet: grid.sheets()[0]!.id, row: 1, column: 2 } : null,
    realm: wishes.realm ?? { Date, Array, Object, Error },
    title: "Points",
    timeZone: wishes.timeZone ?? "Asia/Tokyo",
    locale: wishes.locale ?? "ja_JP",
    language: "ja",
    htmlFiles: {},
    hasFunction: () => true,
    record: (call) => calls.push(call),
  };
  const app = spreadsheetApp(context, () => "the Ui");
  return { app: app as OpenBook["app"], calls, toasts };
}
