// Exits for a balance: the best route to each, and the exits ranked (contract.md, sections 2 and 4).

import type { ExitComparison, ExitOutcome, RefusalReason } from "./comparison.ts";
import type { OpenMarket } from "./comparison-market.ts";
import type { Explain } from "./comparison-refusal.ts";
import { hopsOf, takenRoute } from "./comparison-taken.ts";
import { creditedBy } from "./crediting.ts";
import type { Currency, Points } from "./currency.ts";
import type { Day } from "./day.ts";
import { divide, fraction, multiply, TooLarge } from "./fraction.ts";
import { byName, type Route } from "./route-map.ts";
import { GRAIN, mostArriving } from "./route-road.ts";
import type { Standing } from "./route-tail.ts";

/** The best route to an exit. */
export interface Found {
  readonly exit: Currency;
  readonly route: Route;
  readonly standing: Standing;
  readonly minimum: Points;
}

/**
 * The best route from a source to an exit.
 *
 * Routes come in the order of the most that a point can become on them, so the first that cannot reach the
 * best value so far ends the search: those after it cannot either.
 *
 * @param open - The market.
 * @param source - What is held.
 * @param points - How much of it.
 * @param exit - Where it goes.
 * @param atLeast - Scaled yen below which no route is of interest, 0 or more.
 * @returns The route; null where none works. Ties: earlier crediting, fewer hops, then the names on it.
 * @example bestRoute(open, "ハピタス", 1000, "Amazonギフトカード").standing.value //=> 1000
 */
export function bestRoute(
  open: OpenMarket,
  source: Currency,
  points: Points,
  exit: Currency,
  atLeast = 0,
): Found | null {
  const { asOf } = open.market;
  let best = null as Found | null;
  open.map.visit(
    { source, exit, measure: "yen" },
    ({ perPoint, toll }) =>
      Math.floor((points * perPoint + toll) / GRAIN) >= (best?.standing.value ?? atLeast),
    (route) => {
      if (best !== null && !mayWin(open, route, points, best)) return;
      const tail = open.router.tail(route.currencies, asOf);
      const standing = tail?.best(points) ?? null;
      if (standing === null) return;
      const found = { exit, route, standing, minimum: tail?.least ?? points };
      if (best === null || order(found, best) < 0) best = found;
    },
  );
  return best;
}

/** Whether a route may beat the best so far, by its value or, with the same value, by its crediting. */
function mayWin(open: OpenMarket, route: Route, points: Points, best: Found): boolean {
  const most = mostYen(open, route, points);
  if (most !== best.standing.value) return most > best.standing.value;
  const soonest = soonestOn(open, route);
  if (soonest !== best.standing.creditedBy) return soonest < best.standing.creditedBy;
  return route.roads.length <= best.route.roads.length;
}

/** The most scaled yen on a route: what is no whole amount of its first hop stays; of nothing else, no more than arrives. */
function mostYen({ worthOf }: OpenMarket, { currencies, roads, prospect }: Route, points: Points) {
  const [source = ""] = currencies;
  const exit = currencies[currencies.length - 1] ?? "";
  const stays = currencies.slice(0, -1).some((currency) => worthOf(currency) > 0);
  const isPlain = !stays && roads.every(({ side }) => side === 0);
  if (isPlain) return worthOf(exit) * mostArriving(roads, points);
  const rest = points % (roads[0]?.unit ?? 1);
  const { perPoint, toll } = prospect;
  const whole = Math.floor(((points - rest) * perPoint) / GRAIN) + worthOf(source) * rest;
  return Math.min(whole, Math.floor((points * perPoint + toll) / GRAIN));
}

/**
 * The soonest day on which a route can be credited, caps and amounts aside.
 *
 * @param open - The market.
 * @param route - One of its routes.
 * @returns The day; sooner requests are taken to be credited no later.
 * @example soonestOn(open, found.route) //=> day("2026-11-26")
 */
export function soonestOn({ market: { asOf, calendar } }: OpenMarket, { roads }: Route): Day {
  return roads.reduce((day, { offers }) => {
    const days = offers.flatMap(({ crediting }) => creditedBy(day, crediting, calendar) ?? []);
    return days.length === 0 ? day : Math.min(...days);
  }, asOf);
}

/**
 * The order of two findings: higher value, earlier crediting, fewer hops, then the name.
 *
 * @param a - A finding.
 * @param b - Another.
 * @returns Below 0 where a comes first, 0 only where they are the same.
 * @example order(found, { ...found, standing: { ...found.standing, value: 999 } }) < 0 //=> true
 */
