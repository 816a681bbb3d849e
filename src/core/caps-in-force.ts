// Every cap that a request must keep: the offers' own and the shared limits, as one list.

import type { Cap, Limit } from "./cap.ts";
import { civilDate, type Day } from "./day.ts";
import type { Offer } from "./offer.ts";
import type { Exchange } from "./request.ts";

/** One cap with the offers it binds. */
export interface CapInForce {
  readonly cap: Cap;
  /** Indices of the offers it counts. */
  readonly offers: readonly number[];
  readonly from: Day | null;
  readonly until: Day | null;
  /** The row of Offers or Limits that states it. */
  readonly stated: { readonly table: "offers" | "limits"; readonly row: number };
}

/**
 * All caps of a book: an offer's own and every limit that covers it hold together.
 *
 * @param offers - The book's offers.
 * @param limits - The book's limits.
 * @returns Offers' own caps in row order, then the limits; a limit that covers no offer is left out
 *   (contract.md, section 1, Limits).
 * @example capsInForce([hapitasAmazon], [hapitasLimit])[0].offers //=> [0]
 */
export function capsInForce(offers: readonly Offer[], limits: readonly Limit[]): CapInForce[] {
  const found: CapInForce[] = [];
  offers.forEach((offer, index) => {
    if (offer.cap === null) return;
    const { cap, from, until, row } = offer;
    found.push({ cap, offers: [index], from, until, stated: { table: "offers", row } });
  });
  for (const limit of limits) {
    const covered = offers.flatMap((offer, index) => (covers(limit, offer) ? [index] : []));
    if (covered.length === 0) continue;
    const { cap, from, until, row } = limit;
    found.push({ cap, offers: covered, from, until, stated: { table: "limits", row } });
  }
  return found;
}

/**
 * The period in which a cap counts a request.
 *
 * @param cap - The cap.
 * @param day - Day of the request.
 * @returns A number that is equal for two days exactly where they share a period; null where the
 *   cap does not count the day, as it lies outside From–Until.
 * @example periodOf(fiscalYearCap, day("2027-03-31")) //=> 2026
 */
export function periodOf(cap: CapInForce, day: Day): number | null {
  if (cap.from !== null && day < cap.from) return null;
  if (cap.until !== null && day > cap.until) return null;
  if (cap.cap.per === "day") return day;
  if (cap.cap.per === "total") return 0;
  const { year, month } = civilDate(day);
  if (cap.cap.per === "month") return year * 12 + month - 1;
  return cap.cap.per === "year" || month >= 4 ? year : year - 1;
}

/**
 * What a cap still allows in a period.
 *
 * @param cap - The cap.
 * @param period - A period of {@link periodOf}.
 * @param asOf - The day on which Used was written down; it counts in the period that holds it.
 * @returns Points, units or requests, 0 or more.
 * @example roomIn(fiscalYearCap, 2026, day("2026-11-22")) //=> 15000
 */
export function roomIn(cap: CapInForce, period: number, asOf: Day): number {
  const used = periodOf(cap, asOf) === period ? cap.cap.used : 0;
  return Math.max(0, cap.cap.amount - used);
}

/**
 * How much of a cap one request uses.
 *
 * @param cap - The cap.
 * @param request - The request, worked out.
 * @returns Points without the fee, units without the bonus, or 1.
 * @example countedBy(fiscalYearCap, exchange(hapitasAmazon, 980)) //=> 1000
 */
export function countedBy(cap: CapInForce, request: Exchange): number {
  if (cap.cap.counted === "requests") return 1;
  return cap.cap.counted === "points" ? request.amount : request.receives;
}

function covers(limit: Limit, offer: Offer): boolean {
  return limit.source === offer.source && (limit.exit === null || limit.exit === offer.exit);
}
