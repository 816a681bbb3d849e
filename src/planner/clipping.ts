// As much of some requests as can be made: where points or caps fall short, smaller ones, or none.

import type { Book } from "../core/book.ts";
import { type CapInForce, countedBy, periodOf, roomIn } from "../core/caps-in-force.ts";
import { creditedBy } from "../core/crediting.ts";
import type { Currency, Points } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Offer } from "../core/offer.ts";
import type { Exchange } from "../core/request.ts";
import type { Request } from "./ledger.ts";
import { expiryOfCredit } from "./lives.ts";
import { type Lot, store, take } from "./lots.ts";
import { inSequence } from "./sequence.ts";

/**
 * Makes requests one after the other as far as they go; needs are not looked at.
 *
 * @param book - The book.
 * @param caps - All caps in force.
 * @param wanted - Requests on days on which their offers take them, of any whole amount.
 * @param worked - Works out one request.
 * @returns Requests that can be made, none larger than it was wanted, in the order in which they can be.
 * @example clipped(exampleBook, [], [{ ...example.request, amount: 1700 }], exchange)[0].amount //=> 980
 */
export function clipped(
  book: Book,
  caps: readonly CapInForce[],
  wanted: readonly Request[],
  worked: (offer: Offer, amount: Points) => Exchange | null,
): Request[] {
  const purse = new Purse(book, caps, worked);
  return inSequence(book, wanted).flatMap((request) => {
    const amount = purse.largest(request);
    if (amount === null) return [];
    const made = { ...request, amount };
    purse.make(made);
    return [made];
  });
}

/** What is there on the way, and what caps still leave. */
class Purse {
  readonly book: Book;
  readonly caps: readonly CapInForce[];
  readonly worked: (offer: Offer, amount: Points) => Exchange | null;
  readonly pools = new Map<Currency, Lot[]>();
  readonly used = new Map<string, number>();

  constructor(book: Book, caps: readonly CapInForce[], worked: Purse["worked"]) {
    this.book = book;
    this.caps = caps;
    this.worked = worked;
    for (const { currency, units, availableFrom, expires } of book.holdings)
      store(this.pool(currency), {
        arrives: availableFrom ?? Number.NEGATIVE_INFINITY,
        expires: expires ?? Number.POSITIVE_INFINITY,
        from: -1,
        units,
      });
  }

  pool(currency: Currency): Lot[] {
    const known = this.pools.get(currency) ?? [];
    this.pools.set(currency, known);
    return known;
  }

  /** The largest allowed amount up to a wanted one for which there are points and room. */
  largest({ offer: index, day, amount }: Request): Points | null {
    const { amounts, source } = this.book.offers[index]!;
    let there = 0;
    for (const lot of this.pool(source))
      if (lot.arrives <= day && lot.expires >= day) there += lot.units;
    const fits = (points: Points) => this.fits(index, day, points, there);
    if (amounts.kind === "named") {
      const allowed = amounts.amounts.filter((points) => points <= amount && fits(points));
      return allowed.length > 0 ? Math.max(...allowed) : null;
    }
    const { minimum, step, maximum } = amounts;
    let low = 0;
    let high = Math.floor((Math.min(amount, maximum ?? amount, there) - minimum) / step);
    if (high < 0) return null;
    if (fits(minimum + high * step)) return minimum + high * step;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(minimum + middle * step)) low = middle;
      else high = middle - 1;
    }
    return fits(minimum + low * step) ? minimum + low * step : null;
  }

  fits(index: number, day: Day, amount: Points, there: number): boolean {
    const made = this.worked(this.book.offers[index]!, amount);
    if (made === null || made.takes > there) return false;
    return this.caps.every((cap, at) => {
      const period = cap.offers.includes(index) ? periodOf(cap, day) : null;
      if (period === null) return true;
      const before = this.used.get(`${at}/${period}`) ?? 0;
      return before + countedBy(cap, made) <= roomIn(cap, period, this.book.asOf);
    });
  }

  make({ offer: index, day, amount }: Request): void {
    const { book } = this;
    const offer = book.offers[index]!;
    const made = this.worked(offer, amount)!;
    take(this.pool(offer.source), day, day, made.takes, { kind: "request", by: 0 }, []);
    const credit = (currency: Currency, words: Offer["crediting"], units: number) => {
      const arrives = creditedBy(day, words, book.calendar);
      if (arrives === null) return;
      const expires = expiryOfCredit(book, currency, arrives);
      store(this.pool(currency), { arrives, expires, from: -1, units });
    };
    credit(offer.exit, offer.crediting, made.receives);
    if (offer.bonus !== null) credit(offer.bonus.currency, offer.bonus.crediting, made.bonus);
    this.caps.forEach((cap, at) => {
      const period = cap.offers.includes(index) ? periodOf(cap, day) : null;
      if (period === null) return;
      const key = `${at}/${period}`;
      this.used.set(key, (this.used.get(key) ?? 0) + countedBy(cap, made));
    });
  }
}
