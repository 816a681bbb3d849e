import { describe, expect, test } from "vitest";
import type { CellChange } from "../../../src/workbench/grid/grid.ts";
import { serialOf } from "../../../src/workbench/grid/serial.ts";
import { typedText } from "../../../src/workbench/grid/typed-text.ts";

const ja = { locale: "ja_JP", thisYear: 2026 };
const en = { locale: "en_US", thisYear: 2026 };
const MARCH_31 = serialOf({ year: 2026, month: 3, day: 31 });

describe("a typed text becomes", () => {
  const cases: [string, CellChange][] = [
    ["07", { value: 7 }],
    [" 12 ", { value: 12 }],
    ["-0.5", { value: -0.5 }],
    ["+5", { value: 5 }],
    [".5", { value: 0.5 }],
    ["(100)", { value: -100 }],
    ["1e3", { value: 1000, format: "0.00E+00" }],
    ["1,000", { value: 1000, format: "#,##0" }],
    ["1,000.50", { value: 1000.5, format: "#,##0.00" }],
    ["10%", { value: 0.1, format: "0%" }],
    ["2.5%", { value: 0.025, format: "0.00%" }],
    ["¥500", { value: 500, format: '"¥"#,##0' }],
    ["-￥1,500", { value: -1500, format: '"¥"#,##0' }],
    ["12345678901234567890", { value: Number("12345678901234567890") }],
    ["true", { value: true }],
    ["FALSE", { value: false }],
    ["2026-03-31", { value: MARCH_31, format: "yyyy-mm-dd" }],
    ["2026/3/31", { value: MARCH_31, format: "yyyy/mm/dd" }],
    ["2026年3月31日", { value: MARCH_31, format: 'yyyy"年"m"月"d"日"' }],
    ["2026-03-31 12:00", { value: MARCH_31 + 0.5, format: "yyyy-mm-dd h:mm" }],
    ["3/31", { value: MARCH_31, format: "m/d" }],
    ["18:00:00", { value: 0.75, format: "h:mm:ss" }],
    ["=A1+1", { formula: "=A1+1" }],
    ["+A1", { formula: "=+A1" }],
    ["-abc", { formula: "=-abc" }],
    ["", { value: null }],
  ];
  test.each(cases)("%s", (text, change) => {
    expect(typedText(text, ja)).toEqual(change);
  });
});

describe("a typed text stays text", () => {
  test.each([
    "ハピタス",
    "=",
    "-",
    "--",
    "@name",
    "500, 1000",
    "1,00",
    "10%¥",
    "１２，０００",
    "３営業日",
    "a\nb",
    "1\n2",
    "2026-02-30",
    "2026-13-01",
    "25:00",
    "$5",
    "1e999",
    "(12",
    "#N/A",
    " ",
  ])("%s", (text) => {
    expect(typedText(text, ja)).toEqual({ value: text });
  });

  test.each([
    ["'07", "07"],
    ["'=A1", "=A1"],
    ["''quoted'", "'quoted'"],
  ])("after its apostrophe: %s", (text, value) => {
    expect(typedText(text, ja)).toEqual({ value });
  });
});

test("the locale decides on currencies and on the order of dates", () => {
  expect(typedText("$2.99", en)).toEqual({ value: 2.99, format: '"$"#,##0.00' });
  expect(typedText("¥500", en)).toEqual({ value: "¥500" });
  expect(typedText("3/31/2026", en)).toEqual({ value: MARCH_31, format: "m/d/yyyy" });
  expect(typedText("3/31/2026", ja)).toEqual({ value: "3/31/2026" });
  expect(typedText("2026年3月31日", en)).toEqual({ value: "2026年3月31日" });
});
