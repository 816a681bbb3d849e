// Days as the protocol writes them, `YYYY-MM-DD`, counted in UTC so that no zone moves them.

import type { IsoDay } from "../desk/protocol.ts";

const DAY = 86_400_000;

/** Midnight UTC of a day. */
export const instantOf = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days on. */
export const daysAfter = (day: IsoDay, count: number): IsoDay =>
  new Date(instantOf(day) + count * DAY).toISOString().slice(0, 10);

/** Days from one day to another. */
export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  Math.round((instantOf(to) - instantOf(from)) / DAY);

/** The first day of the next month. */
export function nextMonth(day: IsoDay): IsoDay {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** The later of a day and today on the user's own clock: what has happened may have happened today. */
export function upToToday(day: IsoDay): IsoDay {
  const now = new Date();
  const here = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return here > day ? here : day;
}
