// Which days count as business days.

import { type Day, dayOfDate, weekday } from "./day.ts";
import { FIRST_HOLIDAY_YEAR, HOLIDAYS } from "./holiday-table.ts";

/** Business days as a user's sites keep them (contract.md, section 3). */
export interface BusinessCalendar {
  /** First and last day the holiday table knows. Outside them nothing is said. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Whether a day from firstDay to lastDay is a business day. */
  isBusinessDay(day: Day): boolean;
}

/** What is known of a day beyond its weekday. */
const BY_WEEKDAY = 0;
const CLOSED = 1;
const OPEN = 2;

/**
 * The business days of Japan with a user's own days: not Saturday, Sunday, a public holiday, 12/31–1/3
 * or a closed day; an open day is one whatever else it is.
 *
 * @param closedDays - Days on which the user's sites do not work (Settings, Closed day).
 * @param openDays - Days on which they do (Settings, Open day); they win.
 * @returns A calendar that covers 2015-01-01 to 2050-12-31, the years of the holiday table; the table is
 *   unpacked when the first day is asked for (contract.md, section 3).
 * @example japaneseBusinessDays([], []).isBusinessDay(day("2026-09-22")) //=> false
 */
export function japaneseBusinessDays(
  closedDays: readonly Day[],
  openDays: readonly Day[],
): BusinessCalendar {
  const firstDay = startOfYear(FIRST_HOLIDAY_YEAR);
  const lastDay = startOfYear(FIRST_HOLIDAY_YEAR + HOLIDAYS.length) - 1;
  let known: Uint8Array | null = null;
  const learn = () => {
    const days = knownDays(firstDay, lastDay);
    for (const closed of closedDays) days[closed - firstDay] = CLOSED;
    for (const open of openDays) days[open - firstDay] = OPEN;
    return days;
  };
  return {
    firstDay,
    lastDay,
    isBusinessDay(day) {
      if (known === null) known = learn();
      const state = known[day - firstDay];
      if (state !== BY_WEEKDAY) return state === OPEN;
      const dayOfWeek = weekday(day);
      return dayOfWeek !== 0 && dayOfWeek !== 6;
    },
  };
}

/** Every day of the table, closed where it is a public holiday or one of 12/31–1/3. */
function knownDays(firstDay: Day, lastDay: Day): Uint8Array {
  const days = new Uint8Array(lastDay - firstDay + 1);
  for (let index = 0; index < HOLIDAYS.length; index += 1) {
    const year = FIRST_HOLIDAY_YEAR + index;
    const start = startOfYear(year) - firstDay;
    days[start] = days[start + 1] = days[start + 2] = CLOSED;
    days[startOfYear(year + 1) - firstDay - 1] = CLOSED;
    closeHolidays(days, firstDay, year, HOLIDAYS[index] as string);
  }
  return days;
}

function closeHolidays(days: Uint8Array, firstDay: Day, year: number, packed: string): void {
  let beforeMonth = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at);
    if (code >= 65 && code <= 76) {
      beforeMonth = (dayOfDate(year, code - 64, 1) as Day) - firstDay - 1;
    } else {
      days[beforeMonth + (code < 65 ? code - 48 : code - 87)] = CLOSED;
    }
  }
}

function startOfYear(year: number): Day {
  return dayOfDate(year, 1, 1) as Day;
}
