// The offers of one pair, and a cap of one of them that is to hold for another row of it, too.

import type { Book } from "../../core/book.ts";
import type { Limit } from "../../core/cap.ts";
import type { Offer } from "../../core/offer.ts";

/** The offers of a pair that take requests on some day of the plan. */
export function pairOf(book: Book, source: string, exit: string): Offer[] {
  return book.offers.filter(
    (offer) => offer.source === source && offer.exit === exit && isUsable(offer, book),
  );
}

/** The offer's own cap as a limit of its pair: the same, where no other offer of the pair is usable. */
export function capAsLimit({ row, source, exit, cap, from, until }: Offer): Limit[] {
  return cap === null ? [] : [{ row, source, exit, cap, from, until }];
}

function isUsable({ isOpen, condition, from, until }: Offer, book: Book): boolean {
  if (!isOpen || (condition !== null && !condition.isMet)) return false;
  return (from ?? book.asOf) <= book.until && (until ?? book.asOf) >= book.asOf;
}
