// The requests of a route, told one by one: what left, what arrived, what was paid and what stayed behind.

import type { Quantity, RouteRequest, RouteTaken } from "./comparison.ts";
import type { OpenMarket } from "./comparison-market.ts";
import { notesOf, offersOf } from "./comparison-notes.ts";
import { preferenceOf } from "./comparison-preference.ts";
import type { Currency, Points } from "./currency.ts";
import { exchange } from "./request.ts";
import type { Standing } from "./route-tail.ts";

/**
 * What the requests of a route come to.
 *
 * @param open - The market.
 * @param route - Source, hubs, exit.
 * @param points - Points at the source.
 * @param hops - The choice made at each hop, from the source on.
 * @returns The route as taken.
 * @example takenRoute(open, found.route.currencies, 1000, hopsOf(found.standing)).leftOver
 *   //=> [{ currency: "ハピタス", units: 20 }]
 */
export function takenRoute(
  open: OpenMarket,
  route: readonly Currency[],
  points: Points,
  hops: readonly Standing[],
): RouteTaken {
  const byHop = hops.map(requestsOf);
  const requests = byHop.reduce((all, some) => all.concat(some), []);
  const first = byHop[0] ?? [];
  const last = byHop[byHop.length - 1] ?? [];
  const leftOver = stays(route, points, byHop);
  return {
    route,
    requests,
    exchanged: sum(first, ({ exchange: made }) => made.amount),
    received: sum(last, ({ exchange: made }) => made.receives),
    fees: feesOf(route, requests),
    leftOver,
    creditedBy: Math.max(...last.map((request) => request.creditedBy)),
    preference: preferenceOf(open, route, offersOf(requests)),
    notes: notesOf(open, requests, leftOver),
  };
}

/**
 * The hops of a standing, from the source on.
 *
 * @param standing - What is made of the source's points.
 * @returns One standing a hop; none for what lies behind the last.
 * @example hopsOf(found.standing).length //=> 1
 */
export function hopsOf(standing: Standing): Standing[] {
  return standing.next === null ? [standing] : [standing, ...hopsOf(standing.next)];
}

function requestsOf({ picks, day }: Standing): RouteRequest[] {
  const requests: RouteRequest[] = [];
  for (const { terms, times } of picks) {
    for (const { amount, times: count } of times) {
      const made = exchange(terms.offer, amount);
      if (made === null) continue;
      const { offer, creditedBy } = terms;
      for (let k = 0; k < count; k += 1) requests.push({ offer, day, exchange: made, creditedBy });
    }
  }
  return requests;
}

/** Points not exchanged, and units that a hub keeps; a bonus that goes on counts as arrived at the hub. */
function stays(
  route: readonly Currency[],
  points: Points,
  byHop: readonly (readonly RouteRequest[])[],
): Quantity[] {
  let here = points;
  const left: Quantity[] = [];
  byHop.forEach((requests, hop) => {
    const stay = here - sum(requests, ({ exchange: made }) => made.takes);
    if (stay > 0) left.push({ currency: route[hop] ?? "", units: stay });
    here = sum(requests, arriving);
  });
  return left;
}

function arriving({ offer, exchange: made }: RouteRequest): number {
  return made.receives + (offer.bonus?.currency === offer.exit ? made.bonus : 0);
}

function feesOf(route: readonly Currency[], requests: readonly RouteRequest[]): Quantity[] {
  return route.flatMap((currency) => {
    const paid = requests.filter(({ offer }) =>
      offer.fee.from === "balance" ? offer.source === currency : offer.exit === currency,
    );
    const units = sum(paid, ({ exchange: made }) => made.fee);
    return units > 0 ? [{ currency, units }] : [];
  });
}

function sum(requests: readonly RouteRequest[], of: (request: RouteRequest) => number): number {
  return requests.reduce((total, request) => total + of(request), 0);
}
