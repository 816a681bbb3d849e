// Civil days as integers: no clock, no time zone, no Date.

/** Days since 1970-01-01 in the civil (Gregorian) calendar; earlier days are below 0. */
export type Day = number;

/** A year, a month from 1 to 12 and a day of the month from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/**
 * The day of a civil date (days_from_civil of H. Hinnant, "chrono-compatible low-level date algorithms").
 *
 * @param year - Year, 1 to 9999.
 * @param month - Month, 1 to 12.
 * @param dayOfMonth - Day of the month, from 1.
 * @returns The day; null where the calendar has no such date (2026-02-30).
 * @example dayOfDate(1970, 1, 2) //=> 1
 */
export function dayOfDate(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1) return null;
  if (dayOfMonth > daysInMonth(year, month)) return null;
  return daysFromCivil(year, month, dayOfMonth);
}

/**
 * The day written as an ISO date, for tests and fixed tables.
 *
 * @param iso - `YYYY-MM-DD`.
 * @returns The day; a text that is no date throws, as it is a mistake of the programmer.
 * @example day("1970-01-02") //=> 1
 */
export function day(iso: string): Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const found = parts && dayOfDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (found === null) throw new RangeError(`not a date: ${iso}`);
  return found;
}

/**
 * The civil date of a day.
 *
 * @param value - Any day.
 * @returns Its year, month and day of the month.
 * @example civilDate(0) //=> { year: 1970, month: 1, dayOfMonth: 1 }
 */
export function civilDate(value: Day): CivilDate {
  const index = monthIndex(value);
  const year = Math.floor(index / 12);
  return {
    year,
    month: index - year * 12 + 1,
    dayOfMonth: value - firstOfMonth(index) + 1,
  };
}

/**
 * The ISO text of a day.
 *
 * @param value - Any day of the years 1 to 9999.
 * @returns `YYYY-MM-DD`.
 * @example isoDate(1) //=> "1970-01-02"
 */
export function isoDate(value: Day): string {
  const { year, month, dayOfMonth } = civilDate(value);
  const pad = (part: number, width: number) => String(part).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/**
 * The day of the week.
 *
 * @param value - Any day.
 * @returns 0 = Sunday … 6 = Saturday.
 * @example weekday(day("2026-11-22")) //=> 0
 */
export function weekday(value: Day): number {
  return (((value + 4) % 7) + 7) % 7;
}

/**
 * How many days a month has.
 *
 * @param year - Year.
 * @param month - Month, 1 to 12.
 * @returns 28 to 31.
 * @example daysInMonth(2028, 2) //=> 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * A day some days later.
 *
 * @param value - Any day.
 * @param days - Calendar days; below 0 goes back.
 * @returns The later day.
 * @example addDays(day("2026-12-31"), 1) //=> day("2027-01-01")
 */
export function addDays(value: Day, days: number): Day {
  return value + days;
}

/**
 * Which month a day falls in, as a number that rises by one a month (civil_from_days of H. Hinnant).
 *
 * @param value - Any day.
 * @returns Year × 12 + month − 1.
 * @example monthIndex(day("2026-11-22")) //=> 2026 * 12 + 10
 */
export function monthIndex(value: Day): number {
  const z = value + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // Hinnant's years begin in March: his month 0 is March of the year, his month 10 January of the next.
  return (yearOfEra + era * 400) * 12 + Math.floor((5 * dayOfYear + 2) / 153) + 2;
}

/**
 * The first day of a month.
 *
 * @param index - The month, as {@link monthIndex} numbers it.
 * @returns Its first day.
 * @example firstOfMonth(monthIndex(day("2026-11-22")) + 1) //=> day("2026-12-01")
 */
export function firstOfMonth(index: number): Day {
  const year = Math.floor(index / 12);
  return daysFromCivil(year, index - year * 12 + 1, 1);
}

/**
 * The same day of the month some months later, or that month's last day where it is shorter.
 *
 * @param value - Any day.
 * @param months - Months; below 0 goes back.
 * @returns The later day.
 * @example addMonths(day("2027-01-31"), 1) //=> day("2027-02-28")
 */
export function addMonths(value: Day, months: number): Day {
  const index = monthIndex(value);
  const first = firstOfMonth(index + months);
  return Math.min(first + value - firstOfMonth(index), firstOfMonth(index + months + 1) - 1);
}

/**
 * The last day of a day's month.
 *
 * @param value - Any day.
 * @returns The last day of the same month.
 * @example endOfMonth(day("2027-02-03")) //=> day("2027-02-28")
 */
export function endOfMonth(value: Day): Day {
  return firstOfMonth(monthIndex(value) + 1) - 1;
}

function daysFromCivil(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const shifted = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * shifted + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
