import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Factors } from "../../src/planner/factors.ts";
import type { SparseColumns } from "../../src/planner/programme.ts";

/** Columns of a square matrix, as sparse columns and as numbers by row and column. */
interface Square {
  readonly matrix: SparseColumns;
  readonly dense: readonly (readonly number[])[];
  readonly size: number;
}

/** Mostly ones and minus ones on few places, as in a flow, and some other numbers. */
const squares: fc.Arbitrary<Square> = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc
    .array(
      fc.array(fc.constantFrom(0, 0, 0, 0, 1, 1, -1, 2, -3, 490), {
        minLength: size,
        maxLength: size,
      }),
      { minLength: size, maxLength: size },
    )
    .map((columns) => ({ matrix: sparse(columns), dense: columns, size })),
);

function sparse(columns: readonly (readonly number[])[]): SparseColumns {
  const start = [0];
  const rows: number[] = [];
  const entries: number[] = [];
  for (const column of columns) {
    column.forEach((entry, row) => {
      if (entry === 0) return;
      rows.push(row);
      entries.push(entry);
    });
    start.push(rows.length);
  }
  return {
    start: Int32Array.from(start),
    rows: Int32Array.from(rows),
    entries: Float64Array.from(entries),
  };
}

/** The column in a slot, a slack where it had to give way. */
const columnIn = ({ dense, size }: Square, j: number): readonly number[] =>
  j < size ? dense[j]! : Array.from({ length: size }, (_, row) => (row === j - size ? 1 : 0));

/** Terms add up to what is wanted, to nine places of the largest of them: a basis may be near to singular. */
function expectSum(terms: readonly number[], wanted: number): void {
  const sum = terms.reduce((all, term) => all + term, 0);
  const size = Math.max(1, Math.abs(wanted), ...terms.map(Math.abs));
  expect(Math.abs(sum - wanted) / size).toBeLessThan(1e-9);
}

describe("factors of a basis", () => {
  test("solve with it and with its transpose, whatever columns had to give way", () => {
    fc.assert(
      fc.property(squares, (square) => {
        const { size } = square;
        const head = Int32Array.from({ length: size }, (_, slot) => slot);
        const factors = new Factors(size);
        factors.factor(square.matrix, head);
        expect(new Set(head).size).toBe(size);
        const byRow = Float64Array.from({ length: size }, (_, row) => row * row - 3);
        const bySlot = new Float64Array(size);
        factors.forward(byRow.slice(), bySlot);
        byRow.forEach((wanted, row) => {
          const terms = [...bySlot].map((x, slot) => x * columnIn(square, head[slot]!)[row]!);
          expectSum(terms, wanted);
        });
        const wanted = Float64Array.from({ length: size }, (_, slot) => 7 - slot);
        const duals = new Float64Array(size);
        factors.backward(wanted.slice(), duals);
        for (let slot = 0; slot < size; slot++) {
          const column = columnIn(square, head[slot]!);
          expectSum(
            column.map((entry, row) => entry * duals[row]!),
            wanted[slot]!,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test("take up a pivot, and forget it again", () => {
    const square = {
      matrix: sparse([
        [1, 1],
        [0, 1],
      ]),
      dense: [
        [1, 1],
        [0, 1],
      ],
      size: 2,
    };
    const head = Int32Array.of(0, 1);
    const factors = new Factors(2);
    expect(factors.factor(square.matrix, head)).toBe(true);
    const direction = new Float64Array(2);
    factors.forward(Float64Array.of(2, 6), direction);
    factors.replace(1, direction);
    const x = new Float64Array(2);
    factors.forward(Float64Array.of(4, 12), x);
    expect([...x]).toEqual([0, 2]);
    factors.backTo(0);
    factors.forward(Float64Array.of(4, 12), x);
    expect([...x]).toEqual([4, 8]);
  });
});
