// A row of the Log: how the sidebar names it, how it is found again, and the day by which it should be credited.

import type { BusinessCalendar } from "../../core/business-days.ts";
import { creditedBy } from "../../core/crediting.ts";
import { parseCrediting } from "../../core/crediting-words.ts";
import { type Day, dayOfDate, isoDate } from "../../core/day.ts";
import type { LogRow } from "../../tables/rows/log.ts";
import { type Refused, refused } from "./outcome.ts";

/** The row's own Id; of a row typed by hand, a text that fits it as long as nobody moves or changes it. */
export function entryId({ id, row, requestedOn, points, expected }: LogRow): string {
  return id !== "" ? id : `row ${row}: ${isoDate(requestedOn)} ${points} → ${expected}`;
}

/** The row of an id, or why it is not to be found. */
export function entryWith(log: readonly LogRow[], id: string): LogRow | Refused {
  const [entry, other] = log.filter((row) => entryId(row) === id.trim());
  if (entry === undefined) return refused("no-entry");
  if (other === undefined) return entry;
  return refused("entry-twice", { row: entry.row, other: other.row, id });
}

/** Credit by; where it is blank, reckoned from the site's words. Null where neither tells. */
export function creditDayOf(entry: LogRow, calendar: BusinessCalendar): Day | null {
  if (entry.creditBy !== null) return entry.creditBy;
  const crediting = entry.crediting === "" ? null : parseCrediting(entry.crediting);
  return crediting === null ? null : creditedBy(entry.requestedOn, crediting, calendar);
}

/** A day that the user says something happened to a request: not before it, and not still to come. */
export function dayOfEvent(text: string, { requestedOn }: LogRow, asOf: Day): Day | Refused {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = parts && dayOfDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (day === null) return refused("bad-day", { day: text.slice(0, 40) });
  if (day > asOf) return refused("future-day", { day: text, today: isoDate(asOf) });
  if (day >= requestedOn) return day;
  return refused("before-request", { day: text, requested: isoDate(requestedOn) });
}
