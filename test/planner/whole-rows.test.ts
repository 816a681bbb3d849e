import { describe, expect, test } from "vitest";
import type { Model } from "../../src/planner/model.ts";
import { rootOf } from "../../src/planner/root.ts";
import type { Simplex } from "../../src/planner/simplex.ts";
import { Sum, WholeRows } from "../../src/planner/whole-rows.ts";
import { generateBook } from "../bench/generator.ts";
import { Chance } from "../support/random.ts";
import { modelOfBook } from "./books.ts";

/** Models of several books, their linear programmes at the optimum. */
function solved(): { seed: number; model: Model; lp: Simplex; view: WholeRows }[] {
  return [2, 4, 6, 8, 10].map((seed) => {
    const model = modelOfBook(generateBook("modest", seed));
    const lp = rootOf(model);
    expect(lp.solve(Number.POSITIVE_INFINITY, 10_000)).toBe("optimal");
    return { seed, model, lp, view: new WholeRows(model, lp) };
  });
}

const leftOf = ({ members, entries }: Sum, values: Float64Array) =>
  members.reduce((sum, variable) => sum + entries[variable]! * values[variable]!, 0);

describe("rows in requests, steps and points", () => {
  test("hold at the optimum, each and added up", () => {
    for (const { seed, model, view } of solved()) {
      const chance = new Chance(seed);
      const all = new Sum(view.size);
      model.rows.forEach((_, row) => {
        const sum = new Sum(view.size);
        view.addRow(sum, row, 1);
        view.addRow(all, row, chance.between(-3, 3));
        expect([seed, row, leftOf(sum, view.values) - sum.rhs]).toEqual([
          seed,
          row,
          expect.closeTo(0, 4),
        ]);
      });
      expect(leftOf(all, view.values) - all.rhs).toBeCloseTo(0, 3);
    }
  });

  test("know an arc's points as so many requests and steps", () => {
    let filled = 0;
    for (const { model, view } of solved())
      model.arcs.forEach(({ minimum, step }, at) => {
        const [z, k, p] = [view.requests(at), view.steps(at), view.points(at)].map(
          (variable) => view.values[variable]!,
        );
        expect(p).toBeCloseTo(minimum * z! + step * k!, 4);
        if (p! > 0) filled++;
      });
    expect(filled).toBeGreaterThan(10);
  });

  test("say the same as cuts on columns, whatever variables they are of", () => {
    for (const { seed, model, lp, view } of solved()) {
      const chance = new Chance(seed);
      const ofArcs = new Set(
        model.arcs.flatMap(({ spread, more, extra }) => [spread, more, extra]),
      );
      const variables = Array.from({ length: view.size }, (_, variable) => variable).filter(
        (variable) => !ofArcs.has(variable - view.firstColumn),
      );
      for (let round = 0; round < 50; round++) {
        const sum = new Sum(view.size);
        for (let terms = chance.between(1, 6); terms > 0; terms--)
          sum.add(chance.pick(variables), chance.between(-9, 9) || 1);
        sum.rhs = leftOf(sum, view.values) + chance.between(-5, 5);
        const room = sum.rhs - leftOf(sum, view.values);
        const { columns, entries, least } = view.cut(sum, 0);
        if (columns.length === 0) continue;
        const value = columns.reduce((left, at, k) => left + entries[k]! * lp.value(at), 0);
        expect(Math.max(...entries.map(Math.abs))).toBe(1);
        expect([seed, round, Math.sign(Math.round((value - least) * 1e6)) || 0]).toEqual([
          seed,
          round,
          Math.sign(room),
        ]);
        expect(model.columns.length).toBeGreaterThan(Math.max(...columns));
      }
    }
  });

  test("are eased by as much as is asked for", () => {
    const { view } = solved()[0]!;
    const cutWith = (ease: number) => {
      const sum = new Sum(view.size);
      sum.add(view.requests(0), 1);
      sum.rhs = 2;
      return view.cut(sum, ease);
    };
    const [own, eased] = [cutWith(0), cutWith(0.5)];
    expect((own.least - eased.least) / Math.abs(own.least)).toBeCloseTo(0.25, 9);
  });
});
