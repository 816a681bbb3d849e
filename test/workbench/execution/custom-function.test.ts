import { describe, expect, test } from "vitest";
import { FormulaError } from "../../../src/workbench/grid/formula-host.ts";
import { serialOf } from "../../../src/workbench/grid/serial.ts";
import { SheetDate } from "../../../src/workbench/grid/sheet-value.ts";
import { script } from "./script.ts";

/** What a formula shows instead of an answer. */
function error(work: () => unknown): FormulaError {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown;
    throw thrown;
  }
  throw new Error("the formula has an answer");
}

const day = (year: number, month: number, date: number, hour = 0) =>
  new SheetDate(serialOf({ year, month, day: date, hour }));

describe("an argument of a custom function", () => {
  const KIND = `function KIND(a, b) {
    var kind = function (v) { return v instanceof Array ? "[" + v.map(kind).join() + "]" : v instanceof Date ? "date" : typeof v + ":" + v; };
    return Array.from(arguments, kind).join(" ") + " of " + arguments.length;
  }`;
  const kind = (...args: Parameters<ReturnType<typeof script>["formula"]>[1][]) =>
    script(KIND).formula("KIND", ...args);

  test("is the value of one cell, and rows of values for a range, even of one column or cell", () => {
    expect(kind(7)).toBe("number:7 of 1");
    expect(kind([[7]])).toBe("[[number:7]] of 1");
    expect(kind([[1], [2]])).toBe("[[number:1],[number:2]] of 1");
  });

  test("is a number, a boolean, a text as it stands, or the text of an error", () => {
    const texts = ["１２３", "1,000", "¥1,000", " a ", "#N/A"];
    expect(kind([[0.1, true, ...texts]])).toBe(
      `[[number:0.1,boolean:true,${texts.map((text) => `string:${text}`).join()}]] of 1`,
    );
  });

  test('is "" for a blank, and undefined where it is left out', () => {
    expect(kind(null)).toBe("string: of 1");
    expect(kind([[null], [null]])).toBe("[[string:],[string:]] of 1");
    expect(kind(undefined, 1)).toBe("undefined:undefined number:1 of 2");
  });

  test("is a Date of the script's realm for a date", () => {
    expect(kind(day(2026, 11, 22), [[day(2026, 11, 22)]])).toBe("date [[date]] of 2");
  });

  test("may be a whole column, whose blanks are hundreds of rows", () => {
    const column = Array.from({ length: 1000 }, (_, row) => [row === 0 ? "Points" : null]);
    const count = "function F(a) { return a.length + ':' + (a[999][0] === ''); }";
    expect(script(count).formula("F", column)).toBe("1000:true");
  });

  test("belongs to the script: what it changes changes no cell", () => {
    const range = Object.freeze([Object.freeze([1, 2]), Object.freeze([3, 4])]);
    const write = "function F(a) { a[0][0] = 9; a.push([0, 0]); a[1].length = 0; return a[0][0]; }";
    expect(script(write).formula("F", range)).toBe(9);
    expect(range).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

describe.each([
  ["Asia/Tokyo", "2026-11-21T15:00:00.000Z"],
  ["America/New_York", "2026-11-22T05:00:00.000Z"],
  ["America/Los_Angeles", "2026-11-22T08:00:00.000Z"],
  ["UTC", "2026-11-22T00:00:00.000Z"],
])("a date in a spreadsheet of %s", (timeZone, instant) => {
  const echo = script("function F(a) { return a; } function ISO(a) { return a.toISOString(); }", {
    timeZone,
  });

  test("is the instant at which its clock shows it, wherever the script is kept", () => {
    expect(echo.formula("ISO", day(2026, 11, 22))).toBe(instant);
  });

  test("comes back as the day it was, on days of changing clocks, too", () => {
    for (const date of [day(2026, 3, 8), day(2026, 3, 8, 12), day(2026, 11, 1), day(2026, 3, 29)]) {
      expect(echo.formula("F", date)).toEqual(date);
      expect(echo.formula("F", [[date, 1]])).toEqual([[date, 1]]);
    }
  });
});

describe("the answer of a custom function", () => {
  const answer = (body: string) => script(`function F() { ${body} }`).formula("F");

  test("is one value, or rows of values", () => {
    expect(answer('return "a";')).toBe("a");
    expect(answer('return [[1, true], ["", "=1"]];')).toEqual([
      [1, true],
      ["", "=1"],
    ]);
  });

  test.each([
    ["nothing", "return;"],
    ["null", "return null;"],
    ["a promise", "return Promise.resolve(1);"],
    ["what is no number", "return [[0 / 0]];"],
    ["infinity", "return 1 / 0;"],
    ["an object", "return { a: 1 };"],
    ["a nested array", "return [[[1]]];"],
    ["one row that is no table", "return [1, 2];"],
    ["ragged rows", "return [[1], [1, 2]];"],
    ["no rows", "return [];"],
  ])("cannot be %s, whatever Google might make of it", (_, body) => {
    const { shown, message } = error(() => answer(body));
    expect(shown).toBe("#ERROR!");
    expect(message).toMatch(/^TypeError: an answer/);
  });
});

describe("a formula that fails", () => {
  test("shows #ERROR! with what the script threw", () => {
    const run = script('function F() { throw new Error("2行目が空欄です。\\n直してください。"); }');
    const { shown, message } = error(() => run.formula("F"));
    expect(shown).toBe("#ERROR!");
    expect(message).toBe("Error: 2行目が空欄です。\n直してください。");
    expect(run.last().failure?.name).toBe("Error");
  });

  test("shows #NAME? where there is no such function, or it is private", () => {
    const run = script("function F_() { return 1; } var g = function () {};");
    for (const name of ["F", "F_", "g"]) {
      expect(error(() => run.formula(name)).shown).toBe("#NAME?");
    }
  });

  test("is stopped when its time is over", () => {
    const run = script("function F() { for (;;) {} }", { limit: 50 });
    expect(error(() => run.formula("F")).message).toBe("Exceeded maximum execution time (line 0).");
  });

  test("is told so where a script fails while it loads", () => {
    const { message } = error(() => script("function F() {} null.x;").formula("F"));
    expect(message).toMatch(/^TypeError: /);
  });
});

describe("an execution of a custom function", () => {
  test("is found whatever the case of its name", () => {
    expect(script("function BEST_EXIT() { return 1; }").formula("best_exit")).toBe(1);
  });

  test("forgets everything, and is counted", () => {
    const run = script("var n = 0; function F() { n += 1; return n; }");
    expect([run.formula("F"), run.formula("F")]).toEqual([1, 1]);
    expect(run.runtime.counts.get("F")).toBe(2);
  });

  test("reads the spreadsheet and its own cell, but changes nothing", () => {
    const run = script(`
      function READ() { return SpreadsheetApp.getActiveSpreadsheet().getRange("B1").getValue(); }
      function HERE() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
      function WRITE() { SpreadsheetApp.getActiveSpreadsheet().getRange("B1").setValue(1); return 1; }`);
    expect(run.formula("READ")).toBe("");
    expect(run.formula("HERE")).toBe("A1");
    expect(error(() => run.formula("WRITE")).message).toBe(
      "Exception: You do not have permission to call setValue",
    );
  });

  test.each([
    ["SpreadsheetApp.getUi()", "Cannot call SpreadsheetApp.getUi() from this context."],
    ["UrlFetchApp.fetch('https://example.com')", "permission to call UrlFetchApp.fetch"],
    ["MailApp.sendEmail('a', 'b', 'c')", "permission to call MailApp.sendEmail"],
    [
      "PropertiesService.getUserProperties().setProperty('a', 'b')",
      "permission to call setProperty",
    ],
    ["Utilities.sleep(1)", "Utilities.sleep"],
  ])("may not %s", (call, words) => {
    expect(error(() => script(`function F() { ${call}; }`).formula("F")).message).toContain(words);
  });

  test("touches no service while the script loads", () => {
    const run = script("var zone = Session.getScriptTimeZone(); function F() { return zone; }");
    expect(error(() => run.formula("F")).message).toContain(
      "Session.getScriptTimeZone was touched while the script was loading",
    );
  });

  test("records what it called, logged and leaked", () => {
    const run = script(`function F() {
      slip = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      console.log("zone %s", slip); return slip; }`);
    expect(run.formula("F")).toBe("Asia/Tokyo");
    const { calls, log, leaked, kind, authMode } = run.last();
    expect(calls.map(({ member }) => member)).toContain("Spreadsheet.getSpreadsheetTimeZone");
    expect({ log, leaked, kind, authMode }).toEqual({
      log: ["zone Asia/Tokyo"],
      leaked: ["slip"],
      kind: "custom-function",
      authMode: "CUSTOM_FUNCTION",
    });
  });
});
