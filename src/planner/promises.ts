// What a request can gain at most, for leaving out those that cannot gain at all.

import type { Book } from "../core/book.ts";
import type { Currency, Points } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { type Grains, leftOverGrains, mostUnits, needGrains } from "./grains.ts";
import { expiryOfCredit } from "./lives.ts";
import type { OpenOffer } from "./open-offer.ts";
import type { Linear, Tariff } from "./tariff.ts";

/** Judges whether a request can be worth making. */
export interface Promises {
  /**
   * Whether a request of an amount from `least` to `most` can gain anything: no more is gained than its
   * units are worth at their best, less what its points are worth when they are left alone.
   */
  canGain(open: OpenOffer, day: Day, tariff: Tariff, least: number, most: number): boolean;
  /**
   * The largest amount up to `most` that a best plan needs: where units that no need can use are worth no
   * more than the points they cost, a request brings as many as the needs can use, and one step more.
   */
  mostUseful(open: OpenOffer, day: Day, tariff: Tariff, most: Points): Points;
}

/**
 * The promise of a book's offers. Only units that no offer takes on are judged: a hub's units may
 * complete somebody's minimum and be worth more together than one by one.
 *
 * @param book - The book.
 * @param grains - Its grain.
 * @param offers - The offers that can be used.
 * @returns The judge.
 * @example promisesOf(exampleBook, example.grains, example.offers).canGain(
 *     example.offers[0], day("2026-12-20"), example.draft.tariff, 490, 490,
 *   ) //=> false
 */
export function promisesOf(book: Book, grains: Grains, offers: readonly OpenOffer[]): Promises {
  const takenOn = new Set(offers.map(({ offer }) => offer.source));
  const bestWorth = (currency: Currency, credited: Day) => {
    let best = leftOverGrains(book, grains, currency);
    for (const need of book.needs)
      if (credited <= need.day - book.spareDays && need.exits.includes(currency))
        best = Math.max(best, needGrains(book, grains, need, currency));
    return best;
  };
  const lapsing = new Set<Currency>();
  for (const lot of book.holdings)
    if (lot.expires !== null && lot.expires < book.until) lapsing.add(lot.currency);
  for (const { offer } of offers)
    for (const currency of [offer.exit, ...(offer.bonus === null ? [] : [offer.bonus.currency])])
      if (expiryOfCredit(book, currency, book.asOf) < book.until) lapsing.add(currency);
  const keptWorth = (source: Currency) =>
    lapsing.has(source) ? 0 : leftOverGrains(book, grains, source);
  return {
    canGain(open, day, tariff, least, most) {
      const { source, exit, bonus } = open.offer;
      if (takenOn.has(exit) || (bonus !== null && takenOn.has(bonus.currency))) return true;
      const kept = keptWorth(source);
      const unit = bestWorth(exit, open.creditDays[day - open.first]!);
      const extra = bonus === null ? 0 : bestWorth(bonus.currency, book.asOf);
      const gain = (amount: number) =>
        unit * along(tariff.receives, amount) +
        extra * along(tariff.bonus, amount) -
        kept * along(tariff.takes, amount) -
        grains.effort;
      return Math.max(gain(least), gain(most)) > 0;
    },
    mostUseful(open, day, { minimum, step, takes, receives, isExact }, most) {
      const { source, exit, bonus } = open.offer;
      if (takenOn.has(exit) || bonus !== null || minimum === most) return most;
      const rate = receives.perPoint.num / receives.perPoint.den;
      const cost = takes.perPoint.num / takes.perPoint.den;
      if (leftOverGrains(book, grains, exit) * rate > keptWorth(source) * cost) return most;
      const credited = open.creditDays[day - open.first]!;
      let useful = isExact ? 0 : 2;
      for (const need of book.needs)
        if (credited <= need.day - book.spareDays && need.exits.includes(exit))
          useful += mostUnits(book, need, exit);
      const steps = Math.ceil(((useful - receives.flat) / rate - minimum) / step + 1e-6);
      return Math.min(most, minimum + Math.max(0, steps) * step);
    },
  };
}

function along({ flat, perPoint }: Linear, amount: number): number {
  return flat + (amount * perPoint.num) / perPoint.den;
}
