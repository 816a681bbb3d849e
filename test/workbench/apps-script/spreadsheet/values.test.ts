import { describe, expect, test } from "vitest";
import { openBook } from "./open-book.ts";

describe("getValues", () => {
  test("gives the kinds of values as Sheets does, and a blank as an empty text", () => {
    const { sheet } = openBook({ sheets: { Sheet1: [[1, "text", true, null, "#N/A"]] } });
    expect(sheet.getDataRange().getValues()).toEqual([[1, "text", true, "", "#N/A"]]);
    expect(sheet.getRange("A2").getValue()).toBe("");
  });

  test("gives a new array each time", () => {
    const { sheet } = openBook({ sheets: { Sheet1: [[1]] } });
    const range = sheet.getRange("A1");
    range.getValues()[0]![0] = 2;
    expect(range.getValues()).toEqual([[1]]);
  });

  test.each([
    ["Asia/Tokyo", "2026-03-30T15:00:00Z"],
    ["America/Los_Angeles", "2026-03-31T07:00:00Z"],
    ["UTC", "2026-03-31T00:00:00Z"],
  ])("gives a date as the instant at which a clock in %s shows it", (timeZone, instant) => {
    const { sheet } = openBook({ sheets: { Sheet1: [[46112]] }, timeZone });
    sheet.getRange("A1").setNumberFormat("yyyy-mm-dd");
    expect(sheet.getRange("A1").getValue()).toEqual(new Date(instant));
  });

  test("gives a date without its format as a number", () => {
    const { sheet } = openBook({ sheets: { Sheet1: [[46112]] } });
    expect(sheet.getRange("A1").getValue()).toBe(46112);
  });
});

describe("setValues", () => {
  test("keeps numbers, truths and texts, and clears with null, undefined and the empty text", () => {
    const { sheet, grid } = openBook({ sheets: { Sheet1: [["a", "b", "c", "d", "e", "f"]] } });
    const range = sheet.getRange("A1:F1");
    range.setValues([[1.5, false, "text", null, undefined, ""]]);
    expect(range.getValues()).toEqual([[1.5, false, "text", "", "", ""]]);
    expect(grid.content(grid.activeSheet())).toEqual({ rows: 1, columns: 3 });
  });

  test("writes a Date as the wall clock of the spreadsheet shows it", () => {
    const { sheet, grid } = openBook({ timeZone: "America/New_York" });
    const noon = new Date("2026-03-08T16:00:00Z");
    sheet.getRange("A1").setValue(noon);
    const block = { sheet: grid.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 };
    expect(grid.read(block)[0]![0]).toMatchObject({ value: 46089.5, format: "yyyy/mm/dd h:mm:ss" });
    expect(sheet.getRange("A1").getValue()).toEqual(noon);
  });

  test.each([
    [
      "too few rows",
      [[1, 2]],
      "rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      "too many columns",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      "columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
    ],
    [
      "ragged rows",
      [[1, 2], [1]],
      "columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
  ])("refuses %s, and writes nothing", (_, values, words) => {
    const { sheet } = openBook();
    const range = sheet.getRange("A1:B2");
    expect(() => range.setValues(values)).toThrow(`The number of ${words}`);
    expect(range.isBlank()).toBe(true);
  });

  test.each([
    ["a list", [1, 2], "(number[])"],
    ["a text", "a", "(String)"],
    ["nothing", null, "(null)"],
  ])("refuses %s for rows, as no signature of its own", (_, values, kinds) => {
    const { sheet } = openBook();
    expect(() => sheet.getRange("A1").setValues(values as never)).toThrow(
      `The parameters ${kinds} don't match the method signature for SpreadsheetApp.Range.setValues.`,
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, {}, new Map(), new Date(Number.NaN)])(
    "refuses %s for a cell",
    (value) => {
      const { sheet } = openBook();
      expect(() => sheet.getRange("A1").setValue(value)).toThrow("no such value");
    },
  );

  test("takes a text of 50,000 characters and refuses a longer one", () => {
    const range = openBook().sheet.getRange("A1");
    range.setValue("x".repeat(50_000));
    expect(() => range.setValue("x".repeat(50_001))).toThrow("the maximum of 50000 characters");
  });

  test("fills a range with one value", () => {
    const { sheet } = openBook();
    sheet.getRange("A1:B2").setValue("07");
    expect(sheet.getRange("A1:B2").getValues()).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
});

describe("a text that is written", () => {
  test.each([
    ["07", 7, "General"],
    ["2026-03-31", new Date("2026-03-30T15:00:00Z"), "yyyy-mm-dd"],
    ["10%", 0.1, "0%"],
    ["1,000", 1000, "#,##0"],
    ["¥500", 500, '"¥"#,##0'],
    ["TRUE", true, "General"],
    ["'07", "07", "General"],
    ["'=1+1", "=1+1", "General"],
    ["3営業日以内", "3営業日以内", "General"],
  ])("%s is read as if typed", (text, value, format) => {
    const range = openBook().sheet.getRange("A1");
    range.setValue(text);
    expect(range.getValue()).toEqual(value);
    expect(range.getNumberFormat()).toBe(format);
    expect(range.getFormula()).toBe("");
  });

  test("is a formula where it begins with =", () => {
    const range = openBook().sheet.getRange("A1");
    range.setValue("=1+1");
    expect(range.getFormula()).toBe("=1+1");
  });

  test("stays as it is in a cell of plain text", () => {
    const range = openBook().sheet.getRange("A1:C1");
    range.setNumberFormat("@").setValues([["07", "=1+1", 12]]);
    expect(range.getValues()).toEqual([["07", "=1+1", "12"]]);
    expect(range.getFormulas()).toEqual([["", "", ""]]);
  });

  test("keeps the format that its cell has", () => {
    const range = openBook().sheet.getRange("A1:B1");
    range.setNumberFormats([["0.000", "yyyy/m/d"]]).setValues([["10%", "2026-03-31"]]);
    expect(range.getNumberFormats()).toEqual([["0.000", "yyyy/m/d"]]);
  });
});

describe("formulas", () => {
  test("are written with or without their =, and taken away by an empty text", () => {
    const range = openBook().sheet.getRange("A1:C1");
    range.setFormulas([["=SUM(1)", "NOW()", "=A1"]]);
    range.getCell(1, 3).setFormula("");
    expect(range.getFormulas()).toEqual([["=SUM(1)", "=NOW()", ""]]);
  });
});

describe("clearing", () => {
  test("takes contents and formats, and leaves notes and rules", () => {
    const { app, sheet } = openBook();
    const range = sheet.getRange("A1");
    const rule = app.newDataValidation().requireDate().build();
    range.setValue("10%").setNote("why").setDataValidation(rule).clear();
    expect(range.isBlank()).toBe(true);
    expect(range.getNumberFormat()).toBe("General");
    expect(range.getNote()).toBe("why");
    expect(range.getDataValidation()!.getCriteriaType()).toBe(
      app.DataValidationCriteria.DATE_IS_VALID_DATE,
    );
  });

  test("takes what it is told", () => {
    const range = openBook().sheet.getRange("A1");
    range.setValue("10%").setNote("why").clear({ contentsOnly: true }).clearNote();
    expect([range.getValue(), range.getNote(), range.getNumberFormat()]).toEqual(["", "", "0%"]);
    range.setValue(1).clear({ formatOnly: true });
    expect([range.getValue(), range.getNumberFormat()]).toEqual([1, "General"]);
    expect(() => range.clear({ commentsOnly: true })).toThrow("commentsOnly");
  });
});
