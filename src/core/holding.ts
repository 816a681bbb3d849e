// What the user holds: lots of points, each with its own first and last day (contract.md, Balances).

import type { Currency, Units } from "./currency.ts";
import type { Day } from "./day.ts";

export interface Holding {
  readonly row: number;
  readonly currency: Currency;
  readonly units: Units;
  /** Day from which the lot is usable; null = it always was, and counts as credited long ago. */
  readonly availableFrom: Day | null;
  /** Last day on which the lot can be used or exchanged; null = no end. */
  readonly expires: Day | null;
}
