// Caps: an offer's own, and limits shared by several offers (contract.md, section 1, Offers and Limits).

import type { Currency } from "./currency.ts";
import type { Day } from "./day.ts";

/** What a cap counts: points without fee, units received without bonus, or requests. */
export type Counted = "points" | "units" | "requests";

/** The span over which a cap counts. `fiscal-year` is April to March; `total` the row's own From–Until. */
export type Per = "day" | "month" | "year" | "fiscal-year" | "total";

export interface Cap {
  /** How much is allowed a period, 0 or more. */
  readonly amount: number;
  readonly counted: Counted;
  readonly per: Per;
  /** Already used in the period that holds as_of. */
  readonly used: number;
}

/** A cap shared by every offer of a source, or by those to one exit; for requests made from–until. */
export interface Limit {
  readonly row: number;
  readonly source: Currency;
  readonly exit: Currency | null;
  readonly cap: Cap;
  readonly from: Day | null;
  readonly until: Day | null;
}
