import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate, day, isoDate } from "../../src/core/day.ts";
import { lastUsableDay, type Validity } from "../../src/core/validity.ts";

const CASES: readonly [credited: string, validity: Validity, last: string | null][] = [
  ["2026-11-22", { kind: "endless" }, null],
  ["2026-11-22", { kind: "days", days: 0 }, "2026-11-22"],
  ["2026-11-22", { kind: "days", days: 180 }, "2027-05-21"],
  ["2026-11-22", { kind: "months", months: 6 }, "2027-05-22"],
  ["2026-08-31", { kind: "months", months: 6 }, "2027-02-28"],
  ["2024-02-29", { kind: "months", months: 120 }, "2034-02-28"],
  ["2026-11-22", { kind: "month-end", months: 0 }, "2026-11-30"],
  ["2026-08-31", { kind: "month-end", months: 6 }, "2027-02-28"],
  ["2026-11-01", { kind: "month-end", months: 6 }, "2027-05-31"],
  ["2027-08-31", { kind: "month-end", months: 6 }, "2028-02-29"],
];

describe("units credited on a day", () => {
  it.each(CASES)("of %s, living %o, are usable up to %s", (credited, validity, last) => {
    const found = lastUsableDay(day(credited), validity);
    expect(found === null ? null : isoDate(found)).toBe(last);
  });

  it("by law: never end before they are credited, nor live shorter when credited later", () => {
    const anyDay = fc.integer({ min: day("2020-01-01"), max: day("2040-12-31") });
    const validity = fc.oneof(
      fc.record({ kind: fc.constant("days" as const), days: fc.nat(4000) }),
      fc.record({ kind: fc.constant("months" as const), months: fc.nat(130) }),
      fc.record({ kind: fc.constant("month-end" as const), months: fc.nat(130) }),
    );
    fc.assert(
      fc.property(anyDay, validity, (credited, life) => {
        const last = lastUsableDay(credited, life) as number;
        expect(last).toBeGreaterThanOrEqual(credited);
        expect(lastUsableDay(credited + 1, life)).toBeGreaterThanOrEqual(last);
        if (life.kind === "month-end") expect(civilDate(last + 1).dayOfMonth).toBe(1);
      }),
    );
  });
});
