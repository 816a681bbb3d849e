// Why a formula shows an error: the message of its cell, as long as the error is there.

import { afterEach, beforeEach, expect, test } from "vitest";
import { FormulaError } from "../../../src/workbench/grid/formula-host.ts";
import type { Headless } from "../../../src/workbench/univer/headless.ts";
import { hostOf } from "../../support/formula-host.ts";
import { openHeadless } from "../../support/headless-univer.ts";
import { univerBook } from "../../support/univer-book.ts";

const host = hostOf({
  HALF: (value) => {
    if (typeof value !== "number") throw new Error("数ではありません / not a number");
    return value / 2;
  },
  GONE: () => {
    throw new FormulaError("#NAME?", "no such function");
  },
  BROKEN: () => {
    throw new RangeError("something else than the host promises");
  },
});
let sheet: Headless;

beforeEach(async () => {
  sheet = await openHeadless({ host, book: univerBook({ S: [["x", "=HALF(A1)"]] }) });
});

afterEach(() => sheet.dispose());

const shown = () =>
  sheet.errors.list().map(({ place, message }) => [place.row, place.column, message]);

async function typed(address: string, text: string): Promise<void> {
  sheet.type("S", address, text);
  await sheet.settle();
}

test("what a function throws is #ERROR!, and the cell says why", () => {
  expect(sheet.values("S", "B1")).toEqual([["#ERROR!"]]);
  expect(shown()).toEqual([[0, 1, "数ではありません / not a number"]]);
  const sheetId = sheet.grid.sheets()[0]!.id;
  expect(sheet.errors.at({ sheet: sheetId, row: 0, column: 1 })).toContain("not a number");
  expect(sheet.errors.at({ sheet: sheetId, row: 0, column: 0 })).toBeUndefined();
});

test("a host may show #NAME?, and whatever else it throws is shown too", async () => {
  await typed("B1", "=GONE()");
  await typed("B2", "=BROKEN()");
  expect(sheet.values("S", "B1:B2")).toEqual([["#NAME?"], ["#ERROR!"]]);
  expect(shown()).toEqual([
    [0, 1, "no such function"],
    [1, 1, "something else than the host promises"],
  ]);
});

test("the message goes when the cell that was wrong is put right", async () => {
  let changes = 0;
  const stop = sheet.errors.onChange(() => {
    changes += 1;
  });
  await typed("A1", "8");
  expect([sheet.values("S", "B1"), shown(), changes]).toEqual([[[4]], [], 1]);
  await typed("A1", "10");
  expect(changes).toBe(1);
  stop();
  await typed("A1", "y");
  expect([shown().length, changes]).toEqual([1, 1]);
});

test("the message goes when the formula is mended, overwritten or deleted", async () => {
  for (const text of ["=HALF(4)", "=1+1", "5", ""]) {
    await typed("B1", "=HALF(A1)");
    expect(shown()).toHaveLength(1);
    await typed("B1", text);
    expect(shown()).toEqual([]);
  }
});

test("the message moves with the formula", async () => {
  sheet.api.getActiveWorkbook()!.getActiveSheet().insertRows(0, 2);
  await sheet.settle();
  expect(shown()).toEqual([[2, 1, "数ではありません / not a number"]]);
});

test("an error that another function deals with has no message", async () => {
  await typed("B1", '=IFERROR(HALF(A1),"?")');
  expect([sheet.values("S", "B1"), shown()]).toEqual([[["?"]], []]);
});

test("the message goes with its sheet", async () => {
  sheet.grid.insertSheet("T");
  sheet.grid.deleteSheet(sheet.grid.sheets()[0]!.id);
  await sheet.settle();
  expect(shown()).toEqual([]);
});
