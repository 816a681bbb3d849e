import { describe, expect, test } from "vitest";
import { draftEdits } from "../../src/desk/edits.ts";
import { asText, blockValues, writeBlocks } from "../../src/desk/write-blocks.ts";
import { desk, tab } from "./record/sheet.ts";

function blocksOf(rows: string, write: (draft: ReturnType<typeof draftEdits>) => void) {
  const tables = desk({ balances: tab("残高", rows) });
  const draft = draftEdits(tables);
  write(draft);
  return writeBlocks(tables.tables.balances!, draft.edits()[0]!);
}

const ROWS = `
  Source | Points | Expires
  A      | 100    | 'soon 1
  B      | '200   |
  C      | 300    |`;

const NONE: string[][] = [];

describe("the edits of a table", () => {
  const lowerAndAdd = (draft: ReturnType<typeof draftEdits>) => {
    draft.set("balances", 3, "points", 50);
    draft.append("balances", { source: "D1", points: 7, expires: "" });
  };

  test("are one rectangle, with what stands between them as it was read", () => {
    const [block, ...more] = blocksOf(ROWS, lowerAndAdd);
    expect(more).toEqual([]);
    expect([block?.row, block?.column]).toEqual([3, 1]);
    expect(blockValues(block!, NONE)).toEqual({
      kind: "values",
      values: [
        ["B", 50],
        ["C", 300],
        ["'D1", 7],
      ],
    });
  });

  test("are apart where a column that is not the table's stands between", () => {
    const rows = ROWS.replace(/ \| /g, " | mine | ").replace("mine", "Mine");
    const blocks = blocksOf(rows, lowerAndAdd);
    expect(blocks.map(({ row, column, cells }) => [row, column, cells.length])).toEqual([
      [5, 1, 1],
      [3, 3, 3],
    ]);
  });

  test("leave formulas between them as formulas", () => {
    const [block] = blocksOf(ROWS, lowerAndAdd);
    const formulas = [
      ["", ""],
      ["", "=1+1"],
      ["", ""],
    ];
    expect(blockValues(block!, formulas)).toMatchObject({
      values: [
        ["B", 50],
        ["C", "=1+1"],
        ["'D1", 7],
      ],
    });
  });

  test("are refused where a cell to change holds a formula", () => {
    const [block] = blocksOf(ROWS, lowerAndAdd);
    expect(blockValues(block!, [["", "=1+1"]])).toEqual({ kind: "formula", row: 3, column: 2 });
  });

  test("empty a cell with nothing", () => {
    const [block] = blocksOf(ROWS, (draft) => draft.set("balances", 2, "expires", ""));
    expect(blockValues(block!, NONE)).toMatchObject({ values: [[""]] });
  });
});

describe("a text", () => {
  test.each(["0712", "1-2", "=SUM(A1)", "+81", "@x", "'quoted", "TRUE", "９，８００", "＝A"])(
    "that a sheet would read as more is marked as text: %s",
    (text) => {
      expect(asText(text)).toBe(`'${text}`);
    },
  );

  test.each(["ハピタス", "Amazon gift", ""])("that is only text is left alone: %j", (text) => {
    expect(asText(text)).toBe(text);
  });
});
