// Small random markets: few points, odd lots, every kind of amount, fee, bonus and cap.

import fc from "fast-check";
import type { Cap, Limit } from "../../src/core/cap.ts";
import type { Market } from "../../src/core/comparison.ts";
import { day } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Amounts, Bonus, Fee, Offer } from "../../src/core/offer.ts";
import type { Worth } from "../../src/core/worth.ts";
import type { SmallMarket } from "./brute-routes.ts";
import { inDays, weekdaysOnly } from "./offers.ts";

const AS_OF = day("2026-11-28");
const CURRENCIES = ["S", "H", "K", "E"];

const crediting = fc.constantFrom(0, 1, 3, 4).map(inDays);
const nearby = fc.integer({ min: -3, max: 6 }).map((days) => AS_OF + days);

const steps: fc.Arbitrary<Amounts> = fc
  .record({
    minimum: fc.integer({ min: 1, max: 7 }),
    step: fc.integer({ min: 1, max: 5 }),
    more: fc.option(fc.integer({ min: 0, max: 9 })),
  })
  .map(({ minimum, step, more }) => ({
    kind: "steps",
    minimum,
    step,
    maximum: more === null ? null : minimum + more,
  }));

const named: fc.Arbitrary<Amounts> = fc
  .uniqueArray(fc.integer({ min: 2, max: 12 }), { minLength: 1, maxLength: 3 })
  .map((amounts) => ({ kind: "named", amounts: amounts.sort((a, b) => a - b) }));

const fee: fc.Arbitrary<Fee> = fc.record({
  charge: fc.oneof(
    { weight: 3, arbitrary: fc.constant({ kind: "none" as const, stated: true }) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: 3 })
        .map((amount) => ({ kind: "flat" as const, amount })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(2, 3, 5, 10)
        .map((den) => ({ kind: "percent" as const, share: fraction(1, den) })),
    },
  ),
  from: fc.constantFrom("balance", "received"),
  freeFrom: fc.option(fc.integer({ min: 3, max: 12 }), { freq: 2 }),
});

const cap: fc.Arbitrary<Cap> = fc.record({
  amount: fc.integer({ min: 0, max: 14 }),
  counted: fc.constantFrom("points", "units", "requests"),
  per: fc.constantFrom("day", "month", "year", "fiscal-year", "total"),
  used: fc.integer({ min: 0, max: 4 }),
});

const bonus: fc.Arbitrary<Bonus> = fc.record({
  perPoint: fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 7 }))
    .map(([num, den]) => fraction(num, den)),
  currency: fc.constantFrom("S", "H", "K", "E", "B"),
  crediting,
});

function offer(source: string, exit: string): fc.Arbitrary<Offer> {
  return fc
    .record({
      lot: fc.record({ give: fc.integer({ min: 1, max: 6 }), get: fc.integer({ min: 1, max: 6 }) }),
      amounts: fc.oneof({ weight: 3, arbitrary: steps }, { weight: 1, arbitrary: named }),
      fee,
      crediting,
      from: fc.option(nearby, { freq: 4 }),
      until: fc.option(
        nearby.map((at) => at + 3),
        { freq: 4 },
      ),
      cap: fc.option(cap, { freq: 2 }),
      bonus: fc.option(bonus, { freq: 3 }),
      condition: fc.option(
        fc.boolean().map((isMet) => ({ text: "会員", isMet })),
        { freq: 6 },
      ),
      isOpen: fc.integer({ min: 0, max: 9 }).map((at) => at > 0),
    })
    .map((terms) => ({
      ...terms,
      from:
        terms.from !== null && terms.until !== null
          ? Math.min(terms.from, terms.until)
          : terms.from,
      row: 2,
      source,
      exit,
      isFirstCome: false,
      confirmedOn: null,
      note: "",
    }));
}

const pairs: readonly (readonly [string, string])[] = [
  ["S", "E"],
  ["S", "H"],
  ["H", "E"],
  ["H", "K"],
  ["K", "E"],
  ["S", "K"],
];

const limit: fc.Arbitrary<Limit> = fc.record({
  row: fc.constant(2),
  source: fc.constantFrom("S", "H"),
  exit: fc.option(fc.constantFrom("E", "H")),
  cap,
  from: fc.option(nearby, { freq: 4 }),
  until: fc.option(
    nearby.map((at) => at + 3),
    { freq: 4 },
  ),
});

/** Markets of up to five offers and two limits, with worths in hundredths of a yen. */
export const smallMarkets: fc.Arbitrary<SmallMarket> = fc.record({
  asOf: fc.constant(AS_OF),
  offers: fc
    .array(
      fc.constantFrom(...pairs).chain(([source, exit]) => offer(source, exit)),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((offers) => offers.map((one, index) => ({ ...one, row: index + 2 }))),
  limits: fc.array(limit, { maxLength: 2 }),
  worths: fc
    .array(fc.constantFrom(0, 10, 50, 90, 100, 100, 130), { minLength: 5, maxLength: 5 })
    .map((worths) => new Map([...CURRENCIES, "B"].map((name, at) => [name, worths[at] ?? 0]))),
  lives: fc
    .option(fc.integer({ min: 0, max: 3 }), { freq: 2 })
    .map((days): Map<string, number> => (days === null ? new Map() : new Map([["H", days]]))),
});

/** The same market as the product takes it. */
export function asMarket(small: SmallMarket): Market {
  const worth = new Map<string, Worth>();
  for (const [currency, yen] of small.worths) {
    const days = small.lives.get(currency);
    worth.set(currency, {
      row: 2,
      currency,
      yenPerUnit: fraction(1),
      leftOver: fraction(yen, 100),
      validity: days === undefined ? { kind: "endless" } : { kind: "days", days },
    });
  }
  return {
    asOf: small.asOf,
    offers: small.offers,
    limits: small.limits,
    worth,
    calendar: weekdaysOnly,
  };
}
