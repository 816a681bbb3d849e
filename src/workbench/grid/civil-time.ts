// Time zones for the doubles of Apps Script's services: what a wall clock shows, and when it shows it.

const DAY = 86_400_000;

/** Midnight, or the first moment after it, of an ISO date in a time zone. */
export function startOfDay(iso: string, timeZone: string): number {
  return instantOfWall(Date.parse(`${iso}T00:00:00Z`), timeZone);
}

/**
 * When a wall clock of a time zone shows a time. Of two such moments (clocks put back) the earlier;
 * where there is none (clocks put forward) as long after the change as the time is past it, as `Date` does.
 *
 * @param wall - What the clock shows, as the instant at which a clock of UTC shows it.
 */
export function instantOfWall(wall: number, timeZone: string): number {
  const before = wall - offset(wall - DAY, timeZone);
  const after = wall - offset(wall + DAY, timeZone);
  return wallAt(before, timeZone) !== wall && wallAt(after, timeZone) === wall ? after : before;
}

/** What a wall clock of a time zone shows at an instant, as the instant at which a clock of UTC shows it. */
export function wallAt(instant: number, timeZone: string): number {
  return instant + offset(instant, timeZone);
}

/** The ISO date that a wall clock of a time zone shows at an instant. */
export function isoDateAt(instant: number, timeZone: string): string {
  return new Date(wallAt(instant, timeZone)).toISOString().slice(0, 10);
}

/** Whether a text is a date of the calendar as `YYYY-MM-DD`: 2026-02-30 is none. */
export function isIsoDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offset(instant: number, timeZone: string): number {
  const second = Math.floor(instant / 1000) * 1000;
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(second)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<"year" | "month" | "day" | "hour" | "minute" | "second", number>;
  const { year, month, day, hour, minute } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, parts.second) - second;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US-u-ca-iso8601", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(timeZone, made);
  return made;
}
