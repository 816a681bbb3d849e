import { afterEach, describe, expect, test } from "vitest";
import type { Validation } from "../../../src/workbench/grid/grid.ts";
import type { Headless } from "../../../src/workbench/univer/headless.ts";
import { bookOf, snapshotOf } from "../../../src/workbench/univer/snapshot.ts";
import { openHeadless } from "../../support/headless-univer.ts";
import { blockOf } from "../grid/contract.ts";

const opened: Headless[] = [];

async function open(book?: object): Promise<Headless> {
  const headless = await openHeadless(book === undefined ? {} : { book });
  opened.push(headless);
  return headless;
}

afterEach(() => {
  for (const headless of opened.splice(0)) headless.dispose();
});

const list: Validation = {
  rule: { kind: "list", values: ["はい", "いいえ"] },
  allowsOther: false,
  help: "選ぶ",
};

async function filled(): Promise<Headless> {
  const headless = await open();
  const { grid, settle } = headless;
  const sheet = grid.activeSheet();
  const on = (address: string) => blockOf(sheet, address);
  grid.renameSheet(sheet, "残高");
  grid.write(on("A1:D1"), [
    [{ value: 46348, format: "yyyy/mm/dd" }, { value: "007" }, { value: false }, { value: "=x" }],
  ]);
  grid.write(on("A2:A3"), [[{ value: 1 }], [{ value: 2 }]]);
  grid.write(on("F1"), [[{ formula: "=A2:A3*10" }]]);
  grid.setName("Numbers", on("A2:A3"));
  grid.setNotes(on("B1"), [["二\n行"]]);
  grid.setValidation(on("C1:C9"), list);
  grid.style(on("A1:D1"), { background: "#ff8800", isBold: true });
  grid.freeze(sheet, 1, 0);
  grid.setColumnWidth(sheet, 1, 222);
  const second = grid.insertSheet("Second", 0);
  grid.grow(second, { rows: 1200, columns: 30 });
  await settle();
  return headless;
}

function everything({ grid }: Headless) {
  return {
    names: grid.names(),
    sheets: grid.sheets().map(({ id, name }) => {
      const block = blockOf(id, "A1:H10");
      return {
        id,
        name,
        size: grid.size(id),
        content: grid.content(id),
        frozen: grid.frozen(id),
        width: grid.columnWidth(id, 1),
        cells: grid.read(block),
        shown: grid.display(block),
        notes: grid.notes(block),
        validations: grid.validations(block),
        styles: grid.styles(block),
        spills: grid.spills(id),
      };
    }),
  };
}

describe("a kept workbook", () => {
  test("comes back whole, spills and all, after being written as text", async () => {
    const before = await filled();
    const kept = JSON.parse(JSON.stringify(snapshotOf(before.api)));
    const after = await open(bookOf(kept) ?? undefined);
    const { sheets } = everything(after);
    expect(everything(after)).toEqual(everything(before));
    expect(sheets[1]!.cells.map((row) => row[5]!.value).slice(0, 3)).toEqual([10, 20, null]);
    expect(sheets[1]!.validations[0]![2]).toEqual(list);
    expect(sheets[1]!.notes[0]![1]).toBe("二\n行");
  });

  test("is no part of the living one", async () => {
    const headless = await filled();
    const kept = snapshotOf(headless.api);
    const text = JSON.stringify(kept);
    headless.grid.clear(blockOf(headless.grid.sheets()[1]!.id, "A1:H10"), { contents: true });
    expect(JSON.stringify(kept)).toBe(text);
    const book = bookOf(kept)!;
    book.sheets = {};
    expect(JSON.stringify(kept)).toBe(text);
  });

  test.each([
    null,
    undefined,
    "text",
    {},
    { format: "point-exit-workbench-1" },
    { format: "point-exit-workbench-1", book: {} },
    { format: "point-exit-workbench-1", book: { sheets: {}, sheetOrder: [] } },
    { format: "point-exit-workbench-1", book: { sheets: {}, sheetOrder: ["a"] } },
    { format: "another", book: { sheets: { a: {} }, sheetOrder: ["a"] } },
  ])("what is none is told apart: %j", (kept) => {
    expect(bookOf(kept)).toBeNull();
  });
});
