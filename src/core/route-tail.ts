// What lies behind a hop: the worth of units that arrive there, and bounds on it.

import type { Units } from "./currency.ts";
import type { Day } from "./day.ts";
import { compare, type Fraction, fraction, multiply, TooLarge, ZERO } from "./fraction.ts";
import type { Pick } from "./route-pick.ts";
import { UNLIMITED } from "./route-terms.ts";

/**
 * The best that can be made of some units from a hop on. A larger value wins; then fewer requests; then more
 * units received in the exit; then earlier crediting (contract.md, section 4).
 */
export interface Standing {
  /** Scaled yen, leftovers included. */
  readonly value: number;
  readonly requests: number;
  /** Units received in the exit, the bonus not counted. */
  readonly received: Units;
  readonly creditedBy: Day;
  /** The choice at this hop; none behind the last hop. */
  readonly picks: readonly Pick[];
  /** Day of this hop's requests. */
  readonly day: Day;
  readonly next: Standing | null;
}

/** The rest of a route, seen from the units that reach it on a day. */
export interface Tail {
  /** The fewest units with which it works at all; null = with none. */
  readonly least: Units | null;
  /** How many hops are behind: each is at least one request. */
  readonly hops: number;
  /** Scaled yen of m units are at most steep × m … */
  readonly steep: Fraction;
  /** … and at most base + slope × m, where caps make that less; null = no second bound. */
  readonly flat: Line | null;
  /** Units received in the exit are at most this a unit, and at most so many. */
  readonly perUnit: Fraction;
  readonly most: Units;
  /** Nothing reaches the exit before this day. */
  readonly soonest: Day;
  /** @returns The best; null where so many units do not work. */
  best(units: Units): Standing | null;
}

/** A bound on value: base + slope × units. */
export interface Line {
  readonly base: number;
  readonly slope: Fraction;
  /** Where the bound is met exactly, at most so many units are received in the exit. */
  readonly most: Units;
}

/**
 * Nothing behind: units are worth what they are worth.
 *
 * @param worth - Scaled yen a unit.
 * @returns The tail behind the last hop.
 * @example endOfRoute(2).best(500).value //=> 1000
 */
export function endOfRoute(worth: number): Tail {
  return {
    least: 0,
    hops: 0,
    steep: fraction(worth),
    flat: null,
    perUnit: fraction(1),
    most: UNLIMITED,
    soonest: 0,
    best: (units) => ({
      value: worth * units,
      requests: 0,
      received: units,
      creditedBy: 0,
      picks: [],
      day: 0,
      next: null,
    }),
  };
}

/**
 * Whether one standing wins over another.
 *
 * @param a - A standing.
 * @param b - Another; null = there is none.
 * @returns Whether a is strictly better.
 * @example wins(end.best(2), end.best(1)) //=> true
 */
export function wins(a: Standing, b: Standing | null): boolean {
  if (b === null || a.value !== b.value) return b === null || a.value > b.value;
  if (a.requests !== b.requests) return a.requests < b.requests;
  if (a.received !== b.received) return a.received > b.received;
  return a.creditedBy < b.creditedBy;
}

/**
 * The larger of two fractions.
 *
 * @param a - Any fraction.
 * @param b - Any fraction.
 * @returns The one that is not the smaller.
 * @example larger(fraction(1, 3), fraction(1, 2)) //=> fraction(1, 2)
 */
export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/**
 * A product, or a little more where the exact one would need integers past 2^53: for upper bounds only.
 *
 * @param a - A fraction, 0 or more.
 * @param b - A fraction, 0 or more.
 * @returns At least a × b.
 * @example productOrMore(fraction(1, 2), fraction(1, 3)) //=> fraction(1, 6)
 */
export function productOrMore(a: Fraction, b: Fraction): Fraction {
  if (a.num === 0 || b.num === 0) return ZERO;
  try {
    return inBounds(multiply(a, b));
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return multiply(coarser(a), coarser(b));
  }
}

const COARSE = 4096;

function inBounds(a: Fraction): Fraction {
  return a.den > 2 ** 26 ? coarser(a) : a;
}

function coarser(a: Fraction): Fraction {
  const whole = Math.floor(a.num / a.den);
  const rest = a.num - whole * a.den;
  return fraction(whole * COARSE + Math.ceil((rest / a.den) * COARSE) + 1, COARSE);
}
