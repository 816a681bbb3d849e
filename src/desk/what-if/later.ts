// An offer that takes no requests until some day, and what is used of its cap none the less.

import type { Book } from "../../core/book.ts";
import type { Per } from "../../core/cap.ts";
import { addMonths, civilDate, type Day, endOfMonth } from "../../core/day.ts";
import type { Offer } from "../../core/offer.ts";
import { capAsLimit, pairOf } from "./pair.ts";

/**
 * The book in which an offer opens on a later day. Used of its own cap counts only where the offer's days
 * hold as_of: so the cap becomes a limit of the pair, or, beside other offers of the pair, the offer is
 * parted into the rest of the period now running and the time after it.
 */
export function openingOn(book: Book, offer: Offer, day: Day): Book {
  const replaced = (others: readonly Offer[]) =>
    book.offers.flatMap((own) => (own === offer ? others : [own]));
  if (offer.until !== null && offer.until < day) {
    return { ...book, offers: replaced([{ ...offer, isOpen: false }]) };
  }
  const from = Math.max(offer.from ?? day, day);
  const isCounted =
    offer.cap !== null && offer.cap.used > 0 && (offer.from ?? book.asOf) <= book.asOf;
  if (!isCounted) return { ...book, offers: replaced([{ ...offer, from }]) };
  if (pairOf(book, offer.source, offer.exit).length > 1) {
    return { ...book, offers: replaced(parted(offer, from, book.asOf)) };
  }
  const limits = [...book.limits, ...capAsLimit(offer)];
  return { ...book, offers: replaced([{ ...offer, from, cap: null }]), limits };
}

function parted(offer: Offer, from: Day, asOf: Day): Offer[] {
  const { cap, until } = offer;
  if (cap === null) return [offer];
  const unused = { ...cap, used: 0 };
  const left = { ...unused, amount: Math.max(0, cap.amount - cap.used) };
  const end = lastOfPeriod(cap.per, asOf);
  if (end === null) return [{ ...offer, from, cap: left }];
  const parts: Offer[] = [];
  if (from <= end) parts.push({ ...offer, from, until: Math.min(end, until ?? end), cap: left });
  const next = Math.max(from, end + 1);
  if (until === null || next <= until) parts.push({ ...offer, from: next, cap: unused });
  return parts;
}

/** The last day of the period that holds a day; null where it has no end of its own. */
function lastOfPeriod(per: Per, day: Day): Day | null {
  if (per === "total") return null;
  if (per === "day") return day;
  const { month } = civilDate(day);
  const lastMonth = { month, year: 12, "fiscal-year": month <= 3 ? 3 : 15 }[per];
  return endOfMonth(addMonths(day, lastMonth - month));
}
