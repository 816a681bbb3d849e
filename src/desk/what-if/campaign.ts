// A supposed campaign: the offers of a pair bring so many percent more within some days.

import type { Book } from "../../core/book.ts";
import type { Limit } from "../../core/cap.ts";
import { type Day, isoDate } from "../../core/day.ts";
import { add, compare, type Fraction, fraction, multiply, ONE } from "../../core/fraction.ts";
import type { Lot, Offer } from "../../core/offer.ts";
import type { NoAnswer } from "../occasion.ts";
import { noSense } from "./no-sense.ts";
import { capAsLimit, pairOf } from "./pair.ts";

export interface Campaign {
  readonly source: string;
  readonly exit: string;
  /** 2 = two percent more. */
  readonly percent: Fraction;
  readonly from: Day;
  readonly until: Day;
}

/**
 * The book with the campaign. Beside each offer of the pair stands a second one for those days; where they
 * are all the offer's days, the better one takes its place. Both count against the offer's own cap, which
 * therefore becomes a limit of the pair: with several offers that would say something else, and is refused.
 */
export function withCampaign(book: Book, campaign: Campaign): Book | NoAnswer {
  const { source, exit, from, until } = campaign;
  const names = { source, exit, from: isoDate(from), until: isoDate(until) };
  const pair = pairOf(book, source, exit);
  const meant = pair.filter(
    (offer) => (offer.from ?? from) <= until && (offer.until ?? until) >= from,
  );
  if (meant.length === 0 || from > book.until) return noSense("no-pair", names);
  const offers: Offer[] = [];
  const limits: Limit[] = [...book.limits];
  for (const offer of book.offers) {
    if (!meant.includes(offer)) {
      offers.push(offer);
    } else if (coversAll(offer, campaign, book)) {
      offers.push({ ...offer, lot: betterLot(offer.lot, campaign.percent) });
    } else if (offer.cap === null) {
      offers.push(offer, within(offer, campaign));
    } else if (pair.length > 1) {
      return noSense("shared-caps", names);
    } else {
      limits.push(...capAsLimit(offer));
      const free = { ...offer, cap: null };
      offers.push(free, within(free, campaign));
    }
  }
  return { ...book, offers, limits };
}

function coversAll({ from, until }: Offer, campaign: Campaign, book: Book): boolean {
  const first = Math.max(book.asOf, from ?? book.asOf);
  const last = Math.min(book.until, until ?? book.until);
  return campaign.from <= first && last <= campaign.until;
}

function within(offer: Offer, { from, until, percent }: Campaign): Offer {
  return {
    ...offer,
    lot: betterLot(offer.lot, percent),
    from: Math.max(from, offer.from ?? from),
    until: Math.min(until, offer.until ?? until),
  };
}

/** Exactly so many percent more; with the same Give where Get stays whole: 490 → 510, not 49 → 51. */
function betterLot({ give, get }: Lot, percent: Fraction): Lot {
  const more = add(ONE, multiply(percent, fraction(1, 100)));
  const rate = multiply(fraction(get, give), more);
  const same = multiply(rate, fraction(give));
  return same.den === 1 ? { give, get: same.num } : { give: rate.den, get: rate.num };
}

/** Whether a share of percent can be supposed at all. */
export function isPercent(percent: Fraction): boolean {
  return percent.num > 0 && compare(percent, fraction(1000)) <= 0;
}
