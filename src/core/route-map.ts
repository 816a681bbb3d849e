// Which routes there are, and the most that a point can become on each: the map, not the roads' state on a day.

import type { Currency } from "./currency.ts";
import type { Offer } from "./offer.ts";
import type { Ground } from "./route-hop.ts";
import { GRAIN, leastLeaving, type Road, scaledProduct } from "./route-road.ts";
import { firstRoads, type Roads, roadsOf } from "./route-roads.ts";

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
  readonly prospect: Prospect;
}

/** The most that points become, × GRAIN: scaled yen, or units; perPoint × points + toll. */
export interface Prospect {
  readonly perPoint: number;
  /** What the least requests lose, 0 or below: each hop must be made, a losing one too. */
  readonly toll: number;
}

export interface RouteMap {
  between(source: Currency, exit: Currency): readonly Offer[];
  /** @returns What can be reached within three hops, by name. */
  reach(source: Currency): readonly Currency[];
  /**
   * Visits routes of up to three hops, those first whose start promises most.
   *
   * @param canWin - Whether routes that promise no more are still of interest.
   */
  visit(
    ends: { readonly source: Currency; readonly exit: Currency; readonly measure: Measure },
    canWin: (prospect: Prospect) => boolean,
    visit: (route: Route) => void,
  ): void;
}

/** Routes that share their first hop, laid out when one of them may win. */
interface Start {
  readonly prospect: Prospect;
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
    between: (source, exit) => roads.between(source, exit)?.offers ?? [],
    reach: (source) => {
      const found = reaches.get(source) ?? roads.reach(source);
      reaches.set(source, found);
      return found;
    },
    visit: ({ source, exit, measure }, canWin, visit) => {
      const key = `${measure}\n${source}\n${exit}`;
      const found =
        starts.get(key) ?? startsOf(roads, source, exit, measuring(ground, exit, measure));
      starts.set(key, found);
      for (const start of found) {
        if (!canWin(start.prospect)) continue;
        for (const route of start.routes()) if (canWin(route.prospect)) visit(route);
      }
    },
  };
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
  const hubs = roads.before(exit);
  const direct = new Map<Currency, number>();
  const last = (hub: Currency) => {
    const known = direct.get(hub);
    if (known !== undefined) return known;
    const road = roads.between(hub, exit);
    const most = road === undefined ? -1 : Math.max(by.stays(hub), by.over(road, by.end));
    direct.set(hub, most);
    return most;
  };
  // Within two hops from a hub, a currency met twice not excluded: a bound, not a route.
  const withinTwo = (hub: Currency) => {
    let most = last(hub);
    for (const road of roads.toward(hub, hubs)) {
      most = Math.max(most, by.stays(hub), by.over(road, last(road.exit)));
    }
    return most;
  };
  const starts: Start[] = [];
  for (const road of firstRoads(roads, source, exit)) {
    const first = road.exit;
    const next = first === exit ? by.end : withinTwo(first);
    if (next < 0) continue;
    const stays = by.stays(source);
    const over = by.over(road, next);
    const toll = Math.min(0, over - stays) * road.least;
    let routes: readonly Route[] | null = null;
    starts.push({
      prospect: { perPoint: Math.max(stays, over), toll },
      routes: () => {
        routes = routes ?? routesThrough(roads, source, road, { exit, by });
        return routes;
      },
    });
  }
  return starts.sort((a, b) => inOrder(a.prospect, b.prospect));
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
  const direct = roads.between(hub, exit);
  if (direct !== undefined) routes.push(routeOf([source, hub, exit], [first, direct], by));
  for (const second of roads.toward(hub, roads.before(exit))) {
    const third = roads.between(second.exit, exit);
    if (second.exit !== source && third !== undefined) {
      routes.push(routeOf([source, hub, second.exit, exit], [first, second, third], by));
    }
  }
  return routes.sort((a, b) => inOrder(a.prospect, b.prospect) || a.roads.length - b.roads.length);
}

function routeOf(currencies: readonly Currency[], roads: readonly Road[], by: Measuring): Route {
  return { currencies, roads, prospect: prospectOf(currencies, roads, by) };
}

/**
 * Points that stay count as such; what leaves on a road counts as arrived. The least requests are counted at
 * what they gain or lose, and what they leave over, at the source and at hubs, at the best that is ahead of it.
 */
function prospectOf(
  currencies: readonly Currency[],
  roads: readonly Road[],
  by: Measuring,
): Prospect {
  const least = leastLeaving(roads, 1);
  let ahead = by.end;
  let worth = by.end;
  let toll = 0;
  for (let hop = roads.length - 1; hop >= 0; hop -= 1) {
    const road = roads[hop]!;
    const leaves = least[hop] ?? 0;
    const next = least[hop + 1] ?? 0;
    const stays = by.stays(currencies[hop] ?? "");
    const arrives = Math.ceil((leaves * road.onward) / GRAIN);
    toll += (by.over(road, worth) - stays) * leaves + (arrives - next) * (ahead - worth);
    ahead = Math.max(stays, by.over(road, ahead));
    worth = stays;
  }
  toll -= (least[0] ?? 0) * (ahead - worth);
  return { perPoint: ahead, toll: Number.isSafeInteger(toll) ? Math.min(0, toll) : 0 };
}

function inOrder(a: Prospect, b: Prospect): number {
  return b.perPoint - a.perPoint || b.toll - a.toll;
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
