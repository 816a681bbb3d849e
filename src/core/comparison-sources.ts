// Sources for an amount of one exit: the fewest points of each, and the sources ranked (contract.md, sections 2 and 4).

import type { Note, RefusalReason, SourceComparison, SourceOutcome } from "./comparison.ts";
import { orTooLarge, soonestOn } from "./comparison-exits.ts";
import type { OpenMarket } from "./comparison-market.ts";
import type { Explain } from "./comparison-refusal.ts";
import { takenRoute } from "./comparison-taken.ts";
import type { Currency, Points, Units } from "./currency.ts";
import {
  ceiling,
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  ONE,
  subtract,
} from "./fraction.ts";
import { byName, type Route } from "./route-map.ts";
import { GRAIN, leastLeaving } from "./route-road.ts";
import type { Supply } from "./route-value.ts";

interface Cheapest extends Supply {
  readonly route: readonly Currency[];
  readonly creditedBy: number;
}

/**
 * What so many yen of an exit cost in each source, cheapest first.
 *
 * @param open - The market.
 * @param explain - Tells why a source does not reach the exit.
 * @param exit - What is wanted.
 * @param yen - Face value wanted, above 0.
 * @returns The comparison; sources of unknown face value come last, by points.
 * @example sourcesOf(open, explain, "Amazonギフトカード", fraction(1000)).rows[0].points //=> 980
 */
export function sourcesOf(
  open: OpenMarket,
  explain: Explain,
  exit: Currency,
  yen: Fraction,
): SourceComparison {
  const nothing = (why: RefusalReason): SourceComparison => ({
    exit,
    rows: [],
    unreached: [],
    why,
  });
  if (!open.market.offers.some((offer) => offer.exit === exit)) {
    return nothing({ kind: "no-offer-to", exit });
  }
  const face = open.faceOf(exit);
  if (face === null) return nothing({ kind: "no-worth", currency: exit });
  const units = ceiling(divide(yen, face));
  const rows: SourceOutcome[] = [];
  const unreached: { source: Currency; why: RefusalReason }[] = [];
  for (const source of [...open.sources].sort()) {
    if (source === exit) continue;
    const best = orTooLarge(() => cheapestRoute(open, source, exit, units));
    if (best === "too-large") unreached.push({ source, why: { kind: "too-large" } });
    else if (best !== null) rows.push(outcomeOf(open, source, best, { units, yen }));
    else {
      const why = explain(source, exit);
      // More points would not help: what every balance runs into are the caps.
      const kind = why.kind === "below-minimum" ? { kind: "limits-used-up" as const } : why;
      if (why.kind !== "no-route") unreached.push({ source, why: kind });
    }
  }
  const why =
    rows.length > 0 ? null : (unreached[0]?.why ?? { kind: "no-offer-to" as const, exit });
  return { exit, rows: rows.sort(byCost), unreached, why };
}

/**
 * The fewest points of a source that bring so many units. A route that could not bring them for the points of
 * the best so far, even at its best rate, ends the search, as those after it could do so even less.
 */
function cheapestRoute(
  open: OpenMarket,
  source: Currency,
  exit: Currency,
  units: Units,
): Cheapest | null {
  let best = null as Cheapest | null;
  open.map.visit(
    { source, exit, measure: "units" },
    ({ perPoint }) => best === null || best.points * perPoint >= units * GRAIN,
    (candidate) => {
      if (best !== null && !mayWin(open, candidate, units, best)) return;
      const route = candidate.currencies;
      const supply = open.router.supply(route, open.market.asOf, units);
      if (supply === null) return;
      const last = supply.hops[supply.hops.length - 1];
      const found = { ...supply, route, creditedBy: last?.creditedBy ?? 0 };
      if (best === null || inOrder(found, best) < 0) best = found;
    },
  );
  return best;
}

/** Whether a route may need fewer points than the best so far or, with as many, be credited sooner. */
function mayWin(open: OpenMarket, route: Route, units: Units, best: Cheapest): boolean {
  const [least = 0] = leastLeaving(route.roads, units);
  if (least !== best.points) return least < best.points;
  const soonest = soonestOn(open, route);
  if (soonest !== best.creditedBy) return soonest < best.creditedBy;
  return route.currencies.length <= best.route.length;
}

function inOrder(a: Cheapest, b: Cheapest): number {
  return (
    a.points - b.points ||
    a.creditedBy - b.creditedBy ||
    a.route.length - b.route.length ||
    byName(a.route, b.route)
  );
}

function outcomeOf(
  open: OpenMarket,
  source: Currency,
  { route, points, hops }: Cheapest,
  wanted: { readonly units: Units; readonly yen: Fraction },
): SourceOutcome {
  const face = open.market.worth === null ? null : open.faceOf(source);
  const yenOfPoints = face === null ? null : multiply(face, fraction(points));
  const saved = yenOfPoints === null ? null : subtract(ONE, divide(yenOfPoints, wanted.yen));
  const taken = takenRoute(open, route, points, hops);
  const last = hops[hops.length - 1];
  // The last hop was asked for units alone, a bonus in the exit among them.
  const units = (last?.value ?? wanted.units) - wanted.units;
  const currency = route[route.length - 1] ?? "";
  const beyond: Note[] = units > 0 ? [{ kind: "brought-beyond", beyond: { currency, units } }] : [];
  const unknown: Note[] = face === null ? [{ kind: "no-worth", currency: source }] : [];
  const notes = [...taken.notes.filter(({ kind }) => kind !== "no-worth"), ...unknown, ...beyond];
  return { source, points, yenOfPoints, saved, ...taken, notes };
}

function byCost(a: SourceOutcome, b: SourceOutcome): number {
  return (
    byYen(a, b) ||
    a.creditedBy - b.creditedBy ||
    a.route.length - b.route.length ||
    byName([a.source], [b.source])
  );
}

function byYen(a: SourceOutcome, b: SourceOutcome): Points {
  if (a.yenOfPoints !== null && b.yenOfPoints !== null) {
    return compare(a.yenOfPoints, b.yenOfPoints);
  }
  if (a.yenOfPoints === null && b.yenOfPoints === null) return a.points - b.points;
  return a.yenOfPoints === null ? 1 : -1;
}
