// What must hold of cuts of every kind, on models of generated books.

import { expect } from "vitest";
import type { Model } from "../../src/planner/model.ts";
import { rootOf } from "../../src/planner/root.ts";
import { generateBook } from "../bench/generator.ts";
import type { Size } from "../bench/profiles.ts";
import { offerOf } from "../core/offers.ts";
import { Chance } from "../support/random.ts";
import { bookOf, lotOf, modelOfBook, worthOf } from "./books.ts";
import { costOf, wholeNumbers } from "./whole-numbers.ts";

export const NO_CUTOFF = Number.POSITIVE_INFINITY;

/** The model of a generated book, its needs in the plan's time. */
export function generatedModel(size: Size, seed: number): Model {
  const book = generateBook(size, seed);
  const needs = book.needs.filter(({ day }) => day >= book.asOf && day <= book.until);
  return modelOfBook({ ...book, needs });
}

/** A model whose linear programme's optimum is whole already. */
export function wholeModel(): Model {
  return modelOfBook(
    bookOf({
      holdings: [lotOf("S", 1000)],
      offers: [offerOf("S G", 500, 510)],
      worth: [worthOf("S", 1, 1), worthOf("G", 1, 1)],
    }),
  );
}

/** The bound of a model's linear programme, every request still broken as it likes. */
export function rootBound(model: Model): number {
  const lp = rootOf(model);
  expect(lp.solve(NO_CUTOFF, 10_000)).toBe("optimal");
  return lp.objective;
}

/**
 * Expects cuts to leave whole-numbered requests in, as dear as they were.
 *
 * @param given - A model for a seed.
 * @param strengthen - Adds cuts to it.
 * @returns How many cuts there were, and how many settings of requests were looked at.
 */
export function expectNothingCutOff(
  seeds: number,
  given: (seed: number) => Model,
  strengthen: (model: Model) => Model,
): { cuts: number; looked: number } {
  let cuts = 0;
  let looked = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const model = given(seed);
    const strong = strengthen(model);
    if (strong === model) continue;
    cuts += strong.rows.length - model.rows.length;
    const chance = new Chance(seed);
    for (let round = 0; round < 60; round++) {
      const settings = wholeNumbers(model, chance);
      const cost = costOf(model, settings);
      if (cost === null) continue;
      looked++;
      const withCuts = costOf(strong, settings);
      expect([seed, withCuts === null]).toEqual([seed, false]);
      expect(withCuts).toBeCloseTo(cost, 4);
    }
  }
  return { cuts, looked };
}

/** By how much cuts raise the bounds of models, which they must never lower. */
export function gains(
  models: readonly Model[],
  strengthen: (model: Model) => Model,
): readonly number[] {
  return models.map((model) => {
    const gain = rootBound(strengthen(model)) - rootBound(model);
    expect(gain).toBeGreaterThanOrEqual(-1e-6);
    return gain;
  });
}
