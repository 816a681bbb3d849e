// Custom functions refuse what hangs on the moment or on chance, however far away it stands.

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Headless } from "../../../src/workbench/univer/headless.ts";
import { hostOf } from "../../support/formula-host.ts";
import { openHeadless } from "../../support/headless-univer.ts";
import { univerBook } from "../../support/univer-book.ts";

const MESSAGE =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";
const host = hostOf({ SEE: (...args) => args.length });
let sheet: Headless;

beforeAll(async () => {
  const book = univerBook({
    S: [
      ["=NOW()", "=A1+1", "=SUM(B1:B2)", "=TODAY()", "NOW()", '="RAND()"'],
      ["=RANDARRAY(2,2)"],
      [],
      ["=C5", "=B5", "=A4"],
    ],
    "今 の表": [["=S!C1"]],
  });
  sheet = await openHeadless({ host, book });
});

afterAll(() => sheet.dispose());

/** What a formula shows and says; how often the function was called for it. */
async function shownBy(formula: string) {
  const before = host.seen.length;
  sheet.type("S", "K9", formula);
  await sheet.settle();
  const message = sheet.errors.list()[0]?.message;
  return [sheet.values("S", "K9")[0]![0], message, host.seen.length - before];
}

test.each([
  ["in the formula itself", "=SEE(NOW())"],
  ["in the formula itself, in small letters", "=SEE(1,rand())"],
  ["in a cell", "=SEE(A1)"],
  ["somewhere in a range", "=SEE(A1:F1)"],
  ["two formulas away", "=SEE(C1)"],
  ["on another sheet", "=SEE('今 の表'!A1)"],
  ["in the array that spills into a cell", "=SEE(B3)"],
  ["in a cell that INDIRECT finds", '=SEE(INDIRECT("A1"))'],
])("it is refused %s, and the function is not called", async (_, formula) => {
  expect(await shownBy(formula)).toEqual(["#ERROR!", MESSAGE, 0]);
});

test.each([
  ["TODAY()", "=SEE(D1)"],
  ["a text that looks like it", '=SEE(E1,F1,"NOW()")'],
  ["cells beside it", "=SEE(D1:F1)"],
])("%s is allowed", async (_, formula) => {
  const [, message, calls] = await shownBy(formula);
  expect([message, calls]).toEqual([undefined, 1]);
});

test("formulas that go round in a circle are followed to an end", async () => {
  expect((await shownBy("=SEE(A4:C4)"))[1]).toBeUndefined();
});

test("a formula comes right once the cell no longer uses it", async () => {
  expect((await shownBy("=SEE(B1)"))[0]).toBe("#ERROR!");
  sheet.type("S", "A1", "5");
  await sheet.settle();
  expect([sheet.values("S", "K9"), sheet.errors.list()]).toEqual([[[1]], []]);
});
