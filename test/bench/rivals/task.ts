// What a rival solver is asked, and how it comes out.

import type { Ratio } from "../../support/ratio.ts";
import type { Size } from "../profiles.ts";

export type Rival = "HiGHS" | "YALPS" | "javascript-lp-solver";

export const RIVALS: readonly Rival[] = ["HiGHS", "YALPS", "javascript-lp-solver"];

/** One generated book's integer program, for one solver. */
export interface Task {
  readonly rival: Rival;
  readonly size: Size;
  readonly seed: number;
  readonly seconds: number;
  /** Yen by which a better plan may exceed the one found; 0 = a proof. Only HiGHS is told. */
  readonly gap: number;
}

/**
 * - `solved`: to the gap asked for, by its own account, and the plan is legal.
 * - `stopped`: not within the seconds.
 * - `too-large`: its table of doubles would not fit into memory.
 * - `wrong`: it ended with an answer that is none: not whole, not within the rows, or no answer at all.
 * - `not-asked`: requests of one day could feed each other in a ring, which the program cannot tell.
 */
export type Ending = "solved" | "stopped" | "too-large" | "wrong" | "not-asked";

export interface Outcome {
  readonly ending: Ending;
  /** Of the solver alone: neither starting it nor writing the program down counts. */
  readonly milliseconds: number;
  /** What the plan found is worth by the referee; null where none was found. */
  readonly value: Ratio | null;
  /** No plan is worth more, in yen; Infinity where the solver says nothing. */
  readonly bound: number;
}
