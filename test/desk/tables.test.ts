import { describe, expect, test } from "vitest";
import { draftEdits } from "../../src/desk/edits.ts";
import { bookCells, cellAt, deskLanguage, rowBelow, sheetRow } from "../../src/desk/tables.ts";
import { readBook } from "../../src/tables/book.ts";
import { newIntake } from "../../src/tables/intake.ts";
import { AS_OF, exampleTabs } from "./record/example-tabs.ts";
import { desk, TOKYO, tab } from "./record/sheet.ts";

const balances = (rows: string) => desk({ balances: tab("残高", rows) }).tables.balances!;

describe("a table in its tab", () => {
  const found = balances(`
    ポイント一覧 | 残高 |
    |
    | ポイント | 交換元
    | 500 | モッピー
    ほかの計算 | | `);

  test("begins at the row that reads most like its header", () => {
    expect(found.headerRow).toBe(3);
    expect([...found.columns]).toEqual([
      ["points", { column: 2, header: "ポイント" }],
      ["source", { column: 3, header: "交換元" }],
    ]);
  });

  test("numbers its rows from the header, the sheet from the top", () => {
    expect(sheetRow(found, 2)).toBe(4);
    expect(cellAt(found, 4, 2)).toBe(500);
    expect(cellAt(found, 99, 99)).toBe("");
  });

  test("ends where its own columns end, whatever stands beside it", () => {
    expect(rowBelow(found)).toBe(5);
    expect(found.block[2]).toEqual(["", "", ""]);
  });

  test("with nothing but its header begins below that", () => {
    expect(rowBelow(balances("交換元 | ポイント"))).toBe(2);
  });

  test("without a known header has no columns, and is handed to the reader as it is", () => {
    const bare = balances("abc | def");
    expect(bare.columns.size).toBe(0);
    expect(bare.block).toEqual([["abc", "def"]]);
    expect(balances("|").headerRow).toBe(1);
  });

  test("speaks the language of its headers", () => {
    expect(found.language).toBe("ja");
    expect(balances("Source | Points\nハピタス | 1").language).toBe("en");
    expect(deskLanguage(desk(exampleTabs("ja")))).toBe("ja");
    expect(deskLanguage(desk({}))).toBe("en");
  });

  test("makes a book with the others", () => {
    const book = readBook(bookCells(desk(exampleTabs("ja")), AS_OF), newIntake(TOKYO));
    expect(book?.holdings).toHaveLength(4);
    expect(book?.limits[0]?.cap.used).toBe(9800);
  });
});

describe("edits", () => {
  test("leave out what changes nothing, and tables that are not written", () => {
    const draft = draftEdits(desk(exampleTabs("en")));
    draft.set("balances", 2, "points", 1500);
    expect(draft.edits()).toEqual([]);
    draft.set("balances", 2, "points", 1499);
    expect(draft.edits().map(({ table, tab: name }) => [table, name])).toEqual([
      ["balances", "balances"],
    ]);
  });

  test("add rows one below the other, and tell which columns are missing", () => {
    const draft = draftEdits(desk({ balances: tab("残高", "Source | Points\nA | 1") }));
    expect(draft.append("balances", { source: "B", points: 2, expires: "" })).toEqual([]);
    expect(draft.append("balances", { source: "C", points: 3, expires: 5 })).toEqual(["expires"]);
    expect(draft.edits()[0]?.appended.map(({ row }) => row)).toEqual([3, 4]);
    expect(draft.undo("it").appended).toEqual([
      { table: "balances", row: 3 },
      { table: "balances", row: 4 },
    ]);
  });

  test("of a table or column that is not there are a mistake of the programmer", () => {
    const draft = draftEdits(desk({ balances: tab("残高", "Source | Points\nA | 1") }));
    expect(() => draft.set("log", 2, "id", "")).toThrow("no table log");
    expect(() => draft.set("balances", 2, "expires", "")).toThrow("no column expires");
  });
});
