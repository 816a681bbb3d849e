import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Simplex } from "../../src/planner/simplex.ts";
import { leastCost, programmes, rebound, type Stated } from "./random-programmes.ts";

const ENOUGH = 1000;

/** Two goods at 3 and 2 yen of gain; 4 hours together, the first at most 3 times. */
const WORKSHOP: Stated = {
  columns: [
    { cost: -3, lower: 0, upper: 3, rows: [0], entries: [1] },
    { cost: -2, lower: 0, upper: 10, rows: [0], entries: [1] },
  ],
  rows: [{ rhs: 4, range: 4 }],
};

const solved = ({ columns, rows }: Stated) => {
  const lp = new Simplex(columns, rows);
  return { lp, status: lp.solve(Number.POSITIVE_INFINITY, ENOUGH) };
};

describe("the simplex", () => {
  test("spends a scarce row on what gains most", () => {
    const { lp, status } = solved(WORKSHOP);
    expect([status, lp.objective, lp.value(0), lp.value(1)]).toEqual(["optimal", -11, 3, 1]);
  });

  test("goes on from its last basis when a bound changes", () => {
    const { lp } = solved(WORKSHOP);
    lp.setBounds(0, 0, 1);
    expect([lp.solve(Number.POSITIVE_INFINITY, ENOUGH), lp.objective]).toEqual(["optimal", -9]);
  });

  test("finds that bounds leave nothing", () => {
    const { lp } = solved(WORKSHOP);
    lp.setBounds(1, 5, 10);
    expect(lp.solve(Number.POSITIVE_INFINITY, ENOUGH)).toBe("infeasible");
  });

  test("ends where pivots no longer lead anywhere", () => {
    class Circling extends Simplex {
      override pivot(): void {}
    }
    const lp = new Circling(WORKSHOP.columns, WORKSHOP.rows);
    expect(lp.solve(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe("stopped");
  });

  test("stops at a cutoff without asking for more", () => {
    expect(new Simplex(WORKSHOP.columns, WORKSHOP.rows).solve(-12, ENOUGH)).toBe("cutoff");
  });

  test("stops when its pivots are used up, with a bound that still holds", () => {
    const lp = new Simplex(WORKSHOP.columns, WORKSHOP.rows);
    expect(lp.solve(Number.POSITIVE_INFINITY, 0)).toBe("stopped");
    expect(lp.objective).toBeLessThanOrEqual(-11);
  });

  test("comes back to a saved basis", () => {
    const { lp } = solved(WORKSHOP);
    const saved = lp.save();
    lp.setBounds(0, 0, 0);
    lp.solve(Number.POSITIVE_INFINITY, ENOUGH);
    lp.setBounds(0, 0, 3);
    lp.restore(saved);
    expect([lp.objective, lp.value(0)]).toEqual([-11, 3]);
    expect(lp.solve(Number.POSITIVE_INFINITY, 0)).toBe("optimal");
  });

  test("finds the best vertex of any programme, or that there is none", () => {
    fc.assert(
      fc.property(programmes, (stated) => {
        const { lp, status } = solved(stated);
        const least = leastCost(stated);
        expect(status).toBe(least === null ? "infeasible" : "optimal");
        if (least !== null) expect(lp.objective).toBeCloseTo(least, 5);
      }),
      { numRuns: 300 },
    );
  });

  test("finds after any change of bounds what a fresh start finds", () => {
    const pairs = programmes.chain((stated) =>
      fc.tuple(fc.constant(stated), fc.array(rebound(stated), { minLength: 1, maxLength: 4 })),
    );
    fc.assert(
      fc.property(pairs, ([stated, changes]) => {
        const { lp } = solved(stated);
        for (const change of changes) {
          change.columns.forEach(({ lower, upper }, j) => {
            lp.setBounds(j, lower, upper);
          });
          const status = lp.solve(Number.POSITIVE_INFINITY, ENOUGH);
          const fresh = solved(change);
          expect(status).toBe(fresh.status);
          if (status === "optimal") expect(lp.objective).toBeCloseTo(fresh.lp.objective, 5);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("never claims a bound above the optimum, wherever it stops", () => {
    fc.assert(
      fc.property(programmes, fc.integer({ min: 0, max: 4 }), (stated, pivots) => {
        const least = leastCost(stated);
        if (least === null) return;
        const lp = new Simplex(stated.columns, stated.rows);
        lp.solve(Number.POSITIVE_INFINITY, pivots);
        expect(lp.safeBound()).toBeLessThanOrEqual(least + 1e-6);
        expect(lp.objective).toBeLessThanOrEqual(least + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  test("keeps every row and bound at its optimum", () => {
    fc.assert(
      fc.property(programmes, (stated) => {
        const { lp, status } = solved(stated);
        if (status !== "optimal") return;
        stated.rows.forEach(({ rhs, range }, row) => {
          let sum = lp.value(stated.columns.length + row);
          expect(sum).toBeGreaterThanOrEqual(-1e-5);
          expect(sum).toBeLessThanOrEqual(range + 1e-5);
          stated.columns.forEach(({ rows, entries }, j) => {
            rows.forEach((at, k) => {
              if (at === row) sum += entries[k]! * lp.value(j);
            });
          });
          expect(sum).toBeCloseTo(rhs, 5);
        });
      }),
    );
  });
});
