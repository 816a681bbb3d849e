// Time zones for the doubles of Apps Script's services: what a wall clock shows, and when it shows it.

/** Midnight, or the first moment after it, of an ISO date in a time zone. */
export function startOfDay(iso: string, timeZone: string): number {
  const wall = Date.parse(`${iso}T00:00:00Z`);
  const guess = wall - offset(wall, timeZone);
  return wall - offset(guess, timeZone);
}

/** The ISO date that a wall clock of a time zone shows at an instant. */
export function isoDateAt(instant: number, timeZone: string): string {
  return new Date(instant + offset(instant, timeZone)).toISOString().slice(0, 10);
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
