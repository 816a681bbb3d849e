import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { add, compare, fraction, subtract, TooLarge, ZERO } from "../../src/core/fraction.ts";
import { planBook } from "../../src/planner/plan-book.ts";
import { generateBook } from "../bench/generator.ts";
import { inDays, offerOf } from "../core/offers.ts";
import { bookOf, dec, lotOf, needOf, nov, worthOf } from "./books.ts";

/** 1,000 points of S, lots of 490 for 500, a gift of 500 yen on 10 December. */
const BOOK = bookOf({
  effort: fraction(10),
  holdings: [lotOf("S", 1000)],
  offers: [offerOf("S G", 490, 500, { crediting: inDays(3) })],
  needs: [needOf("G", 500, dec(10))],
  worth: [worthOf("S", 1, fraction(4, 5)), worthOf("G", 1, fraction(9, 10))],
});

/** Enough work for the laws, which hold of any plan. */
const QUICK = { budget: 2000 };

describe("a plan", () => {
  test("says what is asked for, when, and what it brings", () => {
    const [step, ...others] = planBook(BOOK).steps;
    expect(others).toEqual([]);
    expect(step).toMatchObject({
      amount: 980,
      takes: 980,
      receives: 1000,
      day: dec(7),
      creditedBy: dec(10),
    });
  });

  test("is worth what is used and what is left, less the effort", () => {
    const { value, nothing, needs, byHand, proof } = planBook(BOOK);
    expect(value).toEqual(fraction(500 + 450 + 16 - 10));
    expect(nothing).toEqual(fraction(800));
    expect(byHand).toEqual(value);
    expect(needs.map(({ met }) => met)).toEqual([fraction(500)]);
    expect(proof).toEqual({ kind: "optimal" });
  });

  test("makes no request that is not worth its effort", () => {
    const plan = planBook({ ...BOOK, effort: fraction(1000) });
    expect([plan.steps, plan.value]).toEqual([[], fraction(800)]);
  });

  test("uses what is held for needs without any request", () => {
    const { steps, needs } = planBook({ ...BOOK, needs: [needOf("S", 700, nov(9))], offers: [] });
    expect(steps).toEqual([]);
    expect(needs[0]?.met).toEqual(fraction(700));
  });

  test("leaves out needs outside its days, and names them", () => {
    const early = needOf("G", 500, nov(1));
    const late = needOf("G", 500, BOOK.until + 1);
    const plan = planBook({ ...BOOK, needs: [early, ...BOOK.needs, late] });
    expect(plan.needsLeftOut).toEqual([
      { need: early, why: "before-as-of" },
      { need: late, why: "after-plan-until" },
    ]);
    expect(plan.needs.map(({ need }) => need)).toEqual(BOOK.needs);
    expect(plan.value).toEqual(planBook(BOOK).value);
  });

  test("names what lapses unused, but not what had lapsed before", () => {
    const holdings = [
      lotOf("S", 30, { expires: nov(20) }),
      lotOf("S", 40, { expires: nov(10) }),
      lotOf("S", 50, { expires: nov(1) }),
    ];
    expect(planBook({ ...BOOK, holdings }).lapses).toEqual([
      { currency: "S", units: 40, day: nov(10) },
      { currency: "S", units: 30, day: nov(20) },
    ]);
  });

  test("prefers fewer requests of the same value", () => {
    const offers = [offerOf("S G", 100, 100), offerOf("S G", 500, 500, { row: 3 })];
    const { steps } = planBook({ ...BOOK, effort: fraction(0), offers });
    expect(steps.map(({ amount }) => amount)).toEqual([1000]);
  });

  test.each([
    ["worths too fine to be counted together", finerAndFiner()],
    [
      "more points than can be counted",
      { ...BOOK, holdings: [lotOf("S", 9e15), lotOf("G", 9e15)] },
    ],
  ])("is refused for %s", (_, book: Book) => {
    expect(() => planBook(book)).toThrow(TooLarge);
  });

  test("adds up: its steps' values are its gain", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { steps, value, nothing } = planBook(generateBook("modest", seed), QUICK);
      const sum = steps.map((step) => step.value).reduce(add, ZERO);
      expect([seed, sum]).toEqual([seed, subtract(value, nothing)]);
    }
  }, 60_000);

  test("is the same whenever it is asked for", () => {
    const book = generateBook("modest", 3);
    expect(planBook(book)).toEqual(planBook(book));
  });

  test("keeps its steps in the order of days", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const days = planBook(generateBook("modest", seed), QUICK).steps.map(({ day }) => day);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
  }, 60_000);

  test("made anew from its own book stays as it was, day for day", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const book = generateBook("small", seed, { "valid for": true, "daily cap": true });
      const former = planBook(book);
      const { steps } = planBook(book, { former });
      expect([seed, steps]).toEqual([seed, former.steps]);
    }
  }, 60_000);

  test("made anew from a former plan is never worse than what of that can still be made", () => {
    for (let seed = 1; seed <= 8; seed++) {
      const book = generateBook("modest", seed);
      const former = planBook(book);
      const again = planBook(book, { budget: 0, former });
      expect([seed, compare(again.value, former.value) >= 0]).toEqual([seed, true]);
      const first = former.steps[0]?.offer.row;
      const offers = book.offers.map((offer) =>
        offer.row === first ? { ...offer, isOpen: false } : offer,
      );
      const changed = planBook({ ...book, offers }, { budget: 0, former });
      const cold = planBook({ ...book, offers }, { budget: 0 });
      expect([seed, compare(changed.value, cold.value) >= 0]).toEqual([seed, true]);
      expect(changed.steps.every(({ offer }) => offer.row !== first)).toBe(true);
    }
  }, 60_000);
});

/** Three worths whose smallest common part of a yen is beyond 2^53. */
function finerAndFiner(): Book {
  const primes = [999_983, 999_979, 999_961];
  const fine = primes.map((prime, k) => worthOf(`F${k}`, 1, fraction(1, prime)));
  return {
    ...BOOK,
    worth: new Map([...BOOK.worth, ...fine.map((row) => [row.currency, row] as const)]),
  };
}
