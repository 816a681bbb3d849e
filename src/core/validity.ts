// How long units live that an exchange credits (contract.md, Worth, Valid for).

import type { Day } from "./day.ts";
import { addDays, addMonths, endOfMonth } from "./day.ts";

/**
 * Life of credited units.
 * - `endless`: they never lapse.
 * - `days`, `months`: usable up to and including the credit day + that many days or months.
 * - `month-end`: up to the last day of the n-th month after the credit day's (0 = its own month).
 */
export type Validity =
  | { readonly kind: "endless" }
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "month-end"; readonly months: number };

/**
 * The last day on which units credited on a day can be used or exchanged.
 *
 * @param credited - Day of crediting.
 * @param validity - Life of the units.
 * @returns The last day, that day included; null = no end (contract.md, section 1, Worth).
 * @example lastUsableDay(day("2026-11-22"), { kind: "month-end", months: 6 }) //=> day("2027-05-31")
 */
export function lastUsableDay(credited: Day, validity: Validity): Day | null {
  switch (validity.kind) {
    case "endless":
      return null;
    case "days":
      return addDays(credited, validity.days);
    case "months":
      return addMonths(credited, validity.months);
    case "month-end":
      return endOfMonth(addMonths(credited, validity.months));
  }
}
