import vm from "node:vm";
import { describe, expect, test } from "vitest";
import type { ServiceContext } from "../../../../src/workbench/apps-script/call-context.ts";
import {
  CONTAINER_UI,
  CURRENT_SPREADSHEET,
  scopeOf,
} from "../../../../src/workbench/apps-script/scopes.ts";
import { SPREADSHEET_CLASSES } from "../../../../src/workbench/apps-script/spreadsheet/classes.ts";
import { openBook, openedAs } from "./open-book.ts";

describe("a custom function", () => {
  const { grid } = openBook({ sheets: { Sheet1: [[1, 2]], Other: [] } });
  const { app } = openedAs("CUSTOM_FUNCTION", grid);
  const book = app.getActiveSpreadsheet();
  const range = book.getRange("Sheet1!A1:B1");

  test("reads the document", () => {
    expect(range.getValues()).toEqual([[1, 2]]);
    expect(book.getSpreadsheetTimeZone()).toBe("Asia/Tokyo");
  });

  test("is in the cell that is calculated, whatever is shown and selected", () => {
    grid.activate(grid.sheets()[1]!.id);
    expect(app.getActiveRange().getA1Notation()).toBe("C2");
    expect(app.getCurrentCell().getA1Notation()).toBe("C2");
    expect(book.getActiveCell().getA1Notation()).toBe("C2");
    expect(app.getActiveSheet().getName()).toBe("Sheet1");
  });

  test.each([
    ["setValues", () => range.setValues([[1, 2]])],
    ["setNote", () => range.setNote("note")],
    ["clear", () => range.clear()],
    ["insertCheckboxes", () => range.insertCheckboxes()],
    ["activate", () => range.activate()],
    ["appendRow", () => book.getSheets()[0]!.appendRow([1])],
    ["insertSheet", () => book.insertSheet("New")],
    ["deleteSheet", () => book.deleteSheet(book.getSheets()[0]!)],
    ["setNamedRange", () => book.setNamedRange("NAME", range)],
    ["toast", () => book.toast("message")],
  ])("may not call %s", (member, call) => {
    const thrown = caught(call);
    expect(String(thrown)).toBe(`Exception: You do not have permission to call ${member}`);
  });

  test("may call no member that writes", () => {
    for (const members of Object.values(SPREADSHEET_CLASSES)) {
      for (const member of Object.values(members)) {
        if (member.kind === "write") expect(member.need).toBe("edit");
      }
    }
  });
});

describe("an add-on that is not yet enabled", () => {
  const { app } = openedAs("NONE", openBook().grid);

  test("reaches the menu and nothing of the document", () => {
    expect(app.getUi()).toBe("the Ui");
    const words = "You do not have permission to call getActiveSpreadsheet";
    expect(() => app.getActiveSpreadsheet()).toThrow(words);
    expect(() => app.getActiveRange()).toThrow("You do not have permission to call getActiveRange");
  });
});

describe("an execution in LIMITED mode", () => {
  test("uses the document", () => {
    const { grid } = openBook();
    openedAs("LIMITED", grid).app.getActiveSheet().getRange("A1").setValue(1);
    expect(openedAs("LIMITED", grid).app.getActiveSheet().getRange("A1").getValue()).toBe(1);
  });
});

describe("what is not there", () => {
  test.each([
    ["SpreadsheetApp", "openById"],
    ["Spreadsheet", "getFoo"],
    ["Range", "getFoo"],
    ["Sheet", "then"],
  ])("throws by its name: %s.%s", (name, member) => {
    const { app, book, sheet } = openBook();
    const range = sheet.getRange("A1");
    const objects: Record<string, object> = {
      SpreadsheetApp: app,
      Spreadsheet: book,
      Sheet: sheet,
      Range: range,
    };
    const words = `${name}.${member} is not in the workbench's double of Apps Script`;
    expect(() => Reflect.get(objects[name]!, member)).toThrow(words);
    expect(member in objects[name]!).toBe(false);
    expect(() => Reflect.set(objects[name]!, member, 1)).toThrow("cannot be set");
    expect(String(objects[name])).toBe(name);
  });

  test("is also what the double keeps for itself", () => {
    expect(() => Reflect.get(openBook().sheet.getRange("A1"), "block")).toThrow("Range.block");
    expect(() => openBook().app.DataValidationCriteria.TEXT_CONTAINS).toThrow("TEXT_CONTAINS");
  });
});

