// Crediting: from the day of a request to the day its units are there (contract.md, section 3).

import type { BusinessCalendar } from "./business-days.ts";
import { type Day, firstOfMonth, monthIndex } from "./day.ts";

/**
 * One rule for a day of crediting, the same for every request.
 * - `days`: so many calendar days after the request; 0 = on the day itself.
 * - `months`: the same day of the month so many months later, or that month's last day.
 * - `business-days`: the n-th business day after the request; 0 = on the day itself.
 * - `month-day`: a day of the n-th month after the request's, or its last day where it is shorter; 31 = month end.
 * - `month-business-day`: the n-th business day counted from the first of the n-th month after the request's;
 *   where that month has fewer, the count runs on.
 */
export type SteadyRule =
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "business-days"; readonly days: number }
  | { readonly kind: "month-day"; readonly months: number; readonly day: number }
  | { readonly kind: "month-business-day"; readonly months: number; readonly days: number };

/** A rule that a site's closing day may split: up to `lastDay` of a month the first, later the second. */
export type CreditingRule =
  | SteadyRule
  | {
      readonly kind: "closing";
      readonly lastDay: number;
      readonly first: SteadyRule;
      readonly second: SteadyRule;
    };

/** How a site words its crediting, read. Plans count on the latest day. */
export interface Crediting {
  readonly text: string;
  readonly earliest: CreditingRule;
  readonly latest: CreditingRule;
}

/**
 * The latest day on which units asked for on a day are credited.
 *
 * @param requested - Day of the request.
 * @param crediting - How the site words it, read.
 * @param calendar - Business days.
 * @returns The day, never before the request; null where business days must be counted that the calendar
 *   does not cover (contract.md, section 3).
 * @example creditedBy(day("2026-12-29"), crediting("3営業日以内"), japan) //=> day("2027-01-05")
 */
export function creditedBy(
  requested: Day,
  crediting: Crediting,
  calendar: BusinessCalendar,
): Day | null {
  return dayOf(crediting.latest, requested, calendar);
}

/**
 * The earliest day on which units asked for on a day may be credited.
 *
 * @param requested - Day of the request.
 * @param crediting - How the site words it, read.
 * @param calendar - Business days.
 * @returns The day, from the day of request to {@link creditedBy}; null where the calendar ends.
 * @example creditedFrom(day("2026-11-20"), crediting("1〜3日"), japan) //=> day("2026-11-21")
 */
export function creditedFrom(
  requested: Day,
  crediting: Crediting,
  calendar: BusinessCalendar,
): Day | null {
  const from = dayOf(crediting.earliest, requested, calendar);
  const by = creditedBy(requested, crediting, calendar);
  return from === null || by === null ? null : Math.max(requested, Math.min(from, by));
}

function dayOf(rule: CreditingRule, requested: Day, calendar: BusinessCalendar): Day | null {
  if (rule.kind !== "closing") return steadyDay(rule, requested, calendar);
  const dayOfMonth = requested - firstOfMonth(monthIndex(requested)) + 1;
  return steadyDay(dayOfMonth <= rule.lastDay ? rule.first : rule.second, requested, calendar);
}

/**
 * The day of a rule that no closing day splits. It never falls as the day of request rises: the ground on
 * which {@link exchangeBy} stands.
 */
function steadyDay(rule: SteadyRule, requested: Day, calendar: BusinessCalendar): Day | null {
  switch (rule.kind) {
    case "days":
      return requested + rule.days;
    case "months":
      return sameDayOfMonth(requested, rule.months);
    case "business-days":
      return nthBusinessDayAfter(requested, rule.days, calendar);
    case "month-day":
      return dayInMonth(monthIndex(requested) + rule.months, rule.day);
    case "month-business-day":
      return nthBusinessDayOfMonth(monthIndex(requested) + rule.months, rule.days, calendar);
  }
}

function sameDayOfMonth(requested: Day, months: number): Day {
  const month = monthIndex(requested);
  return dayInMonth(month + months, requested - firstOfMonth(month) + 1);
}

function dayInMonth(month: number, day: number): Day {
  return Math.min(firstOfMonth(month) + day, firstOfMonth(month + 1)) - 1;
}

function nthBusinessDayOfMonth(month: number, n: number, calendar: BusinessCalendar): Day | null {
  return nthBusinessDayAfter(firstOfMonth(month) - 1, n, calendar);
}

