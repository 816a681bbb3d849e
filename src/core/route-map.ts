// Which routes there are, and the most that a point can become on each: the map, not the roads' state on a day.

import type { Currency } from "./currency.ts";
import type { Day } from "./day.ts";
import { ceiling, fraction, multiply, TooLarge } from "./fraction.ts";
import type { Offer } from "./offer.ts";
import type { Ground } from "./route-hop.ts";
import { mayBeWaived, rateOf } from "./route-rate.ts";
import { NO_CAPS, type Terms } from "./route-terms.ts";

/** Hops of the longest route (contract.md, section 4). */
export const MOST_HOPS = 3;

/** Bounds are whole numbers of 1 / GRAIN, rounded up. */
export const GRAIN = 65536;

export interface Route {
  /** Source, hubs, exit. */
  readonly currencies: readonly Currency[];
  /** Scaled yen that a point of the source becomes at most, × GRAIN. */
  readonly perPoint: number;
  /** Units of the exit that a point brings at most, × GRAIN. */
  readonly units: number;
}

/** The offers from one currency to another, with what a point brings at most. */
interface Road {
  readonly exit: Currency;
  readonly offers: readonly Offer[];
  readonly onward: number;
  readonly side: number;
}

export interface RouteMap {
  readonly sources: readonly Currency[];
  between(source: Currency, exit: Currency): readonly Offer[];
  /** @returns Routes by exit, those that can bring most yen first. */
  from(source: Currency): ReadonlyMap<Currency, readonly Route[]>;
  /** @returns Routes from one currency to another, those that can bring most units first. */
  fromTo(source: Currency, exit: Currency): readonly Route[];
}

/**
 * The map of some offers.
 *
 * @param offers - Those that may take requests some day; others draw no road.
 * @param ground - Worth of units.
 * @returns The map; routes are found when asked for.
 * @example routeMapOf([hapitasAmazon], ground).sources //=> ["ハピタス"]
 */
export function routeMapOf(offers: readonly Offer[], ground: Ground): RouteMap {
  const bySource = new Map<Currency, Map<Currency, Offer[]>>();
  for (const offer of offers) {
    const exits = bySource.get(offer.source) ?? new Map<Currency, Offer[]>();
    bySource.set(offer.source, exits);
    exits.set(offer.exit, [...(exits.get(offer.exit) ?? []), offer]);
  }
  const roads = new Map<Currency, Road[]>();
  for (const [source, exits] of bySource) {
    roads.set(
      source,
      [...exits].map(([exit, between]) => roadOf(exit, between, ground)),
    );
  }
  const known = new Map<Currency, ReadonlyMap<Currency, readonly Route[]>>();
  const from = (source: Currency) => {
    const found = known.get(source) ?? byExit(walks(roads, source, null, ground));
    known.set(source, found);
    return found;
  };
  return {
    sources: [...bySource.keys()].sort(),
    between: (source, exit) => bySource.get(source)?.get(exit) ?? [],
    from,
    fromTo: (source, exit) =>
      walks(roads, source, exit, ground).sort((a, b) => b.units - a.units || shorter(a, b)),
  };
}

/**
 * Whether an offer may take requests on or after a day.
 *
 * @param offer - The offer.
 * @param day - The first day that counts.
 * @returns Whether it is open, not over, and its condition not unmet.
 * @example drawsRoad(campaign, day("2026-12-01")) //=> false
 */
export function drawsRoad(offer: Offer, day: Day): boolean {
  const isPast = offer.until !== null && offer.until < day;
  return offer.isOpen && !isPast && offer.condition?.isMet !== false;
}

function roadOf(exit: Currency, offers: readonly Offer[], ground: Ground): Road {
  const rates = offers.map((offer) => {
    const bonusJoins = offer.bonus?.currency === exit;
    const bonusWorth = offer.bonus === null ? 0 : ground.worthOf(offer.bonus.currency);
    // What joins or not is settled by the day; on the map it counts the better way, which is both.
    const terms: Terms = { offer, creditedBy: 0, bonusJoins, bonusWorth, rooms: NO_CAPS };
    const rate = rateOf(terms, mayBeWaived(terms));
    return {
      onward: ceiling(multiply(rate.onward, fraction(GRAIN))),
      side: ceiling(multiply(rate.side, fraction(GRAIN))),
    };
  });
  return {
    exit,
    offers,
    onward: Math.max(...rates.map(({ onward }) => onward)),
    side: Math.max(...rates.map(({ side }) => side)),
  };
}

function walks(
  roads: ReadonlyMap<Currency, readonly Road[]>,
  source: Currency,
  wanted: Currency | null,
  ground: Ground,
): Route[] {
  const routes: Route[] = [];
  const walk = (currencies: readonly Currency[], taken: readonly Road[]) => {
    const here = currencies[currencies.length - 1] ?? source;
    for (const road of roads.get(here) ?? []) {
      if (currencies.includes(road.exit)) continue;
      const isLast = taken.length === MOST_HOPS - 1;
      if (isLast && wanted !== null && road.exit !== wanted) continue;
      const next = [...currencies, road.exit];
      const hops = [...taken, road];
      if (wanted === null || road.exit === wanted) routes.push(routeOf(next, hops, ground));
      if (!isLast && road.exit !== wanted) walk(next, hops);
    }
  };
  walk([source], []);
  return routes;
}

function routeOf(currencies: readonly Currency[], roads: readonly Road[], ground: Ground): Route {
  let units = GRAIN;
  let perPoint = ground.worthOf(currencies[currencies.length - 1] ?? "") * GRAIN;
  for (let hop = roads.length - 1; hop >= 0; hop -= 1) {
    const { onward, side } = roads[hop]!;
    const stays = ground.worthOf(currencies[hop] ?? "") * GRAIN;
    units = scaledProduct(units, onward);
    perPoint = Math.max(stays, scaledProduct(perPoint, onward) + side);
  }
  return { currencies, perPoint, units };
}

function scaledProduct(a: number, b: number): number {
  const product = a * b;
  if (!Number.isSafeInteger(product)) throw new TooLarge();
  return Math.ceil(product / GRAIN);
}

function byExit(routes: readonly Route[]): Map<Currency, Route[]> {
  const exits = new Map<Currency, Route[]>();
  for (const route of routes) {
    const exit = route.currencies[route.currencies.length - 1] ?? "";
    const list = exits.get(exit) ?? [];
    exits.set(exit, list);
    list.push(route);
  }
  for (const list of exits.values()) {
    list.sort((a, b) => b.perPoint - a.perPoint || shorter(a, b));
  }
  return exits;
}

function shorter(a: Route, b: Route): number {
  return a.currencies.length - b.currencies.length || byName(a.currencies, b.currencies);
}

/**
 * The order of two lists of names: by the first in which they differ.
 *
 * @param a - Names.
 * @param b - Other names.
 * @returns Below 0 where a comes first, 0 where a differs in none.
 * @example byName(["PeX"], ["ハピタス"]) //=> -1
 */
export function byName(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((name, index) => name !== b[index]);
  if (at < 0) return 0;
  return (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}
