import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparer } from "../../src/core/comparer.ts";
import type { ExitOutcome, Market, Refusal } from "../../src/core/comparison.ts";
import { day, isoDate } from "../../src/core/day.ts";
import { compare, fraction, toNumber } from "../../src/core/fraction.ts";
import type { Offer } from "../../src/core/offer.ts";
import type { Worth } from "../../src/core/worth.ts";
import { inDays, offerOf, weekdaysOnly } from "./offers.ts";
import { asMarket, smallMarkets } from "./small-markets.ts";

const AS_OF = day("2026-11-22");

function market(offers: readonly Offer[], terms: Partial<Market> = {}): Market {
  return { asOf: AS_OF, offers, limits: [], worth: null, calendar: weekdaysOnly, ...terms };
}

function worths(rows: Readonly<Record<string, readonly [number, number]>>): Map<string, Worth> {
  return new Map(
    Object.entries(rows).map(([currency, [face, left]]) => [
      currency,
      {
        row: 2,
        currency,
        yenPerUnit: fraction(face, 100),
        leftOver: fraction(left, 100),
        validity: { kind: "endless" },
      },
    ]),
  );
}

function worthOf(outcome: ExitOutcome | Refusal): number | string {
  return "why" in outcome ? outcome.why.kind : toNumber(outcome.value);
}

const steps = (minimum: number, step: number) => ({
  amounts: { kind: "steps" as const, minimum, step, maximum: null },
});
const flat = (amount: number) => ({
  fee: { charge: { kind: "flat" as const, amount }, from: "balance" as const, freeFrom: null },
});
const HAPITAS = offerOf("ハピタス Amazon", 490, 500);
const CASH = offerOf("ハピタス 現金", 300, 300, steps(300, 100));

