import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runsOf } from "../../src/core/route-ladder.ts";
import { bundleAt, highest, type Run, splitOf } from "../../src/core/route-run.ts";
import { tableOf } from "../../src/core/route-table.ts";
import {
  isNoWorse,
  NO_CAPS,
  NOTHING,
  single,
  type Terms,
  together,
} from "../../src/core/route-terms.ts";
import { smallMarkets } from "./small-markets.ts";

const REACH = 40;

const room = fc.option(fc.integer({ min: 1, max: 30 }), { freq: 2 });
const offersOnTheirDay: fc.Arbitrary<Terms> = fc
  .tuple(smallMarkets, fc.boolean(), fc.record({ points: room, units: room, requests: room }))
  .map(([{ offers }, bonusJoins, rooms]) => ({
    offer: offers[0]!,
    creditedBy: 0,
    bonusJoins,
    bonusWorth: bonusJoins ? 0 : 3,
    rooms: {
      points: rooms.points ?? NO_CAPS.points,
      units: rooms.units ?? NO_CAPS.units,
      requests: rooms.requests ?? NO_CAPS.requests,
    },
  }));

/** Every rung of a run that fits, one after another. */
function rungsOf(terms: Terms, run: Run) {
  const top = highest(terms, run, REACH, terms.rooms);
  return Array.from({ length: top + 1 }, (_, index) => ({
    bundle: bundleAt(terms, run, index)!,
    split: splitOf(run, index),
  }));
}

describe("the runs of an offer", () => {
  it("hold nothing but requests that can be made", () => {
    fc.assert(
      fc.property(offersOnTheirDay, (terms) => {
        for (const run of runsOf(terms, REACH) ?? []) {
          for (const { bundle, split } of rungsOf(terms, run)) {
            const made = split
              .flatMap(({ amount, times }) => Array(times).fill(single(terms, amount)))
              .reduce(together, NOTHING);
            expect(bundle).toEqual(made);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("miss no total that the table of all totals has", () => {
    fc.assert(
      fc.property(offersOnTheirDay, (terms) => {
        const runs = runsOf(terms, REACH);
        if (runs === null) return;
        const rungs = runs.flatMap((run) => rungsOf(terms, run).map(({ bundle }) => bundle));
        const missed = tableOf(terms, REACH).filter(
          (entry) => !rungs.some((bundle) => isNoWorse(terms.rooms, bundle, entry)),
        );
        expect(missed).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
