import { afterEach, describe, expect, test } from "vitest";
import type { Headless } from "../../../../src/workbench/univer/headless.ts";
import { openHeadless } from "../../../support/headless-univer.ts";
import { openedAs } from "./open-book.ts";

const opened: Headless[] = [];

async function open() {
  const sheet = { id: "first", name: "Sheet1", rowCount: 1000, columnCount: 26 };
  const headless = await openHeadless({
    book: { sheetOrder: ["first"], sheets: { first: sheet } },
  });
  opened.push(headless);
  const { app } = openedAs("FULL", headless.grid);
  return { app, book: app.getActiveSpreadsheet(), sheet: app.getActiveSheet(), headless };
}

afterEach(() => {
  for (const headless of opened.splice(0)) headless.dispose();
});

describe("the Spreadsheet service over Univer", () => {
  test("reads what it has written, kind by kind", async () => {
    const { sheet } = await open();
    const day = new Date("2026-03-30T15:00:00Z");
    const range = sheet.getRange("A1:G1");
    range.setValues([["07", "'07", "2026-03-31", day, "10%", true, null]]);
    expect(range.getValues()).toEqual([[7, "07", day, day, 0.1, true, ""]]);
    expect(range.getDisplayValues()).toEqual([
      ["7", "07", "2026-03-31", "2026/03/31", "10%", "TRUE", ""],
    ]);
  });

  test("keeps texts that look like formulas as texts, and calculates formulas", async () => {
    const { sheet, headless } = await open();
    sheet.getRange("A1:C1").setValues([["'=1+1", "=1+1", 3]]);
    sheet.getRange("D1").setNumberFormat("@").setValue("=1+1");
    await headless.settle();
    expect(sheet.getRange("A1:D1").getValues()).toEqual([["=1+1", 2, 3, "=1+1"]]);
    expect(sheet.getRange("A1:D1").getFormulas()).toEqual([["", "=1+1", "", ""]]);
  });

  test("sets up a tab: header, notes, rules, formats, frozen rows, names", async () => {
    const { app, book } = await open();
    const tab = book.insertSheet("残高");
    tab
      .getRange("A1:B1")
      .setValues([["交換元", "ポイント"]])
      .setNotes([["where", "how many"]]);
    tab.getRange("A1:B1").setFontWeight("bold").setBackground("#fff2cc");
    tab.setFrozenRows(1);
    const rule = app.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build();
    tab.getRange("B2:B1000").setDataValidation(rule).setNumberFormat("#,##0");
    book.setNamedRange("残高表", tab.getRange("A1:B1000"));
    expect(app.getActiveSheet().getName()).toBe("残高");
    expect(tab.getRange("A1:B1").getNotes()).toEqual([["where", "how many"]]);
    expect(tab.getRange("B1000").getDataValidation()!.getCriteriaValues()).toEqual([0]);
    expect(tab.getRange("B2").getNumberFormat()).toBe("#,##0");
    expect([tab.getFrozenRows(), tab.getLastRow()]).toEqual([1, 1]);
    expect(book.getRangeByName("残高表")!.getSheet().getName()).toBe("残高");
    tab.appendRow(["ハピタス", "12,000"]);
    expect(tab.getDataRange().getValues()).toEqual([
      ["交換元", "ポイント"],
      ["ハピタス", 12000],
    ]);
  });

  test("clears contents and keeps formats and notes", async () => {
    const { sheet } = await open();
    const range = sheet.getRange("A1").setValue("10%").setNote("why").clearContent();
    expect([range.getValue(), range.getNote(), range.getNumberFormat()]).toEqual(["", "why", "0%"]);
    expect(range.isBlank()).toBe(true);
  });

  test("writes and reads 5,000 rows of 8 columns in one call each", async () => {
    const { sheet } = await open();
    sheet.insertRowsAfter(1000, 4001);
    const rows = Array.from({ length: 5000 }, (_, row) => Array(8).fill(`name ${row}`));
    const range = sheet.getRange(1, 1, 5000, 8);
    range.setValues(rows);
    expect(range.getValues()).toEqual(rows);
  });
});
