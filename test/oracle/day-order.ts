// The order of one day's requests: what is credited at once may be asked for again on the same day.

import type { Book } from "../../src/core/book.ts";
import type { Day } from "../../src/core/day.ts";
import type { Offer } from "../../src/core/offer.ts";
import { bonusDay, creditDay } from "../support/lots.ts";
import type { Asked } from "../support/referee.ts";
import { isOffered } from "../support/terms.ts";

/** Requests by day, and within a day so that whatever feeds another at once comes first. */
export function inWorkingOrder(book: Book, requests: readonly Asked[]): Asked[] {
  const depths = depthsOf(book);
  const depth = ({ offer }: Asked) => depths.get(offer.source) ?? 0;
  return [...requests].sort((a, b) => a.day - b.day || depth(a) - depth(b));
}

/** Whether some ring of currencies could be gone round within one day. */
export function isInstantlyCyclic(book: Book): boolean {
  return [...depthsOf(book).values()].some(
    (depth) => depth > book.worth.size + book.offers.length * 2,
  );
}

/** How many instant exchanges may lead to a currency; grows past every limit in a ring. */
function depthsOf(book: Book): Map<string, number> {
  const links = book.offers.flatMap((offer) => instantLinks(book, offer));
  const depths = new Map<string, number>();
  const rounds = book.worth.size + book.offers.length * 2 + 2;
  for (let round = 0; round < rounds; round += 1) {
    for (const [from, to] of links) {
      depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(from) ?? 0) + 1));
    }
  }
  return depths;
}

function instantLinks(book: Book, offer: Offer): (readonly [string, string])[] {
  const days: Day[] = [];
  for (let day = book.asOf; day <= book.until; day += 1) if (isOffered(offer, day)) days.push(day);
  const links: (readonly [string, string])[] = [];
  if (days.some((day) => creditDay(book, offer, day) === day))
    links.push([offer.source, offer.exit]);
  if (offer.bonus !== null && days.some((day) => bonusDay(book, offer, day) === day)) {
    links.push([offer.source, offer.bonus.currency]);
  }
  return links;
}
