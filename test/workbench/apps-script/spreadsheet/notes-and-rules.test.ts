import { describe, expect, test } from "vitest";
import { openBook } from "./open-book.ts";

describe("notes", () => {
  test("are written, read and taken away", () => {
    const range = openBook().sheet.getRange("A1:B1");
    range.setNotes([["one", null]]);
    expect(range.getNotes()).toEqual([["one", ""]]);
    range.setNote("both");
    expect(range.getNotes()).toEqual([["both", "both"]]);
    range.getCell(1, 1).clearNote();
    expect(range.getNotes()).toEqual([["", "both"]]);
    expect(range.getNote()).toBe("");
  });
});

describe("a rule", () => {
  test("is built, given to cells and read back", () => {
    const { app, sheet } = openBook();
    const { DataValidationCriteria } = app;
    const rule = app
      .newDataValidation()
      .requireValueInList(["open", "closed"])
      .setAllowInvalid(false)
      .setHelpText("open or closed")
      .build();
    const range = sheet.getRange("A1:A2").setDataValidation(rule);
    const [[first], [second]] = range.getDataValidations() as [[typeof rule], [typeof rule]];
    expect(first.getCriteriaType()).toBe(DataValidationCriteria.VALUE_IN_LIST);
    expect(JSON.stringify(first.getCriteriaType())).toBe('"VALUE_IN_LIST"');
    expect(first.getCriteriaValues()).toEqual([["open", "closed"], true]);
    expect([second.getAllowInvalid(), second.getHelpText()]).toEqual([false, "open or closed"]);
    range.clearDataValidations();
    expect(range.getDataValidation()).toBe(null);
  });

  test("allows other values unless it is told not to", () => {
    const { app, sheet } = openBook();
    const rule = app.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build();
    expect(rule.getAllowInvalid()).toBe(true);
    expect(rule.getHelpText()).toBe(null);
    sheet.getRange("A1").setDataValidation(rule).setValue(-1);
    expect(sheet.getRange("A1").getValue()).toBe(-1);
  });

  test("that refuses others refuses a script's, too, and nothing is written", () => {
    const { app, sheet } = openBook();
    const rule = app.newDataValidation().requireDate().setAllowInvalid(false).build();
    sheet.getRange("B2").setDataValidation(rule);
    expect(() => sheet.getRange("A2:B2").setValues([["text", "soon"]])).toThrow(
      "The data you entered in cell B2 violates the data validation rules set on this cell.",
    );
    expect(sheet.getRange("A2:B2").isBlank()).toBe(true);
    sheet.getRange("A2:B2").setValues([["text", "2026-03-31"]]);
    sheet.getRange("A2:B2").setValues([["text", ""]]);
  });

  test("differs from cell to cell where it is told so", () => {
    const { app, sheet } = openBook();
    const rule = app.newDataValidation().requireCheckbox().build();
    sheet.getRange("A1:C1").setDataValidations([[rule, null, rule]]);
    expect(
      sheet
        .getRange("A1:C1")
        .getDataValidations()[0]!
        .map((one) => one !== null),
    ).toEqual([true, false, true]);
  });

  test("of no kind is not built", () => {
    expect(() => openBook().app.newDataValidation().build()).toThrow("needs a rule");
  });
});

describe("checkboxes", () => {
  test("make blanks FALSE and leave the rest", () => {
    const { sheet } = openBook({ sheets: { Sheet1: [[true, null]] } });
    const range = sheet.getRange("A1:B1").insertCheckboxes();
    expect(range.getValues()).toEqual([[true, false]]);
    expect(() => range.setValue("yes")).toThrow("violates");
  });
});
