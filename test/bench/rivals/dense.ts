// An integer program for solvers that keep a full table of doubles and know columns only from 0 upward.

import type { IntegerProgram } from "../../support/integer-program.ts";

/** A row with the sums of its columns; one of the bounds is always finite. */
export interface DenseRow {
  readonly byColumn: ReadonlyMap<number, number>;
  readonly lower: number;
  readonly upper: number;
}

/** Half of it is as much as both solvers may hold at once while they branch. */
const MOST_BYTES = 1e9;

/**
 * The program's rows, and a row for every bound of a column that no row implies: these solvers know no bounds.
 * The lower bound of every column is 0 in the programs of books.
 */
export function denseRows(program: IntegerProgram): DenseRow[] {
  const rows = program
    .summedRows()
    .map(({ byColumn, row }): DenseRow => ({ byColumn, lower: row.lower, upper: row.upper }));
  const implied = program.columns.map(() => Number.POSITIVE_INFINITY);
  for (const { byColumn, upper } of rows) {
    if ([...byColumn.values()].some((a) => a < 0)) continue;
    for (const [j, a] of byColumn) implied[j] = Math.min(implied[j]!, Math.floor(upper / a));
  }
  program.columns.forEach(({ upper }, j) => {
    if (upper < implied[j]!) {
      rows.push({ byColumn: new Map([[j, 1]]), lower: Number.NEGATIVE_INFINITY, upper });
    }
  });
  return rows;
}

export function isTooLarge(program: IntegerProgram): boolean {
  return 8 * program.columns.length * denseRows(program).length > MOST_BYTES;
}

/** What both libraries take as the limits of a row. */
export function limitsOf({ lower, upper }: DenseRow): { min?: number; max?: number } {
  return {
    ...(lower === Number.NEGATIVE_INFINITY ? {} : { min: lower }),
    ...(upper === Number.POSITIVE_INFINITY ? {} : { max: upper }),
  };
}

/** Columns as their entries, by row; `gain` is the objective. */
export function entriesByColumn(
  program: IntegerProgram,
  rows: readonly DenseRow[],
): [row: string, coefficient: number][][] {
  const entries = program.columns.map(({ gain }): [string, number][] => [["gain", gain]]);
  rows.forEach(({ byColumn }, i) => {
    for (const [j, a] of byColumn) entries[j]!.push([`r${i}`, a]);
  });
  return entries;
}
