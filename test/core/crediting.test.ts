import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { japaneseBusinessDays } from "../../src/core/business-days.ts";
import {
  type Crediting,
  type CreditingRule,
  creditedBy,
  creditedFrom,
  exchangeBy,
  type SteadyRule,
} from "../../src/core/crediting.ts";
import { parseCrediting } from "../../src/core/crediting-words.ts";
import { type Day, day, isoDate } from "../../src/core/day.ts";

const japan = japaneseBusinessDays([], []);
const words = (text: string) => parseCrediting(text) as Crediting;
const iso = (value: Day | null) => (value === null ? null : isoDate(value));

describe("a request", () => {
  it("waits for the user's closed days and not for the user's open days", () => {
    const calendar = japaneseBusinessDays(
      [day("2026-08-13"), day("2026-08-14")],
      [day("2026-08-15"), day("2026-08-11")],
    );
    const requested = day("2026-08-10");
    expect(iso(creditedBy(requested, words("翌営業日"), calendar))).toBe("2026-08-11");
    expect(iso(creditedBy(requested, words("3営業日以内"), calendar))).toBe("2026-08-15");
    expect(iso(exchangeBy(day("2026-08-14"), words("翌営業日"), calendar))).toBe("2026-08-11");
  });

  it("is given no day where business days past the table would count", () => {
    expect(iso(creditedBy(day("2050-12-28"), words("2営業日"), japan))).toBe("2050-12-30");
    expect(creditedBy(day("2050-12-28"), words("3営業日"), japan)).toBeNull();
    expect(creditedFrom(day("2050-12-28"), words("3営業日以内"), japan)).toBeNull();
    expect(creditedBy(day("2014-12-30"), words("翌営業日"), japan)).toBeNull();
    expect(iso(creditedBy(day("2014-12-31"), words("翌営業日"), japan))).toBe("2015-01-05");
    expect(creditedBy(day("2050-12-10"), words("月末締め翌月5営業日"), japan)).toBeNull();
  });

  it("is given a day beyond the table where only calendar days count", () => {
    expect(iso(creditedBy(day("2050-12-28"), words("1週間"), japan))).toBe("2051-01-04");
    expect(iso(creditedBy(day("1999-12-31"), words("翌月末"), japan))).toBe("2000-01-31");
    expect(iso(exchangeBy(day("2060-01-31"), words("翌月末"), japan))).toBe("2059-12-31");
  });

  it("has no last day where business days past the table would count", () => {
    expect(exchangeBy(day("2051-01-01"), words("翌営業日"), japan)).toBeNull();
    expect(iso(exchangeBy(day("2050-12-31"), words("翌営業日"), japan))).toBe("2050-12-29");
    expect(iso(exchangeBy(day("2015-01-05"), words("翌営業日"), japan))).toBe("2015-01-04");
    expect(exchangeBy(day("2015-01-04"), words("翌営業日"), japan)).toBeNull();
    expect(exchangeBy(day("2051-02-01"), words("月末締め翌月5営業日"), japan)).toBeNull();
    expect(exchangeBy(day("2015-01-08"), words("月末締め翌月5営業日"), japan)).toBeNull();
    expect(iso(exchangeBy(day("2015-01-09"), words("月末締め翌月5営業日"), japan))).toBe(
      "2014-12-31",
    );
  });

  it("counts on into the following month where a month has too few business days", () => {
    const rule = { kind: "month-business-day", months: 1, days: 22 } as const;
    const crediting = { text: "", earliest: rule, latest: rule };
    expect(iso(creditedBy(day("2026-10-05"), crediting, japan))).toBe("2026-12-03");
  });

  it("is credited sooner after a closing day, where the site says so", () => {
    const crediting = words("closes 15: next month end; else next month 10");
    expect(iso(creditedBy(day("2026-11-15"), crediting, japan))).toBe("2026-12-31");
    expect(iso(creditedBy(day("2026-11-16"), crediting, japan))).toBe("2026-12-10");
  });
});

describe("crediting, by law", () => {
  const months = fc.integer({ min: 1, max: 3 });
  const steady: fc.Arbitrary<SteadyRule> = fc.oneof(
    fc.record({ kind: fc.constant("days" as const), days: fc.nat(30) }),
    fc.record({ kind: fc.constant("business-days" as const), days: fc.nat(25) }),
    fc.record({ kind: fc.constant("months" as const), months: fc.nat(3) }),
    fc.record({
      kind: fc.constant("month-day" as const),
      months,
      day: fc.integer({ min: 1, max: 31 }),
    }),
    fc.record({
      kind: fc.constant("month-business-day" as const),
      months,
      days: fc.integer({ min: 1, max: 25 }),
    }),
  );
  const closing: fc.Arbitrary<CreditingRule> = fc.record({
    kind: fc.constant("closing" as const),
    lastDay: fc.integer({ min: 1, max: 31 }),
    first: steady,
    second: steady,
  });
  const crediting = fc
    .tuple(fc.oneof(steady, closing), fc.oneof(steady, closing))
    .map(([earliest, latest]): Crediting => ({ text: "", earliest, latest }));
  const anyDay = fc.integer({ min: day("2019-01-01"), max: day("2040-12-31") });
  const calendar = fc
    .tuple(fc.array(anyDay, { maxLength: 50 }), fc.array(anyDay, { maxLength: 50 }))
    .map(([closed, open]) => japaneseBusinessDays(closed, open));

  it("falls between the request and its latest day", () => {
    fc.assert(
      fc.property(anyDay, crediting, calendar, (requested, words, days) => {
        const from = creditedFrom(requested, words, days) as Day;
        const by = creditedBy(requested, words, days) as Day;
        expect(from).toBeGreaterThanOrEqual(requested);
        expect(by).toBeGreaterThanOrEqual(from);
      }),
    );
  });

  it("never comes sooner for a later request, unless a closing day lies between", () => {
    fc.assert(
      fc.property(anyDay, steady, calendar, (requested, rule, days) => {
        const words = { text: "", earliest: rule, latest: rule };
        const today = creditedBy(requested, words, days) as Day;
        expect(creditedBy(requested + 1, words, days)).toBeGreaterThanOrEqual(today);
      }),
      { numRuns: 500 },
    );
  });

  it("has the last day of request that trying every day back finds", () => {
    fc.assert(
      fc.property(anyDay, crediting, calendar, (neededBy, words, days) => {
        let tried = neededBy;
        while ((creditedBy(tried, words, days) as Day) > neededBy) tried -= 1;
        expect(iso(exchangeBy(neededBy, words, days))).toBe(iso(tried));
      }),
      { numRuns: 2000 },
    );
  });

  it("counts business days one by one", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 25 }), calendar, (requested, n, days) => {
        const rule = { kind: "business-days", days: n } as const;
        const words = { text: "", earliest: rule, latest: rule };
        const by = creditedBy(requested, words, days) as Day;
        let counted = 0;
        for (let t = requested + 1; t <= by; t += 1) counted += days.isBusinessDay(t) ? 1 : 0;
        expect([counted, days.isBusinessDay(by)]).toEqual([n, true]);
      }),
    );
  });
});