describe("the comparison of exits", () => {
  it("ranks exits by what they bring, and names what is left over", () => {
    const { rows } = comparer(market([HAPITAS, CASH])).exits("ハピタス", 1000);
    expect(rows.map(({ exit, value }) => [exit, toNumber(value)])).toEqual([
      ["Amazon", 1000],
      ["現金", 1000],
    ]);
    expect(rows[0]).toMatchObject({
      exchanged: 980,
      leftOver: [{ currency: "ハピタス", units: 20 }],
    });
  });

  it("counts what is left over at its worth", () => {
    const worth = worths({ ハピタス: [100, 90], Amazon: [100, 97], 現金: [100, 100] });
    const { rows } = comparer(market([HAPITAS, CASH], { worth })).exits("ハピタス", 1000);
    expect(rows.map(({ exit, value, ofFace }) => [exit, toNumber(value), ofFace])).toEqual([
      ["現金", 1000, fraction(1)],
      ["Amazon", 988, fraction(988, 1000)],
    ]);
  });

  it("takes the offer that credits sooner, where another brings as much for as many requests", () => {
    const late = offerOf("ハピタス Amazon", 4, 2, {
      ...steps(1, 2),
      ...flat(2),
      crediting: inDays(3),
    });
    const soon = offerOf("ハピタス Amazon", 5, 1, { ...steps(1, 1), row: 3 });
    const found = comparer(market([late, soon])).exit("ハピタス", 5, "Amazon");
    expect(found).toMatchObject({ received: 1, creditedBy: AS_OF, requests: [{ offer: soon }] });
  });

  it("finds the hub's minimum, which is larger than the first hop's", () => {
    const ask = comparer(
      market([
        offerOf("ワラウ ドットマネー", 500, 500),
        offerOf("ドットマネー 銀行", 1, 1, steps(1000, 1)),
      ]),
    );
    expect(ask.exit("ワラウ", 500, "銀行")).toEqual({
      kind: "none",
      why: { kind: "below-minimum", minimum: 1000 },
    });
    expect(ask.exit("ワラウ", 1499, "銀行")).toMatchObject({ exchanged: 1000, minimum: 1000 });
  });

  it("takes the direct exit where a hub's fee makes the route worse", () => {
    const offers = [
      offerOf("ECナビ PeX", 3000, 3000),
      offerOf("PeX V", 1000, 100, flat(500)),
      offerOf("ECナビ V", 3000, 260),
    ];
    const found = comparer(market(offers)).exit("ECナビ", 3000, "V");
    expect(found).toMatchObject({ route: ["ECナビ", "V"], received: 260 });
  });

  it("merges what a flat fee is paid on, and tells the fee in the hub's points", () => {
    const offers = [offerOf("ECナビ PeX", 3000, 3000), offerOf("PeX V", 1000, 100, flat(500))];
    const found = comparer(market(offers)).exit("ECナビ", 9000, "V");
    expect(found).toMatchObject({
      received: 800,
      fees: [{ currency: "PeX", units: 500 }],
      leftOver: [{ currency: "PeX", units: 500 }],
    });
  });

  it("lets the rate fall as a campaign's cap fills", () => {
    const cap = { amount: 1500, counted: "points" as const, per: "total" as const, used: 500 };
    const campaign = offerOf("A B", 100, 110, { cap, until: AS_OF + 9, isFirstCome: true });
    const found = comparer(market([offerOf("A B", 100, 100), campaign])).exit("A", 3000, "B");
    expect(worthOf(found)).toBe(3100);
    expect(found).toMatchObject({ preference: { until: AS_OF + 9, isFirstCome: true } });
  });

  it("shares a limit over all exits of a source, with what is used this month", () => {
    const limits = [
      {
        row: 2,
        source: "ハピタス",
        exit: null,
        cap: { amount: 30_000, counted: "points" as const, per: "month" as const, used: 29_200 },
        from: null,
        until: null,
      },
    ];
    const ask = comparer(market([HAPITAS, CASH], { limits }));
    expect(worthOf(ask.exit("ハピタス", 5000, "Amazon"))).toBe(500);
    expect(worthOf(ask.exit("ハピタス", 5000, "現金"))).toBe(800);
    expect(ask.exit("ハピタス", 5000, "現金")).toMatchObject({ notes: [{ kind: "cap-binds" }] });
  });

  it("exchanges a hub's units on the day on which all of them are credited", () => {
    const offers = [
      offerOf("A H", 100, 100, { crediting: inDays(3) }),
      offerOf("H E", 100, 100, { crediting: inDays(2) }),
      offerOf("H E", 100, 120, { until: AS_OF + 2 }),
    ];
    const found = comparer(market(offers)).exit("A", 100, "E");
    if ("why" in found) throw new Error("the route is open");
    expect([worthOf(found), isoDate(found.creditedBy)]).toEqual([100, "2026-11-27"]);
    expect(found.requests.map((request) => isoDate(request.day))).toEqual([
      "2026-11-22",
      "2026-11-25",
    ]);
  });

  it("counts a bonus at its own worth, and says when it comes", () => {
    const bonus = { perPoint: fraction(4500, 12_000), currency: "モッピー", crediting: inDays(39) };
    const jal = offerOf("モッピー JAL", 12_000, 6000, { bonus });
    const worth = worths({ モッピー: [100, 100], JAL: [100, 150] });
    const found = comparer(market([jal], { worth })).exit("モッピー", 12_500, "JAL");
    expect(worthOf(found)).toBe(9000 + 4500 + 500);
    expect(found).toMatchObject({
      received: 6000,
      notes: [{ kind: "bonus", creditedBy: AS_OF + 39 }],
    });
  });

  it("breaks ties by crediting, then by hops, then by name", () => {
    const late = offerOf("A 遅い", 1, 1, { crediting: inDays(5) });
    const offers = [offerOf("A 乙", 1, 1), offerOf("A 甲", 1, 1), late];
    const { rows } = comparer(market(offers)).exits("A", 10);
    expect(rows.map(({ exit }) => exit)).toEqual(["乙", "甲", "遅い"]);
  });

  it("tells the most telling reason where nothing can be exchanged", () => {
    const used = { amount: 1, counted: "requests" as const, per: "month" as const, used: 1 };
    const why = (terms: Partial<Offer>, points = 1000) => {
      const found = comparer(market([offerOf("A B", 500, 500, terms)])).best("A", points);
      return "why" in found ? found.why : null;
    };
    expect(why({}, 499)).toEqual({ kind: "below-minimum", minimum: 500 });
    expect(why({ cap: used })).toEqual({ kind: "limits-used-up" });
    expect(why({ condition: { text: "ゴールド会員", isMet: false } })).toEqual({
      kind: "condition-not-met",
      condition: "ゴールド会員",
    });
    expect(why({ until: AS_OF - 1 })).toEqual({ kind: "not-open", day: AS_OF });
    expect(why({ isOpen: false })).toEqual({ kind: "not-open", day: AS_OF });
    const ask = comparer(market([HAPITAS]));
    expect(worthOf(ask.best("モッピー", 1))).toBe("no-offer-from");
    expect(worthOf(ask.exit("ハピタス", 1, "V"))).toBe("no-route");
  });

  it("never guesses the worth of a unit", () => {
    const offers = [offerOf("A PeX", 1, 10), offerOf("PeX d", 100, 10)];
    const { rows, withoutWorth } = comparer(market(offers)).exits("A", 100);
    expect([rows.map(({ exit }) => exit), withoutWorth]).toEqual([["d"], ["PeX"]]);
  });

  it("is worth no less after a rate rises, and the same in any order of rows", () => {
    const points = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(smallMarkets, points, fc.nat(9), (small, held, at) => {
        const before = comparer(asMarket(small)).exit("S", held, "E");
        const turned = { ...small, offers: [...small.offers].reverse() };
        expect(worthOf(comparer(asMarket(turned)).exit("S", held, "E"))).toBe(worthOf(before));
        const cappedInUnits = [...small.limits, ...small.offers].some(
          ({ cap }) => cap?.counted === "units",
        );
        if ("why" in before || cappedInUnits) return;
        const raised = small.offers.map((offer, index) =>
          index === at % small.offers.length
            ? { ...offer, lot: { ...offer.lot, get: offer.lot.get + 1 } }
            : offer,
        );
        const after = comparer(asMarket({ ...small, offers: raised })).exit("S", held, "E");
        if ("why" in after) throw new Error("a better rate closes no route");
        expect(compare(after.value, before.value)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });
});

describe("the comparison of sources", () => {
  it("asks for the fewest points, fees included, and names what is brought beyond", () => {
    const offers = [
      HAPITAS,
      offerOf("モッピー Amazon", 500, 500, flat(50)),
      offerOf("PeX Amazon", 990, 100),
    ];
    const worth = worths({
      ハピタス: [100, 90],
      モッピー: [100, 90],
      PeX: [10, 9],
      Amazon: [100, 97],
    });
    const { rows } = comparer(market(offers, { worth })).sources("Amazon", fraction(1200));
    expect(rows.map(({ source, points, saved }) => [source, points, saved])).toEqual([
      ["PeX", 11_880, fraction(1, 100)],
      ["ハピタス", 1470, fraction(-27, 120)],
      ["モッピー", 1550, fraction(-35, 120)],
    ]);
    expect(rows[1]?.notes).toContainEqual({
      kind: "brought-beyond",
      beyond: { currency: "Amazon", units: 300 },
    });
  });

  it("leaves the yen of points blank where a face value is unknown", () => {
    const { rows } = comparer(market([HAPITAS])).sources("Amazon", fraction(1000));
    expect(rows[0]).toMatchObject({ points: 980, yenOfPoints: null, saved: null });
    expect(rows[0]?.notes).toContainEqual({ kind: "no-worth", currency: "ハピタス" });
  });

  it("costs points through hubs, each hop its own lot", () => {
    const offers = [offerOf("H M", 100, 100, steps(300, 100)), offerOf("M Amazon", 297, 300)];
    const { rows } = comparer(market(offers)).sources("Amazon", fraction(1000));
    const points = Object.fromEntries(rows.map((row) => [row.source, row.points]));
    expect(points).toEqual({ M: 1188, H: 1200 });
  });
});
