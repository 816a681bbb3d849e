// Routes from their far end: what units that reach a hop on a day are worth at best, remembered for every route that shares it.

import type { Currency, Points, Units } from "./currency.ts";
import type { Day } from "./day.ts";
import { ZERO } from "./fraction.ts";
import type { Offer } from "./offer.ts";
import { type Ground, hopsOn } from "./route-hop.ts";
import { type LayOut, layingOut } from "./route-layout.ts";
import { type Bringing, bringing } from "./route-least.ts";
import { outlookOf } from "./route-outlook.ts";
import { bestChoice } from "./route-search.ts";
import { growingStage, type Hop } from "./route-stage.ts";
import { endOfRoute, larger, type Standing, type Tail, wins } from "./route-tail.ts";

/** One way to make the first hop of a route, and what is behind it. */
interface Way {
  readonly hop: Hop;
  readonly tail: Tail;
  readonly bringing: Bringing;
}

/** Units of the exit, and the requests that bring them, for the fewest points. */
export interface Supply {
  readonly points: Points;
  /** One standing a hop, from the source on. */
  readonly hops: readonly Standing[];
}

/** What routes are worth, and what they cost. */
export interface Router {
  /** @returns What is behind the first currency of a route on a day; null where the route is not open. */
  tail(route: readonly Currency[], day: Day): Tail | null;
  /** @returns The fewest points that bring so many units to the end; null where no balance does. */
  supply(route: readonly Currency[], day: Day, units: Units): Supply | null;
}

/** The offers from one currency to another. */
export type OffersBetween = (source: Currency, exit: Currency) => readonly Offer[];

/**
 * The router of some ground.
 *
 * @param ground - Limits, calendar and worth.
 * @param between - The offers of a hop.
 * @returns A router that remembers what it has found.
 * @example routerOf(ground, () => [hapitasAmazon])
 *   .supply(["ハピタス", "Amazonギフトカード"], day("2026-11-22"), 1000).points //=> 980
 */
export function routerOf(ground: Ground, between: OffersBetween): Router {
  const ways = new Map<string, readonly Way[]>();
  const layOut = layingOut();
  const tails = new Map<string, Tail | null>();

  const waysOf = (route: readonly Currency[], day: Day): readonly Way[] =>
    remembered(ways, keyOf(route, day), () => {
      const [source = "", exit = ""] = route;
      return hopsOn(ground, between(source, exit), day, route.length === 2).flatMap((hop) => {
        const rest = route.slice(1);
        const tail = rest.length === 1 ? endOfRoute(ground.worthOf(exit)) : restOf(rest, hop);
        return tail === null ? [] : [{ hop, tail, bringing: bringing(hop, layOut) }];
      });
    });

  const restOf = (rest: readonly Currency[], hop: Hop) =>
    hop.meets === null ? null : tailOf(rest, hop.meets);

  const tailOf = (route: readonly Currency[], day: Day): Tail | null =>
    remembered(tails, keyOf(route, day), () => {
      const found = waysOf(route, day);
      const least = leastOf(route, day, 1);
      return least === null
        ? null
        : tailThrough(found, { worth: ground.worthOf(route[0] ?? ""), least, layOut });
    });

  const leastOf = (route: readonly Currency[], day: Day, units: Units): Points | null => {
    let best: Points | null = null;
    for (const { hop, bringing } of waysOf(route, day)) {
      const wanted = hop.meets === null ? units : leastOf(route.slice(1), hop.meets, units);
      const points = wanted === null ? null : bringing.least(wanted);
      if (points !== null && (best === null || points < best)) best = points;
    }
    return best;
  };

  const supply = (route: readonly Currency[], day: Day, units: Units): Supply | null => {
    let best: Supply | null = null;
    for (const way of waysOf(route, day)) {
      const rest = way.hop.meets === null ? null : supply(route.slice(1), way.hop.meets, units);
      if (way.hop.meets !== null && rest === null) continue;
      const points = way.bringing.least(rest?.points ?? units);
      if (points === null || (best !== null && best.points <= points)) continue;
      const made = way.bringing.most(points);
      if (made !== null) best = { points, hops: [made, ...(rest?.hops ?? [])] };
    }
    return best;
  };

  return { tail: tailOf, supply };
}

/** The tail that the best of some ways makes. */
function tailThrough(
  ways: readonly Way[],
  {
    worth,
    least,
    layOut,
  }: { readonly worth: number; readonly least: Points; readonly layOut: LayOut },
): Tail {
  const outlooks = ways.map(({ hop, tail }) => outlookOf(hop, worth, tail));
  const stages = ways.map(({ hop, tail }) => growingStage(hop, worth, tail, layOut));
  const known = new Map<Units, Standing | null>();
  const search = (units: Units): Standing | null => {
    let best: Standing | null = null;
    for (const stageFor of stages) {
      const standing = bestChoice(stageFor(units), units);
      if (standing !== null && wins(standing, best)) best = standing;
    }
    return best;
  };
  return {
    least,
    hops: 1 + Math.min(...ways.map(({ tail }) => tail.hops)),
    steep: outlooks.map(({ steep }) => steep).reduce(larger, ZERO),
    flat: outlooks.length === 1 ? (outlooks[0]?.flat ?? null) : null,
    perUnit: outlooks.map(({ perUnit }) => perUnit).reduce(larger, ZERO),
    most: Math.max(...outlooks.map(({ most }) => most)),
    soonest: Math.min(...outlooks.map(({ soonest }) => soonest)),
    best: (units) => (units < least ? null : remembered(known, units, () => search(units))),
  };
}

function keyOf(route: readonly Currency[], day: Day): string {
  return `${route.join("\n")}\n${day}`;
}

function remembered<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const answer = find();
  known.set(key, answer);
  return answer;
}
