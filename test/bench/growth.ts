// How the time grows with the book: sizes between the three, everything in proportion.

import type { Book } from "../../src/core/book.ts";
import { fewerDays } from "../oracle/fewer-days.ts";
import { isOffered } from "../support/terms.ts";
import { planMilliseconds } from "./formula.ts";
import { generateFrom } from "./generator.ts";
import { profileOf } from "./profile-of.ts";
import { median } from "./ranked.ts";
import { inTime } from "./written-figures.ts";

const OFFERS = [15, 30, 60, 90, 180, 400];

interface Point {
  readonly offers: number;
  readonly days: number;
  /** (offer, day) on which a request would be taken. */
  readonly open: number;
  /** Those of them that the oracle keeps, as the others cannot matter. */
  readonly kept: number;
  readonly milliseconds: number;
}

/** Prints medians of so many books of every size. */
export function tellGrowth(books: number): void {
  console.log(
    `\ngrowth, medians of ${books} books; the exponent is that of time over open pairs:\n`,
  );
  console.log(
    "| offers | days | open (offer, day) pairs | kept by the oracle (fewer-days.ts) | EXCHANGE_PLAN | exponent |",
  );
  console.log("| --- | --- | --- | --- | --- | --- |");
  let before: Point | null = null;
  for (const offers of OFFERS) {
    const point = measured(offers, books);
    const { days, open, kept, milliseconds } = point;
    const exponent = before === null ? "" : exponentOf(before, point);
    console.log(
      `| ${offers} | ${days} | ${open} | ${kept} | ${inTime(milliseconds)} | ${exponent} |`,
    );
    before = point;
  }
}

function measured(offers: number, books: number): Point {
  const profile = profileOf(offers);
  const all = Array.from({ length: books }, (_, seed) => {
    const book = generateFrom(profile, "everyday", seed + 1);
    const kept = fewerDays(book).reduce((sum, days) => sum + days.length, 0);
    return { open: openPairs(book), kept, milliseconds: millisecondsOf(book, seed + 1) };
  });
  const typical = (of: keyof (typeof all)[number]) => median(all.map((point) => point[of]));
  return {
    offers,
    days: profile.days[0],
    open: Math.round(typical("open")),
    kept: Math.round(typical("kept")),
    milliseconds: typical("milliseconds"),
  };
}

/** Endless where the formula is refused, which is told. */
function millisecondsOf(book: Book, seed: number): number {
  try {
    return planMilliseconds(book);
  } catch (error) {
    console.log(`(${book.offers.length} offers, seed ${seed}: ${String(error)})`);
    return Number.POSITIVE_INFINITY;
  }
}

function openPairs(book: Book): number {
  let count = 0;
  for (const offer of book.offers) {
    for (let day = book.asOf; day <= book.until; day += 1) if (isOffered(offer, day)) count += 1;
  }
  return count;
}

function exponentOf(before: Point, after: Point): string {
  const slower = Math.log(after.milliseconds / before.milliseconds);
  const exponent = slower / Math.log(after.open / before.open);
  return Number.isFinite(exponent) ? exponent.toFixed(2) : "";
}
