// How long credited units live in a book.

import type { Book } from "../core/book.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { lastUsableDay } from "../core/validity.ts";

/**
 * The last day of units credited on a day.
 *
 * @param book - The book, whose Worth rows say how long credited units live.
 * @param currency - The units' currency.
 * @param credited - The day of crediting.
 * @returns The last usable day; Infinity where there is no end.
 * @example expiryOfCredit(exampleBook, "ハピタス", day("2026-12-10")) //=> Infinity
 */
export function expiryOfCredit(book: Book, currency: Currency, credited: Day): number {
  const worth = book.worth.get(currency);
  if (worth === undefined || worth.validity.kind === "endless") return Number.POSITIVE_INFINITY;
  return lastUsableDay(credited, worth.validity) ?? Number.POSITIVE_INFINITY;
}
