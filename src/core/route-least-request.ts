// The least request of an offer that brings anything at all.

import { ceiling, divide, fraction } from "./fraction.ts";
import { rateOf } from "./route-rate.ts";
import { firstIndex } from "./route-run.ts";
import { type Bundle, single, type Terms } from "./route-terms.ts";

/**
 * The request of the least amount that brings a unit.
 *
 * Units never fall as the amount rises, so the first amount that works is found by halving; an amount that
 * brings the flat fee and two units is surely enough.
 *
 * @param terms - The offer on its day.
 * @returns The request; null where no allowed amount brings a unit.
 * @example leastRequest(terms)?.takes //=> 490
 */
export function leastRequest(terms: Terms): Bundle | null {
  const { amounts } = terms.offer;
  if (amounts.kind === "named") {
    const working = amounts.amounts.find((amount) => single(terms, amount) !== null);
    return working === undefined ? null : single(terms, working);
  }
  const { onward, flatOnward } = rateOf({ ...terms, bonusJoins: false }, false);
  const needed = ceiling(divide(fraction(flatOnward + 2), onward));
  const { minimum, maximum, step } = amounts;
  const allowed = maximum === null ? needed : Math.floor((maximum - minimum) / step);
  const steps = Math.min(Math.ceil(needed / step), allowed);
  const index = firstIndex(steps, (k) => single(terms, minimum + k * step) !== null);
  return single(terms, minimum + index * step);
}
