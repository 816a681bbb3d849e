// What the two phrase books of crediting words have in common, and the rules they speak of.
// They are plain tables, as a formula's first words would wait for every regular expression to be compiled.

import type { SteadyRule } from "./crediting.ts";

/** The latest day a phrase means, and, where it means a stretch of days, the earliest. */
export interface Meaning {
  /** By the phrase's number and month; null where they make no day. */
  readonly latest: (n: number, months: number) => SteadyRule | null;
  readonly earliest?: (latest: SteadyRule) => SteadyRule;
}

/** Whole phrases and what they mean, `#` standing for a number: nothing may be left over. */
export type Phrases = Readonly<Record<string, Meaning>>;

/** How one language words a crediting. Texts are folded before they are looked up here. */
export interface PhraseBook {
  readonly phrases: Phrases;
  /** Words for a month, longest first, and how many months on it is. */
  readonly months: readonly (readonly [word: string, months: number])[];
  /** Phrases that follow a word for a month. */
  readonly inMonth: Phrases;
  /** Words before or after a phrase that do not change its day. */
  readonly idleBefore: readonly string[];
  readonly idleAfter: readonly string[];
  /** Words that make the day the last of several. */
  readonly withinBefore: readonly string[];
  readonly withinAfter: readonly string[];
  /** What stands between the earliest and the latest. */
  readonly between: readonly string[];
  /** "At the earliest", which tells nothing unless a latest follows. */
  readonly atEarliest: string;
  /** The text without the words for the request itself. */
  readonly withoutRequest: (text: string) => string;
  /** The text without "from the day after the request"; null where it does not say so. */
  readonly fromNextDay: (text: string) => string | null;
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
