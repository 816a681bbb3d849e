// What a person does without a plan: exchange each balance today at its best single rate.

import { countedBy, periodOf, roomIn } from "../core/caps-in-force.ts";
import type { Currency, Points } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { compare, type Fraction, fraction, multiply, ZERO } from "../core/fraction.ts";
import type { Offer } from "../core/offer.ts";
import { exchange } from "../core/request.ts";
import type { Accountant } from "./account.ts";
import type { Request } from "./ledger.ts";
import type { OpenOffer } from "./open-offer.ts";

/**
 * The requests somebody would make today by hand.
 *
 * @param accountant - The book's accountant.
 * @param offers - The offers that can be used.
 * @returns For each balance one request, of the offer whose rate brings the most yen a point today and of
 *   the largest amount it allows; none where leaving the points is worth as much.
 * @example byHand(example.accountant, example.offers)[0].amount //=> 980
 */
export function byHand(accountant: Accountant, offers: readonly OpenOffer[]): Request[] {
  const { book } = accountant;
  const held = new Map<Currency, Points>();
  for (const lot of book.holdings) {
    const isThere = lot.availableFrom === null || lot.availableFrom <= book.asOf;
    if (!isThere || (lot.expires !== null && lot.expires < book.asOf)) continue;
    held.set(lot.currency, (held.get(lot.currency) ?? 0) + lot.units);
  }
  const made: Request[] = [];
  for (const [source, points] of held) {
    const best = bestOf(
      offers.flatMap((open) => {
        if (open.offer.source !== source || open.first > book.asOf) return [];
        return bySingleRate(accountant, open, points, book.asOf, made) ?? [];
      }),
    );
    if (best !== null) made.push(best.request);
  }
  return made;
}

/** A request, and what its rate alone brings. */
export interface Rated {
  readonly request: Request;
  /** Yen a point. */
  readonly rate: Fraction;
}

/**
 * The one of the best rate.
 *
 * @param found - Requests with their rates.
 * @returns The first of them where several are best; null of none.
 * @example bestOf([]) //=> null
 */
export function bestOf(found: readonly Rated[]): Rated | null {
  return found.reduce<Rated | null>(
    (best, one) => (best === null || compare(one.rate, best.rate) > 0 ? one : best),
    null,
  );
}

/**
 * The largest request of an offer, as somebody would make it who looks at its rate alone.
 *
 * @param accountant - The book's accountant.
 * @param open - The offer.
 * @param points - The balance.
 * @param day - Day of request, from the offer's first to its last.
 * @param made - Requests that are made before; those of the same periods count against its caps.
 * @returns The request and its rate; null where leaving the points is worth as much or no amount is allowed.
 * @example bySingleRate(example.accountant, example.offers[0], 1000, exampleBook.asOf, [])?.request.amount
 *   //=> 980
 */
export function bySingleRate(
  accountant: Accountant,
  open: OpenOffer,
  points: Points,
  day: Day,
  made: readonly Request[],
): Rated | null {
  const { offer, index } = open;
  const rate = multiply(
    fraction(offer.lot.get, offer.lot.give),
    yenAsSpent(accountant, offer.exit),
  );
  const leftOver = accountant.book.worth.get(offer.source)?.leftOver ?? ZERO;
  if (compare(rate, leftOver) <= 0) return null;
  const amount = largestOn(accountant, open, points, day, made);
  return amount === null ? null : { request: { offer: index, day, amount }, rate };
}

/** Yen a unit as somebody counts it: face value where a need takes it, else what it is worth left over. */
function yenAsSpent({ book }: Accountant, currency: Currency): Fraction {
  const worth = book.worth.get(currency);
  if (worth === undefined) return ZERO;
  const isNeeded = book.needs.some((need) => need.exits.includes(currency));
  return isNeeded ? worth.yenPerUnit : worth.leftOver;
}

/** The largest amount that the balance and the caps allow in one request of a day. */
function largestOn(
  accountant: Accountant,
  open: OpenOffer,
  points: Points,
  day: Day,
  made: readonly Request[],
): Points | null {
  const { book, caps } = accountant;
  const fits = (amount: Points) => {
    const request = exchange(open.offer, amount);
    if (request === null || request.takes > points) return false;
    return open.caps.every((at) => {
      const cap = caps[at]!;
      const period = periodOf(cap, day);
      if (period === null) return true;
      const used = made.reduce((sum, other) => {
        if (!cap.offers.includes(other.offer) || periodOf(cap, other.day) !== period) return sum;
        const before = exchange(book.offers[other.offer]!, other.amount);
        return before === null ? sum : sum + countedBy(cap, before);
      }, 0);
      return used + countedBy(cap, request) <= roomIn(cap, period, day);
    });
  };
  return largestAmount(open.offer, points, fits);
}

/** Small amounts fit best, but for those that bring less than a unit. */
function largestAmount(
  { amounts }: Offer,
  points: Points,
  fits: (amount: Points) => boolean,
): Points | null {
  if (amounts.kind === "named") {
    const found = amounts.amounts.filter(fits);
    return found[found.length - 1] ?? null;
  }
  const { minimum, step, maximum } = amounts;
  const last = Math.min(points, maximum ?? points);
  let low = 0;
  let high = Math.floor((last - minimum) / step);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(minimum + middle * step)) low = middle;
    else high = middle - 1;
  }
  const amount = minimum + low * step;
  return high >= 0 && fits(amount) ? amount : null;
}
