import { describe, expect, test } from "vitest";
import { Incumbent } from "../../src/planner/incumbent.ts";
import { Replanning } from "../../src/planner/replanning.ts";
import { solve } from "../../src/planner/solve.ts";
import { generateBook } from "../bench/generator.ts";
import { deskOf } from "./books.ts";

/** A proven plan of a generated book, and what it costs; null where it takes too long. */
function provenPlan(seed: number) {
  const generated = generateBook("modest", seed);
  const { asOf, until } = generated;
  const needs = generated.needs.filter(({ day }) => day >= asOf && day <= until);
  const { accountant, offers, reach } = deskOf({ ...generated, needs });
  const { account, gap } = solve(accountant, offers, 30_000);
  if (gap > 0) return null;
  const replanning = new Replanning(new Incumbent(accountant, account), offers, reach);
  return { account, replanning, cost: replanning.incumbent.cost() };
}

describe("a best plan, a source of which is planned anew", () => {
  test("costs what the model of the source says: nothing cheaper is found, nor anything dearer", () => {
    let met = 0;
    let looked = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const plan = provenPlan(seed);
      if (plan === null) continue;
      const { account, replanning, cost } = plan;
      const { book } = replanning.incumbent.accountant;
      for (const source of new Set(
        account.requests.map(({ offer }) => book.offers[offer]!.source),
      )) {
        const bound = replanning.replanSources([source], replanning.work + 20_000);
        if (bound === Number.NEGATIVE_INFINITY) continue;
        looked++;
        expect([seed, source, bound <= cost + 1e-6]).toEqual([seed, source, true]);
        if (bound > cost - 1e-3) met++;
      }
      expect(replanning.incumbent.account).toBe(account);
    }
    // A search of the source to its end leaves no room between bound and cost.
    expect(looked).toBeGreaterThan(50);
    expect(met).toBeGreaterThan(0.8 * looked);
  }, 120_000);
});
