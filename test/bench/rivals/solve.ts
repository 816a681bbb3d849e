// One way to ask every solver for the answer to one integer program.

import type { IntegerProgram } from "../../support/integer-program.ts";

export interface Found {
  /** It ended of itself, with a proof by its own account. */
  readonly isFinished: boolean;
  /** Whole numbers that fit every row; null where there are none. */
  readonly values: readonly number[] | null;
  readonly bound: number;
}

export type Solve = (
  program: IntegerProgram,
  seconds: number,
  gap: number,
) => Found | Promise<Found>;
