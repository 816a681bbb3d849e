// The most that a point of an offer can bring, as exact linear terms: amount, fees and bonus without any rounding.

import type { Points, Units } from "./currency.ts";
import {
  add,
  ceiling,
  divide,
  type Fraction,
  fraction,
  multiply,
  ONE,
  subtract,
  ZERO,
} from "./fraction.ts";
import { productOrMore } from "./route-tail.ts";
import { type Terms, UNLIMITED } from "./route-terms.ts";

/**
 * One offer, linear: n requests of p points in all bring at most `onward` × p − `flatOnward` × n units and
 * `side` × p scaled yen, and take at least `spend` × p + `flatSpend` × n points. Rounding only ever costs.
 */
export interface Rate {
  readonly onward: Fraction;
  readonly side: Fraction;
  readonly spend: Fraction;
  readonly flatOnward: Units;
  readonly flatSpend: Points;
}

/**
 * The linear terms of an offer.
 *
 * @param terms - The offer on its day.
 * @param isWaived - Whether no fee is reckoned; where a fee may be waived above an amount, bounds must say so.
 * @returns The rate.
 * @example rateOf(terms, false).onward //=> fraction(500, 490)
 */
export function rateOf(terms: Terms, isWaived: boolean): Rate {
  const { lot, fee, bonus } = terms.offer;
  const units = fraction(lot.get, lot.give);
  const perPoint = bonus === null ? ZERO : bonus.perPoint;
  const joined = terms.bonusJoins ? perPoint : ZERO;
  const side = terms.bonusJoins ? ZERO : multiply(perPoint, fraction(terms.bonusWorth));
  const free: Rate = { onward: add(units, joined), side, spend: ONE, flatOnward: 0, flatSpend: 0 };
  const { charge } = fee;
  if (isWaived || charge.kind === "none") return free;
  if (charge.kind === "flat") {
    return fee.from === "balance"
      ? { ...free, flatSpend: charge.amount }
      : { ...free, flatOnward: charge.amount };
  }
  if (fee.from === "balance") return { ...free, spend: add(ONE, charge.share) };
  return { ...free, onward: add(multiply(units, subtract(ONE, charge.share)), joined) };
}

/**
 * Whether some amount of an offer goes without its fee.
 *
 * @param terms - The offer on its day.
 * @returns Whether its fee has a waiver.
 * @example mayBeWaived(terms) //=> false
 */
export function mayBeWaived({ offer }: Terms): boolean {
  return offer.fee.freeFrom !== null;
}

/**
 * Scaled yen that a point taken can become, flat fees left aside.
 *
 * @param rate - The offer, linear.
 * @param perUnit - Scaled yen of a unit that goes on.
 * @returns An upper bound.
 * @example worthOfPoint(rateOf(terms, false), fraction(2)) //=> fraction(1000, 490)
 */
export function worthOfPoint(rate: Rate, perUnit: Fraction): Fraction {
  return divide(worthOfAmount(rate, perUnit), rate.spend);
}

/**
 * Scaled yen that a point of the amount, fees beside it not counted, can become.
 *
 * @param rate - The offer, linear.
 * @param perUnit - Scaled yen of a unit that goes on.
 * @returns An upper bound.
 * @example worthOfAmount(rateOf(terms, false), fraction(2)) //=> fraction(1000, 490)
 */
export function worthOfAmount(rate: Rate, perUnit: Fraction): Fraction {
  return add(productOrMore(rate.onward, perUnit), rate.side);
}

/**
 * The most points of an offer that caps let count.
 *
 * Where units are capped at U, more points may be asked for, but they bring no more than U units, and U units
 * cost at least U ÷ onward points: for a bound on gains, and on units, that many points are enough. A bonus
 * goes on with every point, so it leaves no such bound.
 *
 * @param terms - The offer on its day.
 * @param rate - The offer, linear.
 * @returns Points without fees; UNLIMITED where no cap tells.
 * @example mostAmount({ ...terms, rooms: { ...NO_CAPS, points: 30000 } }, rateOf(terms, false)) //=> 30000
 */
export function mostAmount({ offer, rooms }: Terms, rate: Rate): Points {
  const { amounts } = offer;
  const largest = amounts.kind === "named" ? Math.max(...amounts.amounts) : amounts.maximum;
  const byRequests =
    rooms.requests === UNLIMITED || largest === null ? UNLIMITED : rooms.requests * largest;
  const byUnits =
    rooms.units === UNLIMITED || offer.bonus !== null
      ? UNLIMITED
      : ceiling(divide(fraction(rooms.units), rate.onward));
  return Math.min(rooms.points, byRequests, byUnits);
}
