import { describe, expect, test } from "vitest";
import { readBookFile } from "../../../src/workbench/book/files.ts";
import { putSheets } from "../../../src/workbench/book/put-sheets.ts";
import { saveXlsx } from "../../../src/workbench/book/save-xlsx.ts";
import type { Block, Grid } from "../../../src/workbench/grid/grid.ts";
import { memoryGrid } from "../../../src/workbench/grid/memory-grid.ts";
import { serialOf } from "../../../src/workbench/grid/serial.ts";
import { calculatedGrid } from "../../support/calculated-grid.ts";
import { unzipped } from "./unzipped.ts";

const DAY = serialOf({ year: 2026, month: 11, day: 22 });
const PLACING = {
  knowsFunction: (name: string) => ["BEST_EXIT", "SUM", "FILTER", "IFERROR"].includes(name),
  locale: "ja_JP",
  thisYear: 2026,
};

async function saved(grid: Grid) {
  const bytes = await saveXlsx(grid);
  const parts = unzipped(bytes);
  const xml = parts["xl/worksheets/sheet1.xml"]!;
  const cell = (address: string) =>
    new RegExp(`<c [^>]*r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(xml)?.[0] ?? "";
  return { bytes, parts, xml, cell };
}

async function reopened(bytes: Uint8Array) {
  const grid = memoryGrid({ Sheet1: [] });
  const sheets = await readBookFile("book.xlsx", bytes);
  const [sheet] = putSheets(grid, sheets, PLACING);
  const at = (row: number, column: number) =>
    grid.read({ sheet: sheet!, row, column, rows: 1, columns: 1 })[0]![0]!;
  return { grid, sheet: sheet!, at };
}

describe("a saved book", () => {
  test("has a text that begins with = as a text, and no formula", async () => {
    const { bytes, xml, parts } = await saved(memoryGrid({ 残高: [["=1+1"]] }));
    expect(xml).not.toContain("<f");
    expect(parts["xl/sharedStrings.xml"]).toContain(">=1+1<");
    const { at } = await reopened(bytes);
    expect(at(0, 0)).toEqual({ value: "=1+1", formula: "", format: "" });
  });

  test("has a date as a number under its format, and gives it back to the second", async () => {
    const noon = DAY + 0.5 + 1 / 86_400;
    const { bytes, cell } = await saved(
      calculatedGrid({
        "0,0": { value: DAY, format: "yyyy/mm/dd" },
        "1,0": { value: noon, format: "yyyy/mm/dd h:mm:ss" },
      }),
    );
    expect(cell("A1")).toMatch(new RegExp(`s="\\d+"><v>${DAY}</v>`));
    const { at } = await reopened(bytes);
    expect(at(0, 0)).toEqual({ value: DAY, formula: "", format: "yyyy/mm/dd" });
    expect(at(1, 0).value).toBeCloseTo(noon, 6);
  });

  test("has a formula that others know as a formula, with what it came to", async () => {
    const { bytes, cell } = await saved(
      calculatedGrid({ "0,0": { formula: "=SUM(B1:B3)*1%", came: 12 } }),
    );
    expect(cell("A1")).toBe('<c r="A1"><f>SUM(B1:B3)*1%</f><v>12</v></c>');
    const { at } = await reopened(bytes);
    expect(at(0, 0).formula).toBe("=SUM(B1:B3)*1%");
  });

  test("shows what a formula of the add-on came to, and has it live when it is opened again", async () => {
    const formula = '=BEST_EXIT("A""B", 残高!B2:B8)';
    const { bytes, cell } = await saved(calculatedGrid({ "0,0": { formula, came: "d POINT" } }));
    expect(cell("A1")).toContain("<v>d POINT</v>");
    expect(cell("A1")).toContain("IFERROR(__xludf.DUMMYFUNCTION(");
    const { at } = await reopened(bytes);
    expect(at(0, 0).formula).toBe(formula);
  });

  test("has what spilled as values, and leaves the place free when it is opened again", async () => {
    const grid = calculatedGrid(
      {
        "0,0": { formula: "=BEST_EXIT(A1:A2)", came: "a" },
        "0,1": { value: null, came: DAY, format: "yyyy/mm/dd" },
        "1,0": { value: null, came: "b" },
        "1,1": { value: null, came: null },
        "2,0": { value: "mine" },
      },
      [{ row: 0, column: 0, rows: 2, columns: 2 }],
    );
    const { bytes, cell } = await saved(grid);
    expect(cell("A2")).toContain("<v>b</v>");
    expect(cell("B1")).toContain(`<v>${DAY}</v>`);
    const { at } = await reopened(bytes);
    expect(at(0, 0).formula).toBe("=BEST_EXIT(A1:A2)");
    expect(at(0, 1)).toEqual({ value: null, formula: "", format: "yyyy/mm/dd" });
    expect(at(1, 0).value).toBeNull();
    expect(at(2, 0).value).toBe("mine");
  });

  test("keeps the value of a formula that is not known where it is opened, and the formula in its note", async () => {
    const { bytes } = await saved(
      calculatedGrid({ "0,0": { formula: '=GOOGLEFINANCE("JPY")', came: 150 } }),
    );
    const { at, grid, sheet } = await reopened(bytes);
    expect(at(0, 0)).toEqual({ value: 150, formula: "", format: "" });
    const block = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    expect(grid.notes(block)).toEqual([['=GOOGLEFINANCE("JPY")']]);
  });

  test.each([
    ["a formula longer than a text of Excel", `=BEST_EXIT("${"長い".repeat(300)}")`],
    ["an open range", "=SUM(A2:A)"],
    ["an unfinished formula", "=SUM("],
    ["an array within", "=SUM({1,2})"],
  ])("%s is kept beside its value", async (_, formula) => {
    const { bytes, cell } = await saved(calculatedGrid({ "0,0": { formula, came: 1 } }));
    expect(cell("A1")).toContain("DUMMYFUNCTION");
    for (const [, text] of cell("A1").matchAll(/&quot;((?:[^&]|&(?!quot;))*)&quot;/g)) {
      expect(text!.length).toBeLessThanOrEqual(255);
    }
    const { at } = await reopened(bytes);
    expect(at(0, 0).formula).toBe(formula);
  });

  test("keeps looks, widths, frozen rows, notes, rules and names", async () => {
    const grid = memoryGrid({
      残高: [
        ["交換元", "ポイント"],
        ["ハピタス", 12_000],
      ],
    });
    const sheet = grid.activeSheet();
    const header = { sheet, row: 0, column: 0, rows: 1, columns: 2 };
    const points = { sheet, row: 1, column: 1, rows: 500, columns: 1 };
    const site = { sheet, row: 1, column: 0, rows: 1, columns: 1 };
    grid.style(header, { isBold: true, background: "#ddeeff", align: "center" });
    grid.freeze(sheet, 1, 0);
    grid.setColumnWidth(sheet, 0, 180);
    grid.setNotes(site, [["モッピーと\n同じ"]]);
    const help = "0 以上";
    const rule = { kind: "number-at-least", least: 0 } as const;
    grid.setValidation(points, { rule, allowsOther: false, help });
    const list = { kind: "list", values: ["ハピタス", "モッピー"] } as const;
    grid.setValidation(site, { rule: list, allowsOther: true, help: "" });
    grid.setName("残高の表", { sheet, row: 0, column: 0, rows: 2, columns: 2 });
    grid.write(
      points,
      Array.from({ length: 500 }, () => [{ format: "#,##0" }]),
    );

    const again = await reopened(await saveXlsx(grid));
    const at = (block: Block) => ({ ...block, sheet: again.sheet });
    const style = { isBold: true, background: "#ddeeff", align: "center" };
    expect(again.grid.styles(at(header))).toEqual([[style, style]]);
    expect(again.grid.frozen(again.sheet)).toEqual({ rows: 1, columns: 0 });
    expect(again.grid.columnWidth(again.sheet, 0)).toBe(180);
    expect(again.grid.notes(at(site))).toEqual([["モッピーと\n同じ"]]);
    expect(again.at(500, 1).format).toBe("#,##0");
    expect(again.grid.validations(at(site))[0]![0]).toEqual({
      rule: list,
      allowsOther: true,
      help: "",
    });
    const last = { ...at(points), row: 500, rows: 1 };
    expect(again.grid.validations(last)[0]![0]).toEqual({ rule, allowsOther: false, help });
    expect(again.grid.names()).toEqual([
      { name: "残高の表", block: { sheet: again.sheet, row: 0, column: 0, rows: 2, columns: 2 } },
    ]);
  });

  test("has sheets with names that Excel takes, and formulas that name them so", async () => {
    const grid = memoryGrid({ "残高: 2026/11": [[1]], "残高_ 2026_11": [[2]] });
    const sheet = grid.activeSheet();
    grid.insertSheet("あ".repeat(40));
    grid.write({ sheet, row: 0, column: 1, rows: 1, columns: 1 }, [
      [{ formula: `=SUM('残高: 2026/11'!A1,${"あ".repeat(40)}!A1)` }],
    ]);
    const { parts, cell } = await saved(grid);
    expect(parts["xl/workbook.xml"]).toMatch(/name="残高_ 2026_11".*name="残高_ 2026_11_2"/s);
    expect(cell("B1").replaceAll("&apos;", "'")).toContain(
      `SUM('残高_ 2026_11'!A1,'${"あ".repeat(31)}'!A1)`,
    );
  });
});
