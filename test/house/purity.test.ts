import { describe, expect, test } from "vitest";
import { offences, RULES } from "./purity.ts";
import { roomOf, type SourceFile, sourceFiles } from "./source-files.ts";

const IMPURE = ["addon", "sidebar", "workbench", "build"];
const pure = sourceFiles("src").filter(({ path }) => !IMPURE.includes(roomOf(path)));

/**
 * The planner's search reckons in doubles, and is believed by nobody: what it finds is replayed, judged and
 * told by these, which are exact.
 */
const JUDGES = [
  ...["account", "by-hand", "days", "explain", "ledger", "lots", "movement", "open-offer"],
  ...["plan", "plan-book", "requests", "sequence", "trace"],
].map((name) => `src/planner/${name}.ts`);

/** Division itself; bounds, rounded to the safe side; times of day; digits of a cell that is a double already; figures within sentences. */
const ELSEWHERE = [
  "src/core/fraction.ts",
  "src/core/route-scale.ts",
  "src/core/route-tail.ts",
  "src/core/crediting-japanese.ts",
  "src/core/crediting-span.ts",
  "src/tables/cells/decimal-digits.ts",
  "src/tables/words/figures.ts",
];
const EXACT = pure.filter(({ path }) =>
  roomOf(path) === "planner" ? JUDGES.includes(path) : !ELSEWHERE.includes(path),
);

const canary = (text: string): SourceFile[] => [{ path: "canary.ts", text }];

describe("pure layers", () => {
  test("read no clock and throw no dice", () => {
    expect(offences(RULES.noClock, pure)).toEqual([]);
  });

  test.each([
    "const today = Date.now();",
    "const today = new Date();",
    "export const today = (now = new Date()) => now;",
    "const text = Date();",
    "const luck = Math.random();",
    'const luck = Math["random"]();',
    "const start = performance.now();",
  ])("a clock or chance is caught: %s", (text) => {
    expect(offences(RULES.noClock, canary(text))).toHaveLength(1);
  });

  test("reckon money without floats", () => {
    expect(offences(RULES.noFloat, EXACT)).toEqual([]);
  });

  test("have every file that judges a plan among those checked", () => {
    const checked = EXACT.map(({ path }) => path);
    expect(JUDGES.filter((path) => !checked.includes(path))).toEqual([]);
  });

  test.each([
    "const yen = parseFloat(text);",
    "const yen = Number.parseFloat(text);",
    "const yen = value.toFixed(2);",
    "const yen = Math.round(value);",
    "const yen = points * 0.9;",
    "const yen = points / 10;",
    "let yen = points; yen /= 10;",
    "const isSame = a - b < Number.EPSILON;",
  ])("a float is caught: %s", (text) => {
    expect(offences(RULES.noFloat, canary(text))).toHaveLength(1);
  });

  test.each([
    "const units = Math.floor(points / give);",
    "const most = (a / gcd(a, b)) * b;",
    "const half = -5 % 2;",
  ])("whole numbers are left alone: %s", (text) => {
    expect(offences(RULES.noFloat, canary(text))).toEqual([]);
  });

  test("name nothing that Apps Script or a bare context may lack", () => {
    expect(offences(RULES.noForeignGlobal, pure)).toEqual([]);
  });

  test.each([
    "SpreadsheetApp.getActiveSpreadsheet();",
    "console.log(1);",
    "const wait = () => setTimeout(done, 1);",
    "const big = BigInt(1);",
    "const copy = structuredClone(rows);",
    "const isDate = value instanceof Date;",
    "const format = new Intl.NumberFormat();",
  ])("a foreign global is caught: %s", (text) => {
    expect(offences(RULES.noForeignGlobal, canary(text))).toHaveLength(1);
  });

  test("a property of such a name is no global", () => {
    expect(offences(RULES.noForeignGlobal, canary("host.console = { document: 1 };"))).toEqual([]);
  });
});

describe("Google's services", () => {
  const naming = sourceFiles("src")
    .filter(({ path }) => !/^src\/(workbench|build)\//.test(path))
    .filter((file) => offences(RULES.noForeignGlobal, [file]).some((at) => /App|Util/.test(at)))
    .map(({ path }) => path);

  test("are named in the shell only", () => {
    expect(naming.filter((path) => !path.startsWith("src/addon/"))).toEqual([]);
  });

  test("are met by formulas in one file", () => {
    const reach = ["src/addon/call.ts", "src/addon/spreadsheet.ts"];
    expect(naming.filter((path) => reach.includes(path))).toEqual(["src/addon/spreadsheet.ts"]);
  });
});
