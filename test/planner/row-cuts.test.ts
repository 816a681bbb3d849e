import { describe, expect, test } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import { withBlockCuts } from "../../src/planner/block-cuts.ts";
import type { Model } from "../../src/planner/model.ts";
import { rootOf } from "../../src/planner/root.ts";
import { withRowCuts } from "../../src/planner/row-cuts.ts";
import type { Simplex } from "../../src/planner/simplex.ts";
import { generateBook } from "../bench/generator.ts";
import type { Size } from "../bench/profiles.ts";
import { offerOf } from "../core/offers.ts";
import { Chance } from "../support/random.ts";
import { bookOf, lotOf, modelOfBook, worthOf } from "./books.ts";
import { costOf, wholeNumbers } from "./whole-numbers.ts";

const NO_CUTOFF = Number.POSITIVE_INFINITY;

/** The model of a generated book, its needs in the plan's time. */
function generated(size: Size, seed: number): Model {
  const book = generateBook(size, seed);
  const needs = book.needs.filter(({ day }) => day >= book.asOf && day <= book.until);
  return modelOfBook({ ...book, needs });
}

const cutFrom = (model: Model, budget = 20_000, cutoff = NO_CUTOFF) =>
  withRowCuts(model, budget, cutoff);

/** The bound of a model's linear programme, every request still broken as it likes. */
function rootBound(model: Model): number {
  const lp = rootOf(model);
  expect(lp.solve(NO_CUTOFF, 10_000)).toBe("optimal");
  return lp.objective;
}

describe("row cuts", () => {
  test("see that what two sources make in steps never fills whole requests of a third", () => {
    // S comes in 500s and T in 400s, the exit takes 1,000s: no block sees more than one of the three.
    const book = bookOf({
      effort: fraction(10),
      holdings: [lotOf("S", 1700), lotOf("T", 900)],
      offers: [
        offerOf("S H", 500, 500),
        offerOf("T H", 400, 400, { row: 3 }),
        offerOf("H G", 1000, 1000, { row: 4 }),
      ],
      worth: [
        worthOf("S", 1, fraction(1, 2)),
        worthOf("T", 1, fraction(1, 2)),
        worthOf("H", 1, 0),
        worthOf("G", 1, 1),
      ],
    });
    const blocks = withBlockCuts(modelOfBook(book), 50_000, NO_CUTOFF);
    const rows = withRowCuts(blocks.model, 50_000, NO_CUTOFF, blocks.basis);
    expect(rows.model.rows.length).toBeGreaterThan(blocks.model.rows.length);
    expect(rootBound(rows.model)).toBeGreaterThan(rootBound(blocks.model) + 100);
  });

  test("leave a model alone whose optimum is whole", () => {
    const book = bookOf({
      holdings: [lotOf("S", 1000)],
      offers: [offerOf("S G", 500, 510)],
      worth: [worthOf("S", 1, 1), worthOf("G", 1, 1)],
    });
    const model = modelOfBook(book);
    expect(cutFrom(model).model).toBe(model);
  });

  test("leave a model alone whose bound is no better than what is known", () => {
    const model = generated("modest", 6);
    const bound = rootBound(model);
    expect(cutFrom(model, 20_000, bound - 1).model).toBe(model);
    expect(cutFrom(model, 20_000, bound + 1000).model).not.toBe(model);
  });

  test("leave the basis at the optimum, in whatever round the work ends", () => {
    const model = generated("modest", 6);
    const rows = new Set<number>();
    for (let budget = 20; budget <= 2000; budget += 20) {
      const cut = cutFrom(model, budget);
      rows.add(cut.model.rows.length);
      if (cut.model === model) continue;
      const lp = cut.basis as Simplex;
      expect([budget, lp.leavingRow(), lp.rowCount]).toEqual([budget, -1, cut.model.rows.length]);
    }
    expect(rows.size).toBeGreaterThan(1);
  });

  test("never cut off whole-numbered requests, nor make them dearer", () => {
    let cuts = 0;
    let looked = 0;
    for (let seed = 1; seed <= 80; seed++) {
      const model = generated(seed % 4 === 0 ? "modest" : "small", seed);
      const blocks = withBlockCuts(model, 20_000, NO_CUTOFF);
      for (const { model: given, basis } of [{ model, basis: null }, blocks]) {
        const strong = withRowCuts(given, 20_000, NO_CUTOFF, basis).model;
        if (strong === given) continue;
        cuts += strong.rows.length - given.rows.length;
        const chance = new Chance(seed);
        for (let round = 0; round < 60; round++) {
          const settings = wholeNumbers(model, chance);
          const cost = costOf(given, settings);
          if (cost === null) continue;
          looked++;
          const withCuts = costOf(strong, settings);
          expect([seed, withCuts === null]).toEqual([seed, false]);
          expect(withCuts).toBeCloseTo(cost, 4);
        }
      }
    }
    expect(cuts).toBeGreaterThan(50);
    expect(looked).toBeGreaterThan(1000);
  }, 60_000);

  test("never lower the bound, and mostly raise it", () => {
    let raised = 0;
    for (let seed = 1; seed <= 24; seed++) {
      const model = generated("modest", seed);
      const gain = rootBound(cutFrom(model).model) - rootBound(model);
      expect(gain).toBeGreaterThanOrEqual(-1e-6);
      if (gain > 1) raised++;
    }
    expect(raised).toBeGreaterThan(12);
  });
});
