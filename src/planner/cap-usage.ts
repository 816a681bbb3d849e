// What requests use of a cap.

import type { Book } from "../core/book.ts";
import { type CapInForce, countedBy, periodOf } from "../core/caps-in-force.ts";
import { exchange } from "../core/request.ts";
import type { Request } from "./ledger.ts";

/**
 * What requests use of a cap, period by period.
 *
 * @param book - The book.
 * @param cap - The cap.
 * @param requests - Requests of allowed amounts; those the cap does not count are passed over.
 * @param worked - Works out one request; the plain arithmetic unless the caller remembers it.
 * @returns Points, units or requests, whichever the cap counts, by period; `used` of the cap's row is not in it.
 * @example [...usedByPeriod(exampleBook, example.monthCap, []).values()] //=> []
 */
export function usedByPeriod(
  book: Book,
  cap: CapInForce,
  requests: readonly Request[],
  worked: typeof exchange = exchange,
): Map<number, number> {
  const used = new Map<number, number>();
  for (const { offer, day, amount } of requests) {
    const period = cap.offers.includes(offer) ? periodOf(cap, day) : null;
    if (period === null) continue;
    const counted = countedBy(cap, worked(book.offers[offer]!, amount)!);
    used.set(period, (used.get(period) ?? 0) + counted);
  }
  return used;
}
