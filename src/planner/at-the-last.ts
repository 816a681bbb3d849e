// What a person does who waits: each balance goes at its best single rate on the last day before some of it lapses.

import type { Currency, Units } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { exchange } from "../core/request.ts";
import type { Accountant } from "./account.ts";
import { bestOf, bySingleRate } from "./by-hand.ts";
import type { Request } from "./ledger.ts";
import type { OpenOffer } from "./open-offer.ts";

/** What is left of a lot, and when it is there. */
interface Left {
  units: Units;
  readonly from: Day;
  /** Infinity where there is no end. */
  readonly until: number;
  /** Its last day in the plan; the first where it outlives it. */
  readonly due: Day;
}

/**
 * The requests somebody would make who waits as long as nothing lapses.
 *
 * @param accountant - The book's accountant.
 * @param offers - The offers that can be used.
 * @returns For each balance and each day on which some of it is due a request of all that is there; one may
 *   not be possible after those before it.
 * @example atTheLast(example.accountant, example.offers).map(({ amount }) => amount) //=> [980]
 */
export function atTheLast(accountant: Accountant, offers: readonly OpenOffer[]): Request[] {
  const { book } = accountant;
  const made: Request[] = [];
  for (const source of new Set(book.holdings.map(({ currency }) => currency))) {
    const own = offers.filter(({ offer }) => offer.source === source);
    const lots = lotsOf(accountant, source);
    for (const day of [...new Set(lots.map(({ due }) => due))].sort((a, b) => a - b)) {
      if (!lots.some(({ units, due }) => units > 0 && due === day)) continue;
      const best = bestOf(
        own.flatMap((open) => {
          const on = Math.min(day, open.last);
          if (on < open.first) return [];
          const points = thereOn(lots, on).reduce((sum, { units }) => sum + units, 0);
          return bySingleRate(accountant, open, points, on, made) ?? [];
        }),
      );
      if (best === null) continue;
      made.push(best.request);
      const { offer, amount } = best.request;
      take(thereOn(lots, best.request.day), exchange(book.offers[offer]!, amount)!.takes);
    }
  }
  return made;
}

/** A balance's lots, the one that lapses first before the others. */
function lotsOf({ book }: Accountant, source: Currency): Left[] {
  return book.holdings
    .filter(({ currency, expires }) => currency === source && (expires ?? book.asOf) >= book.asOf)
    .map(({ units, availableFrom, expires }) => {
      const from = Math.max(book.asOf, availableFrom ?? book.asOf);
      const until = expires ?? Number.POSITIVE_INFINITY;
      return { units, from, until, due: until <= book.until ? until : from };
    })
    .sort((a, b) => a.until - b.until);
}

function thereOn(lots: readonly Left[], day: Day): readonly Left[] {
  return lots.filter(({ from, until }) => from <= day && day <= until);
}

function take(lots: readonly Left[], units: Units): void {
  let left = units;
  for (const lot of lots) {
    const taken = Math.min(left, lot.units);
    lot.units -= taken;
    left -= taken;
  }
}
