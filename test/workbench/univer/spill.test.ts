// Results that take several cells: they flow, shrink, are blocked, and come free again.

import { afterEach, expect, test } from "vitest";
import { SheetDate, type SheetValue } from "../../../src/workbench/grid/sheet-value.ts";
import type { Headless } from "../../../src/workbench/univer/headless.ts";
import { hostOf } from "../../support/formula-host.ts";
import { openHeadless } from "../../support/headless-univer.ts";
import { univerBook } from "../../support/univer-book.ts";

const host = hostOf({
  FILL: (rows, columns) => {
    const row = Array<SheetValue>(Number(columns)).fill(1);
    return Array<SheetValue[]>(Number(rows)).fill(row);
  },
  DAYS: () => [
    ["日", new SheetDate(46_000)],
    [null, new SheetDate(46_000.5)],
  ],
  ADD: (range) => (range as SheetValue[][]).map((row) => row.map((cell) => Number(cell) + 1)),
});
let sheet: Headless;

afterEach(() => sheet.dispose());

async function opened(rows: Parameters<typeof univerBook>[0][string]): Promise<void> {
  sheet = await openHeadless({ host, book: univerBook({ S: rows }, { rows: 10, columns: 6 }) });
}

async function typed(address: string, text: string): Promise<void> {
  sheet.type("S", address, text);
  await sheet.settle();
}

const messages = () => sheet.errors.list().map(({ message }) => message);

test("a result of several rows flows to the right and down", async () => {
  await opened([["=FILL(2,2)"]]);
  expect(sheet.values("S", "A1:C3")).toEqual([
    [1, 1, null],
    [1, 1, null],
    [null, null, null],
  ]);
});

test("a result that shrinks leaves nothing behind", async () => {
  await opened([["=FILL(3,2)"]]);
  await typed("A1", "=FILL(1,2)");
  expect(sheet.values("S", "A1:B3")).toEqual([
    [1, 1],
    [null, null],
    [null, null],
  ]);
});

test("content in the way makes it #REF!, and the message says where; taking it away lets the result flow", async () => {
  await opened([["=FILL(2,2)"], [null, "ここ"]]);
  expect(sheet.values("S", "A1:B2")).toEqual([
    ["#REF!", null],
    [null, "ここ"],
  ]);
  expect(sheet.grid.display(block("A1"))).toEqual([["#REF!"]]);
  expect(messages()).toEqual([
    "Array result was not expanded because it would overwrite data in B2.",
  ]);
  await typed("B2", "");
  expect(sheet.values("S", "A1:B2")).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(messages()).toEqual([]);
});

test("an array is in the way of another", async () => {
  await opened([[null, "=FILL(2,1)"], ["=FILL(1,2)"]]);
  expect(messages()).toHaveLength(1);
  expect(messages()[0]).toContain("would overwrite data in");
});

test("what has no room at the edge of the sheet is #REF!, with the number of rows or columns to insert", async () => {
  await opened([["=FILL(12,1)", "=FILL(1,8)"]]);
  expect(sheet.values("S", "A1:B1")).toEqual([["#REF!", "#REF!"]]);
  expect(messages()).toEqual([
    "Result was not automatically expanded, please insert more rows (2).",
    "Result was not automatically expanded, please insert more columns (3).",
  ]);
});

test("dates are shown as dates in every cell, a time of day beside them, and blanks are empty", async () => {
  await opened([["=DAYS()"]]);
  expect(sheet.grid.display({ ...block("A1"), rows: 2, columns: 2 })).toEqual([
    ["日", "2025-12-09"],
    ["", "2025-12-09 12:00:00"],
  ]);
});

test("formulas follow the cells that an array spills into, when it changes, shrinks or goes", async () => {
  await opened([["=FILL(2,2)", null, "=ADD(B2:B2)"]]);
  expect(sheet.values("S", "C1")).toEqual([[2]]);
  sheet.calls.reset();
  await typed("A1", "=FILL(1,2)");
  expect(sheet.values("S", "C1")).toEqual([[1]]);
  expect(sheet.calls.list().map(({ name, times }) => [name, times])).toEqual([
    ["FILL", 1],
    ["ADD", 1],
  ]);
  await typed("A1", "=FILL(3,2)");
  expect(sheet.values("S", "C1")).toEqual([[2]]);
  await typed("A1", "");
  expect(sheet.values("S", "C1")).toEqual([[1]]);
});

test("a chain of arrays, each in the other's spilled cells, is right as soon as the workbook is open", async () => {
  await opened([["=ADD(C2:C2)", null, "=ADD(E2:E3)", null, "=FILL(3,1)"]]);
  expect(sheet.values("S", "A1:E3")).toEqual([
    [4 - 1, null, 2, null, 1],
    [null, null, 2, null, 1],
    [null, null, null, null, 1],
  ]);
});

function block(address: "A1") {
  const sheetId = sheet.grid.sheets()[0]!.id;
  return { sheet: sheetId, row: Number(address.slice(1)) - 1, column: 0, rows: 1, columns: 1 };
}
