// How many units of a currency there can be at most: what every lot would bring on its best route, with
// every fee and minimum forgotten. Only for bounds on the search's columns.

import type { Book } from "../core/book.ts";
import { type CapInForce, periodOf, roomIn } from "../core/caps-in-force.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Holding } from "../core/holding.ts";
import { bonusDay, creditDay, type OpenOffer } from "./open-offer.ts";

/** Rounds of exchange after which a currency that still grows is taken to grow for ever. */
const ROUNDS = 40;

/** Thrown where exchanging in a circle within one day gains without end: no plan is the best one. */
export class EndlessGain extends RangeError {
  constructor() {
    super("endless-gain");
    this.name = "EndlessGain";
  }
}

export interface Reach {
  /** Whether every number of units has a bound: false where exchanging in circles brings gains. */
  readonly isBounded: boolean;
  /**
   * The most units of a currency that there can be by a day; with `alive`, on a day on which lots that
   * ended before have lapsed.
   */
  mostUnits(currency: Currency, by: Day, alive?: Day): number;
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
 * @param caps - All caps in force: where offers lead round in a circle that gains, caps may bound it.
 * @returns Bounds by currency and day.
 * @example reachOf(exampleBook, example.offers).mostUnits("Amazonギフトカード", exampleBook.until)
 *   //=> 1020
 */
export function reachOf(
  book: Book,
  offers: readonly OpenOffer[],
  caps: readonly CapInForce[] = [],
): Reach {
  let gains = gainsOver(book, offers);
  let through: { open: OpenOffer; points: number }[] = [];
  if (!gains.isBounded) {
    // What passes a capped offer is bounded by its cap; the rest must not gain by itself.
    through = offers.flatMap((open) => {
      const points = mostThrough(book, open, caps);
      return points === null ? [] : [{ open, points }];
    });
    const capped = new Set(through.map(({ open }) => open));
    gains = gainsOver(
      book,
      offers.filter((open) => !capped.has(open)),
    );
  }
  const { isBounded, gainsTo } = gains;
  const known = new Map<Currency, boolean>();
  const comesBack = (currency: Currency) => {
    const found = known.get(currency) ?? cameBack(offers, currency);
    known.set(currency, found);
    return found;
  };
  return {
    isBounded,
    mostUnits(currency, by, alive) {
      const gain = gainsTo(currency);
      const ends = (lot: Holding) =>
        alive !== undefined && lot.expires !== null && lot.expires < alive;
      let most = 0;
      for (const lot of book.holdings) {
        if (lot.availableFrom !== null && lot.availableFrom > by) continue;
        // What has lapsed is gone, unless it was exchanged in time and came back.
        if (lot.currency === currency && ends(lot) && !comesBack(currency)) continue;
        most += lot.units * (gain.get(lot.currency) ?? 0);
      }
      for (const { open, points } of through)
        most += points * perPoint(open, (to) => gain.get(to) ?? 0);
      return Math.floor(most * (1 + 1e-7) + 1e-6);
    },
    bestWorths(worthOf) {
      const worths = new Map<Currency, number>();
      for (const { offer } of offers)
        for (const currency of [offer.source, offer.exit, offer.bonus?.currency ?? offer.exit])
          worths.set(currency, worthOf(currency));
      return settle(worths, offers) ? worths : null;
    },
    comesBack,
  };
}

/** Whether units of a currency can come back to it. */
function cameBack(offers: readonly OpenOffer[], currency: Currency): boolean {
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
}

/** Units of each currency that one unit of another can become, worked out as they are asked for. */
function gainsOver(book: Book, offers: readonly OpenOffer[]) {
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
  return { isBounded, gainsTo };
}

/** Points that can pass an offer under its caps over the whole plan; null where nothing bounds them. */
function mostThrough(book: Book, open: OpenOffer, caps: readonly CapInForce[]): number | null {
  const { amounts, lot } = open.offer;
  const largest = amounts.kind === "named" ? Math.max(...amounts.amounts) : amounts.maximum;
  let most: number | null = null;
  for (const at of open.caps) {
    const cap = caps[at];
    if (cap === undefined) continue;
    const periods = new Set<number | null>();
    for (let day = open.first; day <= open.last; day++) periods.add(periodOf(cap, day));
    if (periods.has(null)) continue;
    let room = 0;
    for (const period of periods) room += roomIn(cap, period!, book.asOf);
    const { counted } = cap.cap;
    if (counted === "requests" && largest === null) continue;
    const points =
      counted === "points"
        ? room
        : counted === "units"
          ? ((room + 2) * lot.give) / lot.get + lot.give
          : room * largest!;
    most = most === null ? points : Math.min(most, points);
  }
  return most;
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
      const { source } = open.offer;
      const through = perPoint(open, on, day);
      if (through <= (gain.get(source) ?? 0) * (1 + 1e-10)) continue;
      gain.set(source, through);
      grew = true;
    }
    if (!grew) return true;
  }
  return false;
}

/** What one point through an offer becomes, the bonus included. */
function perPoint(
  open: OpenOffer,
  on: (currency: Currency, credited: Day) => number,
  day = open.first,
): number {
  const { bonus, lot, exit } = open.offer;
  const main = (lot.get / lot.give) * on(exit, creditDay(open, day));
  if (bonus === null) return main;
  const { num, den } = bonus.perPoint;
  return main + (num / den) * on(bonus.currency, bonusDay(open, day));
}
