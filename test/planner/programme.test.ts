import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Programme } from "../../src/planner/programme.ts";
import { programmes } from "./random-programmes.ts";

describe("a programme", () => {
  test("holds the same entries by column and by row", () => {
    fc.assert(
      fc.property(programmes, ({ columns, rows }) => {
        const stated = new Programme(columns, rows);
        const byColumn: string[] = [];
        columns.forEach((_, j) => {
          for (let k = stated.colStart[j]!; k < stated.colStart[j + 1]!; k++)
            byColumn.push(`${stated.colRow[k]},${j}: ${stated.colEntry[k]}`);
        });
        const byRow: string[] = [];
        rows.forEach((_, i) => {
          for (let k = stated.rowStart[i]!; k < stated.rowStart[i + 1]!; k++)
            byRow.push(`${i},${stated.rowCol[k]}: ${stated.rowEntry[k]}`);
        });
        expect(byRow.sort()).toEqual(byColumn.sort());
      }),
    );
  });

  test("gives each row a slack from 0 to its range", () => {
    const { lower, upper, rhs } = new Programme([], [{ rhs: 4, range: 3 }]);
    expect([lower[0], upper[0], rhs[0]]).toEqual([0, 3, 4]);
  });
});
