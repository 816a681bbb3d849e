// Yen, points and days as people read them in either language.

import type { IsoDay, Shown, State } from "../desk/protocol.ts";
import { instantOf } from "./iso-days.ts";

export interface Figures {
  yen(amount: number): string;
  /** With its sign: what something brings or costs. */
  gain(amount: number): string;
  count(units: number): string;
  /** With its year only where that is not the year of the state. */
  day(day: IsoDay): string;
  /** Short, for a chart: 11/23. */
  shortDay(day: IsoDay): string;
  /** A cell of a table: numbers grouped, days as days, TRUE as ○. */
  cell(value: Shown): string;
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

export function figuresOf(language: State["language"], asOf: IsoDay): Figures {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  // As many digits as the add-on's sentences have: two figures of one thing must agree.
  const money = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const fine = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  const format = (year: "numeric" | undefined) =>
    new Intl.DateTimeFormat(language, {
      ...(year === undefined ? {} : { year }),
      month: language === "ja" ? "numeric" : "short",
      day: "numeric",
      weekday: "short",
      timeZone: "UTC",
    });
  const near = format(undefined);
  const far = format("numeric");
  const day = (iso: IsoDay) =>
    (iso.slice(0, 4) === asOf.slice(0, 4) ? near : far).format(instantOf(iso));
  const yen = (amount: number) => (amount < 0 ? "−¥" : "¥") + money.format(Math.abs(amount));
  return {
    yen,
    // A word joiner keeps the sign on the line of its figure.
    gain: (amount) => (amount > 0 ? "+\u2060" : "") + yen(amount),
    count: (units) => number.format(units),
    day,
    shortDay: (iso) => `${Number(iso.slice(5, 7))}/${Number(iso.slice(8, 10))}`,
    cell: (value) => {
      if (typeof value === "number") return fine.format(value);
      if (typeof value === "boolean") return value ? "○" : "–";
      return ISO.test(value) ? day(value) : value;
    },
  };
}
