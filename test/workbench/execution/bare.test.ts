import { describe, expect, test } from "vitest";
import { bareBundle } from "../../../src/workbench/execution/bare.ts";

const bundle = (code: string) => bareBundle(code, { timeZone: "Asia/Tokyo" });
const answers = (body: string, ...args: unknown[]) =>
  bundle(`function F(a, b) { ${body} }`).call("F", args);

describe("the bare context", () => {
  test("forgets everything from one formula to the next", () => {
    const counting = bundle("var n = 0; function F() { n += 1; return n; }");
    expect([counting.call("F", []), counting.call("F", [])]).toEqual([1, 1]);
  });

  test.each(["setTimeout", "URL", "TextEncoder", "process", "require", "fetch", "Buffer"])(
    "has no %s",
    (name) => {
      expect(answers(`return typeof ${name};`)).toBe("undefined");
    },
  );

  test("hands over dates and rows of its own realm", () => {
    const body = "return a[0][0] instanceof Date && a instanceof Array && a[0] instanceof Array;";
    expect(answers(body, [[new Date(0)]])).toBe(true);
  });

  test("gives an argument that is left out as undefined", () => {
    expect(answers("return typeof b;", 1)).toBe("undefined");
  });

  test("passes on the message of an Error", () => {
    expect(() => answers('throw new Error("交換元が空欄です。");')).toThrow(
      new Error("交換元が空欄です。"),
    );
  });

  test("names a member of Google's services that it does not have", () => {
    expect(() => answers("return SpreadsheetApp.getUi();")).toThrow("SpreadsheetApp.getUi");
    expect(() => answers("return Utilities.sleep(1);")).toThrow("Utilities.sleep");
  });

  test("has no cells that a formula could read beside its arguments", () => {
    const body = "return SpreadsheetApp.getActiveSpreadsheet().getRange('A1').getValue();";
    expect(() => answers(body)).toThrow("there is no grid here");
  });

  test("formats and parses days in the spreadsheet's own time zone", () => {
    const body = `
      const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      const date = Utilities.parseDate("2026-11-22", zone, "yyyy-MM-dd");
      return [[zone, date, Utilities.formatDate(date, zone, "yyyy-MM-dd"), date instanceof Date]];`;
    expect(answers(body)).toEqual([
      ["Asia/Tokyo", new Date("2026-11-21T15:00:00Z"), "2026-11-22", true],
    ]);
  });

  test("refuses a pattern that it does not know, such as YYYY for a year", () => {
    expect(() => answers('return Utilities.formatDate(new Date(0), "UTC", "YYYY-MM-dd");')).toThrow(
      "Utilities.formatDate: the pattern letter Y",
    );
  });

  test("says #NAME? to a function that is not there", () => {
    expect(() => bundle("").call("F", [])).toThrow("#NAME? F");
  });

  test.each([
    ["nothing", "return;"],
    ["null", "return null;"],
    ["a number that is none", "return 0 / 0;"],
    ["infinity", "return [[1 / 0]];"],
    ["no rows", "return [];"],
    ["rows of no cells", "return [[]];"],
    ["a row that is no row", "return [1, 2];"],
    ["ragged rows", "return [[1], [1, 2]];"],
    ["an object", "return [[{}]];"],
    ["a date that is none", "return new Date(NaN);"],
  ])("refuses an answer that a sheet might not show: %s", (_, body) => {
    expect(() => answers(body)).toThrow(/an answer/);
  });
});
