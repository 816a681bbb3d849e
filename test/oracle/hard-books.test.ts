// Large books made to be hard, whose best value is known by reasoning: symmetry, chains, crumbs, caps, fees, crowds.

import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { day } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Amounts, Fee, Offer } from "../../src/core/offer.ts";
import { planBook } from "../../src/planner/plan-book.ts";
import { inDays, offerOf } from "../core/offers.ts";
import { bookOf, capOf, limitOf, lotOf, needOf, nov, worthOf } from "../planner/books.ts";
import { exactly, order, plus, ratio, written } from "../support/ratio.ts";
import { faultsOf } from "./plan-judgement.ts";

const EFFORT = fraction(10);
const ANY: Amounts = { kind: "steps", minimum: 1, step: 1, maximum: null };

/** `times` makers of a thing, by their number from 0. */
function many<T>(times: number, make: (at: number) => T): T[] {
  return Array.from({ length: times }, (_, at) => make(at));
}

/** The plan is legal, worth what it says and the best there is; were it not proven, its gap would have to reach it. */
async function expectBest(book: Book, best: number): Promise<void> {
  const plan = planBook(book);
  expect(await faultsOf(book, plan)).toEqual([]);
  const reach =
    plan.proof.kind === "optimal"
      ? exactly(plan.value)
      : plus(exactly(plan.value), exactly(plan.proof.gap));
  const known = ratio(Math.round(best * 10000), 10000);
  expect(order(reach, known), `${written(reach)} is claimed to be the most`).toBeGreaterThanOrEqual(
    0,
  );
  expect(written(exactly(plan.value))).toBe(written(known));
}

describe("the same offer thirty times over", () => {
  const shelf = (terms: Partial<Offer>, points: number) =>
    bookOf({
      effort: EFFORT,
      holdings: [lotOf("A", points)],
      offers: many(30, (at) => offerOf("A X", 100, 101, { row: at + 2, ...terms })),
      worth: [worthOf("A", 1, fraction(9, 10)), worthOf("X", 1, 1)],
    });

  test("is asked once where one request takes all", () => expectBest(shelf({}, 10000), 10090));

  test("is asked as often as its maximum makes necessary", () => {
    const amounts: Amounts = { kind: "steps", minimum: 100, step: 100, maximum: 1000 };
    return expectBest(shelf({ amounts }, 10000), 10000);
  });

  test("is used up, copy by copy, where each may be asked once", () => {
    const amounts: Amounts = { kind: "steps", minimum: 100, step: 100, maximum: 500 };
    const cap = capOf(1, "total", { counted: "requests" });
    return expectBest(shelf({ amounts, cap }, 20000), 15150 - 300 + 5000 * 0.9);
  });
});

describe("a chain of twelve hubs", () => {
  const HOPS = 12;
  const chain = (terms: Partial<Offer>, give = 1, get = 1) =>
    many(HOPS, (at) => offerOf(`c${at} c${at + 1}`, give, get, { row: at + 2, ...terms }));
  const hubs = (last: number) =>
    many(HOPS + 1, (at) => worthOf(`c${at}`, 1, at === HOPS ? fraction(last, 10) : 0));
  const direct = offerOf("c0 c12", 100, 95, { row: 40 });

  test("is gone where it brings more than the short way", () => {
    const offers = [...chain({ crediting: inDays(3) }), direct];
    const book = { effort: EFFORT, offers, worth: hubs(10) };
    return expectBest(bookOf({ ...book, holdings: [lotOf("c0", 10000)] }), 10000 - 120);
  });

  test("is left alone where its requests cost more than it brings", () => {
    const offers = [...chain({ crediting: inDays(3) }), direct];
    const book = { effort: EFFORT, offers, worth: hubs(10) };
    return expectBest(bookOf({ ...book, holdings: [lotOf("c0", 1000)] }), 950 - 10);
  });

  test("pays its fee at every hop", () => {
    const fee: Fee = { charge: { kind: "flat", amount: 5 }, from: "balance", freeFrom: null };
    const book = { effort: EFFORT, offers: chain({ fee }), worth: hubs(10) };
    return expectBest(bookOf({ ...book, holdings: [lotOf("c0", 10000)] }), 10000 - 60 - 120);
  });

  test("loses at every hop what makes no whole lot", () => {
    const book = { effort: EFFORT, offers: chain({}, 10, 9), worth: hubs(10) };
    let units = 9876;
    for (let hop = 0; hop < HOPS; hop += 1) units = Math.floor(units / 10) * 9;
    return expectBest(bookOf({ ...book, holdings: [lotOf("c0", 9876)] }), units - 120);
  });

  test("comes too late for a need that the short way serves", () => {
    const offers = [...chain({ crediting: inDays(3) }), direct];
    const needs = [needOf("c12", 5000, nov(25))];
    const book = { effort: EFFORT, offers, needs, worth: hubs(5) };
    // 53 lots of the short way serve the need and leave 35 units; the rest goes the long way.
    const best = 5000 + 35 * 0.5 - 10 + 44700 * 0.5 - 120;
    return expectBest(bookOf({ ...book, holdings: [lotOf("c0", 50000)] }), best);
  });
});

