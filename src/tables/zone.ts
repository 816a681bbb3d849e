// Where a spreadsheet's dates become days, and days its dates.

import type { Day } from "../core/day.ts";

/** Made by the caller from the spreadsheet's own time zone; the tables know none. */
export interface DateZone {
  /** The civil day that a date cell shows. */
  dayOf(date: Date): Day;
  /** A date that the spreadsheet shows as the day. */
  dateOf(day: Day): Date;
}
