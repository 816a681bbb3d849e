// Which routes there are, and the most that a point can become on each: the map, not the roads' state on a day.

import type { Currency } from "./currency.ts";
import type { Offer } from "./offer.ts";
import type { Ground } from "./route-hop.ts";
import { GRAIN, type Road, roadOf, scaledProduct } from "./route-road.ts";

/**
 * What a point is measured by at the end of a route.
 * - `yen`: what stays anywhere counts at its worth.
 * - `units`: units of the exit alone.
 */
export type Measure = "yen" | "units";

export interface Route {
  /** Source, hubs, exit. */
  readonly currencies: readonly Currency[];
  readonly roads: readonly Road[];
  /** What a point of the source becomes at most, × GRAIN: scaled yen, or units. */
  readonly perPoint: number;
}

export interface RouteMap {
  between(source: Currency, exit: Currency): readonly Offer[];
  /** @returns What can be reached within three hops, by name. */
  reach(source: Currency): readonly Currency[];
  /**
   * Visits routes of up to three hops, those first whose start promises most.
   *
   * @param canWin - Whether a route on which a point becomes so much at most is still of interest.
   */
  visit(
    ends: { readonly source: Currency; readonly exit: Currency; readonly measure: Measure },
    canWin: (perPoint: number) => boolean,
    visit: (route: Route) => void,
  ): void;
}

type Roads = ReadonlyMap<Currency, ReadonlyMap<Currency, Road>>;

/** Routes that share their first hop, laid out when one of them may win. */
interface Start {
  readonly perPoint: number;
  readonly routes: () => readonly Route[];
}

/**
 * The map of some offers.
 *
 * @param offers - Those that may take requests some day; others draw no road.
 * @param ground - Worth of units.
 * @returns The map; routes are found when asked for.
 * @example routeMapOf([hapitasAmazon], ground).reach("ハピタス") //=> ["Amazonギフトカード"]
 */
export function routeMapOf(offers: readonly Offer[], ground: Ground): RouteMap {
  const roads = roadsOf(offers, ground);
  const starts = new Map<string, readonly Start[]>();
  const reaches = new Map<Currency, readonly Currency[]>();
  return {
    between: (source, exit) => roads.get(source)?.get(exit)?.offers ?? [],
    reach: (source) => {
      const found = reaches.get(source) ?? reachOf(roads, source);
      reaches.set(source, found);
      return found;
    },
    visit: ({ source, exit, measure }, canWin, visit) => {
      const key = `${measure}\n${source}\n${exit}`;
      const found =
        starts.get(key) ?? startsOf(roads, source, exit, measuring(ground, exit, measure));
      starts.set(key, found);
      for (const start of found) {
        if (!canWin(start.perPoint)) return;
        for (const route of start.routes()) {
          if (!canWin(route.perPoint)) break;
          visit(route);
        }
      }
    },
  };
}

function roadsOf(offers: readonly Offer[], ground: Ground): Roads {
  const between = new Map<Currency, Map<Currency, Offer[]>>();
  for (const offer of offers) {
    const exits = between.get(offer.source) ?? new Map<Currency, Offer[]>();
    between.set(offer.source, exits);
    const same = exits.get(offer.exit) ?? [];
    exits.set(offer.exit, same);
    same.push(offer);
  }
  const roads = new Map<Currency, Map<Currency, Road>>();
  for (const [source, exits] of between) {
    const leaving = new Map<Currency, Road>();
    for (const [exit, same] of exits) leaving.set(exit, roadOf(exit, same, ground));
    roads.set(source, leaving);
  }
  return roads;
}

function reachOf(roads: Roads, source: Currency): Currency[] {
  const reached = new Set<Currency>([source]);
  let edge: readonly Currency[] = [source];
  for (let hop = 0; hop < 3; hop += 1) {
    const next: Currency[] = [];
    for (const here of edge) {
      for (const exit of roads.get(here)?.keys() ?? []) {
        if (reached.has(exit)) continue;
        reached.add(exit);
        next.push(exit);
      }
    }
    edge = next;
  }
  reached.delete(source);
  return [...reached].sort();
}

/** What a point becomes, × GRAIN: at the end, where it stays, and over a road. */
interface Measuring {
  readonly end: number;
  stays(currency: Currency): number;
  over(road: Road, next: number): number;
}

function measuring(ground: Ground, exit: Currency, measure: Measure): Measuring {
  if (measure === "units") {
    return { end: GRAIN, stays: () => 0, over: (road, next) => scaledProduct(road.onward, next) };
  }
  return {
    end: ground.worthOf(exit) * GRAIN,
    stays: (currency) => ground.worthOf(currency) * GRAIN,
    over: (road, next) => scaledProduct(road.onward, next) + road.side,
  };
}

function startsOf(roads: Roads, source: Currency, exit: Currency, by: Measuring): Start[] {
  const direct = new Map<Currency, number>();
  const last = (hub: Currency) => {
    const known = direct.get(hub);
    if (known !== undefined) return known;
    const road = roads.get(hub)?.get(exit);
    const most = road === undefined ? -1 : Math.max(by.stays(hub), by.over(road, by.end));
    direct.set(hub, most);
    return most;
  };
  // Within two hops from a hub, a currency met twice not excluded: a bound, not a route.
  const withinTwo = (hub: Currency) => {
    let most = last(hub);
    for (const [next, road] of roads.get(hub) ?? []) {
      if (next === exit || last(next) < 0) continue;
      most = Math.max(most, by.stays(hub), by.over(road, last(next)));
    }
    return most;
  };
  const starts: Start[] = [];
  for (const [first, road] of roads.get(source) ?? []) {
    const next = first === exit ? by.end : withinTwo(first);
    if (next < 0) continue;
    const perPoint = Math.max(by.stays(source), by.over(road, next));
    let routes: readonly Route[] | null = null;
    starts.push({
      perPoint,
      routes: () => {
        routes = routes ?? routesThrough(roads, source, road, { exit, by });
        return routes;
      },
    });
  }
  return starts.sort((a, b) => b.perPoint - a.perPoint);
}

function routesThrough(
  roads: Roads,
  source: Currency,
  first: Road,
  { exit, by }: { readonly exit: Currency; readonly by: Measuring },
): Route[] {
  const hub = first.exit;
  if (hub === exit) return [routeOf([source, exit], [first], by)];
  const routes: Route[] = [];
  for (const [next, second] of roads.get(hub) ?? []) {
    if (next === source) continue;
    if (next === exit) {
      routes.push(routeOf([source, hub, exit], [first, second], by));
      continue;
    }
    const third = roads.get(next)?.get(exit);
    if (third !== undefined) {
      routes.push(routeOf([source, hub, next, exit], [first, second, third], by));
    }
  }
  return routes.sort((a, b) => b.perPoint - a.perPoint || a.roads.length - b.roads.length);
}

function routeOf(currencies: readonly Currency[], roads: readonly Road[], by: Measuring): Route {
  let perPoint = by.end;
  for (let hop = roads.length - 1; hop >= 0; hop -= 1) {
    perPoint = Math.max(by.stays(currencies[hop] ?? ""), by.over(roads[hop]!, perPoint));
  }
  return { currencies, roads, perPoint };
}

/** The order of two lists of names: by the first in which they differ. */
export function byName(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((name, index) => name !== b[index]);
  if (at < 0) return 0;
  return (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}