function nthBusinessDayAfter(start: Day, n: number, calendar: BusinessCalendar): Day | null {
  if (n === 0) return start;
  if (start + 1 < calendar.firstDay) return null;
  let day = start;
  for (let left = n; left > 0; ) {
    day += 1;
    if (day > calendar.lastDay) return null;
    if (calendar.isBusinessDay(day)) left -= 1;
  }
  return day;
}

/**
 * The last day of request whose units are credited in time.
 *
 * Without a closing day, crediting never falls as the request moves later, so the requests in time are all
 * days up to a last one, found directly from the rule. A closing day splits the days in two sets, each under
 * a rule of that kind: the answer is the later of the last day of either set that is within its rule's own
 * last day. No search, and nothing later can be in time.
 *
 * @param neededBy - Day by which the units must be credited, that day included.
 * @param crediting - How the site words it, read.
 * @param calendar - Business days.
 * @returns The last day; there always is one, so null only means that business days must be counted that
 *   the calendar does not cover (contract.md, section 3).
 * @example exchangeBy(day("2026-11-27"), crediting("3営業日以内"), japan) //=> day("2026-11-24")
 */
export function exchangeBy(
  neededBy: Day,
  crediting: Crediting,
  calendar: BusinessCalendar,
): Day | null {
  const rule = crediting.latest;
  if (rule.kind !== "closing") return lastInTime(rule, neededBy, calendar);
  const first = lastInTime(rule.first, neededBy, calendar);
  if (first === null) return null;
  const early = upToClosing(first, rule.lastDay);
  if (rule.lastDay >= 31) return early;
  const second = lastInTime(rule.second, neededBy, calendar);
  return second === null ? null : Math.max(early, afterClosing(second, rule.lastDay));
}

/** The last day of request that a rule without a closing credits by a day. */
function lastInTime(rule: SteadyRule, neededBy: Day, calendar: BusinessCalendar): Day | null {
  switch (rule.kind) {
    case "days":
      return neededBy - rule.days;
    case "months": {
      const month = monthIndex(neededBy);
      const isMonthEnd = neededBy === firstOfMonth(month + 1) - 1;
      return dayInMonth(month - rule.months, isMonthEnd ? 31 : neededBy - firstOfMonth(month) + 1);
    }
    case "business-days":
      return dayBeforeNthBusinessDayBack(neededBy, rule.days, calendar);
    case "month-day": {
      const month = monthIndex(neededBy);
      const inTime = dayInMonth(month, rule.day) <= neededBy ? month : month - 1;
      return firstOfMonth(inTime - rule.months + 1) - 1;
    }
    case "month-business-day":
      return lastForMonthBusinessDay(rule.months, rule.days, neededBy, calendar);
  }
}

/** The n-th business day back from a day, that day counted, less one: the requests after it come too late. */
function dayBeforeNthBusinessDayBack(end: Day, n: number, calendar: BusinessCalendar): Day | null {
  if (n === 0) return end;
  if (end > calendar.lastDay) return null;
  let day = end + 1;
  for (let left = n; left > 0; ) {
    day -= 1;
    if (day < calendar.firstDay) return null;
    if (calendar.isBusinessDay(day)) left -= 1;
  }
  return day - 1;
}

function lastForMonthBusinessDay(
  months: number,
  n: number,
  neededBy: Day,
  calendar: BusinessCalendar,
): Day | null {
  if (neededBy > calendar.lastDay) return null;
  for (let month = monthIndex(neededBy); firstOfMonth(month) >= calendar.firstDay; month -= 1) {
    const credited = nthBusinessDayOfMonth(month, n, calendar);
    if (credited !== null && credited <= neededBy) return firstOfMonth(month - months + 1) - 1;
  }
  return null;
}

/** The last day, no later than `last`, that is on or before a closing day. */
function upToClosing(last: Day, closing: number): Day {
  return Math.min(last, dayInMonth(monthIndex(last), closing));
}

/** The last day, no later than `last`, that is after a closing day (30 at most: only February may have none). */
function afterClosing(last: Day, closing: number): Day {
  let month = monthIndex(last);
  if (last >= firstOfMonth(month) + closing) return last;
  do month -= 1;
  while (firstOfMonth(month) + closing >= firstOfMonth(month + 1));
  return firstOfMonth(month + 1) - 1;
}
