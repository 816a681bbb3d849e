// Why no further request can be made for a need, beside those of the plan. Only what is certain is told.

import type { Book } from "../../core/book.ts";
import {
  type CapInForce,
  capsInForce,
  countedBy,
  periodOf,
  roomIn,
} from "../../core/caps-in-force.ts";
import type { Currency, Points } from "../../core/currency.ts";
import type { Day } from "../../core/day.ts";
import type { Need } from "../../core/need.ts";
import type { Offer } from "../../core/offer.ts";
import { type Exchange, exchange } from "../../core/request.ts";
import { type OpenOffer, openOffers } from "../../planner/open-offer.ts";
import type { Plan } from "../../planner/plan.ts";

/** What stands in the way of one more request. */
export type Obstacle =
  /** No offer to the currency takes requests within the plan. */
  | { readonly kind: "no-offer"; readonly exit: Currency }
  /** However early the request, its units are credited after the day. */
  | { readonly kind: "too-late"; readonly offer: Offer; readonly credited: Day; readonly day: Day }
  /** Beside the plan's requests the cap leaves no room for the least amount. */
  | { readonly kind: "cap-full"; readonly cap: CapInForce }
  /** No points of the source are there in time. */
  | { readonly kind: "none-held"; readonly source: Currency }
  /** What the plan's requests leave of the source is less than the least amount. */
  | { readonly kind: "short"; readonly source: Currency; readonly minimum: Points }
  /** It would do for the least amount, but not for its fee besides. */
  | {
      readonly kind: "short-of-fee";
      readonly source: Currency;
      readonly minimum: Points;
      readonly takes: Points;
    };

interface Ground {
  readonly plan: Plan;
  readonly book: Book;
  readonly caps: readonly CapInForce[];
  readonly open: readonly OpenOffer[];
}

/**
 * All that keeps one more request from serving a need; null where some request may be possible, so that
 * it is for its value alone that the plan makes none.
 */
export function obstaclesTo(need: Need, plan: Plan, book: Book): Obstacle[] | null {
  const caps = capsInForce(book.offers, book.limits);
  const ground = { plan, book, caps, open: openOffers(book, caps) };
  const found: Obstacle[] = [];
  for (const exit of need.exits) {
    const own = obstaclesInto(exit, need.day - book.spareDays, ground, []);
    if (own === null) return null;
    found.push(...own);
  }
  return found;
}

/** What keeps more units of a currency from being credited by a day; `seen` are the currencies they are for. */
function obstaclesInto(
  exit: Currency,
  day: Day,
  ground: Ground,
  seen: readonly Currency[],
): Obstacle[] | null {
  const into = ground.open.filter(
    ({ offer }) => offer.exit === exit || offer.bonus?.currency === exit,
  );
  if (into.length === 0) return [{ kind: "no-offer", exit }];
  const found: Obstacle[] = [];
  for (const open of into) {
    const own = obstaclesOf(open, exit, day, ground, [...seen, exit]);
    if (own === null) return null;
    found.push(...own);
  }
  return found;
}

function obstaclesOf(
  open: OpenOffer,
  exit: Currency,
  day: Day,
  ground: Ground,
  seen: readonly Currency[],
): Obstacle[] | null {
  const { offer } = open;
  const credits = [
    ...(offer.exit === exit ? open.creditDays : (open.bonusDays ?? open.creditDays)),
  ];
  const days = credits.flatMap((credited, at) => (credited <= day ? [open.first + at] : []));
  if (days.length === 0) {
    return [{ kind: "too-late", offer, credited: Math.min(...credits), day }];
  }
  const { amounts } = offer;
  const minimum = amounts.kind === "named" ? Math.min(...amounts.amounts) : amounts.minimum;
  const least = exchange(offer, minimum);
  if (least === null) return null;
  const last = days[days.length - 1]!;
  const own = open.caps.map((at) => ground.caps[at]!);
  const blocking = (on: Day) => own.find((cap) => isFull(cap, least, on, ground));
  const cap = blocking(last);
  if (cap !== undefined && days.every((on) => blocking(on) !== undefined)) {
    return [{ kind: "cap-full", cap }];
  }
  return pointsMissing(offer, last, least, ground, seen);
}

function isFull(cap: CapInForce, least: Exchange, on: Day, { plan, book }: Ground): boolean {
  const period = periodOf(cap, on);
  if (period === null) return false;
  const used = plan.steps
    .filter(
      ({ offer, day }) =>
        cap.offers.includes(book.offers.indexOf(offer)) && periodOf(cap, day) === period,
    )
    .reduce((sum, step) => sum + countedBy(cap, step), 0);
  return roomIn(cap, period, book.asOf) - used < countedBy(cap, least);
}

/** Why the points for one more request are not there by a day; null where they may be. */
function pointsMissing(
  { source, fee }: Offer,
  day: Day,
  least: Exchange,
  ground: Ground,
  seen: readonly Currency[],
): Obstacle[] | null {
  const left = mostLeft(source, day, ground);
  const { amount: minimum, takes } = least;
  // A larger amount may be free of the fee, and so take less.
  if (left >= (fee.freeFrom === null ? takes : minimum)) return null;
  const own = missing(source, left, minimum, takes);
  const isFed = ground.open.some(
    ({ offer }) => offer.exit === source || offer.bonus?.currency === source,
  );
  if (!isFed || seen.includes(source)) return [own];
  const before = obstaclesInto(source, day, ground, seen);
  return before === null ? null : [own, ...before];
}

function missing(source: Currency, left: Points, minimum: Points, takes: Points): Obstacle {
  if (left <= 0) return { kind: "none-held", source };
  if (left < minimum) return { kind: "short", source, minimum };
  return { kind: "short-of-fee", source, minimum, takes };
}

/** No fewer points than the plan's requests leave on a day: lots that have lapsed by then still count. */
function mostLeft(currency: Currency, day: Day, { plan, book }: Ground): Points {
  let left = 0;
  for (const { currency: own, units, availableFrom, expires } of book.holdings) {
    const isThere = (availableFrom ?? day) <= day && (expires ?? book.asOf) >= book.asOf;
    if (own === currency && isThere) left += units;
  }
  for (const step of plan.steps) {
    if (step.offer.source === currency && step.day <= day) left -= step.takes;
    if (step.offer.exit === currency && step.creditedBy <= day) left += step.receives;
    if (step.offer.bonus?.currency === currency) left += step.bonus;
  }
  return left;
}
