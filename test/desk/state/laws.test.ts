// What holds of the state of any spreadsheet.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareExits, costOf } from "../../../src/desk/compare/compare.ts";
import { stateOf } from "../../../src/desk/state/state.ts";
import { tableCells } from "../../../src/desk/tables.ts";
import { exchangePlan } from "../../../src/functions/exchange-plan.ts";
import { planSummary } from "../../../src/functions/plan-summary.ts";
import type { TableId } from "../../../src/tables/problem.ts";
import { expectJson, LANGUAGES, on } from "../occasions.ts";
import { randomRows, TODAY, tabsOf } from "../record/random-tabs.ts";
import { desk, TOKYO, ZONES, zoneOf } from "../record/sheet.ts";

const RUNS = { numRuns: 30 };
const language = fc.constantFrom(...LANGUAGES);

describe("the state of any spreadsheet", () => {
  test("says what EXCHANGE_PLAN and PLAN_SUMMARY say of the same tables", () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const tables = desk(tabsOf(rows));
        const { plan } = stateOf(tables, on("en", TODAY));
        const ids: TableId[] = ["balances", "offers", "needs", "worth", "limits", "settings"];
        const [balances, offers, needs, worth, limits, settings] = ids.map((id) =>
          tableCells(tables, id),
        );
        const args = [balances, offers, needs, worth, TOKYO.dateOf(TODAY), limits, settings];
        const steps = exchangePlan.compute(args, { zone: TOKYO }) as unknown[][];
        const summary = planSummary.compute(args, { zone: TOKYO }) as unknown[][];
        const figure = (name: string) => summary.find(([item]) => item === name)?.[1];
        const sum = steps.slice(1).reduce((total, row) => total + Number(row[9]), 0);
        expect(plan!.gain).toBeCloseTo(sum, 6);
        expect(plan!.steps.reduce((total, { value }) => total + value, 0)).toBeCloseTo(sum, 6);
        expect(plan!.value).toBe(figure("Value of the plan"));
        expect(plan!.nothing).toBe(figure("Value of doing nothing"));
        expect(plan!.gain).toBe(figure("Gain"));
        expect(plan!.proof.text).toBe(figure("Proof"));
        expect(plan!.checks).toBe(figure("Checks"));
        expect(plan!.steps.length).toBe(figure("Requests"));
        const met = plan!.needs.reduce((total, need) => total + need.met, 0);
        expect(met).toBeCloseTo(Number(figure("Needs met (yen)")), 6);
        const texts = plan!.steps.map((step) => [step.for, step.why, step.check]);
        const told = steps.slice(1).map((row) => [row[8], row[10], row[11]]);
        expect(texts).toEqual(plan!.steps.length === 0 ? [] : told);
      }),
      RUNS,
    );
  });

  test("is JSON, and the same in every time zone", () => {
    fc.assert(
      fc.property(randomRows, language, (rows, own) => {
        const tabs = tabsOf(rows);
        const found = stateOf(desk(tabs), on(own, TODAY));
        expectJson(found);
        for (const name of ZONES) {
          const zone = zoneOf(name);
          const there = { ...tabs };
          for (const [id, tab] of Object.entries(tabs) as [TableId, (typeof tabs)[TableId]][]) {
            const moved = (cell: unknown) =>
              cell instanceof Date ? zone.dateOf(TOKYO.dayOf(cell)) : cell;
            there[id] = { ...tab!, cells: tab!.cells.map((row) => row.map(moved)) };
          }
          expect(stateOf(desk(there, zone), on(own, TODAY), "later")).toEqual(
            stateOf(desk(tabs), on(own, TODAY), "later"),
          );
        }
      }),
      RUNS,
    );
  });

  test("tells of every need whether it is met, and of none that is met why not", () => {
    fc.assert(
      fc.property(randomRows, language, (rows, own) => {
        const { plan } = stateOf(desk(tabsOf(rows)), on(own, TODAY));
        expect(plan!.needs).toHaveLength(rows.needs?.length ?? 0);
        for (const need of plan!.needs) {
          expect(need.why === "").toBe(need.met === need.amount);
          expect(need.why).not.toMatch(/[{}]|undefined|NaN/);
        }
      }),
      RUNS,
    );
  });

  test("compares with texts and numbers only", () => {
    fc.assert(
      fc.property(randomRows, language, fc.integer({ min: 1, max: 2000 }), (rows, own, amount) => {
        const tables = desk(tabsOf(rows));
        const occasion = on(own, TODAY);
        expectJson(
          compareExits(tables, occasion, { kind: "compare", source: "A", points: amount }),
        );
        expectJson(costOf(tables, occasion, { kind: "cost", exit: "X", yen: amount }));
      }),
      RUNS,
    );
  });
});

describe("hundreds of rows", () => {
  const rows = (count: number, row: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => row(index));

  test("are all listed, and every bad one among them is told", () => {
    const balances = [
      ["Source", "Points"],
      ...rows(300, (at) => `S${at}`).map((name) => [name, 5]),
    ];
    const offers = [
      ["Source", "Exit", "Give", "Get", "Crediting", "Fee"],
      ...rows(300, (at) => `S${at}`).map((name, at) => [
        name,
        "X",
        100,
        at === 7 ? "?" : 100,
        "instant",
        0,
      ]),
    ];
    const log = [
      ["Requested on", "Source", "Exit", "Points", "Expected", "Credit by", "Id"],
      ...rows(400, (at) => `a${at}`).map((id) => [
        "2026-11-01",
        "S1",
        "X",
        100,
        100,
        "2026-11-02",
        id,
      ]),
    ];
    const tables = desk({
      balances: { name: "Balances", cells: balances },
      offers: { name: "Offers", cells: offers },
      needs: { name: "Needs", cells: [["Exit", "Amount", "Date"]] },
      worth: {
        name: "Worth",
        cells: [
          ["Currency", "Yen per unit", "Worth"],
          ["X", 1, 1],
        ],
      },
      log: { name: "Log", cells: log },
    });
    const found = stateOf(tables, on("en"));
    expect(found.plan).toBeNull();
    expect(found.problems).toMatchObject([{ table: "offers", row: 9, column: "Get" }]);
    expect(found.balances).toHaveLength(300);
    expect(found.log).toHaveLength(400);
    expect(found.log.every(({ state }) => state === "late")).toBe(true);
  });
});
