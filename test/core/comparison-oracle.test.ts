import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparer } from "../../src/core/comparer.ts";
import { fraction, multiply } from "../../src/core/fraction.ts";
import { bruteExit, bruteSource } from "./brute-routes.ts";
import { asMarket, smallMarkets } from "./small-markets.ts";

const RUNS = Number(process.env.COMPARISON_RUNS ?? 600);

describe("comparison agrees with sheer enumeration", () => {
  test("the best route to an exit, its value and its choice of amounts", () => {
    fc.assert(
      fc.property(smallMarkets, fc.integer({ min: 1, max: 15 }), (small, points) => {
        const expected = bruteExit(small, "S", points, "E");
        const found = comparer(asMarket(small)).exit("S", points, "E");
        if (expected === null) {
          expect(found).toHaveProperty("kind", "none");
          return;
        }
        if ("kind" in found) throw new Error(`refused: ${JSON.stringify(found.why)}`);
        expect({
          value: multiply(found.value, fraction(100)).num,
          requests: found.requests.length,
          received: found.received,
          credited: found.creditedBy,
          route: found.route,
        }).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  test("the fewest points that bring an amount of an exit", () => {
    fc.assert(
      fc.property(smallMarkets, fc.integer({ min: 1, max: 9 }), (small, units) => {
        const most = 18;
        const expected = bruteSource(small, "S", "E", units, most);
        const { rows } = comparer(asMarket(small)).sources("E", fraction(units));
        const found = rows.find(({ source }) => source === "S")?.points ?? null;
        expect(found !== null && found > most ? null : found).toBe(expected);
      }),
      { numRuns: RUNS },
    );
  });
});
