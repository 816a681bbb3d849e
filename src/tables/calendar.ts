// Days on which holidays are known.

import type { BusinessCalendar } from "../core/business-days.ts";
import { type Day, isoDate } from "../core/day.ts";
import type { Intake } from "./intake.ts";
import { sameLabel } from "./language.ts";

/** What a message says of a calendar's coverage. */
export function coverage(calendar: BusinessCalendar): string {
  return `${isoDate(calendar.firstDay)}–${isoDate(calendar.lastDay)}`;
}

/** Whether holidays are known on a day. */
export function isCovered(day: Day, calendar: BusinessCalendar): boolean {
  return calendar.firstDay <= day && day <= calendar.lastDay;
}

/** Notes an argument that lies outside the calendar. */
export function checkCovered(
  day: Day,
  name: string,
  calendar: BusinessCalendar,
  intake: Intake,
): void {
  if (isCovered(day, calendar)) return;
  intake.problems.push({
    table: null,
    row: null,
    column: sameLabel(name),
    code: "outside-calendar",
    found: isoDate(day),
    other: sameLabel(coverage(calendar)),
  });
}
