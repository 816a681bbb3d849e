// The offers from one currency to another, taken together: a road, with what a point brings on it at most.

import type { Currency, Points, Units } from "./currency.ts";
import type { Day } from "./day.ts";
import { ceiling, fraction, gcd, multiply, TooLarge } from "./fraction.ts";
import type { Offer } from "./offer.ts";
import type { Ground } from "./route-hop.ts";
import { mayBeWaived, rateOf } from "./route-rate.ts";
import { NO_CAPS, type Terms } from "./route-terms.ts";

/** Bounds are whole numbers of 1 / GRAIN, rounded up. */
export const GRAIN = 65536;

export interface Road {
  readonly exit: Currency;
  readonly offers: readonly Offer[];
  /** Units that a point brings at most, a bonus that may go on with them included, × GRAIN. */
  readonly onward: number;
  /** Scaled yen of bonuses that a point brings at most, × GRAIN. */
  readonly side: number;
  /** Every amount is a multiple of so many points. */
  readonly unit: Points;
  /** No amount is less than so many points. */
  readonly least: Points;
}

/**
 * The road of some offers.
 *
 * @param exit - Where all of them lead.
 * @param offers - At least one.
 * @param ground - Worth of units.
 * @returns The road.
 * @example roadOf("Amazonギフトカード", [hapitasAmazon], ground).unit //=> 490
 */
export function roadOf(exit: Currency, offers: readonly Offer[], ground: Ground): Road {
  let onward = 0;
  let side = 0;
  let unit = 0;
  let least = Number.MAX_SAFE_INTEGER;
  for (const offer of offers) {
    const bonusWorth = offer.bonus === null ? 0 : ground.worthOf(offer.bonus.currency);
    // Whether a bonus joins is settled by the day; a bonus that does not is worth no more than one that does.
    const bonusJoins = offer.bonus?.currency === exit;
    const terms: Terms = { offer, creditedBy: 0, bonusJoins, bonusWorth, rooms: NO_CAPS };
    const rate = rateOf(terms, mayBeWaived(terms));
    onward = Math.max(onward, ceiling(multiply(rate.onward, fraction(GRAIN))));
    side = Math.max(side, ceiling(multiply(rate.side, fraction(GRAIN))));
    unit = unitOf(offer, unit);
    least = Math.min(least, leastOf(offer));
  }
  return { exit, offers, onward, side, unit, least };
}

function unitOf({ amounts }: Offer, unit: Points): Points {
  if (amounts.kind === "named") return amounts.amounts.reduce(gcd, unit);
  return gcd(gcd(amounts.minimum, amounts.step), unit);
}

function leastOf({ amounts }: Offer): Points {
  return amounts.kind === "named" ? Math.min(...amounts.amounts) : amounts.minimum;
}

/**
 * Whether an offer may take requests on or after a day.
 *
 * @param offer - The offer.
 * @param day - The first day that counts.
 * @returns Whether it is open, not over, and its condition not unmet.
 * @example drawsRoad(campaign, day("2026-12-01")) //=> false
 */
export function drawsRoad(offer: Offer, day: Day): boolean {
  const isPast = offer.until !== null && offer.until < day;
  return offer.isOpen && !isPast && offer.condition?.isMet !== false;
}

/**
 * The product of two numbers × GRAIN.
 *
 * @param a - A number × GRAIN.
 * @param b - A number × GRAIN.
 * @returns Their product × GRAIN, rounded up; refused with TooLarge past 2^53.
 * @example scaledProduct(65536, 131072) //=> 131072
 */
export function scaledProduct(a: number, b: number): number {
  const product = a * b;
  if (!Number.isSafeInteger(product)) throw new TooLarge();
  return Math.ceil(product / GRAIN);
}

/**
 * The most units that can arrive at the end of some roads.
 *
 * @param roads - One after another.
 * @param points - Points at the start.
 * @returns An upper bound: amounts are multiples of each road's unit, and units are whole.
 * @example mostArriving([roadOf("Amazonギフトカード", [hapitasAmazon], ground)], 1000) //=> 1000
 */
export function mostArriving(roads: readonly Road[], points: Points): number {
  return roads.reduce((here, { unit, onward }) => {
    const most = (here - (here % unit)) * onward;
    if (!Number.isSafeInteger(most)) throw new TooLarge();
    return Math.floor(most / GRAIN);
  }, points);
}

/**
 * The fewest points that may bring units to the end of some roads.
 *
 * @param roads - One after another.
 * @param units - Units wanted there, 1 or more.
 * @returns For each road a lower bound on the points that must leave on it.
 * @example leastLeaving([roadOf("Amazonギフトカード", [hapitasAmazon], ground)], 501) //=> [980]
 */
export function leastLeaving(roads: readonly Road[], units: Units): Points[] {
  const leaving: Points[] = [];
  let wanted = units;
  for (let hop = roads.length - 1; hop >= 0; hop -= 1) {
    const { onward, unit, least } = roads[hop]!;
    const points = Math.ceil((wanted * GRAIN) / onward);
    wanted = Math.max(least, Math.ceil(points / unit) * unit);
    leaving.unshift(wanted);
  }
  return leaving;
}
