import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../../src/core/day.ts";
import type { Holding } from "../../src/core/holding.ts";
import { lowerLots } from "../../src/exchange-log/lowered-lots.ts";
import { type Draw, type Lot, store, take } from "../../src/planner/lots.ts";
import { lotOf } from "../planner/books.ts";

const TODAY = day("2026-11-22");

const taken = (holdings: readonly Holding[], points: number) => {
  const lowered = lowerLots(holdings, "A", TODAY, points);
  return typeof lowered === "number"
    ? lowered
    : lowered.map(({ lot, taken: units, after }) => [lot.row, units, after]);
};

const lot = fc.record({
  row: fc.nat(20),
  currency: fc.constantFrom("A", "B"),
  units: fc.nat(50),
  availableFrom: fc.option(fc.integer({ min: TODAY - 2, max: TODAY + 1 })),
  expires: fc.option(fc.integer({ min: TODAY - 1, max: TODAY + 3 })),
});

describe("points that are taken", () => {
  test("leave the lot that lapses soonest first, and one without an end last", () => {
    const holdings = [
      lotOf("A", 10, { row: 2 }),
      lotOf("A", 10, { row: 3, expires: TODAY + 9 }),
      lotOf("A", 10, { row: 4, expires: TODAY }),
    ];
    expect(taken(holdings, 25)).toEqual([
      [4, 10, 0],
      [3, 10, 0],
      [2, 5, 5],
    ]);
  });

  test("leave the older, then the smaller of lots that lapse together, wherever their rows stand", () => {
    const holdings = [
      lotOf("A", 9, { row: 2 }),
      lotOf("A", 5, { row: 3 }),
      lotOf("A", 7, { row: 4, availableFrom: TODAY - 1 }),
    ];
    expect(taken(holdings, 16)).toEqual([
      [3, 5, 0],
      [2, 9, 0],
      [4, 2, 5],
    ]);
  });

  test("are never those of another currency, lapsed, or still to come", () => {
    const holdings = [
      lotOf("B", 10, { row: 2 }),
      lotOf("A", 10, { row: 3, expires: TODAY - 1 }),
      lotOf("A", 10, { row: 4, availableFrom: TODAY + 1 }),
      lotOf("A", 7, { row: 5, availableFrom: TODAY }),
    ];
    expect(taken(holdings, 7)).toEqual([[5, 7, 0]]);
    expect(taken(holdings, 8)).toBe(7);
  });

  test("leave the lots that the plan's own ledger would leave", () => {
    fc.assert(
      fc.property(fc.array(lot, { maxLength: 8 }), fc.nat(120), (holdings, points) => {
        const pool: Lot[] = [];
        for (const { currency, availableFrom, expires, units } of holdings)
          if (currency === "A")
            store(pool, {
              arrives: availableFrom ?? Number.NEGATIVE_INFINITY,
              expires: expires ?? Number.POSITIVE_INFINITY,
              from: -1,
              units,
            });
        const draws: Draw[] = [];
        const isEnough = take(pool, TODAY, TODAY, points, { kind: "request", by: 0 }, draws);
        const lowered = lowerLots(holdings, "A", TODAY, points);
        expect(typeof lowered !== "number").toBe(isEnough);
        if (typeof lowered === "number") return;
        expect(byEnd(lowered.map((one) => [one.lot.expires ?? Infinity, one.taken]))).toEqual(
          byEnd(draws.map(({ expires, units }) => [expires, units])),
        );
      }),
    );
  });

  test("are as many as were asked for, and every lot is what it was less what it gave", () => {
    fc.assert(
      fc.property(fc.array(lot, { maxLength: 8 }), fc.nat(120), (holdings, points) => {
        const lowered = lowerLots(holdings, "A", TODAY, points);
        if (typeof lowered === "number") {
          expect(lowered).toBeLessThan(points);
          return;
        }
        expect(lowered.reduce((sum, one) => sum + one.taken, 0)).toBe(points);
        for (const one of lowered) expect(one.after + one.taken).toBe(one.lot.units);
      }),
    );
  });
});

/** How much was taken of all lots that lapse together. */
function byEnd(parts: readonly (readonly number[])[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [end, units] of parts) sums[String(end)] = (sums[String(end)] ?? 0) + units!;
  return sums;
}
