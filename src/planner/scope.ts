// The currencies that some requests can matter to. Moved or made anew, requests change what is there of their own
// currencies and of nothing else; with other uses they change what is used of the currencies that serve the same
// needs.

import type { Book } from "../core/book.ts";
import type { Currency } from "../core/currency.ts";
import type { Offer } from "../core/offer.ts";

/**
 * The currencies that requests on an offer take and bring.
 *
 * @param offer - The offer.
 * @returns Its source and exit, and its bonus's currency.
 * @example currenciesOf(exampleBook.offers[0]) //=> ["ハピタス", "Amazonギフトカード"]
 */
export function currenciesOf({
  source,
  exit,
  bonus,
}: Pick<Offer, "source" | "exit" | "bonus">): Currency[] {
  return bonus === null ? [source, exit] : [source, exit, bonus.currency];
}

/**
 * Currencies, and those from which the needs they serve can be served as well.
 *
 * @param book - The book.
 * @param currencies - The currencies.
 * @returns These and all that serve the same needs, directly or over others.
 * @example [...servingAlike(exampleBook, ["ハピタス"])] //=> ["ハピタス"]
 */
export function servingAlike({ needs }: Book, currencies: Iterable<Currency>): Set<Currency> {
  const found = new Set(currencies);
  for (const currency of found)
    for (const { exits } of needs)
      if (exits.includes(currency)) for (const exit of exits) found.add(exit);
  return found;
}
