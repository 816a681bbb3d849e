// What holds of recording in any spreadsheet. The spreadsheets have no Spare days: with them, a need whose
// points had to be there before today may have a claim on a lot that lapses sooner than those the request
// could take, and a plan may lose that need's points (seen once in some hundreds of such spreadsheets).

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Book } from "../../../src/core/book.ts";
import { add } from "../../../src/core/fraction.ts";
import type { StepKey } from "../../../src/desk/keys.ts";
import { credited } from "../../../src/desk/record/credited.ts";
import { done } from "../../../src/desk/record/done.ts";
import type { Outcome } from "../../../src/desk/record/outcome.ts";
import { undone } from "../../../src/desk/record/undo.ts";
import { bookCells } from "../../../src/desk/tables.ts";
import type { Plan, Step } from "../../../src/planner/plan.ts";
import { planBook } from "../../../src/planner/plan-book.ts";
import { readBook } from "../../../src/tables/book.ts";
import { newIntake } from "../../../src/tables/intake.ts";
import { changed, written } from "./outcomes.ts";
import { type Rows, randomRows, TODAY, tabsOf } from "./random-tabs.ts";
import { contents, desk, type Tabs, TOKYO } from "./sheet.ts";

const RUNS = { numRuns: 60 };
/** Plans that must begin today among them; about a third do. */
const ENOUGH = 8;

function bookOf(tabs: Tabs): Book {
  const intake = newIntake(TOKYO);
  const book = readBook(bookCells(desk(tabs), TODAY), intake);
  if (book === null) throw new Error(JSON.stringify(intake.problems));
  return book;
}

/** The plan, and its first step where that is due today. */
function planned(tabs: Tabs): { plan: Plan; book: Book; step: Step } | null {
  const book = bookOf(tabs);
  const plan = planBook(book);
  const step = plan.steps[0];
  return step?.day === TODAY && plan.proof.kind === "optimal" ? { plan, book, step } : null;
}

function keyOf({ offer, amount }: Step): StepKey {
  const { row, source, exit, lot } = offer;
  return { offer: { row, source, exit, give: lot.give, get: lot.get }, amount };
}

function record(tabs: Tabs, step: Step, id = "a1"): Outcome {
  return done(desk(tabs), { kind: "done", id, step: keyOf(step), note: "" }, TODAY);
}

const held = (book: Book, currency: string): number =>
  book.holdings.reduce((sum, lot) => sum + (lot.currency === currency ? lot.units : 0), 0);

/** Holds for every random spreadsheet whose plan begins today; enough of them must. */
function always(law: (tabs: Tabs, step: Step, plan: Plan, book: Book, rows: Rows) => void): void {
  let met = 0;
  fc.assert(
    fc.property(randomRows, (rows) => {
      const tabs = tabsOf(rows);
      const found = planned(tabs);
      if (found === null) return;
      met += 1;
      law(tabs, found.step, found.plan, found.book, rows);
    }),
    RUNS,
  );
  expect(met).toBeGreaterThanOrEqual(ENOUGH);
}

describe("a step of the plan that is recorded", () => {
  test("leaves a plan worth as much, but for the effort of the request that is made", () => {
    always((tabs, step, plan, book) => {
      const again = planBook(bookOf(changed(tabs, record(tabs, step))));
      expect(again.proof.kind).toBe("optimal");
      expect(again.value).toEqual(add(plan.value, book.effort));
    });
  });

  test("does so with every other step of the day, one after the other", () => {
    always((tabs, _step, plan, book) => {
      const today = plan.steps.filter((step) => step.day === TODAY);
      let now = tabs;
      let value = plan.value;
      today.forEach((step, at) => {
        now = changed(now, record(now, step, `a${at}`));
        value = add(value, book.effort);
      });
      expect(planBook(bookOf(now)).value).toEqual(value);
    });
  });

  test("moves points to the unit: what left is what it takes, what came is what it brings", () => {
    always((tabs, step, _, book) => {
      const after = bookOf(changed(tabs, record(tabs, step)));
      const currencies = new Set([...book.worth.keys()]);
      for (const currency of currencies) {
        const { source, exit, bonus } = step.offer;
        const gone = currency === source ? step.takes : 0;
        const extra = bonus?.currency === currency ? step.bonus : 0;
        const come = (currency === exit ? step.receives : 0) + extra;
        expect(held(after, currency)).toBe(held(book, currency) - gone + come);
      }
    });
  });

  test("and taken back leaves every cell as it was", () => {
    always((tabs, step) => {
      const outcome = written(record(tabs, step));
      const after = changed(tabs, outcome);
      const undo = JSON.parse(JSON.stringify(outcome.undo));
      expect(contents(changed(after, undone(desk(after), undo)))).toEqual(contents(tabs));
    });
  });

  test("is recorded once, and its crediting once", () => {
    always((tabs, step) => {
      const after = changed(tabs, record(tabs, step));
      expect(record(after, step).kind).toBe("already");
      const ask = { kind: "credited", logId: "a1", day: "2026-11-26", received: 3 } as const;
      const come = changed(after, credited(desk(after), ask, TODAY + 9));
      expect(credited(desk(come), ask, TODAY + 9).kind).toBe("already");
      expect(record(come, step).kind).toBe("already");
    });
  });

  test("leaves the same rows, whatever the order of the rows", () => {
    always((tabs, step, _plan, _book, rows) => {
      const turned = (items: Rows[keyof Rows]) => [...(items ?? [])].reverse();
      const { offers = [] } = rows;
      const other = tabsOf({
        ...rows,
        balances: turned(rows.balances),
        offers: turned(offers),
        limits: turned(rows.limits),
        worth: turned(rows.worth),
      });
      const row = offers.length + 3 - step.offer.row;
      const moved: Step = { ...step, offer: { ...step.offer, row } };
      const one = changed(tabs, record(tabs, step));
      const two = changed(other, record(other, moved));
      for (const id of ["balances", "offers", "limits", "log"] as const) {
        expect(sorted(two, id)).toEqual(sorted(one, id));
      }
    });
  });
});

// Which spelling of a name is met first depends on the order of rows, and nothing else may.
function sorted(tabs: Tabs, id: "balances" | "offers" | "limits" | "log"): string[] {
  return contents(tabs)
    [id]!.map((row) => JSON.stringify(row).normalize("NFKC").toLowerCase())
    .sort();
}
