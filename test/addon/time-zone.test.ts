// A day is the one that the cell shows, wherever the script and the spreadsheet are kept.

import { describe, expect, test } from "vitest";
import { startOfDay } from "../../src/workbench/grid/civil-time.ts";
import { built } from "../bundle/built.ts";

const ZONES = ["Asia/Tokyo", "America/New_York", "America/Los_Angeles", "UTC", "Europe/London"];

/** Days on which clocks change somewhere, and days at the ends of years. */
const DAYS: readonly (readonly [requested: string, credited: string])[] = [
  ["2026-03-08", "2026-03-09"],
  ["2026-03-29", "2026-03-30"],
  ["2026-10-25", "2026-10-26"],
  ["2026-11-01", "2026-11-02"],
  ["2026-12-31", "2027-01-01"],
];

describe.each(ZONES)("a spreadsheet kept in %s", (zone) => {
  test.each(DAYS)("credits a request of %s on %s", (requested, credited) => {
    const date = new Date(startOfDay(requested, zone));
    expect(built(zone).call("CREDIT_DATE", [date, "翌日"])).toEqual(
      new Date(startOfDay(credited, zone)),
    );
  });

  test("shows the same day for a date typed late in the evening", () => {
    const evening = new Date(startOfDay("2026-11-22", zone) + 23.5 * 3600_000);
    expect(built(zone).call("CREDIT_DATE", [evening, "即時"])).toEqual(
      new Date(startOfDay("2026-11-22", zone)),
    );
  });
});
