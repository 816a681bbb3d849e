// Edits as blocks of cells: one where nothing of the user's lies between, and never over a formula.

import { describe, expect, test } from "vitest";
import { blocksOf, standing } from "../../src/addon/blocks.ts";
import { typedAs } from "../../src/addon/typed-text.ts";
import type { CellEdit, TableEdits } from "../../src/desk/edits.ts";
import { typedText } from "../../src/workbench/grid/typed-text.ts";

const cell = (row: number, column: number, after: CellEdit["after"]): CellEdit => ({
  row,
  column,
  header: "H",
  before: "",
  after,
});
const edits = (...cells: CellEdit[]): TableEdits => ({
  table: "balances",
  tab: "残高",
  cells,
  appended: [],
});
const CELLS = [
  ["Source", "Points", "Mine"],
  ["A", 1, "0712"],
  ["B", 2, new Date(0)],
  ["C", 3, ""],
];
const none = CELLS.map((row) => row.map(() => ""));
const formulas = (...at: [row: number, column: number, formula: string][]) => {
  const all = none.map((row) => [...row]);
  for (const [row, column, formula] of at) all[row - 1]![column - 1] = formula;
  return standing(CELLS, all);
};

describe("the blocks of a table's edits", () => {
  test("are one around them all, and what lies between is put back as it is", () => {
    const [block, ...others] = blocksOf(edits(cell(2, 2, 9), cell(5, 3, "x")), formulas());
    expect(others).toEqual([]);
    expect(block).toEqual({
      row: 2,
      column: 2,
      values: [
        [9, "'0712"],
        [2, CELLS[2]![2]],
        [3, ""],
        ["", "x"],
      ],
      former: [
        [1, "'0712"],
        [2, CELLS[2]![2]],
        [3, ""],
        ["", ""],
      ],
    });
  });

  test("go around a formula of the user's", () => {
    const blocks = blocksOf(edits(cell(2, 2, 9), cell(4, 2, 7)), formulas([3, 2, "=1+1"]));
    expect(blocks.map(({ row, column, values }) => [row, column, values])).toEqual([
      [2, 2, [[9]]],
      [4, 2, [[7]]],
    ]);
  });

  test("go around cells that an array may fill", () => {
    const blocks = blocksOf(
      edits(cell(2, 1, "x"), cell(2, 3, "y")),
      formulas([1, 2, "=ARRAYFORMULA(Z1:Z9)"]),
    );
    expect(blocks).toHaveLength(2);
  });

  test("are written beside a column that the user fills by one formula", () => {
    const numbers = formulas([1, 1, "=ARRAYFORMULA(ROW(A1:A9))"]);
    expect(blocksOf(edits(cell(2, 2, 9)), numbers)).toHaveLength(1);
  });

  test.each([
    ["a formula", [2, 2, "=9"]],
    ["an array from above", [1, 2, "=ARRAYFORMULA(Z1:Z9)"]],
    ["an array from the left", [2, 1, "=TRANSPOSE(Z1:Z9)"]],
    ["a table from elsewhere", [1, 1, '=IMPORTRANGE("x", "A:C")']],
  ] as const)("are refused over %s", (_, at) => {
    expect(() => blocksOf(edits(cell(2, 2, 9)), formulas([...at]))).toThrow(/残高.*数式/);
  });
});

describe("a text to be typed", () => {
  test.each([
    ...["0712", "1-2", "=1+1", "+1", "-1", "@x", "'quoted", "true", "FALSE", "10%", "2026-11-22"],
    ...[
      "May 5",
      "Dec-24",
      "¥500",
      "１２",
      "Amazonギフト券",
      "3営業日以内",
      "(x)",
      " ",
      "a\nb",
      "#N/A",
    ],
  ])("%j is that very text in the cell", (text) => {
    for (const locale of ["ja_JP", "en_US"]) {
      expect(typedText(typedAs(text), { locale, thisYear: 2026 })).toEqual({ value: text });
    }
  });

  test("that is empty empties the cell", () => {
    expect(typedAs("")).toBe("");
  });
});
