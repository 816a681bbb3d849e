// The spreadsheet without a page: what a person does in it, and what is read back.

import { afterEach, beforeEach, expect, test } from "vitest";
import type { Headless } from "../../../src/workbench/univer/headless.ts";
import { openHeadless } from "../../support/headless-univer.ts";

let sheet: Headless;

beforeEach(async () => {
  sheet = await openHeadless();
});

afterEach(() => sheet.dispose());

async function typed(address: string, text: string): Promise<unknown> {
  sheet.type("Sheet1", address, text);
  await sheet.settle();
  return sheet.values("Sheet1", address)[0]![0];
}

test("typed texts become what the editor makes of them", async () => {
  expect(await typed("A1", "12.5")).toBe(12.5);
  expect(await typed("A2", "'012")).toBe("012");
  expect(await typed("A3", "ポイント")).toBe("ポイント");
  expect(await typed("A4", "=A1*2")).toBe(25);
  expect(await typed("A5", "=SUM(A1,A4")).toBe(37.5);
  expect(await typed("A5", "")).toBe(null);
});

test("a cell of plain text keeps what looks like a formula", async () => {
  const id = sheet.grid.sheets()[0]!.id;
  sheet.grid.write({ sheet: id, row: 0, column: 0, rows: 1, columns: 1 }, [[{ format: "@" }]]);
  expect(await typed("A1", "=1+1")).toBe("=1+1");
});

test("one undo takes back one typed text", async () => {
  await typed("A1", "1");
  await typed("A1", "2");
  await sheet.api.undo();
  await sheet.settle();
  expect(sheet.values("Sheet1", "A1")).toEqual([[1]]);
});

test("a sheet or an address that is not there is refused in words", () => {
  expect(() => sheet.values("Nope", "A1")).toThrow("no cells Nope!A1");
  expect(() => sheet.type("Sheet1", "A0", "1")).toThrow("no cells Sheet1!A0");
});