describe("calls", () => {
  test("are recorded with their sheets: one read and one write of a table are two", () => {
    const { sheet, calls } = openBook({ sheets: { Balances: [["Source"], ["Hapitas"]] } });
    const range = sheet.getRange("A1:A2");
    range.setValues(range.getValues());
    expect(calls).toEqual([
      { member: "Sheet.getRange", kind: "other", sheet: "Balances" },
      { member: "Range.getValues", kind: "read", sheet: "Balances" },
      { member: "Range.setValues", kind: "write", sheet: "Balances" },
    ]);
  });

  test("are recorded once, whatever they need inside", () => {
    const { book, sheet, calls } = openBook();
    sheet.appendRow(["a"]);
    sheet.getRange("A1").getValue();
    book.setActiveRange(book.getRange("A1"));
    sheet.getActiveCell();
    expect(calls.map(({ member }) => member)).toEqual([
      "Sheet.appendRow",
      "Sheet.getRange",
      "Range.getValue",
      "Spreadsheet.getRange",
      "Spreadsheet.setActiveRange",
      "Sheet.getActiveCell",
    ]);
  });

  test("that are not permitted are not", () => {
    const { app, calls } = openedAs("NONE", openBook().grid);
    expect(() => app.getActive()).toThrow("permission");
    expect(calls).toEqual([]);
  });
});

describe("scopes", () => {
  test("of every member are this spreadsheet's alone", () => {
    const asked = Object.entries(SPREADSHEET_CLASSES).flatMap(([owner, members]) =>
      Object.keys(members).map((member) => scopeOf({ member: `${owner}.${member}` })),
    );
    expect(new Set(asked)).toEqual(new Set([null, CURRENT_SPREADSHEET]));
  });

  test.each([
    ["Range.setValues", CURRENT_SPREADSHEET],
    ["SpreadsheetApp.getActiveSpreadsheet", CURRENT_SPREADSHEET],
    ["SpreadsheetApp.getUi", null],
    ["SpreadsheetApp.newDataValidation", null],
    ["Ui.showSidebar", CONTAINER_UI],
    ["Ui.createAddonMenu", null],
    ["Utilities.formatDate", null],
  ])("%s", (member, scope) => {
    expect(scopeOf({ member })).toBe(scope);
  });
});

describe("what the bundle is given", () => {
  const inside = vm.createContext(Object.create(null));
  const realm = vm.runInContext(
    "({ Date, Array, Object, Error })",
    inside,
  ) as ServiceContext["realm"];
  const { grid } = openBook({ sheets: { Sheet1: [[46112]] } });
  inside.app = openedAs("FULL", grid, { realm }).app;
  const run = (code: string): unknown =>
    vm.runInContext(`(() => { const sheet = app.getActiveSheet(); ${code} })()`, inside);

  test("is of its own realm: rows, dates and errors", () => {
    expect(run("return sheet.getRange('A1:B2').getValues() instanceof Array")).toBe(true);
    expect(run("return sheet.getRange('A1').getValues()[0] instanceof Array")).toBe(true);
    run("sheet.getRange('A1').setNumberFormat('yyyy-mm-dd')");
    expect(run("return sheet.getRange('A1').getValue() instanceof Date")).toBe(true);
    const isError = (call: string) =>
      run(`try { ${call} } catch (e) { return e instanceof Error }`);
    expect(isError("sheet.getRange(0, 0)")).toBe(true);
    expect(isError("sheet.getFoo()")).toBe(true);
    expect(isError("app.getActive().setNamedRange('A1', sheet.getRange('A1'))")).toBe(true);
  });

  test("takes rows and dates of that realm", () => {
    run("sheet.getRange('A1:B1').setValues([[new Date(Date.UTC(2026, 2, 30, 15)), 'a']])");
    expect(run("return sheet.getRange('A1').getValue().getTime()")).toBe(Date.UTC(2026, 2, 30, 15));
  });
});

function caught(call: () => unknown): unknown {
  try {
    call();
  } catch (thrown) {
    return thrown;
  }
  return null;
}
