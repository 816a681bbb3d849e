// Small books: the planner against every plan there is.

import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import type { Plan } from "../../src/planner/plan.ts";
import { planBook } from "../../src/planner/plan-book.ts";
import { EndlessGain } from "../../src/planner/reach.ts";
import { generateBook } from "../bench/generator.ts";
import type { Switches } from "../bench/profiles.ts";
import { exactly, order, plus, written } from "../support/ratio.ts";
import { judge } from "../support/referee.ts";
import { bruteForce } from "./brute-force.ts";
import { solveByHighs } from "./milp.ts";
import { faultsOf } from "./plan-judgement.ts";
import { allDays, sufficientDays } from "./request-days.ts";

const PATIENCE = 20_000;

/**
 * Every book has some of everything; each of these mixes has much of some. Where points can come back to their
 * source no bound on their number is known, and the planner may say so instead of `optimal`.
 */
const MIXES: Readonly<Record<string, Switches>> = {
  everything: {},
  "short lives": { "valid for": true, "lapsing lot": true, bonus: true, "pending lot": true },
  caps: { "own cap": true, limit: true, "daily cap": true, maximum: true },
  fees: { "flat fee": true, "percent fee": true, "received fee": true, "fee waiver": true },
  rounding: { "rounding step": true, "percent fee": true, "off-step minimum": true, bonus: true },
  needs: { "joined need": true, "mixed units": true, "need worth": true, "spare days": true },
  "round trips": { "round trip": true, "odd lot": true },
};

describe("brute force", () => {
  test.each(Object.keys(MIXES))(
    "no plan of a small book beats the planner's: %s",
    async (mix) => {
      let compared = 0;
      const faults: string[] = [];
      for (let seed = 1; seed <= 70; seed += 1) {
        const book = generateBook("small", seed, MIXES[mix]);
        const best = bruteForce(book, PATIENCE);
        if (best === null) continue;
        compared += 1;
        const plan = planUnlessEndless(book);
        if (plan === null) continue;
        const found = await faultsOf(book, plan);
        if (plan.proof.kind === "within") {
          if (mix !== "round trips") found.push("is not proven optimal");
          const reach = plus(exactly(plan.value), exactly(plan.proof.gap));
          if (order(reach, best.value) < 0) found.push("claims a gap that is too small");
        }
        const [said, there] = [written(exactly(plan.value)), written(best.value)];
        if (said !== there) found.push(`is worth ${said}, the best plan ${there}`);
        faults.push(...found.map((fault) => `seed ${seed}: the plan ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(compared).toBeGreaterThanOrEqual(60);
    },
    120_000,
  );

  test.each(Object.keys(MIXES))(
    "the three oracles agree: %s",
    async (mix) => {
      const faults: string[] = [];
      for (let seed = 101; seed <= 125; seed += 1) {
        const book = generateBook("small", seed, MIXES[mix]);
        const best = bruteForce(book, PATIENCE);
        if (best === null) continue;
        const verdict = await judge(book, best.requests);
        const judged = verdict.isLegal ? written(verdict.value) : verdict.why;
        const programs = [await solveByHighs(book, 20, sufficientDays(book))];
        programs.push(await solveByHighs(book, 20, allDays(book)));
        const values = programs.flatMap(({ status, value }) =>
          status === "cyclic" ? [] : [`${status} ${value === null ? "" : written(value)}`],
        );
        const there = written(best.value);
        if (judged !== there) faults.push(`seed ${seed}: ${there} by force, the referee ${judged}`);
        for (const value of values) {
          if (value !== `proven ${there}`) faults.push(`seed ${seed}: ${there} by force, ${value}`);
        }
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );
});

/** The plan; null where a circle of offers gains without end, and the planner refuses. */
function planUnlessEndless(book: Book): Plan | null {
  try {
    return planBook(book);
  } catch (error) {
    if (error instanceof EndlessGain) return null;
    throw error;
  }
}
