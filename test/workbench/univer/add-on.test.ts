// The built add-on in the spreadsheet, with the example's live formulas: what a user sees who opens it and edits.

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Headless } from "../../../src/workbench/univer/headless.ts";
import { exampleBook, openAddOn } from "../../support/add-on-sheet.ts";

let sheet: Headless;

beforeAll(async () => {
  sheet = await openAddOn(exampleBook("ja"));
});

afterAll(() => sheet.dispose());

const called = () =>
  sheet.calls
    .list()
    .map(({ name, times }) => `${name} ${times}`)
    .sort();

test("every live formula of the example has an answer, and ran once", () => {
  expect(sheet.errors.list()).toEqual([]);
  expect(called()).toEqual([
    "BEST_EXIT 1",
    "CHECK_ROWS 1",
    "COMPARE_EXITS 1",
    "COMPARE_SOURCES 1",
    "EXCHANGE_PLAN 1",
    "EXIT_VALUE 1",
    "PLAN_SUMMARY 1",
  ]);
});

test("the plan flows over rows, and its days are dates", () => {
  const plan = sheet.grid.sheets().find(({ name }) => name === "プラン")!.id;
  const block = { sheet: plan, row: 1, column: 0, rows: 2, columns: 1 };
  expect(sheet.values("プラン", "A2")).toEqual([["日付"]]);
  expect(sheet.grid.display(block)[1]![0]).toMatch(/^\d{4}[-/]\d\d[-/]\d\d$/);
});

test("an edited balance runs what hangs on the balances, once each", async () => {
  sheet.calls.reset();
  sheet.type("残高", "B3", "777");
  await sheet.settle();
  expect(called()).toEqual([
    "BEST_EXIT 1",
    "CHECK_ROWS 1",
    "EXCHANGE_PLAN 1",
    "EXIT_VALUE 1",
    "PLAN_SUMMARY 1",
  ]);
});

test("a note typed beside the tables runs nothing", async () => {
  sheet.calls.reset();
  sheet.type("プラン", "Z90", "メモ");
  await sheet.settle();
  expect(called()).toEqual([]);
});

test("what the function says of a wrong argument is the message of its cell", async () => {
  sheet.type("残高", "L1", "=best_exit(A2,B2,C2,はじめに!$B$4)");
  await sheet.settle();
  expect(sheet.values("残高", "L1")).toEqual([["#ERROR!"]]);
  expect(sheet.errors.list().map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Error: .+/),
  ]);
});

test("the built functions' help is there in the language that was asked for", () => {
  const help = sheet.functionHelp("COMPARE_EXITS");
  expect(help?.description).toMatch(/^残高の交換先を/);
  expect(help?.functionParameter.map(({ name }) => name)).toEqual([
    "source",
    "points",
    "offers",
    "as_of",
    "worth",
    "limits",
  ]);
  expect(help?.functionParameter.every(({ detail }) => !detail.includes(" / "))).toBe(true);
});
