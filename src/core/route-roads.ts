// The roads between currencies, and which of them lead towards an exit: looked up from the end with fewer.

import type { Currency } from "./currency.ts";
import type { Offer } from "./offer.ts";
import type { Ground } from "./route-hop.ts";
import { type Road, roadOf } from "./route-road.ts";

export interface Roads {
  between(source: Currency, exit: Currency): Road | undefined;
  /** @returns The currencies with a road to an exit. */
  before(exit: Currency): ReadonlySet<Currency>;
  /** @returns The roads from a currency to some others, without looking at all that leave it. */
  toward(source: Currency, exits: ReadonlySet<Currency>): readonly Road[];
  /** @returns What can be reached within three hops, by name. */
  reach(source: Currency): readonly Currency[];
}

const NOWHERE: ReadonlySet<Currency> = new Set();

/**
 * The roads of some offers.
 *
 * @param offers - Those that may take requests some day.
 * @param ground - Worth of units.
 * @returns The roads.
 * @example roadsOf([hapitasAmazon], ground).reach("ハピタス") //=> ["Amazonギフトカード"]
 */
export function roadsOf(offers: readonly Offer[], ground: Ground): Roads {
  const between = new Map<Currency, Map<Currency, Offer[]>>();
  const into = new Map<Currency, Set<Currency>>();
  for (const offer of offers) {
    const exits = between.get(offer.source) ?? new Map<Currency, Offer[]>();
    between.set(offer.source, exits);
    const same = exits.get(offer.exit) ?? [];
    exits.set(offer.exit, same);
    same.push(offer);
    into.set(offer.exit, (into.get(offer.exit) ?? new Set()).add(offer.source));
  }
  const roads = new Map<Currency, Map<Currency, Road>>();
  for (const [source, exits] of between) {
    const leaving = new Map<Currency, Road>();
    for (const [exit, same] of exits) leaving.set(exit, roadOf(exit, same, ground));
    roads.set(source, leaving);
  }
  return {
    between: (source, exit) => roads.get(source)?.get(exit),
    before: (exit) => into.get(exit) ?? NOWHERE,
    toward: (source, exits) => {
      const leaving = roads.get(source);
      if (leaving === undefined) return [];
      if (leaving.size < exits.size) {
        return [...leaving.values()].filter(({ exit }) => exits.has(exit));
      }
      return [...exits].flatMap((exit) => leaving.get(exit) ?? []);
    },
    reach: (source) => reachOf((here) => roads.get(here)?.keys() ?? [], source),
  };
}

function reachOf(leaving: (here: Currency) => Iterable<Currency>, source: Currency): Currency[] {
  const reached = new Set<Currency>([source]);
  let edge: readonly Currency[] = [source];
  for (let hop = 0; hop < 3; hop += 1) {
    const next: Currency[] = [];
    for (const here of edge) {
      for (const exit of leaving(here)) {
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

/**
 * The roads from a source that may lead to an exit within three hops.
 *
 * @param roads - All roads.
 * @param source - Where a route starts.
 * @param exit - Where it ends.
 * @returns The road to the exit, those to a currency before it, and those to one before that.
 * @example firstRoads(roadsOf([hapitasAmazon], ground), "ハピタス", "PeX").size //=> 0
 */
export function firstRoads(roads: Roads, source: Currency, exit: Currency): ReadonlySet<Road> {
  const hubs = roads.before(exit);
  const found = new Set([...roads.toward(source, new Set([exit])), ...roads.toward(source, hubs)]);
  for (const hub of hubs) {
    for (const road of roads.toward(source, roads.before(hub))) found.add(road);
  }
  return found;
}