describe("three hundred tiny lots", () => {
  const offers = [offerOf("A X", 1, 1, { amounts: ANY })];
  const worth = [worthOf("A", 1, 0), worthOf("X", 1, 1)];

  test("go in one request while none has lapsed", () => {
    const expires = (at: number) => (at < 100 ? nov(2) + (at % 50) : null);
    const holdings = many(300, (at) => lotOf("A", 7, { row: at + 2, expires: expires(at) }));
    return expectBest(bookOf({ effort: EFFORT, holdings, offers, worth }), 2100 - 10);
  });

  test("that come and lapse day by day go with as few requests as lose none of them", () => {
    // Five lots a day for sixty days, each good for ten days: six requests.
    const holdings = many(300, (at) => {
      const from = nov(2) + Math.floor(at / 5);
      return lotOf("A", 7, { row: at + 2, availableFrom: from, expires: from + 9 });
    });
    return expectBest(bookOf({ effort: EFFORT, holdings, offers, worth }), 2100 - 60);
  });

  test("that never fill a minimum are left alone", () => {
    const amounts: Amounts = { kind: "steps", minimum: 500, step: 1, maximum: null };
    const holdings = many(300, (at) => {
      const from = nov(2) + Math.floor(at / 5);
      return lotOf("A", 7, { row: at + 2, availableFrom: from, expires: from + 9 });
    });
    const large = [offerOf("A X", 1, 1, { amounts })];
    return expectBest(bookOf({ effort: EFFORT, holdings, offers: large, worth }), 0);
  });
});

describe("limits that bind in every month of a year", () => {
  const until = day("2027-10-31");
  const worth = [worthOf("A", 1, fraction(1, 2)), ...many(3, (at) => worthOf(`X${at}`, 1, 1))];
  const offers = (terms: Partial<Offer>) =>
    many(3, (at) => offerOf(`A X${at}`, 1, 1, { row: at + 2, amounts: ANY, ...terms }));
  const book = { effort: EFFORT, until, worth, holdings: [lotOf("A", 20000)] };

  test("make one request a month", () => {
    const limits = [limitOf("A", capOf(1000, "month"))];
    return expectBest(bookOf({ ...book, offers: offers({}), limits }), 12 * 990 + 8000 * 0.5);
  });

  test("make two a month beside the offers' own caps", () => {
    const limits = [limitOf("A", capOf(1000, "month", { used: 300 }))];
    const own = offers({ cap: capOf(600, "month", { counted: "units" }) });
    const best = 11700 - 240 + 8300 * 0.5;
    return expectBest(bookOf({ ...book, offers: own, limits }), best);
  });
});

describe("fees larger than gains", () => {
  const sources = many(20, (at) => `S${at}`);
  const worth = [...sources.map((name) => worthOf(name, 1, fraction(8, 10))), worthOf("X", 1, 1)];
  const holdings = sources.map((name, at) => lotOf(name, 500 + at, { row: at + 2 }));
  const kept = holdings.reduce((sum, { units }) => sum + units * 0.8, 0);
  const offersWith = (fees: readonly Fee[]) =>
    sources.flatMap((name, at) =>
      fees.map((fee, k) => offerOf(`${name} X`, 100, 100, { row: 2 + at * fees.length + k, fee })),
    );

  test("make doing nothing the best plan", () => {
    const flat: Fee = { charge: { kind: "flat", amount: 105 }, from: "balance", freeFrom: 5000 };
    const share = { kind: "percent", share: fraction(2, 10) } as const;
    const percent: Fee = { charge: share, from: "received", freeFrom: 1000 };
    const offers = offersWith([flat, percent]);
    const needs = many(10, (at) => needOf("X", 300, nov(5 + at), { row: at + 2 }));
    return expectBest(bookOf({ effort: EFFORT, holdings, offers, needs, worth }), kept);
  });
});

describe("fifty needs on one day", () => {
  const worthOfNeed = (at: number) => fraction(100 + at, 100);
  const crowd = (exits: (at: number) => string) =>
    many(50, (at) => needOf(exits(at), 100, nov(20), { row: at + 2, worth: worthOfNeed(at) }));
  /** Yen of the most valuable needs, so many of them met in full. */
  const dearest = (count: number) =>
    many(count, (at) => 149 - at).reduce((sum, yen) => sum + yen, 0);

  test("are met from the most valuable down", () => {
    const offers = [offerOf("A X", 1, 1, { amounts: ANY })];
    const worth = [worthOf("A", 1, fraction(8, 10)), worthOf("X", 1, fraction(9, 10))];
    const holdings = [lotOf("A", 3000)];
    const needs = crowd(() => "X");
    return expectBest(bookOf({ effort: EFFORT, holdings, offers, needs, worth }), dearest(30) - 10);
  });

  test("take whichever of two exits there is", () => {
    const capped = { amounts: ANY, cap: capOf(1700, "total") };
    const offers = ["X", "Y"].map((exit, at) =>
      offerOf(`A ${exit}`, 1, 1, { row: at + 2, ...capped }),
    );
    const worth = [
      worthOf("A", 1, fraction(8, 10)),
      ...["X", "Y"].map((exit) => worthOf(exit, 1, fraction(9, 10))),
    ];
    const needs = crowd((at) => (at % 2 === 0 ? "X/Y" : "Y/X"));
    const book = { effort: EFFORT, offers, needs, worth };
    return expectBest(bookOf({ ...book, holdings: [lotOf("A", 3000)] }), dearest(30) - 20);
  });
});
