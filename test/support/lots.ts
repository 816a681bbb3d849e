// Lots of units with their first and last usable day, as the oracles see them (contract.md, 1 and 4).

import type { Book } from "../../src/core/book.ts";
import { creditedBy } from "../../src/core/crediting.ts";
import type { Currency } from "../../src/core/currency.ts";
import type { Day } from "../../src/core/day.ts";
import type { Offer } from "../../src/core/offer.ts";
import type { Worked } from "./terms.ts";

export interface StockLot {
  readonly currency: Currency;
  readonly units: number;
  /** -Infinity: it always was there. */
  readonly from: Day;
  /** Infinity: it never lapses. */
  readonly until: Day;
}

export function heldLots(book: Book): StockLot[] {
  return book.holdings
    .map((holding) => ({
      currency: holding.currency,
      units: holding.units,
      from: holding.availableFrom ?? -Infinity,
      until: holding.expires ?? Infinity,
    }))
    .filter((lot) => lot.units > 0 && lot.until >= book.asOf);
}

/** What a request made on `day` brings: its units, and its bonus where it has one. */
export function broughtLots(book: Book, offer: Offer, day: Day, worked: Worked): StockLot[] {
  const lots = [lotOf(book, offer.exit, worked.receives, creditDay(book, offer, day))];
  if (offer.bonus !== null && worked.bonus > 0) {
    lots.push(lotOf(book, offer.bonus.currency, worked.bonus, bonusDay(book, offer, day)));
  }
  return lots;
}

export function creditDay(book: Book, offer: Offer, day: Day): Day {
  return known(creditedBy(day, offer.crediting, book.calendar));
}

export function bonusDay(book: Book, offer: Offer, day: Day): Day {
  return offer.bonus === null
    ? creditDay(book, offer, day)
    : known(creditedBy(day, offer.bonus.crediting, book.calendar));
}

/** Last day of units of the currency that are credited on a day; Infinity = no end. */
export function lastDay(book: Book, currency: Currency, credited: Day): Day {
  const validity = book.worth.get(currency)?.validity ?? { kind: "endless" };
  switch (validity.kind) {
    case "endless":
      return Infinity;
    case "days":
      return credited + validity.days;
    case "months": {
      const end = monthDay(credited, validity.months + 1, 0);
      const same = monthDay(credited, validity.months, dayOfMonth(credited));
      return Math.min(end, same);
    }
    case "month-end":
      return monthDay(credited, validity.months + 1, 0);
  }
}

function lotOf(book: Book, currency: Currency, units: number, from: Day): StockLot {
  return { currency, units, from, until: lastDay(book, currency, from) };
}

function known(day: Day | null): Day {
  if (day === null) throw new Error("the calendar ends before the credit day");
  return day;
}

function monthDay(day: Day, months: number, dayOfMonth: number): Day {
  const date = new Date(day * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, dayOfMonth) / 86_400_000;
}

function dayOfMonth(day: Day): number {
  return new Date(day * 86_400_000).getUTCDate();
}
