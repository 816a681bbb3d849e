// What formulas ask of the spreadsheet: with menu.ts the only file that names Google's services.

import { dayOfDate, isoDate } from "../core/day.ts";
import type { Host } from "../functions/custom-function.ts";

const CIVIL = "yyyy-MM-dd";

/**
 * The spreadsheet a formula stands in. Its time zone is asked for when a date is first met, and
 * once a call: the zone of the script is another, and a Date's own getters would follow that one.
 */
export function activeSpreadsheet(): Host {
  let known: string | null = null;
  const timeZone = () => {
    if (known === null) known = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return known;
  };
  const days = new Map<number, number>();
  return {
    zone: {
      dayOf(date) {
        const instant = date.getTime();
        const met = days.get(instant);
        if (met !== undefined) return met;
        const day = civilDay(Utilities.formatDate(date, timeZone(), CIVIL));
        days.set(instant, day);
        return day;
      },
      dateOf: (day) => Utilities.parseDate(isoDate(day), timeZone(), CIVIL) as unknown as Date,
    },
  };
}

function civilDay(iso: string): number {
  const [year, month, dayOfMonth] = iso.split("-").map(Number) as [number, number, number];
  const day = dayOfDate(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`日付を読めません / This is not a date: ${iso}`);
  return day;
}

/** Today on the calendar of the spreadsheet. */
export function dayToday({ dayOf }: Host["zone"]): number {
  return dayOf(new Date());
}
