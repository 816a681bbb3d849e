import { readFileSync } from "node:fs";
import holidayJp from "@holiday-jp/holiday_jp";
import { describe, expect, it } from "vitest";
import { holidayTable } from "../../src/build/holidays.ts";
import { japaneseBusinessDays } from "../../src/core/business-days.ts";
import { day, isoDate } from "../../src/core/day.ts";

const japan = japaneseBusinessDays([], []);

function businessDays(from: string, until: string, calendar = japan): string[] {
  const found: string[] = [];
  for (let value = day(from); value <= day(until); value += 1) {
    if (calendar.isBusinessDay(value)) found.push(isoDate(value).slice(5));
  }
  return found;
}

describe("business days in Japan", () => {
  it("are known from 2015 to 2050", () => {
    expect([isoDate(japan.firstDay), isoDate(japan.lastDay)]).toEqual(["2015-01-01", "2050-12-31"]);
  });

  it("leave out Golden Week 2026 with the substitute for Constitution Day on May 6", () => {
    expect(businessDays("2026-04-27", "2026-05-10")).toEqual([
      "04-27",
      "04-28",
      "04-30",
      "05-01",
      "05-07",
      "05-08",
    ]);
  });

  it("leave out the day between two holidays, 2026-09-22", () => {
    expect(businessDays("2026-09-18", "2026-09-27")).toEqual(["09-18", "09-24", "09-25"]);
  });

  it("leave out 12/31 to 1/3, which are no holidays by law", () => {
    expect(businessDays("2026-12-28", "2027-01-05")).toEqual([
      "12-28",
      "12-29",
      "12-30",
      "01-04",
      "01-05",
    ]);
    expect(businessDays("2030-12-30", "2031-01-06")).toEqual(["12-30", "01-06"]);
  });

  it("leave out substitute holidays", () => {
    for (const substitute of [
      "2015-05-06",
      "2019-05-06",
      "2024-02-12",
      "2025-02-24",
      "2027-03-22",
      "2025-11-24",
    ]) {
      expect(japan.isBusinessDay(day(substitute))).toBe(false);
    }
  });

  it("leave out the days of 2019 that were holidays once", () => {
    expect(businessDays("2019-04-26", "2019-05-07")).toEqual(["04-26", "05-07"]);
    expect(japan.isBusinessDay(day("2019-10-22"))).toBe(false);
    expect(japan.isBusinessDay(day("2020-10-22"))).toBe(true);
  });

  it("know that holidays moved for the Olympic summers", () => {
    expect(japan.isBusinessDay(day("2020-07-23"))).toBe(false);
    expect(japan.isBusinessDay(day("2020-07-20"))).toBe(true);
    expect(japan.isBusinessDay(day("2021-08-09"))).toBe(false);
    expect(japan.isBusinessDay(day("2021-10-11"))).toBe(true);
  });

  it("leave out a closed day, and open days win over everything", () => {
    const obon = japaneseBusinessDays(
      [day("2026-08-13"), day("2026-08-14")],
      [day("2026-08-14"), day("2026-08-15"), day("2026-08-11"), day("2027-01-02")],
    );
    expect(businessDays("2026-08-10", "2026-08-17", obon)).toEqual([
      "08-10",
      "08-11",
      "08-12",
      "08-14",
      "08-15",
      "08-17",
    ]);
    expect(obon.isBusinessDay(day("2027-01-02"))).toBe(true);
    expect(japan.isBusinessDay(day("2026-08-13"))).toBe(true);
  });

  it("take no notice of closed and open days outside the table", () => {
    const calendar = japaneseBusinessDays(
      [day("2014-12-31"), day("2051-01-04")],
      [day("1999-01-01")],
    );
    expect(businessDays("2015-01-01", "2015-01-06", calendar)).toEqual(["01-05", "01-06"]);
  });

  it("agree with holiday_jp on every day of the table", () => {
    for (let value = japan.firstDay; value <= japan.lastDay; value += 1) {
      const date = new Date(value * 86_400_000);
      const iso = date.toISOString().slice(0, 10);
      const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
      const isNewYear = /-(?:12-31|01-0[123])$/.test(iso);
      const isHoliday = Object.hasOwn(holidayJp.holidays, iso);
      expect(`${iso} ${japan.isBusinessDay(value)}`).toBe(
        `${iso} ${!(isWeekend || isNewYear || isHoliday)}`,
      );
    }
  });
});

describe("the holiday table", () => {
  it("is what src/build/holidays.ts makes of holiday_jp, byte for byte", () => {
    const kept = readFileSync(new URL("../../src/core/holiday-table.ts", import.meta.url), "utf8");
    expect(kept).toBe(holidayTable());
  });

  it("covers no year that holiday_jp does not hold whole", () => {
    for (let year = 2015; year <= 2050; year += 1) {
      const first = Object.keys(holidayJp.holidays).filter((iso) => iso.startsWith(`${year}-`));
      expect(first).toContain(`${year}-01-01`);
      expect(first.length).toBeGreaterThanOrEqual(16);
    }
  });
});
