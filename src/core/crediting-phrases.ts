// What the two phrase books of crediting words have in common, and the rules they speak of.

import type { SteadyRule } from "./crediting.ts";

/**
 * A whole phrase and the rule of its latest day, null where its numbers make no day; then, where the
 * phrase means a stretch of days, the rule of its earliest.
 */
export type Phrase = readonly [
  pattern: RegExp,
  latest: (found: RegExpExecArray) => SteadyRule | null,
  earliest?: (latest: SteadyRule) => SteadyRule,
];

/** How one language words a crediting. Texts are folded before they are looked up here. */
export interface PhraseBook {
  /** Whole phrases: nothing may be left over. */
  readonly phrases: readonly Phrase[];
  /** Words before or after a phrase that do not change its day. */
  readonly idle: readonly RegExp[];
  /** Words that make the day the last of several. */
  readonly within: readonly RegExp[];
  /** What counts from the day after the request. */
  readonly fromNextDay: RegExp;
  /** What stands between the earliest and the latest. */
  readonly between: RegExp;
  /** "At the earliest", which tells nothing unless a latest follows. */
  readonly atEarliest: RegExp;
  /** The month of the earliest, where the latest (as matched by `bareDay`) may leave it out. */
  readonly month: RegExp;
  readonly bareDay: RegExp;
}

/**
 * So many calendar days after the request.
 *
 * @param days - Days, 0 or more.
 * @returns The rule.
 * @example afterDays(1) //=> { kind: "days", days: 1 }
 */
export function afterDays(days: number): SteadyRule {
  return { kind: "days", days };
}

/**
 * The n-th business day after the request.
 *
 * @param days - Business days, 0 or more.
 * @returns The rule.
 * @example afterBusinessDays(3) //=> { kind: "business-days", days: 3 }
 */
export function afterBusinessDays(days: number): SteadyRule {
  return { kind: "business-days", days };
}

/**
 * The same day of the month so many months later.
 *
 * @param months - Months, 0 or more.
 * @returns The rule.
 * @example afterMonths(1) //=> { kind: "months", months: 1 }
 */
export function afterMonths(months: number): SteadyRule {
  return { kind: "months", months };
}

/**
 * A promise in hours or minutes: kept on the day of request. Past 24 hours that would be untrue, so a longer
 * one counts as the days it takes.
 *
 * @param minutes - Minutes, 0 or more.
 * @returns The rule (contract.md, section 3).
 * @example afterMinutes(48 * 60) //=> { kind: "days", days: 2 }
 */
export function afterMinutes(minutes: number): SteadyRule {
  const aDay = 24 * 60;
  return afterDays(minutes <= aDay ? 0 : Math.ceil(minutes / aDay));
}

/**
 * A day of a month, counted from the month of the request.
 *
 * @param months - Months on, 0 or more.
 * @param day - Day of the month; 31 = month end.
 * @returns The rule; null where no month has such a day.
 * @example dayOfMonth(1, 32) //=> null
 */
export function dayOfMonth(months: number, day: number): SteadyRule | null {
  return day >= 1 && day <= 31 ? { kind: "month-day", months, day } : null;
}

/**
 * The n-th business day of a month, counted from the month of the request.
 *
 * @param months - Months on, 0 or more.
 * @param days - Which business day.
 * @returns The rule; null where no month has so many days.
 * @example businessDayOfMonth(1, 5) //=> { kind: "month-business-day", months: 1, days: 5 }
 */
export function businessDayOfMonth(months: number, days: number): SteadyRule | null {
  return days >= 1 && days <= 31 ? { kind: "month-business-day", months, days } : null;
}

/**
 * The first day on which a promise "within" may be kept: the day of request, or the first of its month.
 *
 * @param latest - The rule of the last day.
 * @returns The rule of the first.
 * @example firstWithin({ kind: "month-day", months: 1, day: 5 }) //=> { kind: "month-day", months: 1, day: 1 }
 */
export function firstWithin(latest: SteadyRule): SteadyRule {
  const isMonths = latest.kind === "month-day" || latest.kind === "month-business-day";
  if (!isMonths || latest.months === 0) return afterDays(0);
  return { kind: "month-day", months: latest.months, day: 1 };
}
