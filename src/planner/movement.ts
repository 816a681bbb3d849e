// What a request moves: points from a source on its day, units to an exit on the day of crediting.

import type { Book } from "../core/book.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { expiryOfCredit } from "./lives.ts";
import { bonusDay, creditDay, type OpenOffer } from "./open-offer.ts";
import { type RankedDays, type Ranks, ranksOf } from "./ranks.ts";

/** Points leave `source` on `day`; units come to each credit's currency on its day. */
export interface Movement {
  readonly source: Currency;
  readonly day: Day;
  readonly credits: readonly { readonly currency: Currency; readonly day: Day }[];
}

/**
 * The movement of a request.
 *
 * @param open - The offer.
 * @param day - Day of the request, from the offer's first to its last.
 * @returns Its source and day, and its credits: the units', then the bonus's.
 * @example movementOf(example.offers[0], day("2026-12-07")).credits[0].day //=> day("2026-12-10")
 */
export function movementOf(open: OpenOffer, day: Day): Movement {
  const { source, exit, bonus } = open.offer;
  const credits = [{ currency: exit, day: creditDay(open, day) }];
  if (bonus !== null) credits.push({ currency: bonus.currency, day: bonusDay(open, day) });
  return { source, day, credits };
}

/**
 * The ranks of every currency under some movements.
 *
 * @param book - The book, whose lots and needs count too.
 * @param movements - Requests that may be made.
 * @returns Ranks by currency, worked out as they are asked for.
 * @example ranksOfBook(exampleBook, [])("ハピタス").groupStarts //=> []
 */
export function ranksOfBook(
  book: Book,
  movements: readonly Movement[],
): (currency: Currency) => Ranks {
  const events = eventsOfBook(book, movements);
  const ranks = new Map<Currency, Ranks>();
  return (currency) => {
    let known = ranks.get(currency);
    if (known === undefined) {
      known = ranksOf(events(currency));
      ranks.set(currency, known);
    }
    return known;
  };
}

/**
 * The days that matter to every currency under some movements.
 *
 * @param book - The book, whose lots and needs count too.
 * @param movements - Requests that may be made.
 * @returns Lots' and demands' days by currency.
 * @example eventsOfBook(exampleBook, [])("nothing").arrivals //=> []
 */
export function eventsOfBook(
  book: Book,
  movements: readonly Movement[],
): (currency: Currency) => RankedDays {
  const events = new Map<Currency, Record<keyof RankedDays, number[]>>();
  const of = (currency: Currency) => {
    let known = events.get(currency);
    if (known === undefined) {
      const everLeft = Number.POSITIVE_INFINITY;
      known = { arrivals: [], expiries: [], fillBy: [everLeft], aliveOn: [book.until] };
      events.set(currency, known);
    }
    return known;
  };
  for (const lot of book.holdings) {
    of(lot.currency).arrivals.push(lot.availableFrom ?? Number.NEGATIVE_INFINITY);
    of(lot.currency).expiries.push(lot.expires ?? Number.POSITIVE_INFINITY);
  }
  for (const need of book.needs)
    for (const exit of need.exits) {
      of(exit).fillBy.push(need.day - book.spareDays);
      of(exit).aliveOn.push(need.day);
    }
  for (const { source, day, credits } of movements) {
    of(source).fillBy.push(day);
    of(source).aliveOn.push(day);
    for (const credit of credits) {
      if (credit.day > book.until) continue;
      of(credit.currency).arrivals.push(credit.day);
      of(credit.currency).expiries.push(expiryOfCredit(book, credit.currency, credit.day));
    }
  }
  return of;
}
