// Small random linear programmes, and their optimum by looking at every vertex.

import fc from "fast-check";
import type { Column, Row } from "../../src/planner/programme.ts";

export interface Stated {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const bounds = fc
  .tuple(fc.integer({ min: -2, max: 3 }), fc.integer({ min: 0, max: 5 }))
  .map(([lower, width]) => ({ lower, upper: lower + width }));

export function column(rows: number): fc.Arbitrary<Column> {
  return fc
    .record({
      cost: fc.integer({ min: -6, max: 6 }),
      bounds,
      entries: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: rows, maxLength: rows }),
    })
    .map(({ cost, bounds: { lower, upper }, entries }) => {
      const at = entries.flatMap((entry, row) => (entry === 0 ? [] : [row]));
      return { cost, lower, upper, rows: at, entries: at.map((row) => entries[row]!) };
    });
}

export const programmes: fc.Arbitrary<Stated> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([n, m]) =>
    fc.record({
      columns: fc.array(column(m), { minLength: n, maxLength: n }),
      rows: fc.array(
        fc.record({
          rhs: fc.integer({ min: -6, max: 12 }),
          range: fc.integer({ min: 0, max: 12 }),
        }),
        { minLength: m, maxLength: m },
      ),
    }),
  );

/** Other bounds for some of a programme's columns. */
export function rebound(stated: Stated): fc.Arbitrary<Stated> {
  return fc
    .array(fc.option(bounds, { freq: 2 }), {
      minLength: stated.columns.length,
      maxLength: stated.columns.length,
    })
    .map((changes) => ({
      ...stated,
      columns: stated.columns.map((of, j) => ({ ...of, ...changes[j] })),
    }));
}

/** The least cost over all vertices: every choice of basis, everything else at a bound; null = infeasible. */
export function leastCost({ columns, rows }: Stated): number | null {
  const m = rows.length;
  const slacks = rows.map(({ range }, i) => ({
    cost: 0,
    lower: 0,
    upper: range,
    rows: [i],
    entries: [1],
  }));
  const all: Column[] = [...columns, ...slacks];
  let least: number | null = null;
  for (let basis = 0; basis < 1 << all.length; basis++) {
    const basic = all.filter((_, j) => basis & (1 << j));
    if (basic.length !== m) continue;
    const others = all.filter((_, j) => !(basis & (1 << j)));
    for (let side = 0; side < 1 << others.length; side++) {
      const values = others.map((of, k) => (side & (1 << k) ? of.upper : of.lower));
      const left = rows.map(({ rhs }, i) => {
        const sum = others.reduce((all, of, k) => all + entryOf(of, i) * values[k]!, 0);
        return rhs - sum;
      });
      const solved = solveSquare(
        rows.map((_, i) => basic.map((of) => entryOf(of, i))),
        left,
      );
      if (solved === null) continue;
      if (basic.some((of, k) => solved[k]! < of.lower - 1e-9 || solved[k]! > of.upper + 1e-9))
        continue;
      const cost =
        basic.reduce((all, of, k) => all + of.cost * solved[k]!, 0) +
        others.reduce((all, of, k) => all + of.cost * values[k]!, 0);
      if (least === null || cost < least) least = cost;
    }
  }
  return least;
}

function entryOf(of: Column, row: number): number {
  const at = of.rows.indexOf(row);
  return at < 0 ? 0 : of.entries[at]!;
}

/** Gauss with the largest pivot; null where the matrix is singular. */
function solveSquare(matrix: number[][], right: number[]): number[] | null {
  const m = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let k = 0; k < m; k++) {
    let at = k;
    for (let i = k; i < m; i++) if (Math.abs(rows[i]![k]!) > Math.abs(rows[at]![k]!)) at = i;
    if (Math.abs(rows[at]![k]!) < 1e-9) return null;
    [rows[k], rows[at]] = [rows[at]!, rows[k]!];
    for (let i = 0; i < m; i++) {
      if (i === k) continue;
      const factor = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j <= m; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  return rows.map((row, k) => row[m]! / row[k]!);
}
