// What a custom function is given: cells, ranges, literals, dates, blanks and errors, as Sheets passes them.

import { afterAll, beforeAll, expect, test } from "vitest";
import { SheetDate } from "../../../src/workbench/grid/sheet-value.ts";
import type { Headless } from "../../../src/workbench/univer/headless.ts";
import { hostOf } from "../../support/formula-host.ts";
import { openHeadless } from "../../support/headless-univer.ts";
import { univerBook } from "../../support/univer-book.ts";

const host = hostOf({ SEE: (...args) => args.length, DAYS: () => [[new SheetDate(46_000.5)]] });
let sheet: Headless;

beforeAll(async () => {
  const book = univerBook(
    {
      残高: [
        ["ポイント", new SheetDate(46_000), 0.1, true, null, "=1/0", "=NA()"],
        [1, 2, 3],
      ],
      "A'の表": [[7]],
    },
    { rows: 40 },
  );
  sheet = await openHeadless({ host, book });
});

afterAll(() => sheet.dispose());

/** What the function is given by a formula, which nothing else in the sheet hangs on. */
async function given(formula: string): Promise<readonly unknown[]> {
  const before = host.seen.length;
  sheet.type("残高", "J30", formula);
  await sheet.settle();
  expect(host.seen).toHaveLength(before + 1);
  return host.seen.at(-1)!.slice(1);
}

test("a reference to one cell is its value", async () => {
  const args = ["ポイント", new SheetDate(46_000), 0.1, true, null];
  expect(await given("=SEE(A1,B1,C1,D1,E1)")).toEqual(args);
});

test("a range has rows, even of one cell or one row", async () => {
  expect(await given("=SEE(A2:A2,A2:C2,B1:B2)")).toEqual([
    [[1]],
    [[1, 2, 3]],
    [[new SheetDate(46_000)], [2]],
  ]);
});

test("cells with errors are their texts", async () => {
  expect(await given("=SEE(F1,F1:G1)")).toEqual(["#DIV/0!", [["#DIV/0!", "#N/A"]]]);
});

test("literals are themselves, and arrays have rows", async () => {
  const args = ["x", 1, true, [[1, 2]], [[1], [2]]];
  expect(await given('=SEE("x",1,TRUE,{1,2},{1;2})')).toEqual(args);
});

test("a sum with a cell is a number, not a table of one cell", async () => {
  expect(await given("=SEE(A2+1)")).toEqual([2]);
});

test("what is left out is not there, and nothing between commas is blank", async () => {
  expect(await given("=SEE()")).toEqual([]);
  expect(await given("=SEE(,1)")).toEqual([null, 1]);
});

test("a date that a formula or another custom function makes is a date", async () => {
  sheet.type("残高", "H3", "=DAYS()");
  await sheet.settle();
  expect(await given("=SEE(DATE(2026,1,2),H3)")).toEqual([
    new SheetDate(46_024),
    new SheetDate(46_000.5),
  ]);
});

test("arrays of Univer's own functions are handed on", async () => {
  const args = [[[2, 3]], 3, [[2, 3, 4]], 1];
  const formula =
    "=SEE(FILTER(A2:C2,A2:C2>1),LET(x,2,x+1),MAP(A2:C2,LAMBDA(q,q+1)),INDEX(A2:C2,1))";
  expect(await given(formula)).toEqual(args);
});

test("a range on another sheet is found by its name, quoted or not; a sheet that is not there is an error", async () => {
  expect(await given("=SEE('A''の表'!A1,Nope!A1)")).toEqual([7, "#REF!"]);
});

test("a range to the end of the sheet has every row of it", async () => {
  const [rows, columns] = (await given("=SEE(A2:C,'A''の表'!A:A)")) as [unknown[], unknown[]];
  expect(rows).toHaveLength(39);
  expect(rows[0]).toEqual([1, 2, 3]);
  expect(columns).toHaveLength(40);
});

test("names of functions are known in any case", async () => {
  expect(await given("=see(A2)")).toEqual([1]);
});
