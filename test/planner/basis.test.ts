import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Simplex } from "../../src/planner/simplex.ts";
import { programmes } from "./random-programmes.ts";

describe("a basis", () => {
  test("made afresh stands for the same point", () => {
    fc.assert(
      fc.property(programmes, ({ columns, rows }) => {
        const lp = new Simplex(columns, rows);
        if (lp.solve(Number.POSITIVE_INFINITY, 1000) !== "optimal") return;
        const before = columns.map((_, j) => lp.value(j));
        const objective = lp.objective;
        lp.refactor();
        expect(lp.objective).toBeCloseTo(objective, 6);
        columns.forEach((_, j) => {
          expect(lp.value(j)).toBeCloseTo(before[j]!, 6);
        });
      }),
    );
  });

  test("carried over to the same programme is optimal there without a pivot", () => {
    fc.assert(
      fc.property(programmes, ({ columns, rows }) => {
        const lp = new Simplex(columns, rows);
        if (lp.solve(Number.POSITIVE_INFINITY, 1000) !== "optimal") return;
        const next = new Simplex(columns, rows);
        next.startFrom(lp.start(), [...rows.keys()]);
        expect(next.solve(Number.POSITIVE_INFINITY, 1000)).toBe("optimal");
        expect(next.objective).toBeCloseTo(lp.objective, 6);
        expect(next.spent).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("keeps an inverse that is one, and the true norms of its rows", () => {
    fc.assert(
      fc.property(programmes, ({ columns, rows }) => {
        const lp = new Simplex(columns, rows);
        lp.solve(Number.POSITIVE_INFINITY, 1000);
        const m = rows.length;
        for (let i = 0; i < m; i++) {
          lp.forward(lp.head[i]!);
          for (let k = 0; k < m; k++) expect(lp.direction[k]).toBeCloseTo(k === i ? 1 : 0, 8);
          let norm = 0;
          lp.backward(i);
          for (let t = 0; t < m; t++) norm += lp.rho[t]! ** 2;
          expect(lp.weights[i]).toBeCloseTo(norm, 6);
        }
      }),
    );
  });
});
