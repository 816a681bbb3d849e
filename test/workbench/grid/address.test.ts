import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absoluteAddressOf,
  addressOf,
  blockAt,
  columnLetters,
  columnUnder,
  parseAddress,
  quotedSheetName,
} from "../../../src/workbench/grid/address.ts";

const SIZE = { rows: 1000, columns: 26 };

describe("an address", () => {
  test.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["b3:D5", { row: 2, column: 1, rows: 3, columns: 3 }],
    ["$B$2:C$3", { row: 1, column: 1, rows: 2, columns: 2 }],
    ["C3:A1", { row: 0, column: 0, rows: 3, columns: 3 }],
    ["A2:D", { row: 1, column: 0, rows: 999, columns: 4 }],
    ["A:A", { row: 0, column: 0, rows: 1000, columns: 1 }],
    ["C:A", { row: 0, column: 0, rows: 1000, columns: 3 }],
    ["1:3", { row: 0, column: 0, rows: 3, columns: 26 }],
    ["B2:4", { row: 1, column: 1, rows: 3, columns: 25 }],
    ["AA1000", { row: 999, column: 26, rows: 1, columns: 1 }],
  ])("%s is a block", (text, block) => {
    const address = parseAddress(text);
    expect(address?.sheetName).toBeNull();
    expect(blockAt(address!, "s", SIZE)).toEqual({ sheet: "s", ...block });
  });

  test.each([
    ["Sheet1!A1", "Sheet1"],
    ["残高!A:A", "残高"],
    ["'My sheet'!$A$1:$B$2", "My sheet"],
    ["'It''s 100%!'!A1", "It's 100%!"],
  ])("%s names its sheet", (text, name) => {
    expect(parseAddress(text)?.sheetName).toBe(name);
  });

  test.each([
    "",
    "A",
    "1",
    "A0",
    "A1:",
    ":A1",
    "A1:B2:C3",
    "ABCD1",
    "A-1",
    "!A1",
    "'a!A1",
    "Offers",
  ])("%j is none", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test("is written with one corner for one cell", () => {
    expect(addressOf({ row: 0, column: 27, rows: 1, columns: 1 })).toBe("AB1");
    expect(addressOf({ row: 1, column: 0, rows: 2, columns: 3 })).toBe("A2:C3");
  });

  test.each([
    ["Sheet1", "Sheet1"],
    ["残高", "残高"],
    ["My sheet", "'My sheet'"],
    ["It's", "'It''s'"],
    ["A1", "'A1'"],
    ["2026", "'2026'"],
  ])("the sheet %j is written %s", (name, written) => {
    expect(quotedSheetName(name)).toBe(written);
  });
});

describe("laws of addresses", () => {
  const index = fc.integer({ min: 0, max: 18_277 });

  test("letters and columns are each other's inverse, in order", () => {
    fc.assert(
      fc.property(index, (column) => {
        expect(columnUnder(columnLetters(column))).toBe(column);
      }),
    );
    expect(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "ZZZ"].map(columnUnder)).toEqual([
      0, 25, 26, 51, 52, 701, 702, 18_277,
    ]);
  });

  test("what is written is read as the same block of the same sheet", () => {
    const count = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(
        fc.record({
          row: index,
          column: fc.integer({ min: 0, max: 18_000 }),
          rows: count,
          columns: count,
        }),
        fc.string({ minLength: 1 }).filter((name) => name.trim() === name),
        (block, name) => {
          const address = parseAddress(absoluteAddressOf(block, name));
          expect(address?.sheetName).toBe(name);
          expect(blockAt(address!, "s", SIZE)).toEqual({ sheet: "s", ...block });
        },
      ),
    );
  });
});
