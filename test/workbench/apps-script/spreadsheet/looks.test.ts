import { describe, expect, test } from "vitest";
import { chartsOf } from "../../../../src/workbench/apps-script/spreadsheet/chart-book.ts";
import { openBook } from "./open-book.ts";

describe("looks", () => {
  test("reach the grid", () => {
    const { sheet, grid } = openBook();
    sheet
      .getRange("A1:B1")
      .setBackground("#FFF2CC")
      .setFontColor("#333333")
      .setFontWeight("bold")
      .setFontStyle("italic")
      .setWrap(true)
      .setHorizontalAlignment("right");
    const block = { sheet: grid.activeSheet(), row: 0, column: 0, rows: 1, columns: 2 };
    const look = { isBold: true, isItalic: true, wraps: true, align: "right" };
    const colours = { background: "#fff2cc", colour: "#333333" };
    expect(grid.styles(block)).toEqual([
      [
        { ...look, ...colours },
        { ...look, ...colours },
      ],
    ]);
  });

  test("differ from cell to cell where they are told so, and go back with null", () => {
    const { sheet, grid } = openBook();
    const range = sheet.getRange("A1:C1");
    range.setBackgrounds([["#ff0000", "#ff0000", null]]).setFontWeights([["bold", null, "normal"]]);
    const block = { sheet: grid.activeSheet(), row: 0, column: 0, rows: 1, columns: 3 };
    expect(grid.styles(block)).toEqual([
      [
        { background: "#ff0000", isBold: true },
        { background: "#ff0000", isBold: false },
        { background: null, isBold: false },
      ],
    ]);
  });

  test.each([
    (range: GoogleAppsScript.Spreadsheet.Range) => range.setBackground("redd"),
    (range: GoogleAppsScript.Spreadsheet.Range) => range.setBackgrounds([["#ff0000", "redd"]]),
    (range: GoogleAppsScript.Spreadsheet.Range) => range.setFontWeight("heavy" as never),
    (range: GoogleAppsScript.Spreadsheet.Range) => range.setHorizontalAlignment("middle" as never),
  ])("of unknown names are refused: %s", (set) => {
    const { sheet, grid } = openBook();
    expect(() => set(sheet.getRange("A1:B1"))).toThrow("knows no look");
    const block = { sheet: grid.activeSheet(), row: 0, column: 0, rows: 1, columns: 2 };
    expect(grid.styles(block)).toEqual([[{}, {}]]);
  });
});

describe("a chart", () => {
  test("is kept as data, and removed", () => {
    const { sheet, grid } = openBook();
    const chart = sheet
      .newChart()
      .asColumnChart()
      .setTitle("Value by exit")
      .setYAxisTitle("yen")
      .addRange(sheet.getRange("A1:B5"))
      .setNumHeaders(1)
      .setPosition(2, 4, 0, 0)
      .build();
    expect(chart.getChartId()).toBe(null);
    sheet.insertChart(chart);
    expect(chartsOf(grid)).toMatchObject([
      {
        id: 1,
        kind: "column",
        headers: 1,
        options: { title: "Value by exit", "vAxis.title": "yen" },
        anchor: { row: 1, column: 3 },
      },
    ]);
    const [kept] = sheet.getCharts();
    expect(kept!.getRanges()[0]!.getA1Notation()).toBe("A1:B5");
    sheet.removeChart(kept!);
    expect(sheet.getCharts()).toHaveLength(0);
  });

  test("goes with its sheet", () => {
    const { book, sheet, grid } = openBook({ sheets: { First: [], Last: [] } });
    sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange("A1")).build());
    book.deleteSheet(sheet);
    expect(chartsOf(grid)).toEqual([]);
  });

  test("of no kind is not built", () => {
    expect(() => openBook().sheet.newChart().build()).toThrow("asColumnChart");
  });
});
