import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Request } from "../../src/planner/ledger.ts";
import { inSequence } from "../../src/planner/sequence.ts";
import { inDays, offerOf } from "../core/offers.ts";
import { bookOf, deskOf, lotOf, nov } from "./books.ts";

const ask = (offer: number, date: number, amount = 100): Request => ({
  offer,
  day: nov(date),
  amount,
});

/** S → H at once, H → G at once, S → B two days later, in another order of rows. */
const CHAIN = bookOf({
  holdings: [lotOf("S", 200)],
  offers: [
    offerOf("H G", 100, 100),
    offerOf("S H", 100, 100, { row: 3 }),
    offerOf("S B", 100, 100, { row: 4, crediting: inDays(2) }),
    offerOf("B G", 100, 100, { row: 5 }),
  ],
});

/** A ⇄ B at once. */
const CIRCLE = bookOf({
  holdings: [lotOf("B", 100)],
  offers: [offerOf("A B", 100, 100), offerOf("B A", 100, 100, { row: 3 })],
});

describe("the order of requests", () => {
  test("is by day", () => {
    expect(inSequence(CHAIN, [ask(1, 9), ask(1, 4)])).toEqual([ask(1, 4), ask(1, 9)]);
  });

  test("within a day puts those that feed before those that are fed", () => {
    expect(inSequence(CHAIN, [ask(0, 4), ask(1, 4)])).toEqual([ask(1, 4), ask(0, 4)]);
  });

  test("within a day is by source and exit where nothing is credited at once", () => {
    expect(inSequence(CHAIN, [ask(2, 4), ask(3, 4)])).toEqual([ask(3, 4), ask(2, 4)]);
  });

  test("puts equal offers' larger amounts first", () => {
    expect(inSequence(CHAIN, [ask(1, 4), ask(1, 4, 200)])).toEqual([ask(1, 4, 200), ask(1, 4)]);
  });

  test("in a circle is by name, and the ledger has the last word", () => {
    expect(inSequence(CIRCLE, [ask(1, 4), ask(0, 4)])).toEqual([ask(0, 4), ask(1, 4)]);
    const { accountant } = deskOf(CIRCLE);
    expect(accountant.atBest([ask(1, 4)])).not.toBeNull();
  });

  test("finds for a same-day chain an order in which each finds its points", () => {
    const { accountant } = deskOf(CHAIN);
    const account = accountant.atBest([ask(0, 4), ask(1, 4), ask(3, 6), ask(2, 4)]);
    expect(account?.requests).toEqual([ask(2, 4), ask(1, 4), ask(0, 4), ask(3, 6)]);
  });

  test("keeps every request, whatever the order they come in", () => {
    const requests = fc.array(
      fc.tuple(fc.nat(3), fc.integer({ min: 4, max: 6 }), fc.integer({ min: 1, max: 3 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(requests, (asked) => {
        const wanted = asked.map(([offer, date, lots]) => ask(offer, date, lots * 100));
        const found = inSequence(CHAIN, wanted);
        const text = (all: readonly Request[]) => all.map((one) => JSON.stringify(one)).sort();
        expect(text(found)).toEqual(text(wanted));
        expect(inSequence(CHAIN, [...wanted].reverse())).toEqual(found);
        const days = found.map(({ day }) => day);
        expect(days).toEqual([...days].sort((a, b) => a - b));
      }),
    );
  });
});
