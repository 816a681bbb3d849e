import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  civilDate,
  day,
  dayOfDate,
  daysInMonth,
  endOfMonth,
  firstOfMonth,
  isoDate,
  monthIndex,
  weekday,
} from "../../src/core/day.ts";

const DAY = 86_400_000;
const anyDay = fc.integer({ min: day("0001-01-01"), max: day("9999-12-31") });

/** What the platform's own calendar says, always in UTC. */
function utc(value: number): Date {
  return new Date(value * DAY);
}

describe("a civil day", () => {
  it("counts from 1970-01-01", () => {
    expect(day("1970-01-01")).toBe(0);
    expect(day("2026-11-22")).toBe(20_779);
    expect(day("1969-12-31")).toBe(-1);
  });

  it("exists only where the calendar has it", () => {
    expect(dayOfDate(2026, 2, 29)).toBeNull();
    expect(dayOfDate(2028, 2, 29)).toBe(day("2028-02-29"));
    expect(dayOfDate(2100, 2, 29)).toBeNull();
    expect(dayOfDate(2000, 2, 29)).not.toBeNull();
    expect(dayOfDate(2026, 4, 31)).toBeNull();
    expect(dayOfDate(2026, 13, 1)).toBeNull();
    expect(dayOfDate(2026, 0, 1)).toBeNull();
    expect(dayOfDate(2026, 1, 0)).toBeNull();
    expect(dayOfDate(2026, 1, 1.5)).toBeNull();
    expect(dayOfDate(0, 1, 1)).toBeNull();
    expect(dayOfDate(10_000, 1, 1)).toBeNull();
    expect(dayOfDate(Number.NaN, 1, 1)).toBeNull();
  });

  it("is refused where its text is no date", () => {
    for (const text of ["2026-02-30", "2026-2-3", "2026/02/03", "", "22026-01-01"]) {
      expect(() => day(text)).toThrow(RangeError);
    }
  });

  it("stays in the month where the day a month later does not exist", () => {
    expect(isoDate(addMonths(day("2028-01-31"), 1))).toBe("2028-02-29");
    expect(isoDate(addMonths(day("2028-02-29"), 12))).toBe("2029-02-28");
    expect(isoDate(addMonths(day("2026-03-31"), -1))).toBe("2026-02-28");
    expect(isoDate(addMonths(day("2026-12-31"), 2))).toBe("2027-02-28");
    expect(isoDate(addMonths(day("2026-01-15"), -13))).toBe("2024-12-15");
  });

  describe("by law", () => {
    it("agrees with the platform's calendar in UTC", () => {
      fc.assert(
        fc.property(anyDay, (value) => {
          const date = utc(value);
          expect(civilDate(value)).toEqual({
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
            dayOfMonth: date.getUTCDate(),
          });
          expect(weekday(value)).toBe(date.getUTCDay());
          expect(isoDate(value)).toBe(date.toISOString().slice(0, 10));
        }),
      );
    });

    it("agrees with it on every day from 2000 to 2060", () => {
      for (let value = day("2000-01-01"); value <= day("2060-12-31"); value += 1) {
        expect(isoDate(value)).toBe(utc(value).toISOString().slice(0, 10));
      }
    });

    it("comes back from its date and from its text", () => {
      fc.assert(
        fc.property(anyDay, (value) => {
          const { year, month, dayOfMonth } = civilDate(value);
          expect(dayOfDate(year, month, dayOfMonth)).toBe(value);
          expect(day(isoDate(value))).toBe(value);
          expect(dayOfMonth).toBe(value - firstOfMonth(monthIndex(value)) + 1);
        }),
      );
    });

    it("ends its month on the last day there is", () => {
      fc.assert(
        fc.property(anyDay, (value) => {
          const { year, month } = civilDate(value);
          const end = endOfMonth(value);
          expect(civilDate(end)).toEqual({ year, month, dayOfMonth: daysInMonth(year, month) });
          expect(civilDate(addDays(end, 1)).dayOfMonth).toBe(1);
        }),
      );
    });

    it("keeps its day of the month over months, or takes the month's last", () => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (value, months) => {
          const from = civilDate(value);
          const to = civilDate(addMonths(value, months));
          expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
          expect(to.dayOfMonth).toBe(Math.min(from.dayOfMonth, daysInMonth(to.year, to.month)));
        }),
      );
    });
  });
});
