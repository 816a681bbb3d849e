import { describe, expect, test } from "vitest";
import { memoryGrid } from "../../../src/workbench/grid/memory-grid.ts";
import { blockOf, gridContract } from "./contract.ts";

describe("the grid in memory", () => {
  gridContract(() => memoryGrid());

  test("begins with the sheets it is given, the first one shown", () => {
    const grid = memoryGrid({ 残高: [["通貨", "残高"], [], ["A", 100]], Empty: [] });
    expect(grid.sheets().map(({ name }) => name)).toEqual(["残高", "Empty"]);
    const sheet = grid.activeSheet();
    expect(sheet).toBe(grid.sheets()[0]!.id);
    expect(grid.content(sheet)).toEqual({ rows: 3, columns: 2 });
    expect(grid.display(blockOf(sheet, "A3:B3"))).toEqual([["A", "100"]]);
  });

  test("keeps formulas without calculating them", () => {
    const grid = memoryGrid();
    const cell = blockOf(grid.activeSheet(), "A1");
    grid.write(cell, [[{ formula: "=1+1" }]]);
    expect(grid.read(cell)).toEqual([[{ value: null, formula: "=1+1", format: "" }]]);
    expect(grid.spills(grid.activeSheet())).toEqual([]);
  });

  test("nobody has selected anything at first", () => {
    expect(memoryGrid().selection()).toBeNull();
  });
});
