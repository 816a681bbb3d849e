// Which days count as business days.

import type { Day } from "./day.ts";

/** Business days as a user's sites keep them (contract.md, section 3). */
export interface BusinessCalendar {
  /** First and last day the holiday table knows. Outside them nothing is said. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Whether a day from firstDay to lastDay is a business day. */
  isBusinessDay(day: Day): boolean;
}
