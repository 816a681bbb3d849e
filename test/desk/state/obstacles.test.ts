// What is told to stand in the way of a need does: no request that is said to be impossible can be made.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capsInForce } from "../../../src/core/caps-in-force.ts";
import { compare } from "../../../src/core/fraction.ts";
import { exchange } from "../../../src/core/request.ts";
import { obstaclesTo } from "../../../src/desk/state/obstacles.ts";
import { bookOf } from "../../../src/desk/state/planning.ts";
import { Accountant } from "../../../src/planner/account.ts";
import { grainsOf } from "../../../src/planner/grains.ts";
import type { Request } from "../../../src/planner/ledger.ts";
import { openOffers } from "../../../src/planner/open-offer.ts";
import { planBook } from "../../../src/planner/plan-book.ts";
import { randomRows, TODAY, tabsOf } from "../record/random-tabs.ts";
import { desk } from "../record/sheet.ts";

describe("what stands in the way of a need", () => {
  test("leaves no request to its exits that is credited in time and legal beside the plan's", () => {
    let told = 0;
    fc.assert(
      fc.property(randomRows, (rows) => {
        const { book } = bookOf(desk(tabsOf(rows)), TODAY);
        if (book === null) return;
        const plan = planBook(book);
        const caps = capsInForce(book.offers, book.limits);
        const accountant = new Accountant(book, grainsOf(book), caps);
        const made = plan.steps.map(
          ({ offer, day, amount }): Request => ({ offer: book.offers.indexOf(offer), day, amount }),
        );
        expect(accountant.atBest(made)).not.toBeNull();
        for (const { need, met } of plan.needs) {
          if (compare(met, need.amount) >= 0) continue;
          const obstacles = obstaclesTo(need, plan, book);
          if (obstacles === null) continue;
          expect(obstacles.length).toBeGreaterThan(0);
          told += 1;
          for (const { index, offer, first, creditDays } of openOffers(book, caps)) {
            if (!need.exits.includes(offer.exit)) continue;
            creditDays.forEach((credited, at) => {
              if (credited > need.day - book.spareDays) return;
              for (let amount = 10; amount <= 600; amount += 10) {
                if (exchange(offer, amount) === null) continue;
                const further = { offer: index, day: first + at, amount };
                expect(accountant.atBest([...made, further])).toBeNull();
              }
            });
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(10);
  });
});
