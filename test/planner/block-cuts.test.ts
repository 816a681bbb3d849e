import { describe, expect, test } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import { withBlockCuts } from "../../src/planner/block-cuts.ts";
import type { Model } from "../../src/planner/model.ts";
import type { Simplex } from "../../src/planner/simplex.ts";
import { generateBook } from "../bench/generator.ts";
import { offerOf } from "../core/offers.ts";
import { bookOf, lotOf, modelOfBook, needOf, nov, worthOf } from "./books.ts";
import {
  expectNothingCutOff,
  gains,
  generatedModel,
  NO_CUTOFF,
  rootBound,
  wholeModel,
} from "./cut-laws.ts";

const cutFrom = (model: Model) => withBlockCuts(model, 20_000, NO_CUTOFF).model;

describe("block cuts", () => {
  test("see that a minimum is out of reach of what a need pays for", () => {
    // 700 of 1,000 yen more are worth having, but a request is of 1,000 and costs 10 in effort.
    const book = bookOf({
      effort: fraction(10),
      holdings: [lotOf("S", 1700)],
      offers: [offerOf("S G", 1000, 1000), offerOf("S K", 500, 500, { row: 3 })],
      needs: [needOf("G", 700, nov(20)), needOf("K", 700, nov(20))],
      worth: [worthOf("S", 1, fraction(9, 10)), worthOf("G", 1, 0), worthOf("K", 1, 0)],
    });
    const model = modelOfBook(book);
    const cut = withBlockCuts(model, 50_000, NO_CUTOFF).model;
    expect(cut.rows.length).toBeGreaterThan(model.rows.length);
    expect(rootBound(cut)).toBeGreaterThan(rootBound(model) + 1);
  });

  test("leave a model alone whose optimum is whole", () => {
    const model = wholeModel();
    expect(withBlockCuts(model, 50_000, NO_CUTOFF).model).toBe(model);
  });

  test("leave the basis at the optimum, in whatever round the work ends", () => {
    const model = modelOfBook(generateBook("modest", 6));
    const rows = new Set<number>();
    for (let budget = 200; budget <= 6000; budget += 200) {
      const cut = withBlockCuts(model, budget, NO_CUTOFF);
      rows.add(cut.model.rows.length);
      const lp = cut.basis as Simplex;
      expect([budget, lp.leavingRow(), lp.rowCount]).toEqual([budget, -1, cut.model.rows.length]);
    }
    expect(rows.size).toBeGreaterThan(1);
  });

  test("never cut off whole-numbered requests, nor make them dearer", () => {
    const given = (seed: number) => generatedModel(seed % 6 === 0 ? "modest" : "small", seed);
    const { cuts, looked } = expectNothingCutOff(60, given, cutFrom);
    expect(cuts).toBeGreaterThan(20);
    expect(looked).toBeGreaterThan(100);
  }, 60_000);

  test("never lower the bound, and mostly raise it", () => {
    const models = Array.from({ length: 12 }, (_, k) => generatedModel("modest", k + 1));
    expect(gains(models, cutFrom).filter((gain) => gain > 1).length).toBeGreaterThan(6);
  });
});
