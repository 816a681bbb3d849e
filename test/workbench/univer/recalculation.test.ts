// When custom functions run: once for each change of what they are given, and not otherwise.

import { afterEach, expect, test } from "vitest";
import type { FormulaArgument } from "../../../src/workbench/grid/sheet-value.ts";
import type { Headless } from "../../../src/workbench/univer/headless.ts";
import { hostOf } from "../../support/formula-host.ts";
import { openHeadless } from "../../support/headless-univer.ts";
import { univerBook } from "../../support/univer-book.ts";

const host = hostOf({ TOTAL: (...args) => args.map(total).reduce((sum, next) => sum + next, 0) });
const rows = [[1, 2], [3, 4], [], [], ["=TOTAL(A1:B2)", "=TOTAL(A1:B1)", "=TOTAL(A5)", "=B5+1"]];
let sheet: Headless;

afterEach(() => sheet.dispose());

function total(arg: FormulaArgument): number {
  return Array.isArray(arg) ? arg.flat().reduce((sum, cell) => sum + Number(cell), 0) : Number(arg);
}

async function opened(): Promise<void> {
  sheet = await openHeadless({ host, book: univerBook({ S: rows }) });
}

/** Which formulas an edit makes run, by column, and how often. */
async function calledBy(edit: () => unknown): Promise<(readonly [number, number])[]> {
  sheet.calls.reset();
  await edit();
  await sheet.settle();
  return sheet.calls
    .list()
    .map(({ place, times }) => [place.column, times] as const)
    .sort(([one], [other]) => one - other);
}

const typed = (address: string, text: string) => () => sheet.type("S", address, text);

test("every formula runs once as the workbook is opened, those that follow others after them", async () => {
  await opened();
  expect(sheet.calls.list().map(({ times }) => times)).toEqual([1, 1, 1]);
  expect(sheet.values("S", "A5:D5")).toEqual([[10, 3, 10, 4]]);
});

test("an edit runs exactly the formulas that hang on it, once each", async () => {
  await opened();
  expect(await calledBy(typed("A2", "30"))).toEqual([
    [0, 1],
    [2, 1],
  ]);
  expect(sheet.values("S", "A5:D5")).toEqual([[37, 3, 37, 4]]);
});

test("an edit elsewhere runs nothing, nor does typing the same value again", async () => {
  await opened();
  expect(await calledBy(typed("Z9", "1"))).toEqual([]);
  expect(await calledBy(typed("A1", "1"))).toEqual([]);
});

test("a formula whose argument comes to the same value does not run", async () => {
  await opened();
  const edit = () => {
    sheet.type("S", "A2", "4");
    sheet.type("S", "B2", "3");
  };
  expect(await calledBy(edit)).toEqual([[0, 1]]);
});

test("formulas that move with inserted rows and columns keep their results", async () => {
  await opened();
  const inserted = () => {
    sheet.api.getActiveWorkbook()!.getActiveSheet().insertRows(0, 1);
    sheet.api.getActiveWorkbook()!.getActiveSheet().insertColumns(0, 1);
  };
  expect(await calledBy(inserted)).toEqual([]);
  expect(sheet.values("S", "B6:E6")).toEqual([[10, 3, 10, 4]]);
});

test("an edited formula that asks the same has the same answer; one that failed is tried again", async () => {
  let isBroken = true;
  const flaky = hostOf({
    TOTAL: () => {
      if (isBroken) throw new Error("too late");
      return 1;
    },
  });
  sheet = await openHeadless({ host: flaky, book: univerBook({ S: [["=TOTAL(1)"]] }) });
  isBroken = false;
  expect(await calledBy(typed("A1", "=TOTAL(1)+1"))).toEqual([[0, 1]]);
  expect(await calledBy(typed("A1", "=TOTAL(1)+2"))).toEqual([]);
  expect(sheet.values("S", "A1")).toEqual([[3]]);
});

test("undo runs what hangs on the edit that it takes back", async () => {
  await opened();
  await calledBy(typed("B2", "40"));
  expect(await calledBy(() => sheet.api.undo())).toEqual([
    [0, 1],
    [2, 1],
  ]);
  expect(sheet.values("S", "A5:C5")).toEqual([[10, 3, 10]]);
});

test("formulas of the same text in two workbooks call each its own project", async () => {
  await opened();
  const other = hostOf({ TOTAL: () => -1 });
  const beside = await openHeadless({ host: other, book: univerBook({ S: rows }) });
  expect(beside.values("S", "A5:C5")).toEqual([[-1, -1, -1]]);
  expect(sheet.values("S", "A5:C5")).toEqual([[10, 3, 10]]);
  beside.dispose();
});

test("settling is over at once where nothing is recalculated", async () => {
  await opened();
  let isOver = false;
  const waiting = sheet.settle().then(() => {
    isOver = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  expect(isOver).toBe(true);
  await waiting;
});
