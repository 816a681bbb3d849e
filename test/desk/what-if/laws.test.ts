// What holds of suppositions on any spreadsheet: they say what typing the same into the tables would say.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "../../../src/core/day.ts";
import type { PlanView, Supposition } from "../../../src/desk/protocol.ts";
import { stateOf, supposedState } from "../../../src/desk/state/state.ts";
import { difference } from "../../../src/desk/what-if/difference.ts";
import { expectJson, on } from "../occasions.ts";
import { type Rows, randomRows, TODAY, tabsOf } from "../record/random-tabs.ts";
import { desk, type Tabs, TOKYO } from "../record/sheet.ts";

const RUNS = { numRuns: 30 };
const OCCASION = on("en", TODAY);

// Columns of Offers in the random tabs.
const [SOURCE, EXIT, GIVE, GET, UNTIL, CAP] = [0, 1, 2, 3, 7, 8];

function proven(plan: PlanView | null): PlanView | null {
  return plan?.proof.isOptimal === true ? plan : null;
}

function planOf(tabs: Tabs): PlanView | null {
  return proven(stateOf(desk(tabs), OCCASION).plan);
}

function supposedPlan(rows: Rows, suppose: readonly Supposition[]): PlanView | null {
  const found = supposedState(desk(tabsOf(rows)), OCCASION, suppose);
  return "why" in found ? null : proven(found.plan);
}

/** Both plans are worth the same, where both are proven. */
function expectAlike(supposed: PlanView | null, typed: PlanView | null): void {
  if (supposed === null || typed === null) return;
  expect(supposed.value).toBeCloseTo(typed.value, 6);
  expect(supposed.nothing).toBeCloseTo(typed.nothing, 6);
}

const offersOf = (rows: Rows) => rows.offers ?? [];

describe("a supposition says what the tables would say", () => {
  test("of a closed hub, had its rows been struck out", () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const offers = offersOf(rows).filter((row) => row[SOURCE] !== "Hub" && row[EXIT] !== "Hub");
        const supposed = supposedPlan(rows, [{ kind: "closed", currency: "Hub" }]);
        expectAlike(supposed, planOf(tabsOf({ ...rows, offers })));
      }),
      RUNS,
    );
  });

  test("of another worth, had it been typed", () => {
    fc.assert(
      fc.property(randomRows, fc.integer({ min: 0, max: 120 }), (rows, hundredths) => {
        const yen = hundredths / 100;
        const worth = rows.worth!.map((row) => (row[0] === "X" ? ["X", 1, yen, row[3]!] : row));
        const suppose = { kind: "worth", currency: "x", yen: String(yen) } as const;
        expectAlike(supposedPlan(rows, [suppose]), planOf(tabsOf({ ...rows, worth })));
      }),
      RUNS,
    );
  });

  test("of another day, had as_of been that day", () => {
    fc.assert(
      fc.property(randomRows, fc.integer({ min: 0, max: 6 }), (rows, days) => {
        const suppose = { kind: "as-of", day: isoDate(TODAY + days) } as const;
        const typed = stateOf(desk(tabsOf(rows)), on("en", TODAY + days)).plan;
        // Used of a day's cap is left behind; all the days are of one month and fiscal year.
        const daily = (row: readonly unknown[]) => row.includes("day");
        if ([...offersOf(rows), ...(rows.limits ?? [])].some(daily)) return;
        expectAlike(supposedPlan(rows, [suppose]), proven(typed));
      }),
      RUNS,
    );
  });

  test("of a campaign, had a second row been added", () => {
    fc.assert(
      fc.property(randomRows, fc.integer({ min: 1, max: 5 }), (rows, tens) => {
        const [from, until] = [TODAY + 1, TODAY + 3];
        const percent = tens * 10;
        const [first] = offersOf(rows);
        if (first === undefined) return;
        const [source, exit] = [String(first[SOURCE]), String(first[EXIT])];
        const pair = offersOf(rows).filter((row) => row[SOURCE] === source && row[EXIT] === exit);
        if (pair.some((row) => row[CAP] !== "")) return;
        const window = { from: isoDate(from), until: isoDate(until) };
        const suppose = { kind: "campaign", source, exit, percent, ...window } as const;
        const supposed = supposedPlan(rows, [suppose]);
        if (supposed === null) return;
        const tabs = tabsOf(rows);
        const { name, cells } = tabs.offers!;
        const head = [...cells[0]!, "From", "Step"];
        const added = pair.map((row) => {
          const end = row[UNTIL] instanceof Date ? TOKYO.dayOf(row[UNTIL]) : until;
          const better = row.map((cell, at) => {
            if (at === GIVE) return Number(cell) * 10;
            if (at === GET) return Number(cell) * (10 + tens);
            if (at === UNTIL) return TOKYO.dateOf(Math.min(end, until));
            // Its bonus is a lot of Give's, and Give is ten times as many points here.
            return at === 12 && cell !== "" ? Number(cell) * 10 : cell;
          });
          if (better[4] === "") better[4] = row[GIVE]!;
          return [...better, TOKYO.dateOf(from), row[GIVE]!];
        });
        const there = added.filter((row) => TOKYO.dayOf(row[UNTIL] as Date) >= from);
        const offers = { name, cells: [head, ...cells.slice(1), ...there] };
        expectAlike(supposed, planOf({ ...tabs, offers }));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a supposition", () => {
  test("that takes something away never brings a gain, one that adds something never a loss", () => {
    fc.assert(
      fc.property(randomRows, fc.nat(10), (rows, pick) => {
        const offers = offersOf(rows);
        const at = pick % offers.length;
        const row = offers[at]!;
        const [source, exit] = [String(row[SOURCE]), String(row[EXIT])];
        const [give, get] = [Number(row[GIVE]), Number(row[GET])];
        const key = { row: at + 2, source, exit, give, get };
        const days = { from: isoDate(TODAY), until: isoDate(TODAY + 30) };
        const value = (one: Supposition): number => {
          const found = difference(desk(tabsOf(rows)), OCCASION, [one]);
          expectJson(found);
          return "why" in found || found.said.includes("Not proven") ? 0 : found.value;
        };
        expect(value({ kind: "not-today", offer: key })).toBeLessThanOrEqual(0);
        expect(value({ kind: "closed", currency: source })).toBeLessThanOrEqual(0);
        // A better rate fills a cap that counts units received with fewer points.
        if (offers.some((one) => one.includes("units"))) return;
        const campaign = { kind: "campaign", source, exit, percent: 7.5, ...days } as const;
        expect(value(campaign)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  test("that changes nothing drops no step and adds none", () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const needs = rows.needs ?? [];
        const same: Supposition[] = [
          { kind: "as-of", day: isoDate(TODAY) },
          { kind: "worth", currency: "Hub", yen: "0.85" },
          ...needs
            .slice(0, 1)
            .map(([exit]) => ({ kind: "exit", needRow: 2, exit: String(exit) }) as const),
        ];
        const found = difference(desk(tabsOf(rows)), OCCASION, same);
        expect(found).toMatchObject({ value: 0, added: [], dropped: [] });
      }),
      RUNS,
    );
  });
});
