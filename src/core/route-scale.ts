// Bounds as integers: a scale in which the rates of a hop are whole or nearly so, and rounding to it.

import type { Points } from "./currency.ts";
import { ceiling, type Fraction, gcd, TooLarge } from "./fraction.ts";

/** Values × scale stay below this, so that sums of a few of them are exact. */
const LARGEST = 2 ** 49;

/** A scale, and a denominator, beyond this would make their products inexact. */
const FINEST = 2 ** 26;

/**
 * A scale for bounds.
 *
 * @param rates - Rates that are to be whole where there is room: a bound that is met exactly ends a search.
 * @param best - The largest of all rates, scaled yen a point.
 * @param reach - The most points there are.
 * @returns The scale, as fine as stays exact; too large values are refused with TooLarge.
 * @example scaleFor([{ num: 1, den: 3 }], { num: 1, den: 1 }, 1000) % 3 //=> 0
 */
export function scaleFor(rates: readonly Fraction[], best: Fraction, reach: Points): number {
  const room = Math.min(FINEST, Math.floor(LARGEST / ((ceiling(best) + 1) * (reach + 1))));
  if (room < 1) throw new TooLarge();
  let common = 1;
  for (const { den } of rates) {
    const step = den / gcd(common, den);
    if (common <= room / step) common *= step;
  }
  return common * Math.floor(room / common);
}

/**
 * A rate × scale, rounded up.
 *
 * @param rate - 0 or more.
 * @param scale - A scale of {@link scaleFor}.
 * @returns The least whole number that is no less; where the rate's own terms are too large, one a little more.
 * @example up({ num: 1, den: 3 }, 100) //=> 34
 */
export function up({ num, den }: Fraction, scale: number): number {
  const shrink = Math.ceil(den / FINEST);
  return scaled(Math.ceil(num / shrink), Math.floor(den / shrink), scale, Math.ceil);
}

/**
 * A rate × scale, rounded down.
 *
 * @param rate - 0 or more.
 * @param scale - A scale of {@link scaleFor}.
 * @returns The greatest whole number that is no more; where the rate's own terms are too large, one a little less.
 * @example down({ num: 1, den: 3 }, 100) //=> 33
 */
export function down({ num, den }: Fraction, scale: number): number {
  const shrink = Math.ceil(den / FINEST);
  return scaled(Math.floor(num / shrink), Math.ceil(den / shrink), scale, Math.floor);
}

// Whole and rest apart: both products are then below 2^53, and the quotient of the rest is rounded exactly,
// as its terms are below 2^26 × 2^26.
function scaled(num: number, den: number, scale: number, round: (a: number) => number): number {
  const rest = num % den;
  return ((num - rest) / den) * scale + round((rest * scale) / den);
}
