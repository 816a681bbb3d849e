import { describe, expect, test } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import { tracesOf } from "../../src/planner/trace.ts";
import { inDays, offerOf } from "../core/offers.ts";
import { bookOf, deskOf, lotOf, needOf, nov, worthOf } from "./books.ts";

/** S → H → G, and S → K; needs of both; 20 of 220 units of G are more than needed. */
const BOOK = bookOf({
  holdings: [lotOf("S", 100, { expires: nov(10) }), lotOf("S", 200)],
  offers: [
    offerOf("S H", 100, 100, { crediting: inDays(2) }),
    offerOf("H G", 100, 110, { row: 3 }),
    offerOf("S K", 100, 100, { row: 4 }),
  ],
  needs: [needOf("G", 200, nov(20)), needOf("K", 100, nov(15))],
  worth: ["S", "H", "G", "K"].map((name) => worthOf(name, 1, fraction(1, 2))),
});
const REQUESTS = [
  { offer: 0, day: nov(3), amount: 200 },
  { offer: 2, day: nov(4), amount: 100 },
  { offer: 1, day: nov(9), amount: 200 },
];

const account = deskOf(BOOK).accountant.atBest(REQUESTS)!;
const [hop, direct, last] = tracesOf(account, [200, 100, 220]);

describe("a trace", () => {
  test("follows a hop's units to the need they serve in the end", () => {
    expect([...hop!.needs]).toEqual([0]);
    expect([...hop!.feeds]).toEqual([2]);
  });

  test("knows whether some units are left over, by a later hop too", () => {
    expect([hop!.isKept, direct!.isKept, last!.isKept]).toEqual([true, false, true]);
  });

  test("knows the lots that points were taken from, soonest-expiring first", () => {
    expect(hop!.drawn.map(({ units, expires }) => [units, expires])).toEqual([
      [100, nov(10)],
      [100, Number.POSITIVE_INFINITY],
    ]);
    expect(last!.drawn.map(({ from, arrives }) => [from, arrives])).toEqual([[0, nov(5)]]);
  });

  test("of a request that stands alone feeds nothing", () => {
    expect([[...direct!.needs], [...direct!.feeds]]).toEqual([[1], []]);
  });
});
