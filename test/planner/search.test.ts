import { describe, expect, test } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import type { Model } from "../../src/planner/model.ts";
import { planBook } from "../../src/planner/plan-book.ts";
import { search } from "../../src/planner/search.ts";
import type { SearchOptions } from "../../src/planner/search-options.ts";
import { generateBook } from "../bench/generator.ts";
import { offerOf } from "../core/offers.ts";
import { bruteForce } from "../oracle/brute-force.ts";
import { exactly, order, plus } from "../support/ratio.ts";
import { bookOf, lotOf, modelOfBook, needOf, nov, worthOf } from "./books.ts";

const OPTIONS: SearchOptions = {
  budget: 10_000,
  tolerance: 1e-6,
  known: Number.POSITIVE_INFINITY,
  accept: (_, cost) => cost,
};

/** Of 550 points 300 go to G and 200 to K, which beats twice 200 to K by 15 yen. */
const MODEL: Model = modelOfBook(
  bookOf({
    effort: fraction(10),
    holdings: [lotOf("S", 550)],
    offers: [offerOf("S G", 300, 350), offerOf("S K", 200, 225, { row: 3 })],
    needs: [needOf("G", 350, nov(20))],
    worth: [worthOf("S", 1, 1), worthOf("G", 1, fraction(1, 2)), worthOf("K", 1, 1)],
  }),
);

/** An offer of a fixed size. */
const giftOf = (route: string, give: number, get: number) =>
  offerOf(route, give, get, {
    row: 3,
    amounts: { kind: "steps", minimum: give, step: give, maximum: give },
  });

describe("the search", () => {
  test("ends with a bound that meets what it found", () => {
    const { best, bound, isExhausted } = search(MODEL, OPTIONS);
    expect(best).toBeCloseTo(-(350 + 225 + 50 - 20), 6);
    expect(bound).toBeCloseTo(best, 5);
    expect(isExhausted).toBe(true);
  });

  test("finds nothing better than what is already known, and proves it", () => {
    const { best, isExhausted } = search(MODEL, { ...OPTIONS, known: -605 });
    expect([best, isExhausted]).toEqual([-605, true]);
  });

  test("goes on past candidates that cannot be carried out", () => {
    const accept: SearchOptions["accept"] = (_, cost) =>
      cost === null || cost < -600 ? null : cost;
    expect(search(MODEL, { ...OPTIONS, accept }).best).toBeCloseTo(-590, 6);
  });

  test("rounds a lot up, in its first dive already, where the next hop would else lack a few points", () => {
    // The gift takes 3,000; in steps of 400 the hub gets 2,800 or 3,200.
    const book = bookOf({
      effort: fraction(10),
      holdings: [lotOf("S", 5000)],
      offers: [offerOf("S H", 400, 400), giftOf("H G", 3000, 3300)],
      worth: [worthOf("S", 1, fraction(9, 10)), worthOf("H", 1, 0), worthOf("G", 1, 1)],
    });
    const dived: number[] = [];
    const accept: SearchOptions["accept"] = (_, cost) => {
      dived.push(cost ?? Number.NaN);
      return cost;
    };
    search(modelOfBook(book), { ...OPTIONS, accept });
    expect(dived[0]).toBeCloseTo(-(3300 + 0.9 * 1800 - 20), 6);
  });

  test("says honestly that it has stopped, with a bound that holds", () => {
    const { bound, isExhausted } = search(MODEL, { ...OPTIONS, budget: 1 });
    expect(isExhausted).toBe(false);
    expect(bound).toBeLessThanOrEqual(-605 + 1e-6);
  });

  test("does the same work every time", () => {
    const [{ goOn: _, ...one }, { goOn: __, ...other }] = [
      search(MODEL, OPTIONS),
      search(MODEL, OPTIONS),
    ];
    expect(one).toEqual(other);
  });

  test("goes on where it stopped: piece by piece it ends as it does at one go", () => {
    let pieces = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const model = modelOfBook(generateBook("modest", seed));
      const whole = search(model, OPTIONS);
      if (!whole.isExhausted) continue;
      let outcome = search(model, { ...OPTIONS, budget: 20 });
      for (let more = 0; !outcome.isExhausted && more < 1000; more++) {
        const before = outcome;
        outcome = before.goOn(40, Number.POSITIVE_INFINITY);
        expect([seed, outcome.bound >= before.bound - 1e-6]).toEqual([seed, true]);
        expect([seed, outcome.best <= before.best]).toEqual([seed, true]);
        pieces++;
      }
      expect(outcome.best).toBeCloseTo(whole.best, 5);
      expect(outcome.bound).toBeCloseTo(whole.bound, 3);
    }
    expect(pieces).toBeGreaterThan(20);
  });

  test("has nothing left to do once it goes on knowing the best", () => {
    let stopped = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const model = modelOfBook(generateBook("modest", seed));
      const whole = search(model, OPTIONS);
      const first = search(model, { ...OPTIONS, budget: 20 });
      if (!whole.isExhausted || first.isExhausted) continue;
      stopped++;
      const after = first.goOn(10_000, whole.best);
      expect([seed, after.isExhausted, after.best]).toEqual([seed, true, whole.best]);
      expect(after.work).toBeLessThanOrEqual(whole.work);
    }
    expect(stopped).toBeGreaterThan(3);
  });

  test("never claims a gap that is too small, however little work it may do", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const book = generateBook("small", seed);
      const best = bruteForce(book, 5_000);
      if (best === null) continue;
      for (const budget of [0, 1, 3, 10, 40]) {
        const { proof, value } = planBook(book, { budget });
        const gap = proof.kind === "optimal" ? fraction(0) : proof.gap;
        const reach = plus(exactly(value), exactly(gap));
        expect([seed, budget, order(reach, best.value) >= 0]).toEqual([seed, budget, true]);
        expect(order(exactly(value), best.value)).toBeLessThanOrEqual(0);
      }
    }
  }, 60_000);

  test("never claims more of larger books than a long search reaches", () => {
    for (let seed = 1; seed <= 5; seed++) {
      const book = generateBook("modest", seed);
      const long = planBook(book);
      for (const budget of [1, 100, 1000]) {
        const { proof, value } = planBook(book, { budget });
        const gap = proof.kind === "optimal" ? fraction(0) : proof.gap;
        const reach = plus(exactly(value), exactly(gap));
        expect([seed, budget, order(reach, exactly(long.value)) >= 0]).toEqual([
          seed,
          budget,
          true,
        ]);
      }
    }
  }, 60_000);
});
