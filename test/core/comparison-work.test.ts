// How much a comparison works, counted by how often it looks at a lot or a worth: never by the clock.

import { describe, expect, it } from "vitest";
import { comparer } from "../../src/core/comparer.ts";
import { day } from "../../src/core/day.ts";
import { ONE, toNumber } from "../../src/core/fraction.ts";
import type { Offer } from "../../src/core/offer.ts";
import { layingOut } from "../../src/core/route-layout.ts";
import { NO_CAPS, type Terms } from "../../src/core/route-terms.ts";
import type { Worth } from "../../src/core/worth.ts";
import { offerOf, weekdaysOnly } from "./offers.ts";

/** Offers of one source whose amounts are no multiples of their step: 100, 201, 302 … */
function oddOffers(count: number, source = "A", lot = 101): Offer[] {
  const amounts = { kind: "steps" as const, minimum: lot - 1, step: lot, maximum: null };
  return Array.from({ length: count }, (_, index) =>
    offerOf(`${source} ${source}${index}`, lot, 91, { amounts }),
  );
}

function termsOf(terms: Partial<Offer>, lot: readonly [number, number] = [101, 91]): Terms {
  const offer = { ...offerOf("A B", ...lot), ...terms };
  return { offer, creditedBy: 0, bonusJoins: false, bonusWorth: 0, rooms: NO_CAPS };
}

const ladder = (minimum: number, step: number, maximum: number | null = null) => ({
  amounts: { kind: "steps" as const, minimum, step, maximum },
});
const tenth = { kind: "percent", share: { num: 1, den: 10 } } as const;

/** Every exit of a balance, and how often a lot and a worth were looked at on the way. */
function workOf(offers: readonly Offer[], points: number) {
  const looks = { lots: 0, worths: 0 };
  const watched = offers.map((offer) =>
    Object.defineProperty({ ...offer }, "lot", {
      enumerable: true,
      get: () => {
        looks.lots += 1;
        return offer.lot;
      },
    }),
  );
  const worth = new (class extends Map<string, Worth> {
    override get(currency: string) {
      looks.worths += 1;
      return super.get(currency);
    }
  })();
  for (const currency of offers.flatMap(({ source, exit }) => [source, exit])) {
    const validity = { kind: "endless" } as const;
    worth.set(currency, { row: 2, currency, yenPerUnit: ONE, leftOver: ONE, validity });
  }
  const market = {
    asOf: day("2026-11-22"),
    offers: watched,
    limits: [],
    worth,
    calendar: weekdaysOnly,
  };
  const { rows, unreached } = comparer(market).exits("A", points);
  return { rows, unreached, looks };
}

describe("an odd lot", () => {
  it.each<[string, Terms, number]>([
    ["whose amounts are no multiples of its step", termsOf(ladder(100, 101)), 100],
    [
      "with a fee rounded otherwise on each of ten steps",
      termsOf({ ...ladder(100, 101), fee: { charge: tenth, from: "balance", freeFrom: null } }),
      1000,
    ],
    [
      "with a fee that is waived above an amount",
      termsOf({
        ...ladder(100, 101),
        fee: { charge: { kind: "flat", amount: 50 }, from: "balance", freeFrom: 3000 },
      }),
      250,
    ],
    ["with a maximum of a request", termsOf(ladder(300, 1, 5000), [20, 19]), 200],
  ])("%s is laid out in few runs, not in a table of totals", (_, terms, most) => {
    const { runs, entries } = layingOut()(terms, 10_000);
    expect(entries).toBeNull();
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.length).toBeLessThanOrEqual(most);
  });

  it("takes no more runs for more points than the points that tell requests apart", () => {
    const runsFor = (points: number) => layingOut()(termsOf(ladder(100, 101)), points).runs.length;
    expect([runsFor(5000), runsFor(20_000), runsFor(1_000_000)]).toEqual([50, 101, 101]);
  });

  it("is laid out once for offers that are alike", () => {
    const layOut = layingOut();
    const first = layOut(termsOf({ ...ladder(100, 101), exit: "B", row: 2 }), 10_000);
    expect(layOut(termsOf({ ...ladder(100, 101), exit: "C", row: 3 }), 10_000)).toBe(first);
    expect(layOut(termsOf(ladder(101, 101)), 10_000)).not.toBe(first);
  });
});

describe("the work of a comparison", () => {
  it("grows with the exits, not with their square", () => {
    const lots = (count: number) => workOf(oddOffers(count), 5000).looks.lots;
    const worths = (count: number) => workOf(oddOffers(count), 5000).looks.worths;
    expect(lots(40)).toBeLessThanOrEqual(2 * lots(20));
    expect(worths(40)).toBeLessThanOrEqual(2 * worths(20));
  });

  it("does not grow with what the source cannot reach", () => {
    const near = oddOffers(5);
    const far = Array.from({ length: 50 }, (_, k) => oddOffers(20, `Z${k}`, 103 + k)).flat();
    const [alone, beside] = [workOf(near, 5000), workOf([...near, ...far], 5000)];
    expect(beside.rows.length).toBe(alone.rows.length);
    // A road is drawn for every row; nothing else looks at it.
    expect(beside.looks.lots - alone.looks.lots).toBeLessThanOrEqual(2 * far.length);
  });

  it("stays small for a million points", () => {
    const [odd] = oddOffers(1);
    const offers = [
      odd!,
      offerOf("A B", 1, 1, ladder(300, 1, 50_000)),
      offerOf("A C", 100, 95, ladder(300, 1, 50_000)),
    ];
    const { rows, unreached, looks } = workOf(offers, 1_000_000);
    const figures = rows.map(({ exit, value }) => [exit, toNumber(value)]);
    // Points are worth a yen each where they stay, so that a losing exit takes one request alone.
    expect(figures).toEqual([
      ["B", 1_000_000],
      ["A0", 999_990],
      ["C", 999_985],
    ]);
    expect(unreached).toEqual([]);
    expect(looks.lots).toBeLessThan(2000);
  });
});
