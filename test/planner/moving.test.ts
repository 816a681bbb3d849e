// What is judged on a few currencies is what the whole ledger says, wherever it says no.

import { describe, expect, test } from "vitest";
import { Moving } from "../../src/planner/moving.ts";
import { planBook } from "../../src/planner/plan-book.ts";
import { generateBook } from "../bench/generator.ts";
import { deskOf } from "./books.ts";

/** Every request of a plan on days all over its offer's window, with what is said and what is so. */
function looks(seed: number) {
  const full = generateBook("everyday", seed);
  const isIn = (day: number) => day >= full.asOf && day <= full.until;
  const book = { ...full, needs: full.needs.filter(({ day }) => isIn(day)) };
  const { accountant, offers } = deskOf(book);
  const requests = planBook(book, { budget: 2000 }).steps.map(({ offer, day, amount }) => ({
    offer: book.offers.indexOf(offer),
    day,
    amount,
  }));
  const account = accountant.atBestForNeeds(requests)!;
  return account.requests.flatMap((request, at) => {
    const open = offers.find(({ index }) => index === request.offer)!;
    const moving = new Moving(accountant, account, open, at);
    const days = Array.from(
      { length: 12 },
      (_, k) => open.first + Math.floor(((open.last - open.first) * k) / 11),
    );
    return days.map((day) => {
      const kept = accountant.withUses(moving.on(day), account.uses);
      const best = accountant.atBestForNeeds(moving.on(day));
      return {
        keeps: moving.mayKeepUses(day),
        isKept: kept !== null && kept.verdict.grains >= account.verdict.grains,
        mayBe: moving.mayBeAsGood(day),
        isAsGood:
          best !== null &&
          best.verdict.grains >= account.verdict.grains &&
          best.verdict.served >= account.verdict.served,
      };
    });
  });
}

describe("a request on another day", () => {
  const all = Array.from({ length: 12 }, (_, seed) => looks(seed + 1)).flat();

  test("is looked at in plans of some requests, kept and lost", () => {
    expect(all.filter(({ isKept }) => isKept).length).toBeGreaterThan(50);
    expect(all.filter(({ keeps }) => !keeps).length).toBeGreaterThan(50);
    expect(all.filter(({ isAsGood }) => isAsGood).length).toBeGreaterThan(50);
    expect(all.filter(({ mayBe }) => !mayBe).length).toBeGreaterThan(50);
  });

  test("that may not keep its uses does not keep them in the whole plan", () => {
    expect(all.filter(({ keeps, isKept }) => isKept && !keeps)).toEqual([]);
  });

  test("that may not be as good is not as good in the whole plan", () => {
    expect(all.filter(({ mayBe, isAsGood }) => isAsGood && !mayBe)).toEqual([]);
  });
});