export function order(a: Found, b: Found): number {
  const [left, right] = [a.standing, b.standing];
  if (left.value !== right.value) return right.value - left.value;
  if (left.creditedBy !== right.creditedBy) return left.creditedBy - right.creditedBy;
  const hops = a.route.currencies.length - b.route.currencies.length;
  return hops || byName([a.exit], [b.exit]) || byName(a.route.currencies, b.route.currencies);
}

/**
 * A finding with all that a row of COMPARE_EXITS tells.
 *
 * @param open - The market.
 * @param points - Points held, above 0.
 * @param found - The best route to the exit.
 * @returns The outcome.
 * @example outcomeOf(open, 1000, found).perPoint //=> fraction(1)
 */
export function outcomeOf(open: OpenMarket, points: Points, found: Found): ExitOutcome {
  const { exit, route, standing, minimum } = found;
  const value = fraction(standing.value, open.scale);
  const perPoint = divide(value, fraction(points));
  const face = open.faceOf(route.currencies[0] ?? "");
  return {
    exit,
    value,
    perPoint,
    ofFace: face === null ? null : divide(value, multiply(face, fraction(points))),
    minimum,
    ...takenRoute(open, route.currencies, points, hopsOf(standing)),
  };
}

/**
 * Every exit of a balance, best first.
 *
 * @param open - The market.
 * @param explain - Tells why an exit is not reached.
 * @param source - What is held.
 * @param points - How much of it.
 * @returns The comparison.
 * @example exitsOf(open, explain, "ハピタス", 1000).rows.map(({ exit }) => exit) //=> ["Amazonギフトカード"]
 */
export function exitsOf(
  open: OpenMarket,
  explain: Explain,
  source: Currency,
  points: Points,
): ExitComparison {
  const reached = open.map.reach(source);
  const found: Found[] = [];
  const unreached: { exit: Currency; why: RefusalReason }[] = [];
  for (const exit of reached.filter(open.hasWorth)) {
    const best = orTooLarge(() => bestRoute(open, source, points, exit));
    if (best === "too-large") unreached.push({ exit, why: { kind: "too-large" } });
    else if (best === null) unreached.push({ exit, why: explain(source, exit) });
    else found.push(best);
  }
  const withoutWorth = reached.filter((exit) => !open.hasWorth(exit));
  const rows = found.sort(order).map((best) => outcomeOf(open, points, best));
  const why = rows.length > 0 ? null : noneOf(open, explain, source, { unreached, withoutWorth });
  return { rows, unreached, withoutWorth, why };
}

/** The one reason for no exit at all: the smallest balance that would do, or else the most telling. */
function noneOf(
  open: OpenMarket,
  explain: Explain,
  source: Currency,
  { unreached, withoutWorth }: Pick<ExitComparison, "unreached" | "withoutWorth">,
): RefusalReason {
  if (!open.sources.has(source)) return { kind: "no-offer-from", source };
  const closed = open.market.offers
    .filter((offer) => offer.source === source && open.hasWorth(offer.exit))
    .map(({ exit }) => explain(source, exit));
  const reasons = [...unreached.map(({ why }) => why), ...closed].sort(
    (a, b) => rank(a) - rank(b) || minimumOf(a) - minimumOf(b),
  );
  const [first] = reasons;
  if (first !== undefined) return first;
  const [currency] = withoutWorth;
  return currency === undefined
    ? { kind: "not-open", day: open.market.asOf }
    : { kind: "no-worth", currency };
}

const RANKS: readonly RefusalReason["kind"][] = [
  "too-large",
  "below-minimum",
  "limits-used-up",
  "condition-not-met",
  "not-open",
  "calendar-ends",
];

function rank({ kind }: RefusalReason): number {
  const at = RANKS.indexOf(kind);
  return at < 0 ? RANKS.length : at;
}

function minimumOf(why: RefusalReason): Points {
  return why.kind === "below-minimum" ? why.minimum : 0;
}

/**
 * What is found, or that it would take more combinations or larger integers than are exact.
 *
 * @param find - What may refuse with TooLarge.
 * @returns What it finds, or `too-large`; any other error is thrown on.
 * @example orTooLarge(() => exactInteger(2 ** 53)) //=> "too-large"
 */
export function orTooLarge<T>(find: () => T): T | "too-large" {
  try {
    return find();
  } catch (error) {
    if (error instanceof TooLarge) return "too-large";
    throw error;
  }
}
