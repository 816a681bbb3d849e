// How many units of a currency there can be at most: what every lot would bring on its best route, with
// every fee and minimum forgotten. Only for bounds on the search's columns.

import type { Book } from "../core/book.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { bonusDay, creditDay, type OpenOffer } from "./open-offer.ts";

/** Rounds of exchange after which a currency that still grows is taken to grow for ever. */
const ROUNDS = 40;

export interface Reach {
  /** Whether every number of units has a bound: false where exchanging in circles brings gains. */
  readonly isBounded: boolean;
  /** The most units of a currency that there can be by a day. */
  mostUnits(currency: Currency, by: Day): number;
  /**
   * What one unit of each currency can become worth at most, where a unit is worth so much as it is;
   * null where exchanging in circles brings gains.
   */
  bestWorths(worthOf: (currency: Currency) => number): ReadonlyMap<Currency, number> | null;
  /** Whether units of a currency can come back to it, so that more of it can be spent than is ever there. */
  comesBack(currency: Currency): boolean;
}

/**
 * The reach of a book's lots.
 *
 * @param book - The book.
 * @param offers - The offers that can be used.
 * @returns Bounds by currency and day.
 * @example reachOf(exampleBook, example.offers).mostUnits("Amazonギフトカード", exampleBook.until)
 *   //=> 1020
 */
export function reachOf(book: Book, offers: readonly OpenOffer[]): Reach {
  const gains = new Map<Currency, Map<Currency, number>>();
  let isBounded = true;
  const gainsTo = (target: Currency) => {
    let found = gains.get(target);
    if (found === undefined) {
      found = new Map([[target, 1]]);
      if (!settle(found, offers)) {
        // Going round in a circle gains. It takes days, unless every offer of the circle credits at once.
        found = new Map([[target, 1]]);
        if (!settleByDay(book, found, offers)) isBounded = false;
      }
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
    bestWorths(worthOf) {
      const worths = new Map<Currency, number>();
      for (const { offer } of offers)
        for (const currency of [offer.source, offer.exit, offer.bonus?.currency ?? offer.exit])
          worths.set(currency, worthOf(currency));
      return settle(worths, offers) ? worths : null;
    },
    comesBack(currency) {
      const seen = new Set<Currency>();
      const queue = [currency];
      for (let from = queue.pop(); from !== undefined; from = queue.pop())
        for (const { offer } of offers) {
          if (offer.source !== from) continue;
          for (const to of [offer.exit, offer.bonus?.currency ?? offer.exit]) {
            if (to === currency) return true;
            if (seen.has(to)) continue;
            seen.add(to);
            queue.push(to);
          }
        }
      return false;
    },
  };
}

/** Units of the target that one unit of each currency can become, whatever the days. */
function settle(gain: Map<Currency, number>, offers: readonly OpenOffer[]): boolean {
  return grow(gain, offers, (currency) => gain.get(currency) ?? 0);
}

/** The same, day by day from the last: a circle is run through only as often as its crediting allows. */
function settleByDay(
  book: Book,
  gain: Map<Currency, number>,
  offers: readonly OpenOffer[],
): boolean {
  const later: Map<Currency, number>[] = [];
  let isBounded = true;
  for (let day = book.until; day >= book.asOf; day--) {
    const open = offers.filter(({ first, last }) => first <= day && day <= last);
    const on = (currency: Currency, credited: Day) =>
      credited === day
        ? (gain.get(currency) ?? 0)
        : (later[Math.min(credited, book.until) - book.asOf]?.get(currency) ?? 0);
    if (!grow(gain, open, on, day)) isBounded = false;
    later[day - book.asOf] = new Map(gain);
  }
  return isBounded;
}

function grow(
  gain: Map<Currency, number>,
  offers: readonly OpenOffer[],
  on: (currency: Currency, credited: Day) => number,
  day?: Day,
): boolean {
  for (let round = 0; round < ROUNDS; round++) {
    let grew = false;
    for (const open of offers) {
      const { bonus, lot, exit, source } = open.offer;
      const at = day ?? open.first;
      const perPoint = bonus === null ? 0 : bonus.perPoint.num / bonus.perPoint.den;
      const extra = bonus === null ? 0 : perPoint * on(bonus.currency, bonusDay(open, at));
      const through = (lot.get / lot.give) * on(exit, creditDay(open, at)) + extra;
      if (through <= (gain.get(source) ?? 0) * (1 + 1e-10)) continue;
      gain.set(source, through);
      grew = true;
    }
    if (!grew) return true;
  }
  return false;
}
