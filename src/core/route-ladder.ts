// Which runs stand for all that one offer can do, and when they do: the proofs of the quick paths.

import type { Points } from "./currency.ts";
import { type Fraction, gcd } from "./fraction.ts";
import type { Offer } from "./offer.ts";
import { bundleAt, firstIndex, type Run } from "./route-run.ts";
import { type Terms, UNLIMITED } from "./route-terms.ts";

/** More runs than this are not worth their time; the table of totals decides then. */
const MOST_RUNS = 4096;

interface Steps {
  readonly minimum: Points;
  readonly step: Points;
  /** The greatest allowed amount of one request; null = none within reach. */
  readonly most: Points | null;
}

/**
 * Runs that hold the best of everything an offer can do within reach.
 *
 * One request is enough ("merging") where minimum is a multiple of step and no sum of requests passes the
 * maximum: the sum of two amounts is then itself an amount, floor(a) + floor(b) ≤ floor(a + b) for units and
 * bonus, ceiling(a) + ceiling(b) ≥ ceiling(a + b) for fees, a flat fee is paid once, and a waiver that one of
 * two requests has the merged one has too. A cap in units could be passed by merging only through rounding
 * or a fee from what is received; where neither occurs the units are the same.
 *
 * Where amounts, fees and bonus meet no rounding on any rung and no waiver, a total in n requests comes to
 * the same however it is split, and every rung from n × minimum to n × maximum can be split. Without a
 * maximum step ÷ gcd(minimum, step) requests reach every remainder that more requests would reach.
 *
 * @param terms - The offer on its day.
 * @param reach - The most points that are ever there.
 * @returns The runs; null where neither argument holds.
 * @example runsOf(terms, 1000).map(({ last }) => last) //=> [1]
 */
export function runsOf(terms: Terms, reach: Points): Run[] | null {
  const { offer, rooms } = terms;
  const { amounts } = offer;
  if (amounts.kind === "named") return null;
  const bound = Math.min(reach, rooms.points);
  if (amounts.minimum > bound || rooms.requests < 1 || rooms.units < 1) return [];
  const isCapped = amounts.maximum !== null && amounts.maximum < bound;
  const steps: Steps = {
    minimum: amounts.minimum,
    step: amounts.step,
    most: isCapped ? onStep(amounts.minimum, amounts.step, amounts.maximum ?? bound) : null,
  };
  const isSingle = rooms.requests === 1 || 2 * steps.minimum > bound;
  if (isSingle || merges(terms, steps)) return singleRuns(terms, steps, bound);
  return isLinear(terms, steps, bound) ? severalRuns(terms, steps, bound) : null;
}

function merges({ offer, rooms }: Terms, { minimum, step, most }: Steps): boolean {
  if (most !== null || minimum % step !== 0) return false;
  return rooms.units === UNLIMITED || (!chargesReceived(offer) && isWhole(unitRate(offer), step));
}

function isLinear({ offer, rooms }: Terms, { minimum, step, most }: Steps, bound: Points): boolean {
  const { fee, bonus } = offer;
  const even = (rate: Fraction) => isWhole(rate, minimum) && isWhole(rate, step);
  if (!even(unitRate(offer))) return false;
  if (bonus !== null && !even(bonus.perPoint)) return false;
  if (fee.charge.kind === "none") return true;
  if (fee.freeFrom !== null && fee.freeFrom <= (most ?? bound)) return fee.freeFrom <= minimum;
  if (rooms.units !== UNLIMITED && chargesReceived(offer)) return false;
  if (fee.charge.kind === "flat") return brings(offer, fee.charge.amount, minimum);
  const { share } = fee.charge;
  if (fee.from === "balance") return even(share);
  const { give, get } = offer.lot;
  return [minimum, step].every((p) => isWhole(share, Math.floor((p * get) / give)));
}

// A least request that brings nothing is no request, and must not be part of a split.
function brings({ fee, lot }: Offer, flat: number, minimum: Points): boolean {
  return fee.from === "balance" || minimum * lot.get >= (flat + 1) * lot.give;
}

function singleRuns(terms: Terms, { minimum, step, most }: Steps, bound: Points): Run[] {
  const top = most ?? bound;
  const { charge, freeFrom } = terms.offer.fee;
  const run = (first: Points, end: Points, isWaived: boolean): Run[] => {
    if (first > end) return [];
    const last = Math.floor((end - first) / step);
    return working(terms, { requests: 1, first, step, last, isWaived, least: minimum, most });
  };
  if (charge.kind === "none" || freeFrom === null) return run(minimum, top, false);
  const free = minimum + Math.max(0, Math.ceil((freeFrom - minimum) / step)) * step;
  return [...run(free, top, true), ...run(minimum, Math.min(top, free - step), false)];
}

function severalRuns(terms: Terms, { minimum, step, most }: Steps, bound: Points): Run[] | null {
  const { fee } = terms.offer;
  const isWaived = fee.freeFrom !== null && fee.freeFrom <= minimum;
  const remainders = most === null ? step / gcd(minimum, step) : Number.POSITIVE_INFINITY;
  const count = Math.min(terms.rooms.requests, Math.floor(bound / minimum), remainders);
  if (count > MOST_RUNS) return null;
  const runs: Run[] = [];
  for (let requests = 1; requests <= count; requests += 1) {
    const first = requests * minimum;
    const end = most === null ? bound : Math.min(bound, requests * most);
    const last = Math.floor((end - first) / step);
    runs.push(...working(terms, { requests, first, step, last, isWaived, least: minimum, most }));
  }
  return runs.reverse();
}

/** The run from its first rung that brings anything. */
function working(terms: Terms, run: Run): Run[] {
  if (bundleAt(terms, run, 0) !== null) return [run];
  if (run.requests > 1) return [];
  const dropped = firstIndex(run.last + 1, (index) => bundleAt(terms, run, index) !== null);
  if (dropped > run.last) return [];
  return [{ ...run, first: run.first + dropped * run.step, last: run.last - dropped }];
}

function chargesReceived({ fee }: Offer): boolean {
  return fee.from === "received" && fee.charge.kind !== "none";
}

function unitRate({ lot }: Offer): Fraction {
  return { num: lot.get, den: lot.give };
}

function isWhole(rate: Fraction, points: Points): boolean {
  return (points * rate.num) % rate.den === 0;
}

function onStep(minimum: Points, step: Points, atMost: Points): Points {
  return minimum + Math.floor((atMost - minimum) / step) * step;
}
