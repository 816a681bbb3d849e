// How long the spreadsheet takes around a function: a large table in, and a large answer out.

import type { CellValue } from "../../src/workbench/grid/grid.ts";
import { SheetDate } from "../../src/workbench/grid/sheet-value.ts";
import type { Headless } from "../../src/workbench/univer/headless.ts";
import { openAddOn } from "./add-on-sheet.ts";
import { hostOf } from "./formula-host.ts";
import { openHeadless } from "./headless-univer.ts";
import { type BookRows, univerBook } from "./univer-book.ts";

/** Seconds of one edit, until its result is in the cells. */
export interface SheetSeconds {
  readonly total: number;
  /** Within the custom function, its fresh context and its arguments' conversion included. */
  readonly inside: number;
}

/** COMPARE_EXITS over a table of so many offers of one source, typed below the data it needs. */
export async function compareExitsSeconds(offers = 5000): Promise<SheetSeconds> {
  const book = univerBook(
    { Offers: offerRows(offers), Ask: [["ポイントA", 5000, new SheetDate(46_348)]] },
    { rows: offers + 10 },
  );
  const sheet = await openAddOn(book);
  const formula = `=COMPARE_EXITS(A1,B1,Offers!A1:F${offers + 1},C1)`;
  return secondsOf(sheet, "Ask", "A3", formula);
}

/** A function that answers so many rows of five cells at once. */
export async function spillSeconds(rows = 2000): Promise<SheetSeconds> {
  const row = ["ポイント", 1, true, new SheetDate(46_348), 0.5] as const;
  const host = hostOf({ ROWS_OF: (count) => Array(Number(count)).fill(row) });
  const sheet = await openHeadless({ host, book: univerBook({ S: [[1]] }, { rows: rows + 10 }) });
  return secondsOf(sheet, "S", "B1", `=ROWS_OF(${rows})`);
}

async function secondsOf(
  sheet: Headless,
  name: string,
  address: string,
  formula: string,
): Promise<SheetSeconds> {
  sheet.calls.reset();
  const start = performance.now();
  sheet.type(name, address, formula);
  await sheet.settle();
  const total = (performance.now() - start) / 1000;
  const shown: CellValue = sheet.values(name, address)[0]?.[0] ?? null;
  const called = sheet.calls.list();
  const message = sheet.errors.list()[0]?.message;
  sheet.dispose();
  if (called.length !== 1 || called[0]!.times !== 1 || String(shown).startsWith("#"))
    throw new Error(`${formula} came to ${shown}: ${message}`);
  return { total, inside: called[0]!.seconds };
}

function offerRows(count: number): BookRows {
  const header = ["交換元", "交換先", "交換ポイント", "受取", "最低交換", "反映"];
  const rows = Array.from({ length: count }, (_, index) => [
    "ポイントA",
    `交換先${index}`,
    100,
    90 + (index % 11),
    100,
    "即時",
  ]);
  return [header, ...rows];
}
