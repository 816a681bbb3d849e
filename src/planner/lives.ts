// How long credited units live in a book, and the same book made easier: its units live on to the end of a month.

import type { Book } from "../core/book.ts";
import type { Currency } from "../core/currency.ts";
import { type Day, endOfMonth } from "../core/day.ts";
import { lastUsableDay } from "../core/validity.ts";
import type { OpenOffer } from "./open-offer.ts";

/** A book whose credited units live on to the end of the month in which they would end. */
interface EasierBook extends Book {
  readonly livesEndWithTheMonth: true;
}

/**
 * The last day of units credited on a day.
 *
 * @param book - The book, whose Worth rows say how long credited units live.
 * @param currency - The units' currency.
 * @param credited - The day of crediting.
 * @returns The last usable day; Infinity where there is no end.
 * @example expiryOfCredit(exampleBook, "ハピタス", day("2026-12-10")) //=> Infinity
 */
export function expiryOfCredit(book: Book | EasierBook, currency: Currency, credited: Day): number {
  const worth = book.worth.get(currency);
  const last = worth === undefined ? null : lastUsableDay(credited, worth.validity);
  if (last === null) return Number.POSITIVE_INFINITY;
  return "livesEndWithTheMonth" in book ? endOfMonth(last) : last;
}

/**
 * The book in which credited units live on to the end of a month: no plan is worth less in it, and far fewer
 * days tell lives apart.
 *
 * @param book - The book.
 * @param offers - The offers that can be used.
 * @returns The easier book; null where what the offers bring lives no shorter than that anyway.
 * @example withMonthlyLives(exampleBook, example.offers) //=> null
 */
export function withMonthlyLives(book: Book, offers: readonly OpenOffer[]): EasierBook | null {
  const isMortal = offers.some(({ offer }) =>
    [offer.exit, offer.bonus?.currency ?? offer.exit].some((currency) => {
      const kind = book.worth.get(currency)?.validity.kind ?? "endless";
      const isShort = expiryOfCredit(book, currency, book.asOf) < book.until;
      return isShort && kind !== "endless" && kind !== "month-end";
    }),
  );
  return isMortal ? { ...book, livesEndWithTheMonth: true } : null;
}
