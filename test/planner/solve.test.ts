import { describe, expect, test } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import { solve } from "../../src/planner/solve.ts";
import { generateBook } from "../bench/generator.ts";
import { offerOf } from "../core/offers.ts";
import { bookOf, deskOf, lotOf, worthOf } from "./books.ts";

/** 1,050 points; a standing lot of 100 and one of 500 that is better. */
const BOOK = bookOf({
  effort: fraction(10),
  holdings: [lotOf("S", 1050)],
  offers: [offerOf("S G", 500, 550), offerOf("S G", 100, 108, { row: 3 })],
  worth: [worthOf("S", 1, 1), worthOf("G", 1, 1)],
});

const solved = (budget: number, book = BOOK) => {
  const { accountant, offers } = deskOf(book);
  return solve(accountant, offers, budget);
};

describe("a solution", () => {
  test("without any work is what a person would do by hand, and says what may be missing", () => {
    const { account, gap, work } = solved(0);
    expect(account.requests.map(({ offer, amount }) => [offer, amount])).toEqual([[0, 1000]]);
    expect(work).toBe(0);
    expect(gap).toBeGreaterThanOrEqual(1);
  });

  test("with enough work is proven", () => {
    const { account, gap } = solved(10_000);
    expect(account.verdict.grains).toBe(1100 + 50 - 10);
    expect(gap).toBe(0);
  });

  test("never loses by more work, and its gap never lies", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const generated = generateBook("modest", seed);
      const { asOf, until } = generated;
      const needs = generated.needs.filter(({ day }) => day >= asOf && day <= until);
      const book = { ...generated, needs };
      const long = solved(20_000, book);
      for (const budget of [0, 30, 300, 3000]) {
        const short = solved(budget, book);
        const reach = short.account.verdict.grains + short.gap;
        expect([seed, budget, reach >= long.account.verdict.grains]).toEqual([seed, budget, true]);
      }
    }
  }, 60_000);
});
