// Ranges without an end are closed at the sheet's last row, as they are entered or loaded.

import { expect, test } from "vitest";
import { closedRanges } from "../../../src/workbench/univer/open-ranges.ts";
import { hostOf } from "../../support/formula-host.ts";
import { openHeadless } from "../../support/headless-univer.ts";
import { univerBook } from "../../support/univer-book.ts";

const ROWS: Readonly<Record<string, number>> = { 残高: 50, "My 'list'": 60, Offers: 70 };
const closed = (formula: string) =>
  closedRanges(formula, (name) => (name === null ? 1000 : ROWS[name]));

test.each([
  ["=F(A2:D)", "=F(A2:D1000)"],
  ["=F($A$2:$D, B3:b)", "=F($A$2:$D1000, B3:b1000)"],
  ["=F(残高!A2:D)", "=F(残高!A2:D50)"],
  ["=F('残高'!A2:D,Offers!A2:D,A2:D)", "=F('残高'!A2:D50,Offers!A2:D70,A2:D1000)"],
  ["=F('My ''list'''!A2:D)", "=F('My ''list'''!A2:D60)"],
  ["=-残高!A2:D+1", "=-残高!A2:D50+1"],
  ["=F(残高!A80:D)", "=F(残高!A80:D80)"],
])("%s becomes %s", (formula, expected) => {
  expect(closed(formula)).toBe(expected);
});

test.each([
  "=F(A:D)",
  "=F(A2:D9)",
  '="A2:D"',
  '=F("残高!A2:D")',
  "=F('A2:D'!A1)",
  "=F(Unknown!A2:D)",
  "A2:D",
  "=F(A2:DATE(1,2,3))",
])("%s stays as it is", (formula) => {
  expect(closed(formula)).toBe(formula);
});

test("a range is closed whether it is loaded or typed, and the cell shows where", async () => {
  const host = hostOf({ COUNT_ROWS: (range) => (range as unknown[]).length });
  const book = univerBook({ S: [["=COUNT_ROWS('一 覧'!A2:B)"]], "一 覧": [["x"]] }, { rows: 30 });
  const sheet = await openHeadless({ host, book });
  sheet.type("一 覧", "D1", "=COUNT_ROWS(A3:A)");
  await sheet.settle();
  expect([sheet.values("S", "A1"), sheet.values("一 覧", "D1")]).toEqual([[[29]], [[28]]]);
  const typed = { sheet: sheet.grid.sheets()[1]!.id, row: 0, column: 3, rows: 1, columns: 1 };
  expect(sheet.grid.read(typed)[0]![0]!.formula).toBe("=COUNT_ROWS(A3:A30)");
  sheet.dispose();
});
