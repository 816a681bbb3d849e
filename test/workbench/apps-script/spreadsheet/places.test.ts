import { describe, expect, test } from "vitest";
import { openBook } from "./open-book.ts";

const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";

describe("a new sheet", () => {
  test("has 1000 rows and 26 columns, none of them with content", () => {
    const { sheet } = openBook();
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe("A1");
  });
});

describe("getRange", () => {
  test.each([
    ["an address", (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange("B2:C4"), "B2:C4"],
    ["an address with its sheet", (sheet) => sheet.getRange("'Sheet1'!B2"), "B2"],
    ["an open address", (sheet) => sheet.getRange("B2:C"), "B2:C1000"],
    ["a whole column", (sheet) => sheet.getRange("A:A"), "A1:A1000"],
    ["a row and a column", (sheet) => sheet.getRange(2, 3), "C2"],
    ["rows", (sheet) => sheet.getRange(2, 3, 4), "C2:C5"],
    ["rows and columns", (sheet) => sheet.getRange(2, 3, 4, 5), "C2:G5"],
    ["numbers with fractions", (sheet) => sheet.getRange(2.9, 3.5), "C2"],
  ] satisfies [
    string,
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => GoogleAppsScript.Spreadsheet.Range,
    string,
  ][])("takes %s", (_, find, address) => {
    expect(find(openBook().sheet).getA1Notation()).toBe(address);
  });

  test.each([
    [0, 1, 1, 1, OUTSIDE],
    [1, 27, 1, 1, OUTSIDE],
    [1000, 1, 2, 1, OUTSIDE],
    [1, 1, 0, 1, "The number of rows in the range must be at least 1."],
    [1, 1, 1, 0, "The number of columns in the range must be at least 1."],
  ])("refuses row %i, column %i, %i × %i", (row, column, rows, columns, words) => {
    expect(() => openBook().sheet.getRange(row, column, rows, columns)).toThrow(words);
  });

  test("refuses addresses that are none, and those of other sheets or outside", () => {
    const { sheet } = openBook({ sheets: { Sheet1: [], Other: [] } });
    expect(() => sheet.getRange("nonsense!")).toThrow("Range not found");
    expect(() => sheet.getRange("Other!A1")).toThrow("Range not found");
    expect(() => sheet.getRange("A1001")).toThrow(OUTSIDE);
    expect(() => sheet.getRange("AA1")).toThrow(OUTSIDE);
  });

  test("refuses other arguments by their kinds", () => {
    const { sheet } = openBook();
    const words = "don't match the method signature for SpreadsheetApp.Sheet.getRange.";
    expect(() => Reflect.apply(sheet.getRange, sheet, ["A1", 2])).toThrow(
      `The parameters (String,number) ${words}`,
    );
    expect(() => sheet.getRange(null as never)).toThrow(`The parameters (null) ${words}`);
    expect(() => sheet.getRange(sheet as never)).toThrow(
      `The parameters (SpreadsheetApp.Sheet) ${words}`,
    );
  });
});

describe("a range", () => {
  test("knows its place", () => {
    const range = openBook().sheet.getRange("C2:E5");
    expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()]).toEqual([
      2, 3, 5, 5,
    ]);
    expect([range.getNumRows(), range.getNumColumns()]).toEqual([4, 3]);
    expect(range.getGridId()).toBe(range.getSheet().getSheetId());
    expect(range.getSheet().getName()).toBe("Sheet1");
  });

  test("has cells, and others beside it", () => {
    const range = openBook().sheet.getRange("C2:E5");
    expect(range.getCell(4, 3).getA1Notation()).toBe("E5");
    expect(() => range.getCell(5, 1)).toThrow(OUTSIDE);
    expect(range.offset(1, -2).getA1Notation()).toBe("A3:C6");
    expect(range.offset(0, 0, 1).getA1Notation()).toBe("C2:E2");
    expect(range.offset(0, 0, 1, 1).getA1Notation()).toBe("C2");
    expect(() => range.offset(-2, 0)).toThrow(OUTSIDE);
  });

  test("is selected and shown", () => {
    const { app, book } = openBook({ sheets: { Sheet1: [], Other: [] } });
    expect(app.getActiveRange()).toBe(null);
    book.getSheetByName("Other")!.getRange("B2:C3").activate();
    expect(app.getActiveSheet().getName()).toBe("Other");
    expect(book.getActiveRange()!.getA1Notation()).toBe("B2:C3");
    expect(app.getCurrentCell().getA1Notation()).toBe("B2");
    app.setActiveRange(book.getRange("Sheet1!D4"));
    expect(book.getActiveSheet().getActiveCell().getA1Notation()).toBe("D4");
    expect(book.getSheetByName("Other")!.getActiveRange()).toBe(null);
  });
});

describe("an address of the whole spreadsheet", () => {
  test("is one of the sheet that is shown unless it names another", () => {
    const { book } = openBook({ sheets: { Sheet1: [], "My sheet": [] } });
    expect(book.getRange("B2").getSheet().getName()).toBe("Sheet1");
    expect(book.getRange("'My sheet'!B2").getSheet().getName()).toBe("My sheet");
    expect(() => book.getRange("Nowhere!B2")).toThrow("Range not found");
    expect(() => book.getRange("B2!")).toThrow("Range not found");
  });
});
