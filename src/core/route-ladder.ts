// The runs that stand for all that one offer can do: single requests, and several where they are of use.

import type { Points } from "./currency.ts";
import type { Amounts } from "./offer.ts";
import { layersOf } from "./route-layers.ts";
import { bundleAt, firstIndex, type Run } from "./route-run.ts";
import { type Terms, UNLIMITED } from "./route-terms.ts";

type Ladder = Extract<Amounts, { readonly kind: "steps" }>;

/**
 * Runs that hold the best of everything an offer can do within reach.
 *
 * One request is enough ("merging") where minimum is a multiple of step and no sum of requests passes the
 * maximum: the sum of two amounts is then itself an amount, floor(a) + floor(b) ≤ floor(a + b) for units and
 * bonus, ceiling(a) + ceiling(b) ≥ ceiling(a + b) for fees, a flat fee is paid once, and a waiver that one of
 * two requests has the merged one has too. A cap in units could be passed by merging only through rounding
 * or a fee from what is received; where neither occurs the units are the same.
 *
 * @param terms - The offer on its day.
 * @param reach - The most points that are ever there.
 * @returns The runs; null where amounts follow no ladder, or too many runs would be needed.
 * @example runsOf(terms, 1000).map(({ last }) => last) //=> [1]
 */
export function runsOf(terms: Terms, reach: Points): Run[] | null {
  const { offer, rooms } = terms;
  const { amounts } = offer;
  if (amounts.kind === "named") return null;
  const bound = Math.min(reach, rooms.points);
  const { minimum, step, maximum } = amounts;
  if (minimum > bound || rooms.requests < 1 || rooms.units < 1) return [];
  const singles = singleRuns(terms, amounts, Math.min(bound, maximum ?? bound));
  if (rooms.requests === 1 || 2 * minimum > bound) return singles;
  const isCapped = maximum !== null && maximum < bound;
  if (!isCapped && minimum % step === 0 && keepsUnits(terms, step)) return singles;
  const several = layersOf(terms, singles, { step, bound });
  return several === null ? null : [...several.reverse(), ...singles];
}

/** Whether merged requests use no more of a cap in units than they did apart. */
function keepsUnits({ offer: { fee, lot }, rooms }: Terms, step: Points): boolean {
  if (rooms.units === UNLIMITED) return true;
  const chargesReceived = fee.from === "received" && fee.charge.kind !== "none";
  return !chargesReceived && (step * lot.get) % lot.give === 0;
}

/** The requests that go without a fee, and those that pay it. */
function singleRuns(terms: Terms, { minimum, step }: Ladder, top: Points): Run[] {
  const { charge, freeFrom } = terms.offer.fee;
  const run = (first: Points, end: Points, isWaived: boolean): Run[] => {
    if (first > end) return [];
    const last = Math.floor((end - first) / step);
    return working(terms, { requests: 1, first, step, last, isWaived, several: null });
  };
  if (charge.kind === "none" || freeFrom === null) return run(minimum, top, false);
  const free = minimum + Math.max(0, Math.ceil((freeFrom - minimum) / step)) * step;
  return [...run(free, top, true), ...run(minimum, Math.min(top, free - step), false)];
}

/** The run from its first rung that brings anything. */
function working(terms: Terms, run: Run): Run[] {
  const dropped = firstIndex(run.last + 1, (index) => bundleAt(terms, run, index) !== null);
  if (dropped > run.last) return [];
  return [{ ...run, first: run.first + dropped * run.step, last: run.last - dropped }];
}
