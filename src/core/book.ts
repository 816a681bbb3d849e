// Everything a plan is made from: one book, read from the user's rows.

import type { BusinessCalendar } from "./business-days.ts";
import type { Limit } from "./cap.ts";
import type { Day } from "./day.ts";
import type { Fraction } from "./fraction.ts";
import type { Holding } from "./holding.ts";
import type { Need } from "./need.ts";
import type { Offer } from "./offer.ts";
import type { WorthTable } from "./worth.ts";

export interface Book {
  readonly asOf: Day;
  /** Last day of the plan (Settings, Plan until), never before as_of. */
  readonly until: Day;
  /** Yen that one request costs the user in trouble; 0 or more. */
  readonly effort: Fraction;
  /** Calendar days kept between crediting and use; 0 or more. */
  readonly spareDays: number;
  /** Days after which an unconfirmed row counts as stale. */
  readonly staleAfter: number;
  readonly calendar: BusinessCalendar;
  readonly holdings: readonly Holding[];
  readonly offers: readonly Offer[];
  readonly limits: readonly Limit[];
  /** Every row of Needs, those outside as_of – Plan until included: the planner leaves them out and says so. */
  readonly needs: readonly Need[];
  readonly worth: WorthTable;
}
