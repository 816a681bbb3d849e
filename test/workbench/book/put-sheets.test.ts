import { type WriteSheet, writeXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import { readBookFile, readBookFiles } from "../../../src/workbench/book/files.ts";
import { putSheets } from "../../../src/workbench/book/put-sheets.ts";
import { memoryGrid } from "../../../src/workbench/grid/memory-grid.ts";
import { serialOf } from "../../../src/workbench/grid/serial.ts";

const PLACING = {
  knowsFunction: (name: string) => ["SUM", "FILTER", "XLOOKUP", "LOG10"].includes(name),
  locale: "ja_JP",
  thisYear: 2026,
};
const DAY = serialOf({ year: 2026, month: 12, day: 1 });

const text = (content: string) => new TextEncoder().encode(content);

async function opened(name: string, bytes: Uint8Array) {
  const grid = memoryGrid({ 残高: [["mine"]] });
  const [sheet] = putSheets(grid, await readBookFile(name, bytes), PLACING);
  const at = (row: number, column: number) =>
    grid.read({ sheet: sheet!, row, column, rows: 1, columns: 1 })[0]![0]!;
  return { grid, at };
}

async function openedXlsx(sheet: Partial<WriteSheet>) {
  return opened("book.xlsx", await writeXlsx({ sheets: [{ name: "表", ...sheet }] }));
}

describe("a CSV", () => {
  test("is taken as if it had been typed, but never as a formula", async () => {
    const { at } = await opened("b.csv", text('2026/12/1,10%,"12,000",=1+1,+1+1,\'a,3営業日\n'));
    expect(at(0, 0)).toEqual({ value: DAY, formula: "", format: "yyyy/mm/dd" });
    expect(at(0, 1)).toEqual({ value: 0.1, formula: "", format: "0%" });
    expect(at(0, 2)).toEqual({ value: 12_000, formula: "", format: "#,##0" });
    for (const [column, value] of [
      [3, "=1+1"],
      [4, "+1+1"],
      [5, "'a"],
      [6, "3営業日"],
    ] as const) {
      expect(at(0, column)).toEqual({ value, formula: "", format: "" });
    }
  });

  test("is a sheet of its own beside the others, and a taken name gets a number", async () => {
    const files = ["残高.csv", "価値.tsv", "残高.csv"].map((name) => ({
      name,
      bytes: text("a\tb\n"),
    }));
    const grid = memoryGrid({ 残高: [["mine"]] });
    putSheets(grid, await readBookFiles(files), PLACING);
    const names = grid.sheets().map(({ name }) => name);
    expect(names).toEqual(["残高", "残高 (2)", "価値", "残高 (3)"]);
    const first = { sheet: grid.sheets()[0]!.id, row: 0, column: 0, rows: 1, columns: 1 };
    expect(grid.read(first)[0]![0]!.value).toBe("mine");
  });
});

describe("a workbook of Excel's", () => {
  test("has its formulas live, without Excel's marks of their age", async () => {
    const formula = '_xlfn.XLOOKUP("_xlfn.A",A2:A3,B2:B3)';
    const { at } = await openedXlsx({ cells: new Map([["0,0", { formula, formulaResult: 1 }]]) });
    expect(at(0, 0).formula).toBe('=XLOOKUP("_xlfn.A",A2:A3,B2:B3)');
  });

  test("has a formula that is shared by a column in each of its cells", async () => {
    const shared = { formulaType: "shared", formulaSharedIndex: 0 } as const;
    const formula = 'SUM($A1:B$2,Sheet2!C1,A:A)+LOG10("A1")';
    const { at } = await openedXlsx({
      cells: new Map([
        ["0,3", { ...shared, formula, formulaRef: "D1:E2", formulaResult: 1 }],
        ["1,4", { ...shared, formula: "", formulaResult: 1 }],
      ]),
    });
    expect(at(0, 3).formula).toBe(`=${formula}`);
    expect(at(1, 4).formula).toBe('=SUM($A2:C$2,Sheet2!D2,B:B)+LOG10("A1")');
  });

  test("leaves the place of an array to its formula", async () => {
    const formula = "_xlfn._xlws.FILTER(C1:C3,C1:C3>0)";
    const { at } = await openedXlsx({
      rows: [[1], [2], [3], [4]],
      cells: new Map([
        ["0,0", { formula, formulaType: "array", formulaRef: "A1:A3", formulaResult: 1 }],
      ]),
    });
    expect(at(0, 0).formula).toBe("=FILTER(C1:C3,C1:C3>0)");
    expect([1, 2, 3].map((row) => at(row, 0).value)).toEqual([null, null, 4]);
  });

  test("keeps the values of formulas that the spreadsheet lacks, or that look into other files", async () => {
    const { at } = await openedXlsx({
      cells: new Map([
        ["0,0", { formula: "WEBSERVICE(A1)", formulaResult: "x" }],
        ["1,0", { formula: "SUM([1]Sheet1!A1)", formulaResult: 7 }],
      ]),
    });
    expect(at(0, 0)).toEqual({ value: "x", formula: "", format: "" });
    expect(at(1, 0)).toEqual({ value: 7, formula: "", format: "" });
  });

  test("has its dates as dates and its percentages as percentages", async () => {
    const { at } = await openedXlsx({
      cells: new Map([
        ["0,0", { value: new Date(Date.UTC(2026, 11, 1)), style: { numFmt: "yyyy/m/d" } }],
        ["0,1", { value: 0.1, style: { numFmt: "0.0%" } }],
      ]),
    });
    expect(at(0, 0)).toEqual({ value: DAY, formula: "", format: "yyyy/m/d" });
    expect(at(0, 1)).toEqual({ value: 0.1, formula: "", format: "0.0%" });
  });
});
