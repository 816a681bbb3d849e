import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Amounts, Fee } from "../../src/core/offer.ts";
import { exchange, isAllowedAmount, takesRequestsOn } from "../../src/core/request.ts";
import { inDays, offerOf } from "./offers.ts";

const steps = (minimum: number, step: number, maximum: number | null = null): Amounts => ({
  kind: "steps",
  minimum,
  step,
  maximum,
});
const named = (...amounts: number[]): Amounts => ({ kind: "named", amounts });
const flat = (amount: number, from: Fee["from"] = "balance", freeFrom: number | null = null) => ({
  fee: { charge: { kind: "flat" as const, amount }, from, freeFrom },
});
const percent = (share: number, from: Fee["from"] = "balance", freeFrom: number | null = null) => ({
  fee: { charge: { kind: "percent" as const, share: fraction(share, 100) }, from, freeFrom },
});

describe("one request", () => {
  it("comes in odd lots: 490 points are 500 yen, 980 are 1,000", () => {
    const offer = offerOf("ハピタス Amazon", 490, 500);
    expect(exchange(offer, 490)).toMatchObject({ takes: 490, receives: 500, fee: 0 });
    expect(exchange(offer, 980)?.receives).toBe(1000);
    expect(exchange(offer, 500)).toBeNull();
  });

  it("rounds units down where the amount is no whole lot", () => {
    const offer = offerOf("ハピタス QUO", 300, 310, { amounts: steps(300, 1) });
    expect(exchange(offer, 301)?.receives).toBe(311);
    expect(exchange(offer, 329)?.receives).toBe(339);
    expect(exchange(offer, 330)?.receives).toBe(341);
  });

  it("reads a rate of 1 → 1.005 as 200 → 201", () => {
    const offer = offerOf("ハピタス Pollet", 200, 201, { amounts: steps(1, 1) });
    expect(exchange(offer, 199)?.receives).toBe(199);
    expect(exchange(offer, 200)?.receives).toBe(201);
  });

  it("must be one of the named amounts, which override steps", () => {
    const offer = offerOf("モッピー WAON", 500, 500, { amounts: named(500, 1000, 3000) });
    expect(exchange(offer, 1000)?.receives).toBe(1000);
    expect(exchange(offer, 1500)).toBeNull();
  });

  it("counts steps from the minimum, up to the maximum", () => {
    const amounts = steps(500, 300, 1200);
    const allowed = [300, 499, 500, 800, 900, 1100, 1200, 1400];
    expect(allowed.filter((p) => isAllowedAmount(amounts, p))).toEqual([500, 800, 1100]);
  });

  it("takes a flat fee beside the amount", () => {
    const offer = offerOf("モッピー PayPay", 500, 500, flat(50));
    expect(exchange(offer, 500)).toMatchObject({ takes: 550, receives: 500, fee: 50 });
  });

  it("takes a percent fee rounded up", () => {
    const offer = offerOf("モッピー 楽天", 1, 1, { ...percent(10), amounts: steps(500, 1) });
    expect(exchange(offer, 505)).toMatchObject({ takes: 556, fee: 51 });
    expect(exchange(offer, 510)).toMatchObject({ takes: 561, fee: 51 });
  });

  it("waives the fee from the stated amount on", () => {
    const offer = offerOf("インカム PayPay銀行", 10, 1, {
      ...flat(500, "balance", 10_000),
      amounts: steps(5000, 10),
    });
    expect(exchange(offer, 9990)?.takes).toBe(10_490);
    expect(exchange(offer, 10_000)?.takes).toBe(10_000);
  });

  it("takes a fee out of what is received", () => {
    expect(exchange(offerOf("A B", 500, 500, flat(50, "received")), 500)).toMatchObject({
      takes: 500,
      receives: 450,
      fee: 50,
    });
    const share = offerOf("A B", 1, 1, { ...percent(2, "received"), amounts: steps(1, 1) });
    expect(exchange(share, 505)).toMatchObject({ takes: 505, receives: 494, fee: 11 });
  });

  it("brings at least one unit or is no request", () => {
    const offer = offerOf("PeX ANA", 1000, 30, { amounts: steps(1, 1) });
    expect(exchange(offer, 33)).toBeNull();
    expect(exchange(offer, 34)?.receives).toBe(1);
    expect(exchange(offerOf("A B", 100, 10, flat(10, "received")), 100)).toBeNull();
  });

  it("brings its bonus on top, rounded down over the whole request", () => {
    const bonus = { perPoint: fraction(4500, 12_000), currency: "モッピー", crediting: inDays(30) };
    const offer = offerOf("モッピー JAL", 12_000, 6000, { bonus });
    expect(exchange(offer, 12_000)).toMatchObject({ receives: 6000, bonus: 4500 });
    const small = offerOf("A B", 100, 100, { bonus: { ...bonus, perPoint: fraction(1, 30) } });
    expect(exchange(small, 100)?.bonus).toBe(3);
  });

  it("is taken within From and Until, both included, while open and its condition met", () => {
    const offer = offerOf("A B", 1, 1, { from: day("2026-12-01"), until: day("2026-12-05") });
    const days = ["2026-11-30", "2026-12-01", "2026-12-05", "2026-12-06"].map(day);
    expect(days.map((at) => takesRequestsOn(offer, at))).toEqual([false, true, true, false]);
    const on = day("2026-12-02");
    expect(takesRequestsOn({ ...offer, isOpen: false }, on)).toBe(false);
    expect(takesRequestsOn({ ...offer, condition: { text: "会員", isMet: false } }, on)).toBe(
      false,
    );
    expect(takesRequestsOn({ ...offer, condition: { text: "会員", isMet: true } }, on)).toBe(true);
  });

  it("refuses points whose units would not be exact", () => {
    const offer = offerOf("A B", 1, 1000, { amounts: steps(1, 1) });
    expect(() => exchange(offer, Number.MAX_SAFE_INTEGER)).toThrow("too-large");
  });

  it("never brings less for a larger amount, nor more for two than for their sum", () => {
    const lots = fc.record({
      give: fc.integer({ min: 1, max: 600 }),
      get: fc.integer({ min: 1, max: 600 }),
    });
    const amount = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(lots, amount, amount, fc.integer({ min: 1, max: 99 }), (lot, a, b, share) => {
        const offer = offerOf("A B", lot.give, lot.get, {
          ...percent(share),
          amounts: steps(1, 1),
        });
        const [one, two, both] = [a, b, a + b].map((p) => exchange(offer, p));
        if (one === null || two === null) return;
        expect(both?.receives).toBeGreaterThanOrEqual((one?.receives ?? 0) + (two?.receives ?? 0));
        expect(both?.takes).toBeLessThanOrEqual((one?.takes ?? 0) + (two?.takes ?? 0));
      }),
    );
  });
});
