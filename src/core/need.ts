// What the user is going to spend, where and when (contract.md, Needs).

import type { Currency } from "./currency.ts";
import type { Day } from "./day.ts";
import type { Fraction } from "./fraction.ts";

export interface Need {
  readonly row: number;
  /** Any of these will do; at least one. */
  readonly exits: readonly Currency[];
  /** Yen, above 0. */
  readonly amount: Fraction;
  readonly day: Day;
  /** Yen a used yen is worth to the user; 0 or more, 1 unless the row says otherwise. */
  readonly worth: Fraction;
  readonly note: string;
}
