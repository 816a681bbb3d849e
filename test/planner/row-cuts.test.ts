import { describe, expect, test } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import { withBlockCuts } from "../../src/planner/block-cuts.ts";
import type { Model } from "../../src/planner/model.ts";
import { withRowCuts } from "../../src/planner/row-cuts.ts";
import type { Simplex } from "../../src/planner/simplex.ts";
import { offerOf } from "../core/offers.ts";
import { bookOf, lotOf, modelOfBook, worthOf } from "./books.ts";
import {
  expectNothingCutOff,
  gains,
  generatedModel,
  NO_CUTOFF,
  rootBound,
  wholeModel,
} from "./cut-laws.ts";

const cutFrom = (model: Model, budget = 20_000, cutoff = NO_CUTOFF) =>
  withRowCuts(model, budget, cutoff);

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
    const model = wholeModel();
    expect(cutFrom(model).model).toBe(model);
  });

  test("leave a model alone whose bound is no better than what is known", () => {
    const model = generatedModel("modest", 6);
    const bound = rootBound(model);
    expect(cutFrom(model, 20_000, bound - 1).model).toBe(model);
    expect(cutFrom(model, 20_000, bound + 1000).model).not.toBe(model);
  });

  test("leave the basis at the optimum, in whatever round the work ends", () => {
    const model = generatedModel("modest", 6);
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

  test.each([
    ["as it is", (model: Model) => model],
    ["with block cuts", (model: Model) => withBlockCuts(model, 20_000, NO_CUTOFF).model],
  ])(
    "never cut off whole-numbered requests of a model %s, nor make them dearer",
    (_, first) => {
      const given = (seed: number) =>
        first(generatedModel(seed % 4 === 0 ? "modest" : "small", seed));
      const { cuts, looked } = expectNothingCutOff(80, given, (model) => cutFrom(model).model);
      expect(cuts).toBeGreaterThan(25);
      expect(looked).toBeGreaterThan(500);
    },
    60_000,
  );

  test("never lower the bound, and mostly raise it", () => {
    const models = Array.from({ length: 24 }, (_, k) => generatedModel("modest", k + 1));
    const raised = gains(models, (model) => cutFrom(model).model).filter((gain) => gain > 1);
    expect(raised.length).toBeGreaterThan(12);
  });
});
