// Crediting: from the day of a request to the day its units are there (contract.md, section 3).

import type { BusinessCalendar } from "./business-days.ts";
import type { Day } from "./day.ts";

/** One rule for a day of crediting. */
export type CreditingRule =
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "business-days"; readonly days: number };

/** How a site words its crediting, read. */
export interface Crediting {
  readonly text: string;
  readonly earliest: CreditingRule;
  readonly latest: CreditingRule;
}

export function creditedBy(
  requested: Day,
  crediting: Crediting,
  calendar: BusinessCalendar,
): Day | null {
  const rule = crediting.latest;
  if (rule.kind === "days") return requested + rule.days;
  let day = requested;
  for (let left = rule.days; left > 0; ) {
    day += 1;
    if (day > calendar.lastDay) return null;
    if (calendar.isBusinessDay(day)) left -= 1;
  }
  return day;
}
