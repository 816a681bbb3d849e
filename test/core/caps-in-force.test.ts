import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cap, Limit } from "../../src/core/cap.ts";
import {
  type CapInForce,
  capsInForce,
  countedBy,
  periodOf,
  roomIn,
} from "../../src/core/caps-in-force.ts";
import { day } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import { exchange } from "../../src/core/request.ts";
import { inDays, offerOf } from "./offers.ts";

const capOf = (per: Cap["per"], used = 0, counted: Cap["counted"] = "points"): Cap => ({
  amount: 30_000,
  counted,
  per,
  used,
});
const force = (cap: Cap, from: string | null = null, until: string | null = null): CapInForce => ({
  cap,
  offers: [0],
  from: from === null ? null : day(from),
  until: until === null ? null : day(until),
  stated: { table: "limits", row: 2 },
});
const limitOf = (source: string, exit: string | null): Limit => ({
  row: 7,
  source,
  exit,
  cap: capOf("month"),
  from: null,
  until: null,
});
const share = (cap: CapInForce, a: string, b: string) =>
  periodOf(cap, day(a)) === periodOf(cap, day(b));

describe("caps in force", () => {
  it("are the offers' own and every limit that covers an offer", () => {
    const offers = [
      offerOf("ハピタス Amazon", 490, 500, { row: 2, cap: capOf("day") }),
      offerOf("ハピタス 現金", 300, 300, { row: 3 }),
      offerOf("モッピー 現金", 500, 500, { row: 4 }),
    ];
    const limits = [
      limitOf("ハピタス", null),
      limitOf("モッピー", "Amazon"),
      limitOf("モッピー", "現金"),
    ];
    expect(
      capsInForce(offers, limits).map(({ offers: bound, stated }) => [stated.table, bound]),
    ).toEqual([
      ["offers", [0]],
      ["limits", [0, 1]],
      ["limits", [2]],
    ]);
  });

  it("count by day, calendar month, calendar year, April to March, or in total", () => {
    expect(share(force(capOf("day")), "2026-11-30", "2026-12-01")).toBe(false);
    expect(share(force(capOf("month")), "2026-11-01", "2026-11-30")).toBe(true);
    expect(share(force(capOf("month")), "2025-11-30", "2026-11-30")).toBe(false);
    expect(share(force(capOf("year")), "2026-01-01", "2026-12-31")).toBe(true);
    expect(share(force(capOf("fiscal-year")), "2026-04-01", "2027-03-31")).toBe(true);
    expect(share(force(capOf("fiscal-year")), "2027-03-31", "2027-04-01")).toBe(false);
    expect(share(force(capOf("total")), "2026-01-01", "2029-12-31")).toBe(true);
  });

  it("do not count days outside From and Until", () => {
    const cap = force(capOf("total"), "2026-12-01", "2026-12-31");
    const days = ["2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01"].map(day);
    expect(days.map((at) => periodOf(cap, at))).toEqual([null, 0, 0, null]);
  });

  it("reckon Used only in the period that holds as_of", () => {
    const cap = force(capOf("month", 12_000));
    const [november, december] = ["2026-11-22", "2026-12-01"].map(day);
    const room = (at = 0) => roomIn(cap, periodOf(cap, at) ?? -1, november ?? 0);
    expect([room(november), room(december)]).toEqual([18_000, 30_000]);
  });

  it("reckon a total's Used only if its span holds as_of", () => {
    const cap = force(capOf("total", 12_000), "2026-12-01", "2026-12-31");
    expect(roomIn(cap, 0, day("2026-11-22"))).toBe(30_000);
    expect(roomIn(cap, 0, day("2026-12-10"))).toBe(18_000);
  });

  it("have no room below zero where more was used than allowed", () => {
    expect(roomIn(force(capOf("total", 31_000)), 0, day("2026-11-22"))).toBe(0);
  });

  it("count points without the fee, units without the bonus, or requests", () => {
    const made = exchange(
      offerOf("A B", 100, 50, {
        fee: { charge: { kind: "flat", amount: 5 }, from: "balance", freeFrom: null },
        bonus: { perPoint: fraction(1, 10), currency: "B", crediting: inDays(0) },
      }),
      200,
    );
    if (made === null) throw new Error("the request is allowed");
    const counted = (["points", "units", "requests"] as const).map((by) =>
      countedBy(force(capOf("day", 0, by)), made),
    );
    expect(counted).toEqual([200, 100, 1]);
  });

  it("never put an earlier day in a later period", () => {
    const per = fc.constantFrom<Cap["per"]>("day", "month", "year", "fiscal-year", "total");
    const at = fc.integer({ min: day("2020-01-01"), max: day("2039-12-31") });
    fc.assert(
      fc.property(per, at, fc.nat(800), (kind, first, later) => {
        const cap = force(capOf(kind));
        const periods = [periodOf(cap, first), periodOf(cap, first + later)];
        expect(periods[0]).toBeLessThanOrEqual(periods[1] ?? -1);
      }),
    );
  });
});
