// How many units of a currency there can be at most: what every lot would bring on its best route, with
// every fee and minimum forgotten. Only for bounds on the search's columns.

import type { Book } from "../core/book.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { OpenOffer } from "./open-offer.ts";

/** Rounds of exchange after which a currency that still grows is taken to grow for ever. */
const ROUNDS = 40;

export interface Reach {
  /** Whether every number of units has a bound: false where exchanging in circles brings gains. */
  readonly isBounded: boolean;
  /** The most units of a currency that there can be by a day. */
  mostUnits(currency: Currency, by: Day): number;
}

/**
 * The reach of a book's lots.
 *
 * @param book - The book.
 * @param offers - The offers that can be used.
 * @returns Bounds by currency and day.
 */
export function reachOf(book: Book, offers: readonly OpenOffer[]): Reach {
  const gains = new Map<Currency, Map<Currency, number>>();
  let isBounded = true;
  const gainsTo = (target: Currency) => {
    let found = gains.get(target);
    if (found === undefined) {
      found = new Map([[target, 1]]);
      if (!settle(found, offers)) isBounded = false;
      gains.set(target, found);
    }
    return found;
  };
  for (const { offer } of offers) gainsTo(offer.exit);
  return {
    isBounded,
    mostUnits(currency, by) {
      const gain = gainsTo(currency);
      let most = 0;
      for (const lot of book.holdings)
        if (lot.availableFrom === null || lot.availableFrom <= by)
          most += lot.units * (gain.get(lot.currency) ?? 0);
      return Math.floor(most * (1 + 1e-7) + 1e-6);
    },
  };
}

function settle(gain: Map<Currency, number>, offers: readonly OpenOffer[]): boolean {
  for (let round = 0; round < ROUNDS; round++) {
    let grew = false;
    for (const { offer } of offers) {
      const { bonus, lot } = offer;
      const extra =
        bonus === null
          ? 0
          : (bonus.perPoint.num / bonus.perPoint.den) * (gain.get(bonus.currency) ?? 0);
      const through = (lot.get / lot.give) * (gain.get(offer.exit) ?? 0) + extra;
      if (through > (gain.get(offer.source) ?? 0) * (1 + 1e-10)) {
        gain.set(offer.source, through);
        grew = true;
      }
    }
    if (!grew) return true;
  }
  return false;
}
