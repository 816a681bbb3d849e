// What a search is told.

import type { Start } from "./basis.ts";
import type { Candidate } from "./branching.ts";

export interface SearchOptions {
  /** Units of work that may be spent (see the head of this file); the root is solved in any case. */
  readonly budget: number;
  /** Two costs that differ by less are the same. */
  readonly tolerance: number;
  /**
   * The cost of a candidate, or null where it cannot be carried out; `cost` is the programme's, null where a
   * candidate's lots are not whole.
   */
  readonly accept: (candidate: Candidate, cost: number | null) => number | null;
  /** A cost that is already known to be reachable. */
  readonly known: number;
  /** A basis to start from, of a programme with the same columns and rows. */
  readonly from?: Start | null;
}
