// The comparison by sheer enumeration: every route, every set of requests, every day. It shares no arithmetic with
// what it judges, and is only for small books: whole worths of a hundredth of a yen, crediting in days.

import type { Cap, Limit } from "../../src/core/cap.ts";
import { type Day, isoDate } from "../../src/core/day.ts";
import type { Fraction } from "../../src/core/fraction.ts";
import type { Offer } from "../../src/core/offer.ts";

/** A small market; worths in hundredths of a yen, lives in days. */
export interface SmallMarket {
  readonly asOf: Day;
  readonly offers: readonly Offer[];
  readonly limits: readonly Limit[];
  readonly worths: ReadonlyMap<string, number>;
  readonly lives: ReadonlyMap<string, number>;
}

export interface Best {
  readonly value: number;
  readonly requests: number;
  readonly received: number;
  readonly credited: Day;
  readonly route: readonly string[];
}

interface Made {
  readonly offer: Offer;
  readonly amount: number;
  readonly takes: number;
  readonly units: number;
  readonly bonus: number;
}

/** The best of one exit; null where nothing works. */
export function bruteExit(
  market: SmallMarket,
  source: string,
  points: number,
  exit: string,
): Best | null {
  let best: Best | null = null;
  for (const route of routes(market, source, exit)) {
    const found = bestFrom(market, route, points, market.asOf);
    if (found === null) continue;
    const whole = { ...found, route };
    if (best === null || rank(whole, best) < 0) best = whole;
  }
  return best;
}

/** The fewest points that bring so many units of an exit, tried one by one. */
export function bruteSource(
  market: SmallMarket,
  source: string,
  exit: string,
  units: number,
  most: number,
): number | null {
  const all = routes(market, source, exit);
  for (let points = 1; points <= most; points += 1) {
    if (all.some((route) => mostUnits(market, route, points, market.asOf) >= units)) return points;
  }
  return null;
}

function rank(a: Best, b: Best): number {
  return (
    b.value - a.value ||
    a.credited - b.credited ||
    a.route.length - b.route.length ||
    (a.route.join() < b.route.join() ? -1 : 1)
  );
}

function routes({ offers }: SmallMarket, source: string, exit: string): string[][] {
  const found: string[][] = [];
  const grow = (route: string[]) => {
    const here = route[route.length - 1];
    if (here === exit) {
      found.push(route);
      return;
    }
    if (route.length === 4) return;
    const next = new Set(offers.filter((offer) => offer.source === here).map(({ exit: to }) => to));
    for (const to of next) if (!route.includes(to)) grow([...route, to]);
  };
  grow([source]);
  return found;
}

type Part = Omit<Best, "route">;

function bestFrom(market: SmallMarket, route: string[], units: number, day: Day): Part | null {
  const [here = "", next = ""] = route;
  const isLast = route.length === 2;
  let best: Part | null = null;
  for (const set of sets(market, here, next, units, day)) {
    const left = units - total(set, ({ takes }) => takes);
    const step = stepOf(market, set, day, isLast);
    if (step === null) continue;
    const rest = isLast ? null : bestFrom(market, route.slice(1), step.onward, step.day);
    if (!isLast && rest === null) continue;
    const behind = rest ?? {
      value: step.onward * worth(market, next),
      requests: 0,
      received: total(set, (made) => made.units),
      credited: step.day,
    };
    const part = {
      value: left * worth(market, here) + step.side + behind.value,
      requests: set.length + behind.requests,
      received: behind.received,
      credited: behind.credited,
    };
    if (best === null || choice(part, best) < 0) best = part;
  }
  return best;
}

function mostUnits(market: SmallMarket, route: string[], units: number, day: Day): number {
  const [here = "", next = ""] = route;
  const isLast = route.length === 2;
  let most = 0;
  for (const set of sets(market, here, next, units, day)) {
    const step = stepOf(market, set, day, isLast);
    if (step === null) continue;
    const found = isLast ? step.onward : mostUnits(market, route.slice(1), step.onward, step.day);
    most = Math.max(most, found);
  }
  return most;
}

function choice(a: Part, b: Part): number {
  return (
    b.value - a.value ||
    a.requests - b.requests ||
    b.received - a.received ||
    a.credited - b.credited
  );
}

