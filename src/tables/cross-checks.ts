// What only shows when tables are read side by side.

import type { BusinessCalendar } from "../core/business-days.ts";
import { type Day, isoDate } from "../core/day.ts";
import type { Need } from "../core/need.ts";
import type { WorthTable } from "../core/worth.ts";
import { coverage, isCovered } from "./calendar.ts";
import type { Intake } from "./intake.ts";
import { sameLabel } from "./language.ts";
import { NEEDS } from "./rows/needs.ts";
import type { Settings } from "./rows/settings.ts";

/** Notes every exit of a need that has no row in Worth: its yen could only be guessed. */
export function checkNeedsHaveWorth(
  needs: readonly Need[],
  worth: WorthTable,
  intake: Intake,
): void {
  const told = new Set<string>();
  for (const { row, exits } of needs) {
    for (const exit of exits.filter((name) => !worth.has(name) && !told.has(name))) {
      told.add(exit);
      const place = { table: "needs", row, column: NEEDS.columns.exit } as const;
      const other = sameLabel("");
      intake.problems.push({ ...place, code: "exit-without-worth", found: exit, other });
    }
  }
}

/** Notes needs on days whose holidays are not known. */
export function checkNeedsCovered(
  needs: readonly Need[],
  calendar: BusinessCalendar,
  intake: Intake,
): void {
  for (const { row, day } of needs.filter((need) => need.day > calendar.lastDay)) {
    const place = { table: "needs", row, column: NEEDS.columns.date } as const;
    const other = sameLabel(coverage(calendar));
    intake.problems.push({ ...place, code: "outside-calendar", found: isoDate(day), other });
  }
}

/** Notes a Plan until that lies before as_of, or in years whose holidays are not known. */
export function checkUntil(
  { until, untilRow }: Settings,
  asOf: Day,
  calendar: BusinessCalendar,
): void {
  if (until === null || untilRow === null) return;
  if (until < asOf) untilRow.reject("value", "until-before-as-of", isoDate(until), isoDate(asOf));
  else if (!isCovered(until, calendar)) {
    untilRow.reject("value", "outside-calendar", isoDate(until), coverage(calendar));
  }
}
