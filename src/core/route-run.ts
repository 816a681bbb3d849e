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
  /** The least and the most that one request may have; most is null where no total reaches it. */
  readonly least: Points;
  readonly most: Points | null;
}

/**
 * How a total is split over the requests of a run: as many as may be at the most, one in between, the rest at
 * the least. Runs of several requests are made only where every split comes to the same.
 *
 * @param run - The run.
 * @param index - 0 to run.last.
 * @returns Requests by amount, the largest first.
 * @example splitOf(run, 1) //=> [{ amount: 980, times: 1 }]
 */
export function splitOf(run: Run, index: number): Times[] {
  const total = run.first + index * run.step;
  const { requests, least, most } = run;
  if (requests === 1) return [{ amount: total, times: 1 }];
  const extra = total - requests * least;
  const room = most === null ? extra : most - least;
  const full = room === 0 ? 0 : Math.floor(extra / room);
  const rest = extra - full * room;
  const between = rest > 0 ? 1 : 0;
  return [
    { amount: least + room, times: full },
    { amount: least + rest, times: between },
    { amount: least, times: requests - full - between },
  ].filter(({ times }) => times > 0);
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
  if (run.requests === 1) return single(terms, run.first + index * run.step);
  return bundleOfSplit(terms, splitOf(run, index));
}

/**
 * The bundle of requests of given amounts; null where one of them is not allowed or brings nothing.
 *
 * @param terms - The offer on its day.
 * @param split - Requests by amount.
 * @returns All of them together; null where one of them is not allowed or brings nothing.
 * @example bundleOfSplit(terms, [{ amount: 490, times: 2 }]).requests //=> 2
 */
export function bundleOfSplit(terms: Terms, split: readonly Times[]): Bundle | null {
  const sum = { takes: 0, onward: 0, side: 0, amount: 0, units: 0, requests: 0 };
  for (const { amount, times } of split) {
    const one = single(terms, amount);
    if (one === null) return null;
    sum.takes += one.takes * times;
    sum.onward += one.onward * times;
    sum.side += one.side * times;
    sum.amount += one.amount * times;
    sum.units += one.units * times;
    sum.requests += times;
  }
  return sum;
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

/** The largest total, not yet on a rung, whose amount and fees are within the points. */
function totalWithin(terms: Terms, run: Run, points: Points): Points {
  const { fee } = terms.offer;
  if (fee.from === "received" || run.isWaived || fee.charge.kind === "none") return points;
  if (fee.charge.kind === "flat") return points - fee.charge.amount * run.requests;
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
