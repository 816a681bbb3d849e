// Which days count as business days.

import { civilDate, type Day, dayOfDate, weekday } from "./day.ts";
import { FIRST_HOLIDAY_YEAR, HOLIDAYS } from "./holiday-table.ts";

/** Business days as a user's sites keep them (contract.md, section 3). */
export interface BusinessCalendar {
  /** First and last day the holiday table knows. Outside them nothing is said. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Whether a day from firstDay to lastDay is a business day. */
  isBusinessDay(day: Day): boolean;
}

/** What a day is; unread until one of its year is asked for. */
const UNREAD = 0;
const CLOSED = 1;
const OPEN = 2;

/**
 * The business days of Japan with a user's own days: not Saturday, Sunday, a public holiday, 12/31–1/3
 * or a closed day; an open day is one whatever else it is.
 *
 * @param closedDays - Days on which the user's sites do not work (Settings, Closed day).
 * @param openDays - Days on which they do (Settings, Open day); they win.
 * @returns A calendar that covers 2015-01-01 to 2050-12-31, the years of the holiday table; a year is
 *   unpacked when the first of its days is asked for (contract.md, section 3).
 * @example japaneseBusinessDays([], []).isBusinessDay(day("2026-09-22")) //=> false
 */
export function japaneseBusinessDays(
  closedDays: readonly Day[],
  openDays: readonly Day[],
): BusinessCalendar {
  const firstDay = startOfYear(FIRST_HOLIDAY_YEAR);
  const lastDay = startOfYear(FIRST_HOLIDAY_YEAR + HOLIDAYS.length) - 1;
  const states = new Uint8Array(lastDay - firstDay + 1);
  const read = (year: number) => {
    const isOfYear = (day: Day) => day >= startOfYear(year) && day < startOfYear(year + 1);
    unpack(states, firstDay, year);
    for (const closed of closedDays.filter(isOfYear)) states[closed - firstDay] = CLOSED;
    for (const open of openDays.filter(isOfYear)) states[open - firstDay] = OPEN;
  };
  return {
    firstDay,
    lastDay,
    isBusinessDay(day) {
      if (states[day - firstDay] === UNREAD) read(civilDate(day).year);
      return states[day - firstDay] === OPEN;
    },
  };
}

/** The days of one year: closed at weekends, on public holidays and on 12/31–1/3. */
function unpack(states: Uint8Array, firstDay: Day, year: number): void {
  const [start, end] = [startOfYear(year), startOfYear(year + 1)];
  for (let day = start; day < end; day += 1) {
    const isWeekend = weekday(day) % 6 === 0;
    states[day - firstDay] = isWeekend || day < start + 3 || day === end - 1 ? CLOSED : OPEN;
  }
  closeHolidays(states, firstDay, year, HOLIDAYS[year - FIRST_HOLIDAY_YEAR] as string);
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
