// Dates as a sheet counts them: days since 1899-12-30 on the spreadsheet's own wall clock.

import { instantOfWall, wallAt } from "./civil-time.ts";

/** What a wall clock and the calendar beside it show. */
export interface WallClock {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The instant, in milliseconds since 1970 UTC, at which a wall clock of the zone shows this serial. */
export function instantOfSerial(serial: number, timeZone: string): number {
  return instantOfWall(EPOCH + Math.round(serial * DAY), timeZone);
}

/** What a sheet in this time zone holds for an instant in milliseconds since 1970 UTC. */
export function serialOfInstant(instant: number, timeZone: string): number {
  return (wallAt(instant, timeZone) - EPOCH) / DAY;
}

/** The serial of what a wall clock shows; hours and smaller count from zero where they are not given. */
export function serialOf(
  clock: Pick<WallClock, "year" | "month" | "day"> & Partial<WallClock>,
): number {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0 } = clock;
  return (Date.UTC(year, month - 1, day, hour, minute, second, millisecond) - EPOCH) / DAY;
}

/** What a wall clock shows at a serial, to the millisecond. */
export function wallClockOf(serial: number): WallClock {
  const wall = new Date(EPOCH + Math.round(serial * DAY));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
  };
}

/** The date of a serial as `YYYY-MM-DD`; its time of day is dropped. */
export function isoDateOfSerial(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
