// What a whole hop can bring at most: bounds for the hop before it.

import type { Points, Units } from "./currency.ts";
import type { Day } from "./day.ts";
import {
  add,
  ceiling,
  compare,
  divide,
  type Fraction,
  floor,
  fraction,
  multiply,
  subtract,
  ZERO,
} from "./fraction.ts";
import { leastRequest } from "./route-least-request.ts";
import {
  mayBeWaived,
  mostAmount,
  type Rate,
  rateOf,
  worthOfAmount,
  worthOfPoint,
} from "./route-rate.ts";
import type { Hop } from "./route-stage.ts";
import { type Line, larger, productOrMore, type Tail } from "./route-tail.ts";
import { type Terms, UNLIMITED } from "./route-terms.ts";

/** What a whole hop can bring at most, for the hop before it. */
export interface Outlook {
  readonly steep: Fraction;
  readonly flat: Line | null;
  readonly perUnit: Fraction;
  readonly most: Units;
  readonly soonest: Day;
}

/**
 * What a hop can bring at most.
 *
 * @param hop - Its offers on its day.
 * @param worth - Scaled yen of a point that stays.
 * @param tail - What is behind it.
 * @returns Bounds for the hop before it.
 * @example outlookOf(hop, 0, end).steep //=> fraction(500, 490)
 */
export function outlookOf(hop: Hop, worth: number, tail: Tail): Outlook {
  const kept = fraction(worth);
  let steep = kept;
  let slope = kept;
  let perUnit = ZERO;
  let gain: Fraction | null = ZERO;
  let onward: Fraction | null = ZERO;
  for (const terms of hop.terms) {
    const rate = rateOf(terms, mayBeWaived(terms));
    const capped = mostAmount(terms, rate);
    steep = larger(steep, worthOfPoint(rate, tail.steep));
    if (tail.flat !== null) slope = larger(slope, worthOfPoint(rate, tail.flat.slope));
    perUnit = larger(perUnit, productOrMore(rate.onward, tail.perUnit));
    gain = plusCapped(gain, gainOf(rate, tail.steep, kept), capped);
    onward = plusCapped(onward, rate.onward, capped);
  }
  const lines: Line[] = [];
  const loss = lossOf(hop.terms, kept, tail);
  if (loss !== null) lines.push(loss);
  if (gain !== null) lines.push({ base: ceiling(gain), slope: kept, most: UNLIMITED });
  if (tail.flat !== null) lines.push({ ...tail.flat, slope });
  const units = onward === null ? UNLIMITED : ceiling(productOrMore(onward, tail.perUnit));
  const credited = Math.min(...hop.terms.map(({ creditedBy }) => creditedBy));
  return {
    steep,
    flat: lines[0] ?? null,
    perUnit,
    most: Math.min(tail.most, units),
    soonest: Math.max(tail.soonest, credited),
  };
}

/**
 * Where every offer of a hop loses, the least that one request must lose: points that stay are worth `kept`.
 * A request of p points loses at least each × p + flat, its rounding aside. Where no more than the least loss
 * is lost, p is bounded by it, and so is what is received.
 */
function lossOf(all: readonly Terms[], kept: Fraction, tail: Tail): Line | null {
  const losing: { each: Fraction; flat: Fraction; loss: Fraction; onward: Fraction }[] = [];
  for (const terms of all) {
    const rate = rateOf(terms, mayBeWaived(terms));
    const request = leastRequest(terms);
    if (request === null) continue;
    const each = subtract(multiply(rate.spend, kept), worthOfAmount(rate, tail.steep));
    if (compare(each, ZERO) <= 0) return null;
    const flat = add(
      multiply(kept, fraction(rate.flatSpend)),
      multiply(tail.steep, fraction(rate.flatOnward)),
    );
    const loss = add(multiply(each, fraction(request.amount)), flat);
    losing.push({ each, flat, loss, onward: rate.onward });
  }
  const [first] = losing;
  if (first === undefined) return null;
  const least = losing.reduce((a, { loss }) => (compare(loss, a) < 0 ? loss : a), first.loss);
  const units = losing.map(({ each, flat, onward }) => {
    const points = larger(ZERO, divide(subtract(least, flat), each));
    return ceiling(productOrMore(onward, fraction(ceiling(points))));
  });
  const most = ceiling(productOrMore(tail.perUnit, fraction(Math.max(...units))));
  return { base: -floor(least), slope: kept, most };
}

function gainOf(rate: Rate, perUnit: Fraction, kept: Fraction): Fraction {
  const gain = subtract(worthOfAmount(rate, perUnit), productOrMore(rate.spend, kept));
  return compare(gain, ZERO) > 0 ? gain : ZERO;
}

function plusCapped(sum: Fraction | null, each: Fraction, capped: Points): Fraction | null {
  if (sum === null || each.num === 0) return sum;
  if (capped === UNLIMITED) return null;
  return add(sum, productOrMore(each, fraction(capped)));
}
