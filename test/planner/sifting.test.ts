import { describe, expect, test } from "vitest";
import { Branching } from "../../src/planner/branching.ts";
import { rootOf } from "../../src/planner/root.ts";
import { sift } from "../../src/planner/sifting.ts";
import { generateBook } from "../bench/generator.ts";
import { modelOfBook } from "./books.ts";

const ALL = Number.POSITIVE_INFINITY;

describe("a large programme that is sifted", () => {
  test("has the optimum that it has when it is solved as it is, for less work", () => {
    const generated = generateBook("extreme", 1);
    const { asOf, until } = generated;
    const needs = generated.needs.filter(({ day }) => day >= asOf && day <= until);
    const model = modelOfBook({ ...generated, needs });
    expect(model.arcs.length).toBeGreaterThan(1000);
    const plain = rootOf(model);
    expect(plain.solve(ALL, ALL)).toBe("optimal");
    const tree = new Branching(model);
    sift(tree);
    expect(tree.arcs).toEqual(tree.root);
    expect(tree.lp.solve(ALL, ALL)).toBe("optimal");
    expect(tree.lp.objective).toBeCloseTo(plain.objective, 3);
    expect(tree.lp.spent).toBeLessThan(0.8 * plain.spent);
  }, 60_000);
});
