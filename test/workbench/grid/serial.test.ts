import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  instantOfSerial,
  isoDateOfSerial,
  serialOf,
  serialOfInstant,
  wallClockOf,
} from "../../../src/workbench/grid/serial.ts";

const ZONES = ["Asia/Tokyo", "America/Los_Angeles", "UTC", "America/New_York", "America/Sao_Paulo"];
const iso = (instant: number) => new Date(instant).toISOString();

describe("a serial", () => {
  test.each([
    ["1899-12-30", 0],
    ["1900-01-01", 2],
    ["1970-01-01", 25_569],
    ["2026-11-22", 46_348],
  ])("%s is day %d", (date, serial) => {
    const [year, month, day] = date.split("-").map(Number) as [number, number, number];
    expect(serialOf({ year, month, day })).toBe(serial);
    expect(isoDateOfSerial(serial)).toBe(date);
    expect(isoDateOfSerial(serial + 0.999)).toBe(date);
  });

  test.each([
    ["Asia/Tokyo", "2026-11-22T03:00:00.000Z"],
    ["America/Los_Angeles", "2026-11-22T20:00:00.000Z"],
    ["UTC", "2026-11-22T12:00:00.000Z"],
  ])("noon in %s is %s", (zone, instant) => {
    expect(iso(instantOfSerial(46_348.5, zone))).toBe(instant);
    expect(serialOfInstant(Date.parse(instant), zone)).toBe(46_348.5);
  });

  test("of an hour that clocks skip is as long after the change", () => {
    const skipped = serialOf({ year: 2026, month: 3, day: 8, hour: 2, minute: 30 });
    expect(iso(instantOfSerial(skipped, "America/New_York"))).toBe("2026-03-08T07:30:00.000Z");
  });

  test("of an hour that comes twice is the first of them", () => {
    const twice = serialOf({ year: 2026, month: 11, day: 1, hour: 1, minute: 30 });
    expect(iso(instantOfSerial(twice, "America/New_York"))).toBe("2026-11-01T05:30:00.000Z");
  });

  test("of a midnight that clocks skip is the first moment of the day", () => {
    const day = serialOf({ year: 2018, month: 11, day: 4 });
    expect(iso(instantOfSerial(day, "America/Sao_Paulo"))).toBe("2018-11-04T03:00:00.000Z");
  });

  test("shows its wall clock to the millisecond", () => {
    const clock = {
      year: 2026,
      month: 2,
      day: 28,
      hour: 23,
      minute: 59,
      second: 59,
      millisecond: 999,
    };
    expect(wallClockOf(serialOf(clock))).toEqual(clock);
  });
});

describe("laws of serials", () => {
  // From 1950 on, in whole minutes: what a person writes down.
  const serials = fc.integer({ min: 18_264 * 1440, max: 60_000 * 1440 }).map((n) => n / 1440);

  test("an instant comes back from its serial, but for the second of two equal hours", () => {
    fc.assert(
      fc.property(serials, fc.constantFrom(...ZONES), (serial, zone) => {
        const instant = instantOfSerial(serial, zone);
        const shown = serialOfInstant(instant, zone);
        expect(instantOfSerial(shown, zone)).toBe(instant);
        expect(Math.abs(shown - serial)).toBeLessThan(1.001 / 24);
      }),
    );
  });

  test("the machine's own zone agrees with its Date", () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    fc.assert(
      fc.property(serials, (serial) => {
        const { year, month, day, hour, minute } = wallClockOf(serial);
        const date = new Date(year, month - 1, day, hour, minute);
        expect(iso(instantOfSerial(serial, zone))).toBe(date.toISOString());
      }),
    );
  });
});
