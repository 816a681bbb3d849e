// A small book, for the examples of the planner: 1,000 points of ハピタス, a gift of 500 yen to buy in
// December, each yen of it worth 1.05.

import type { Book } from "../../src/core/book.ts";
import { japaneseBusinessDays } from "../../src/core/business-days.ts";
import { day } from "../../src/core/day.ts";
import { ONE } from "../../src/core/fraction.ts";
import type { Offer } from "../../src/core/offer.ts";
import type { Worth } from "../../src/core/worth.ts";

/** The book of one offer. */
export function exampleBook(offer: Offer): Book {
  return {
    asOf: day("2026-11-22"),
    until: day("2026-12-31"),
    effort: { num: 10, den: 1 },
    spareDays: 0,
    staleAfter: 90,
    calendar: japaneseBusinessDays([], []),
    holdings: [{ row: 2, currency: offer.source, units: 1000, availableFrom: null, expires: null }],
    offers: [offer],
    limits: [],
    needs: [
      {
        row: 2,
        exits: [offer.exit],
        amount: { num: 500, den: 1 },
        day: day("2026-12-10"),
        worth: { num: 21, den: 20 },
        note: "",
      },
    ],
    worth: new Map([worthOf(offer.source, 2, ONE), worthOf(offer.exit, 3, ONE)]),
  };
}

function worthOf(currency: string, row: number, yen: Worth["leftOver"]): readonly [string, Worth] {
  const validity = { kind: "endless" } as const;
  return [currency, { row, currency, yenPerUnit: ONE, leftOver: yen, validity }];
}
