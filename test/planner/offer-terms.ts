// Random offers of every kind of amount, fee and bonus, for the laws of the planner.

import fc from "fast-check";
import { fraction } from "../../src/core/fraction.ts";
import type { Amounts, Fee, Offer } from "../../src/core/offer.ts";
import { inDays, offerOf } from "../core/offers.ts";

const steps: fc.Arbitrary<Amounts> = fc
  .record({
    minimum: fc.integer({ min: 1, max: 12 }),
    step: fc.integer({ min: 1, max: 10 }),
    more: fc.option(fc.integer({ min: 0, max: 80 })),
  })
  .map(({ minimum, step, more }) => ({
    kind: "steps",
    minimum,
    step,
    maximum: more === null ? null : minimum + more,
  }));

const named: fc.Arbitrary<Amounts> = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 })
  .map((amounts) => ({ kind: "named", amounts: amounts.sort((a, b) => a - b) }));

const fee: fc.Arbitrary<Fee> = fc.record({
  charge: fc.oneof(
    fc.constant({ kind: "none" as const, stated: true }),
    fc.integer({ min: 1, max: 6 }).map((amount) => ({ kind: "flat" as const, amount })),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 30 }))
      .map(([num, den]) => ({ kind: "percent" as const, share: fraction(num, den) })),
  ),
  from: fc.constantFrom("balance", "received"),
  freeFrom: fc.option(fc.integer({ min: 1, max: 60 })),
});

export const offers: fc.Arbitrary<Offer> = fc
  .record({
    lot: fc.record({ give: fc.integer({ min: 1, max: 40 }), get: fc.integer({ min: 1, max: 40 }) }),
    amounts: fc.oneof({ weight: 3, arbitrary: steps }, { weight: 1, arbitrary: named }),
    fee,
    bonus: fc.option(
      fc.record({
        perPoint: fc
          .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 9 }))
          .map(([num, den]) => fraction(num, den)),
        currency: fc.constant("G"),
        crediting: fc.constant(inDays(0)),
      }),
    ),
  })
  .map((terms) => offerOf("S G", terms.lot.give, terms.lot.get, terms));

/** Every amount an offer allows, up to some points. */
export function allowedAmounts({ amounts }: Offer, most: number): number[] {
  if (amounts.kind === "named") return amounts.amounts.filter((amount) => amount <= most);
  const found: number[] = [];
  const last = Math.min(most, amounts.maximum ?? most);
  for (let amount = amounts.minimum; amount <= last; amount += amounts.step) found.push(amount);
  return found;
}