/** The units that arrive together on one day, and the worth of bonuses that do not. */
function stepOf(market: SmallMarket, set: readonly Made[], day: Day, isLast: boolean) {
  const arrives = Math.max(...set.map(({ offer }) => day + daysOf(offer.crediting)));
  let onward = 0;
  let side = 0;
  for (const { offer, units, bonus } of set) {
    const isThere = (credited: Day) =>
      isLast ||
      (credited <= arrives && arrives <= credited + (market.lives.get(offer.exit) ?? 999));
    if (!isThere(day + daysOf(offer.crediting))) return null;
    onward += units;
    if (offer.bonus === null) continue;
    const joins =
      offer.bonus.currency === offer.exit && isThere(day + daysOf(offer.bonus.crediting));
    if (joins) onward += bonus;
    else side += bonus * worth(market, offer.bonus.currency);
  }
  return { day: arrives, onward, side };
}

/** Every set of at least one request that the points and the caps allow. */
function* sets(
  market: SmallMarket,
  source: string,
  exit: string,
  points: number,
  day: Day,
): Generator<Made[]> {
  const open = market.offers.filter(
    (offer) => offer.source === source && offer.exit === exit && isOpen(offer, day),
  );
  const single = open.flatMap((offer) =>
    amounts(offer, points).flatMap((amount) => make(offer, amount) ?? []),
  );
  yield* grow([], 0, points);

  function* grow(set: Made[], from: number, left: number): Generator<Made[]> {
    for (let at = from; at < single.length; at += 1) {
      const made = single[at] as Made;
      const bigger = [...set, made];
      if (made.takes > left || !keepsCaps(market, bigger, day)) continue;
      yield bigger;
      yield* grow(bigger, at, left - made.takes);
    }
  }
}

function isOpen(offer: Offer, day: Day): boolean {
  if (!offer.isOpen || offer.condition?.isMet === false) return false;
  return !(offer.from !== null && day < offer.from) && !(offer.until !== null && day > offer.until);
}

function amounts({ amounts: allowed }: Offer, points: number): number[] {
  if (allowed.kind === "named") return allowed.amounts.filter((amount) => amount <= points);
  const found: number[] = [];
  for (
    let p = allowed.minimum;
    p <= Math.min(points, allowed.maximum ?? points);
    p += allowed.step
  ) {
    found.push(p);
  }
  return found;
}

function make(offer: Offer, amount: number): Made | null {
  const { charge, from, freeFrom } = offer.fee;
  const gross = Math.floor((amount * offer.lot.get) / offer.lot.give);
  const base = from === "balance" ? amount : gross;
  let fee = charge.kind === "flat" ? charge.amount : 0;
  if (charge.kind === "percent") fee = Math.ceil((base * charge.share.num) / charge.share.den);
  if (freeFrom !== null && amount >= freeFrom) fee = 0;
  const units = from === "received" ? gross - fee : gross;
  if (units < 1) return null;
  const bonus = offer.bonus === null ? 0 : rounded(offer.bonus.perPoint, amount);
  return { offer, amount, takes: from === "balance" ? amount + fee : amount, units, bonus };
}

function rounded({ num, den }: Fraction, times: number): number {
  return Math.floor((num * times) / den);
}

function keepsCaps(market: SmallMarket, set: readonly Made[], day: Day): boolean {
  const keeps = (cap: Cap, from: Day | null, until: Day | null, counted: readonly Made[]) => {
    const period = periodOf(cap, from, until, day);
    if (period === null || counted.length === 0) return true;
    const used = periodOf(cap, from, until, market.asOf) === period ? cap.used : 0;
    const sum = total(counted, (made) =>
      cap.counted === "points" ? made.amount : cap.counted === "units" ? made.units : 1,
    );
    return used + sum <= cap.amount;
  };
  const own = [...new Set(set.map(({ offer }) => offer))].every(
    (offer) =>
      offer.cap === null ||
      keeps(
        offer.cap,
        offer.from,
        offer.until,
        set.filter((made) => made.offer === offer),
      ),
  );
  return (
    own &&
    market.limits.every(({ cap, source, exit, from, until }) =>
      keeps(
        cap,
        from,
        until,
        set.filter(
          ({ offer }) => offer.source === source && (exit === null || offer.exit === exit),
        ),
      ),
    )
  );
}

function periodOf(cap: Cap, from: Day | null, until: Day | null, day: Day): string | null {
  if ((from !== null && day < from) || (until !== null && day > until)) return null;
  const text = isoDate(day);
  if (cap.per === "day") return text;
  if (cap.per === "month") return text.slice(0, 7);
  if (cap.per === "year") return text.slice(0, 4);
  if (cap.per === "total") return "all";
  const year = Number(text.slice(0, 4));
  return String(Number(text.slice(5, 7)) < 4 ? year - 1 : year);
}

function daysOf(crediting: Offer["crediting"]): number {
  return crediting.latest.kind === "days" ? crediting.latest.days : 0;
}

function worth({ worths }: SmallMarket, currency: string): number {
  return worths.get(currency) ?? 0;
}

function total<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
