import { describe, expect, test } from "vitest";
import { type Block, blocksOf } from "../../src/planner/blocks.ts";
import { rootOf } from "../../src/planner/root.ts";
import { search } from "../../src/planner/search.ts";
import { generateBook } from "../bench/generator.ts";
import { Chance } from "../support/random.ts";
import { modelOfBook } from "./books.ts";

/** A block's part under random prices, such that points are dear or wanted and requests cost something. */
function priced({ part }: Block, chance: Chance): Block["part"] {
  const costs = part.columns.map(() => chance.next() - 0.7);
  for (const { isFixed, spread, more, extra } of part.arcs) {
    if (isFixed) continue;
    costs[extra] = chance.next() / 100;
    costs[spread] = costs[more]! + costs[extra];
  }
  return { ...part, columns: part.columns.map((column, at) => ({ ...column, cost: costs[at]! })) };
}

describe("a block", () => {
  test("as whole numbers never costs less than its linear programme", () => {
    const chance = new Chance(3);
    const options = { budget: 1500, tolerance: 1e-6, known: Number.POSITIVE_INFINITY };
    let dearer = 0;
    for (let seed = 1; seed <= 14; seed++) {
      const book = generateBook(seed % 7 === 0 ? "heavy" : "everyday", seed);
      const needs = book.needs.filter(({ day }) => day >= book.asOf && day <= book.until);
      const model = modelOfBook({ ...book, needs });
      for (const block of blocksOf(model)) {
        const part = priced(block, chance);
        const lp = rootOf(part);
        expect(lp.solve(Number.POSITIVE_INFINITY, 5000)).toBe("optimal");
        const { bound, best } = search(part, { ...options, accept: (_, cost) => cost });
        const least = lp.objective - 1e-5 * (1 + Math.abs(lp.objective));
        const where = [seed, block.index];
        expect([...where, best >= least, bound >= least]).toEqual([...where, true, true]);
        if (bound > lp.objective + 0.01) dearer++;
      }
    }
    expect(dearer).toBeGreaterThan(20);
  }, 60_000);
});
