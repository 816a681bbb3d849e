// Several requests of one offer as even runs, request by request, each total by those that serve it best.

import type { Points } from "./currency.ts";
import { type Fraction, fraction, gcd, multiply } from "./fraction.ts";
import type { Offer } from "./offer.ts";
import { bundleAt, type Hold, type Run, risen } from "./route-run.ts";
import { type Bundle, fits, isNoWorse, NOTHING, type Terms, together } from "./route-terms.ts";

/** More sums and comparisons than this are not worth their time: about a second. */
const MOST_WORK = 1_500_000;

/** Some requests: what they bring at their least, and by how many periods they may grow together. */
interface Sum {
  readonly bundle: Bundle;
  readonly rungs: number;
  readonly holds: Hold;
}

/** Points by which a request may grow without any rounding, and what they bring and take. */
interface Period {
  readonly points: Points;
  readonly rise: Bundle;
}

/**
 * Every total of two requests or more that fewer requests do not serve as well.
 *
 * Amounts that differ by a period (step, and every denominator of rate, bonus and fee) are rounded alike: of
 * two requests one can give a period to the other, and nothing changes. So a sum is known by the least
 * requests in it and by how far all of them may grow: it is a run, whose rungs are periods.
 *
 * Requests are added one at a time. Totals for which other requests, no more of them, are no worse
 * (route-terms.ts) are dropped: whatever is added to them may as well be added to the others. Where a layer
 * is wholly dropped, so are all after it. A rate that is whole on every step has one sum a layer, and without
 * a maximum step ÷ gcd(minimum, step) layers.
 *
 * @param terms - The offer on its day.
 * @param singles - Its runs of one request.
 * @param within - Points from one amount to the next, and the most points without fees.
 * @returns The runs, those of fewer requests first; null where there would be too many.
 * @example layersOf(terms, [run], { step: 490, bound: 10000 }) //=> []
 */
export function layersOf(
  terms: Terms,
  singles: readonly Run[],
  within: { readonly step: Points; readonly bound: Points },
): Run[] | null {
  const period = periodOf(terms, singles, within.step);
  if (period === null) return null;
  const ways = singles.reduce(
    (sum, { last }) => sum + Math.min(last + 1, Math.floor(period.points / within.step)),
    0,
  );
  if (ways * ways > MOST_WORK) return null;
  const items = itemsOf(terms, singles, period);
  const kept = new Map<number, Sum[]>();
  let work = 0;
  const keep = (sum: Sum): Sum[] => {
    const at = sum.bundle.amount % period.points;
    const alike = kept.get(at) ?? [];
    kept.set(at, alike);
    let rest: Sum | null = sum;
    for (let k = alike.length - 1; k >= 0 && rest !== null; k -= 1) {
      work += 1;
      rest = without(terms, period, rest, alike[k]!);
    }
    if (rest === null) return [];
    alike.push(rest);
    return [rest];
  };
  const runs: Run[] = [];
  // The best first: others are then dropped at once.
  const byLoss = (a: Sum, b: Sum) => lossOf(a, period) - lossOf(b, period);
  items.sort(byLoss);
  let layer: readonly Sum[] = items.flatMap(keep);
  for (let n = 2; layer.length > 0 && n <= terms.rooms.requests; n += 1) {
    work += layer.length * items.length;
    if (work > MOST_WORK) return null;
    const next: Sum[] = [];
    for (const sum of layer) {
      for (const item of items) {
        for (const one of added(terms, sum, item, { period, bound: within.bound })) {
          next.push(...keep(one));
        }
      }
    }
    layer = next.sort(byLoss);
    for (const sum of layer) runs.push(runOf(sum, period));
  }
  return runs;
}

function periodOf(terms: Terms, singles: readonly Run[], step: Points): Period | null {
  let points = step;
  for (const { den } of ratesOf(terms.offer)) {
    points *= Math.floor(den / gcd(points, den));
    if (points > step * MOST_WORK || !Number.isSafeInteger(points)) return null;
  }
  const rungs = Math.floor(points / step);
  const rises = singles.flatMap((run) => {
    const low = bundleAt(terms, run, 0);
    const high = rungs > run.last ? null : bundleAt(terms, run, rungs);
    return low === null || high === null ? [] : [risen(high, low, -1)];
  });
  const [rise = NOTHING] = rises;
  // Requests that pay a share grow otherwise than those which go free of it.
  return rises.every(({ takes, units }) => takes === rise.takes && units === rise.units)
    ? { points, rise }
    : null;
}

function ratesOf({ lot, bonus, fee: { charge, from } }: Offer): Fraction[] {
  const units = fraction(lot.get, lot.give);
  const share = charge.kind === "percent" ? charge.share : fraction(0);
  const shares = from === "balance" ? share : multiply(units, share);
  return [units, shares, bonus === null ? units : bonus.perPoint];
}

/** The least requests, one for each way of rounding. */
function itemsOf(terms: Terms, singles: readonly Run[], { points }: Period): Sum[] {
  return singles.flatMap((run) => {
    const rungs = Math.floor(points / run.step);
    return Array.from({ length: Math.min(rungs, run.last + 1) }, (_, k) => ({
      bundle: bundleAt(terms, run, k) ?? NOTHING,
      rungs: Math.floor((run.last - k) / rungs),
    })).map(({ bundle, rungs: most }) => ({
      bundle,
      rungs: most,
      holds: { amount: bundle.amount, rungs: most, before: null },
    }));
  });
}

function added(
  { rooms }: Terms,
  sum: Sum,
  item: Sum,
  { period, bound }: { readonly period: Period; readonly bound: Points },
): Sum[] {
  const bundle = together(sum.bundle, item.bundle);
  if (bundle.amount > bound || !fits(bundle, rooms)) return [];
  const room = Math.floor((bound - bundle.amount) / period.points);
  const rungs = Math.min(sum.rungs + item.rungs, room);
  return [{ bundle, rungs, holds: { ...item.holds, before: sum.holds } }];
}

/** What is left of a sum whose totals another has too, and no worse. */
function without({ rooms }: Terms, { points, rise }: Period, sum: Sum, other: Sum): Sum | null {
  const ahead = Math.floor((sum.bundle.amount - other.bundle.amount) / points);
  if (ahead > other.rungs || ahead + sum.rungs < 0) return sum;
  if (!isNoWorse(rooms, risen(other.bundle, rise, ahead), sum.bundle)) return sum;
  if (ahead >= 0) {
    const served = other.rungs - ahead + 1;
    if (served > sum.rungs) return null;
    return { ...sum, bundle: risen(sum.bundle, rise, served), rungs: sum.rungs - served };
  }
  return ahead + sum.rungs > other.rungs ? sum : { ...sum, rungs: -ahead - 1 };
}

/** An order in which those come first that others are dropped for: by what rounding costs. */
function lossOf({ bundle }: Sum, { points, rise }: Period): number {
  return rise.onward * bundle.amount - bundle.onward * points;
}

function runOf({ bundle, rungs, holds }: Sum, { points, rise }: Period): Run {
  const several = { base: bundle, rise, holds };
  const { amount: first, requests } = bundle;
  return { requests, first, step: points, last: rungs, isWaived: false, several };
}
