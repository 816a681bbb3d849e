import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDateAt, startOfDay } from "../../../src/workbench/grid/civil-time.ts";

const ZONES = ["Asia/Tokyo", "America/Los_Angeles", "UTC", "Europe/London", "Asia/Kolkata"];

describe("a day in a time zone", () => {
  test("begins when the wall clock shows midnight", () => {
    expect(new Date(startOfDay("2026-11-22", "Asia/Tokyo")).toISOString()).toBe(
      "2026-11-21T15:00:00.000Z",
    );
    expect(new Date(startOfDay("2026-07-01", "America/Los_Angeles")).toISOString()).toBe(
      "2026-07-01T07:00:00.000Z",
    );
  });

  test("is the one that the wall clock shows", () => {
    expect(isoDateAt(Date.parse("2026-11-22T14:59:59Z"), "Asia/Tokyo")).toBe("2026-11-22");
    expect(isoDateAt(Date.parse("2026-11-22T15:00:00Z"), "Asia/Tokyo")).toBe("2026-11-23");
  });

  test("comes back from its own beginning, also where clocks change", () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (days, zone) => {
        const iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(isoDateAt(startOfDay(iso, zone), zone)).toBe(iso);
        expect(isoDateAt(startOfDay(iso, zone) - 1, zone)).not.toBe(iso);
      }),
    );
  });
});
