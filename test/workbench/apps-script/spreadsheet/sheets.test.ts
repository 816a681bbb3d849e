import { describe, expect, test } from "vitest";
import { openBook } from "./open-book.ts";

const names = (book: GoogleAppsScript.Spreadsheet.Spreadsheet) =>
  book.getSheets().map((sheet) => sheet.getName());

describe("the spreadsheet", () => {
  test("knows its name, its zone and its locale", () => {
    const { book } = openBook({ timeZone: "Asia/Tokyo", locale: "ja_JP" });
    expect(book.getName()).toBe("Points");
    expect(book.getSpreadsheetTimeZone()).toBe("Asia/Tokyo");
    expect(book.getSpreadsheetLocale()).toBe("ja_JP");
    expect(book.getId()).not.toBe("");
  });

  test("gives null for a sheet that is not there", () => {
    const { book } = openBook();
    expect(book.getSheetByName("Balances")).toBe(null);
    expect(book.getSheetById(-1)).toBe(null);
  });

  test("inserts a sheet after the one shown, and shows it", () => {
    const { app, book } = openBook({ sheets: { First: [], Last: [] } });
    const made = book.insertSheet("Balances");
    expect(names(book)).toEqual(["First", "Balances", "Last"]);
    expect(app.getActiveSheet().getName()).toBe("Balances");
    expect(made.getIndex()).toBe(2);
  });

  test("inserts a sheet at a place, and under a name of its own where none is given", () => {
    const { book } = openBook({ sheets: { First: [] } });
    book.insertSheet("Zero", 0);
    book.insertSheet("Far", 99);
    book.insertSheet();
    expect(names(book)).toEqual(["Zero", "First", "Far", "シート4"]);
    expect(book.getNumSheets()).toBe(4);
  });

  test("refuses a name that another sheet has", () => {
    const { book, sheet } = openBook({ sheets: { Balances: [], Offers: [] } });
    const words = "already exists. Please enter another name.";
    expect(() => book.insertSheet("Balances")).toThrow(`A sheet with the name "Balances" ${words}`);
    expect(() => book.insertSheet("balances")).toThrow(words);
    expect(() => sheet.setName("Offers")).toThrow(words);
    expect(names(book)).toEqual(["Balances", "Offers"]);
    expect(sheet.setName("BALANCES").getName()).toBe("BALANCES");
  });

  test("deletes a sheet, but not its last one", () => {
    const { book, sheet } = openBook({ sheets: { First: [["a"]], Last: [] } });
    book.deleteSheet(sheet);
    expect(names(book)).toEqual(["Last"]);
    expect(() => sheet.getName()).toThrow("Sheet not found");
    expect(() => sheet.getRange("A1")).toThrow("Sheet not found");
    expect(() => book.deleteSheet(book.getSheets()[0]!)).toThrow("You can't remove all the sheets");
  });

  test("shows messages", () => {
    const { book, toasts } = openBook();
    book.toast("done");
    book.toast("saved", "Points", -1);
    expect(toasts).toEqual(["toast|done||5", "toast|saved|Points|-1"]);
  });
});

describe("a sheet", () => {
  test("keeps its number, whatever it is called", () => {
    const { book, sheet } = openBook({ sheets: { First: [], Last: [] } });
    const number = sheet.getSheetId();
    sheet.setName("Renamed");
    expect(book.getSheetById(number)!.getName()).toBe("Renamed");
    expect(Number.isInteger(number)).toBe(true);
    expect(book.getSheets()[1]!.getSheetId()).not.toBe(number);
    expect(sheet.getParent().getName()).toBe("Points");
  });

  test("counts content only, to its last row and column", () => {
    const { sheet } = openBook();
    sheet.getRange("B3").setValue("x");
    sheet.getRange("Z1000").setNumberFormat("0").setNote("far").setBackground("#ff0000");
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 2]);
    expect(sheet.getDataRange().getA1Notation()).toBe("A1:B3");
  });

  test("appends rows, read as if typed, below all content", () => {
    const { sheet } = openBook({ sheets: { Sheet1: [["a"], [null, "b"]] } });
    sheet.appendRow(["07", "=1+1", null]);
    expect(sheet.getRange("A3:C3").getValues()[0]![0]).toBe(7);
    expect(sheet.getRange("B3").getFormula()).toBe("=1+1");
  });

  test("grows at its end only", () => {
    const { sheet } = openBook();
    sheet.insertRowsAfter(1000, 5).insertColumnsAfter(26, 2);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1005, 28]);
    expect(() => sheet.insertRowsAfter(3, 1)).toThrow("after the last row only (1005)");
    sheet.getRange("A1005").setValue("full");
    sheet.appendRow(["more"]);
    expect(sheet.getLastRow()).toBe(1006);
  });

  test("is cleared in part or whole", () => {
    const { sheet } = openBook();
    const range = sheet.getRange("A1");
    range.setValue("10%").setNote("why");
    sheet.clearContents();
    expect([range.getValue(), range.getNumberFormat(), range.getNote()]).toEqual(["", "0%", "why"]);
    sheet.clearFormats().clearNotes();
    expect([range.getNumberFormat(), range.getNote()]).toEqual(["General", ""]);
    range.setValue("10%");
    sheet.clear();
    expect([range.getValue(), range.getNumberFormat()]).toEqual(["", "General"]);
  });

  test("freezes rows and columns, and sets widths", () => {
    const { sheet } = openBook();
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    sheet.setColumnWidths(2, 2, 240).setColumnWidth(1, 50).autoResizeColumns(4, 2);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2]);
    expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([50, 240, 240, 100]);
  });
});
