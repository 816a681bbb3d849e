// Crediting words as sites write them, with the day each means: the generator's stock (domain.md, 1.3).

import type { Crediting, CreditingRule } from "../../src/core/crediting.ts";

const days = (n: number): CreditingRule => ({ kind: "days", days: n });
const business = (n: number): CreditingRule => ({ kind: "business-days", days: n });
const monthDay = (n: number) => ({ kind: "month-day", months: 1, day: n }) as const;

function worded(text: string, latest: CreditingRule): Crediting {
  return { text, earliest: latest, latest };
}

export const INSTANT: readonly Crediting[] = [
  worded("即時", days(0)),
  worded("リアルタイム", days(0)),
  worded("最長15分", days(0)),
  worded("same day", days(0)),
];

export const WITHIN_DAYS: readonly Crediting[] = [
  worded("翌日", days(1)),
  worded("next day", days(1)),
  worded("1〜3日", days(3)),
  worded("約1週間", days(7)),
  worded("2〜3週間", days(21)),
];

export const BUSINESS_DAYS: readonly Crediting[] = [
  worded("翌営業日", business(1)),
  worded("3営業日以内", business(3)),
  worded("申請の翌日より3営業日以内", business(3)),
  worded("within 2-4 business days", business(4)),
  worded("5~7営業日", business(7)),
];

export const BY_MONTH: readonly Crediting[] = [
  worded("翌月15日", monthDay(15)),
  worded("翌月9日頃", monthDay(9)),
  worded("next month 20", monthDay(20)),
  worded("翌月末", monthDay(31)),
  worded("月末締め翌月5営業日前後", { kind: "month-business-day", months: 1, days: 5 }),
  worded("1〜15日申請→月下旬、16〜末日→翌月上旬", {
    kind: "closing",
    lastDay: 15,
    first: { kind: "month-day", months: 0, day: 31 },
    second: monthDay(10),
  }),
  worded("closes 20: month end; else next month end", {
    kind: "closing",
    lastDay: 20,
    first: { kind: "month-day", months: 0, day: 31 },
    second: monthDay(31),
  }),
];
