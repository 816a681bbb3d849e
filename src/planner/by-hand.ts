// What a person does without a plan: exchange each balance today at its best single rate.

import { countedBy, periodOf, roomIn } from "../core/caps-in-force.ts";
import type { Currency, Points } from "../core/currency.ts";
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
    let best: { open: OpenOffer; rate: Fraction; amount: Points } | null = null;
    for (const open of offers) {
      if (open.offer.source !== source || open.first > book.asOf) continue;
      const rate = multiply(
        fraction(open.offer.lot.get, open.offer.lot.give),
        yenAsSpent(accountant, open.offer.exit),
      );
      if (compare(rate, book.worth.get(source)?.leftOver ?? ZERO) <= 0) continue;
      if (best !== null && compare(rate, best.rate) <= 0) continue;
      const amount = largestToday(accountant, open, points, made);
      if (amount !== null) best = { open, rate, amount };
    }
    if (best !== null) made.push({ offer: best.open.index, day: book.asOf, amount: best.amount });
  }
  return made;
}

/** Yen a unit as somebody counts it: face value where a need takes it, else what it is worth left over. */
function yenAsSpent({ book }: Accountant, currency: Currency): Fraction {
  const worth = book.worth.get(currency);
  if (worth === undefined) return ZERO;
  const isNeeded = book.needs.some((need) => need.exits.includes(currency));
  return isNeeded ? worth.yenPerUnit : worth.leftOver;
}

/** The largest amount that the balance and the caps allow in one request today. */
function largestToday(
  accountant: Accountant,
  open: OpenOffer,
  points: Points,
  made: readonly Request[],
): Points | null {
  const { book, caps } = accountant;
  const fits = (amount: Points) => {
    const request = exchange(open.offer, amount);
    if (request === null || request.takes > points) return false;
    return open.caps.every((at) => {
      const cap = caps[at]!;
      const period = periodOf(cap, book.asOf);
      if (period === null) return true;
      const used = made.reduce((sum, other) => {
        const before = exchange(book.offers[other.offer]!, other.amount);
        return cap.offers.includes(other.offer) && before ? sum + countedBy(cap, before) : sum;
      }, 0);
      return used + countedBy(cap, request) <= roomIn(cap, period, book.asOf);
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
