// The built bundle, asked as a cell asks it: every call loads it anew.

import { readFileSync } from "node:fs";
import type { Book } from "../../src/core/book.ts";
import { bareBundle } from "../../src/workbench/execution/bare.ts";
import { bookCells } from "../bundle/book-cells.ts";
import { generateBook } from "./generator.ts";
import { median } from "./ranked.ts";

const code = readFileSync(new URL("../../dist/Code.js", import.meta.url), "utf8");
const bundle = bareBundle(code, { timeZone: "Asia/Tokyo" });

/** Milliseconds of EXCHANGE_PLAN on a book, its load of the bundle included. */
export function planMilliseconds(book: Book): number {
  const { balances, offers, needs, worth, asOf, limits, settings } = bookCells(book);
  const args = [balances, offers, needs, worth, asOf, limits, settings];
  return timed(() => bundle.call("EXCHANGE_PLAN", args));
}

/** What the bundle weighs; and one call of another book, after which calls are as they are in a sheet in use. */
export function tellBundle(): void {
  const bytes = Buffer.byteLength(code).toLocaleString("en");
  console.log(`Code.js ${code.length.toLocaleString("en")} characters, ${bytes} bytes`);
  const load = () => timed(() => bundle.call("CREDIT_DATE", ["2026-11-24", "3営業日以内"]));
  const typical = median(Array.from({ length: 15 }, load));
  console.log(`loaded bare and one date answered: ${typical.toFixed(1)} ms (median of 15)\n`);
  planMilliseconds(generateBook("everyday", 9999));
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
