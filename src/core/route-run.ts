// Totals that one offer can take in so many requests, as an even ladder: first, first + step, first + 2 × step …

import type { Points, Units } from "./currency.ts";
import { exactInteger, type Fraction } from "./fraction.ts";
import {
  type Bundle,
  type Rooms,
  single,
  type Terms,
  type Times,
  UNLIMITED,
} from "./route-terms.ts";

/** A ladder of totals. Along it, takes, onward and units never fall. */
export interface Run {
  readonly requests: number;
  /** The least total, in points without fees. */
  readonly first: Points;
  readonly step: Points;
  /** The greatest index: the last total is first + last × step. */
  readonly last: number;
  readonly isWaived: boolean;
  /** Null = one request, which is worked out for each amount. */
  readonly several: Several | null;
}

/** Several requests, whose every rung brings the same again. */
export interface Several {
  /** What the first total brings and takes. */
  readonly base: Bundle;
  /** What each rung adds. */
  readonly rise: Bundle;
  readonly holds: Hold;
}

/** Requests, one added after another: each may grow by so many rungs. */
export interface Hold {
  readonly amount: Points;
  readonly rungs: number;
  readonly before: Hold | null;
}

/**
 * How a total is split over the requests of a run: what is more than their least goes to one after another.
 *
 * @param run - The run.
 * @param index - 0 to run.last.
 * @returns Requests by amount, the largest first.
 * @example splitOf(run, 1) //=> [{ amount: 980, times: 1 }]
 */
export function splitOf({ first, step, several }: Run, index: number): Times[] {
  let extra = first + index * step;
  if (several === null) return [{ amount: extra, times: 1 }];
  for (let at: Hold | null = several.holds; at !== null; at = at.before) extra -= at.amount;
  const times = new Map<Points, number>();
  for (let at: Hold | null = several.holds; at !== null; at = at.before) {
    const more = Math.min(extra, at.rungs * step);
    extra -= more;
    times.set(at.amount + more, (times.get(at.amount + more) ?? 0) + 1);
  }
  return byAmount(times);
}

/**
 * Requests by amount.
 *
 * @param times - How often each amount is asked for.
 * @returns The same, the largest first.
 * @example byAmount(new Map([[490, 2], [980, 1]]))[0] //=> { amount: 980, times: 1 }
 */
export function byAmount(times: ReadonlyMap<Points, number>): Times[] {
  return [...times]
    .map(([amount, count]) => ({ amount, times: count }))
    .sort((a, b) => b.amount - a.amount);
}

/**
 * The bundle of one total of a run.
 *
 * @param terms - The offer on its day.
 * @param run - One of its runs.
 * @param index - 0 to run.last.
 * @returns The bundle; null where a request would bring less than a unit.
 * @example bundleAt(terms, run, 1).onward //=> 1000
 */
export function bundleAt(terms: Terms, run: Run, index: number): Bundle | null {
  const { several } = run;
  if (several === null) return single(terms, run.first + index * run.step);
  return risen(several.base, several.rise, index);
}

/**
 * A bundle some rungs up.
 *
 * @param base - What a total brings.
 * @param rise - What each rung adds.
 * @param rungs - How many rungs; below 0 goes down.
 * @returns What that total brings.
 * @example risen(single(terms, 490), single(terms, 490), 2).takes //=> 1470
 */
export function risen(base: Bundle, rise: Bundle, rungs: number): Bundle {
  return {
    takes: base.takes + rise.takes * rungs,
    onward: base.onward + rise.onward * rungs,
    side: base.side + rise.side * rungs,
    amount: base.amount + rise.amount * rungs,
    units: base.units + rise.units * rungs,
    requests: base.requests,
  };
}

/**
 * The highest rung within a balance and rooms.
 *
 * @param terms - The offer on its day.
 * @param run - One of its runs.
 * @param points - Points that may leave, fees included.
 * @param rooms - What caps leave.
 * @returns The index; -1 where no rung fits.
 * @example highest(terms, run, 1000, NO_CAPS) //=> 1
 */
export function highest(terms: Terms, run: Run, points: Points, rooms: Rooms): number {
  if (run.requests > rooms.requests) return -1;
  if (run.several !== null) return highestOf(run.several, run.last, points, rooms);
  const total = Math.min(rooms.points, totalWithin(terms, run, points));
  const top = Math.min(run.last, Math.floor((total - run.first) / run.step));
  if (top < 0 || rooms.units === UNLIMITED) return Math.max(top, -1);
  const within = (index: number) => (bundleAt(terms, run, index)?.units ?? 0) <= rooms.units;
  return firstIndex(top + 1, (index) => !within(index)) - 1;
}

/**
 * The lowest rung that brings so many units onward.
 *
 * @param terms - The offer on its day.
 * @param run - One of its runs.
 * @param units - Units wanted, 1 or more.
 * @param top - The highest rung to look at.
 * @returns The index; top + 1 where none brings so many.
 * @example lowestBringing(terms, run, 900, 5) //=> 1
 */
export function lowestBringing(terms: Terms, run: Run, units: Units, top: number): number {
  return firstIndex(top + 1, (index) => (bundleAt(terms, run, index)?.onward ?? 0) >= units);
}

function highestOf({ base, rise }: Several, last: number, points: Points, rooms: Rooms): number {
  const within = (room: number, used: number, each: number) =>
    room < used ? -1 : each === 0 ? last : Math.floor((room - used) / each);
  return Math.min(
    last,
    within(points, base.takes, rise.takes),
    within(rooms.points, base.amount, rise.amount),
    within(rooms.units, base.units, rise.units),
  );
}

/** The largest total, not yet on a rung, whose amount and fees are within the points. */
function totalWithin(terms: Terms, run: Run, points: Points): Points {
  const { fee } = terms.offer;
  if (fee.from === "received" || run.isWaived || fee.charge.kind === "none") return points;
  if (fee.charge.kind === "flat") return points - fee.charge.amount;
  return withoutShare(points, fee.charge.share);
}

// p + ceiling(p × s) ≤ points is the same as p × (1 + s) ≤ points, as points are whole.
function withoutShare(points: Points, share: Fraction): Points {
  return Math.floor(exactInteger(points * share.den) / (share.den + share.num));
}

/**
 * The first index from 0 at which a claim holds that, once true, stays true; `end` where it never does.
 *
 * @param end - The first index that is not asked for.
 * @param holds - The claim.
 * @returns The index, found by halving.
 * @example firstIndex(10, (index) => index * index > 20) //=> 5
 */
export function firstIndex(end: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
