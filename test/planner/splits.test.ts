import { describe, expect, test } from "vitest";
import type { ArcState } from "../../src/planner/branching.ts";
import { Splits } from "../../src/planner/splits.ts";
import { generateBook } from "../bench/generator.ts";
import { Chance } from "../support/random.ts";
import { modelOfBook } from "./books.ts";
import { wholeNumbers } from "./whole-numbers.ts";

const holds = ({ zLow, zHigh, pLow, pHigh }: ArcState, z: number, p: number) =>
  zLow <= z && z <= zHigh && pLow <= p && p <= pHigh;

describe("splits", () => {
  test("leave every whole-numbered point on exactly one side", () => {
    let looked = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const book = generateBook("modest", seed);
      const needs = book.needs.filter(({ day }) => day >= book.asOf && day <= book.until);
      const model = modelOfBook({ ...book, needs });
      const splits = new Splits(model);
      const chance = new Chance(seed);
      for (let depth = 0; depth < 6; depth++) {
        if (splits.lp.solve(Number.POSITIVE_INFINITY, 5000) !== "optimal") break;
        const found = splits.splits();
        for (const split of found) {
          if (split.kind !== "requests" && split.kind !== "points") continue;
          const state = splits.arcs[split.at]!;
          for (let round = 0; round < 20; round++) {
            const [z, p] = wholeNumbers(model, chance)[split.at]!;
            if (!holds(state, z, p)) continue;
            looked++;
            const sides = [holds(split.down, z, p), holds(split.up, z, p)];
            expect(sides.filter((side) => side)).toHaveLength(1);
          }
        }
        const next = found[0];
        if (next === undefined) break;
        const side = splits.isEmpty(next, next.down) ? next.up : next.down;
        splits.setState(next, side);
      }
    }
    expect(looked).toBeGreaterThan(1000);
  }, 60_000);

  test("part the present optimum from both sides", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const book = generateBook("modest", seed);
      const model = modelOfBook({ ...book, needs: [] });
      const splits = new Splits(model);
      if (splits.lp.solve(Number.POSITIVE_INFINITY, 5000) !== "optimal") continue;
      for (const split of splits.splits()) {
        if (split.kind !== "requests" || split.weight < 1) continue;
        const { requests } = splits.valueOf(model.arcs[split.at]!);
        expect(requests).toBeGreaterThan(split.down.zHigh);
        expect(requests).toBeLessThan(split.up.zLow);
      }
    }
  });
});
