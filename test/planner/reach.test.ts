import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { planBook } from "../../src/planner/plan-book.ts";
import { generateBook } from "../bench/generator.ts";
import { inDays, offerOf } from "../core/offers.ts";
import { bookOf, deskOf, lotOf, nov } from "./books.ts";

const reach = (book: Book) => deskOf(book).reach;

const CHAIN = bookOf({
  holdings: [lotOf("S", 1000), lotOf("S", 500, { availableFrom: nov(20) })],
  offers: [offerOf("S H", 100, 110), offerOf("H G", 10, 12), offerOf("S G", 100, 125)],
});

describe("reach", () => {
  test("follows the best route, fees and minimums forgotten", () => {
    expect(reach(CHAIN).mostUnits("G", nov(30))).toBe(1980);
  });

  test("counts pending points from their day", () => {
    expect(reach(CHAIN).mostUnits("G", nov(19))).toBe(1320);
  });

  test("knows what can come back", () => {
    const back = { ...CHAIN, offers: [...CHAIN.offers, offerOf("G S", 2, 1)] };
    expect([reach(CHAIN).comesBack("S"), reach(back).comesBack("S")]).toEqual([false, true]);
  });

  test("has no bound where a circle gains within a day", () => {
    const circle = { ...CHAIN, offers: [offerOf("S H", 1, 2), offerOf("H S", 1, 1)] };
    expect([reach(CHAIN).isBounded, reach(circle).isBounded]).toEqual([true, false]);
  });

  test("has a bound where a circle gains but takes days", () => {
    const offers = [
      offerOf("S H", 10, 11, { crediting: inDays(10) }),
      offerOf("H S", 1, 1, { crediting: inDays(10) }),
    ];
    const { isBounded, mostUnits } = reach({ ...CHAIN, offers });
    expect(isBounded).toBe(true);
    expect(mostUnits("S", nov(30))).toBeGreaterThanOrEqual(1650);
  });

  test("is never passed by a plan", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const book = generateBook("small", seed);
      const needs = book.needs.filter(({ day }) => day >= book.asOf && day <= book.until);
      const { mostUnits } = reach({ ...book, needs });
      const stock = new Map<string, number>();
      const put = (currency: string, units: number) =>
        stock.set(currency, (stock.get(currency) ?? 0) + units);
      for (const lot of book.holdings) put(lot.currency, lot.units);
      for (const step of planBook(book, { budget: 500 }).steps) {
        put(step.offer.source, -step.takes);
        put(step.offer.exit, step.receives);
        if (step.offer.bonus !== null) put(step.offer.bonus.currency, step.bonus);
      }
      const later = Math.max(book.until, ...book.holdings.map((lot) => lot.availableFrom ?? 0));
      for (const [currency, units] of stock)
        expect(units).toBeLessThanOrEqual(mostUnits(currency, later));
    }
  });
});
