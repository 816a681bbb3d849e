// The offers a plan may use, with the days on which each takes requests and the days it then credits.

import type { Book } from "../core/book.ts";
import { type CapInForce, periodOf } from "../core/caps-in-force.ts";
import type { Crediting } from "../core/crediting.ts";
import { creditedBy } from "../core/crediting.ts";
import type { Day } from "../core/day.ts";
import type { Offer } from "../core/offer.ts";

/** An offer that takes requests on some day of the plan. */
export interface OpenOffer {
  /** Index in the book's offers. */
  readonly index: number;
  readonly offer: Offer;
  /** First and last day of request within as_of – Plan until. */
  readonly first: Day;
  readonly last: Day;
  /** Indices of the caps that count its requests. */
  readonly caps: readonly number[];
  /** Day of crediting of the units (or of the bonus), by day of request − first. */
  readonly creditDays: Int32Array;
  readonly bonusDays: Int32Array | null;
}

/**
 * The offers that can be used between as_of and Plan until.
 *
 * @param book - The book.
 * @param caps - Its caps in force.
 * @returns In row order; closed ones, ones whose condition is not met and ones whose days are over are
 *   left out, as are days whose crediting lies beyond the business calendar (contract.md, section 4).
 * @example openOffers(exampleBook, []).length //=> 1
 */
export function openOffers(book: Book, caps: readonly CapInForce[]): OpenOffer[] {
  const found: OpenOffer[] = [];
  book.offers.forEach((offer, index) => {
    if (!offer.isOpen || (offer.condition !== null && !offer.condition.isMet)) return;
    const first = Math.max(book.asOf, offer.from ?? book.asOf);
    let last = Math.min(book.until, offer.until ?? book.until);
    const creditDays = daysOfCrediting(book, offer.crediting, first, last);
    last = first + creditDays.length - 1;
    const { bonus } = offer;
    const bonusDays = bonus && daysOfCrediting(book, bonus.crediting, first, last);
    if (bonusDays !== null) last = Math.min(last, first + bonusDays.length - 1);
    if (last < first) return;
    const own = caps.flatMap((cap, at) => (cap.offers.includes(index) ? [at] : []));
    found.push({ index, offer, first, last, caps: own, creditDays, bonusDays });
  });
  return found;
}

/**
 * The day on which a request's units are credited.
 *
 * @param open - The offer.
 * @param day - A day of request from `first` to `last`.
 * @returns The latest day by its crediting words (contract.md, section 3).
 * @example creditDay(example.offers[0], day("2026-12-07")) //=> day("2026-12-10")
 */
export function creditDay(open: OpenOffer, day: Day): Day {
  return open.creditDays[day - open.first]!;
}

/**
 * The day on which a request's bonus is credited.
 *
 * @param open - The offer.
 * @param day - A day of request from `first` to `last`.
 * @returns The latest day; the units' own day where there is no bonus.
 * @example bonusDay(example.offers[0], day("2026-12-07")) //=> day("2026-12-10")
 */
export function bonusDay(open: OpenOffer, day: Day): Day {
  return (open.bonusDays ?? open.creditDays)[day - open.first]!;
}

/**
 * Days on which a cap of an offer begins to count afresh, or in a smaller room than the day before.
 *
 * @param open - The offer.
 * @param caps - All caps in force; those counted by the day are passed over.
 * @returns Days after `first`, ascending.
 * @example periodStarts({ ...example.offers[0], caps: [0] }, [example.monthCap])
 *   //=> [day("2026-12-01")]
 */
export function periodStarts(open: OpenOffer, caps: readonly CapInForce[]): Day[] {
  const counted = open.caps.filter((at) => caps[at]!.cap.per !== "day");
  const found: Day[] = [];
  if (counted.length === 0) return found;
  for (let day = open.first + 1; day <= open.last; day++) {
    const changes = counted.some((at) => {
      const before = periodOf(caps[at]!, day - 1);
      return before !== null && before !== periodOf(caps[at]!, day);
    });
    if (changes) found.push(day);
  }
  return found;
}

function daysOfCrediting(book: Book, crediting: Crediting, first: Day, last: Day): Int32Array {
  const days = new Int32Array(Math.max(0, last - first + 1));
  for (let k = 0; k < days.length; k++) {
    const credited = creditedBy(first + k, crediting, book.calendar);
    if (credited === null) return days.subarray(0, k);
    days[k] = credited;
  }
  return days;
}

/**
 * The offer of a request.
 *
 * @param offers - The offers that can be used.
 * @param request - A request on one of them.
 * @returns Its offer.
 * @example openOfferOf(example.offers, example.request).index //=> 0
 */
export function openOfferOf(
  offers: readonly OpenOffer[],
  { offer }: { readonly offer: number },
): OpenOffer {
  const found = offers.find(({ index }) => index === offer);
  if (found === undefined) throw new RangeError(`offer ${offer} cannot be used`);
  return found;
}
