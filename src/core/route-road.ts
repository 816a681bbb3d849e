// The offers from one currency to another, taken together: a road, with what a point brings on it at most.

import type { Currency, Points } from "./currency.ts";
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
  for (const offer of offers) {
    const bonusWorth = offer.bonus === null ? 0 : ground.worthOf(offer.bonus.currency);
    // Whether a bonus joins is settled by the day; a bonus that does not is worth no more than one that does.
    const bonusJoins = offer.bonus?.currency === exit;
    const terms: Terms = { offer, creditedBy: 0, bonusJoins, bonusWorth, rooms: NO_CAPS };
    const rate = rateOf(terms, mayBeWaived(terms));
    onward = Math.max(onward, ceiling(multiply(rate.onward, fraction(GRAIN))));
    side = Math.max(side, ceiling(multiply(rate.side, fraction(GRAIN))));
    unit = unitOf(offer, unit);
  }
  return { exit, offers, onward, side, unit };
}

function unitOf({ amounts }: Offer, unit: Points): Points {
  if (amounts.kind === "named") return amounts.amounts.reduce(gcd, unit);
  return gcd(gcd(amounts.minimum, amounts.step), unit);
}

/** Whether an offer may take requests on or after a day. */
export function drawsRoad(offer: Offer, day: Day): boolean {
  const isPast = offer.until !== null && offer.until < day;
  return offer.isOpen && !isPast && offer.condition?.isMet !== false;
}

/** The product of two numbers × GRAIN, × GRAIN and rounded up. */
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
 * @example mostArriving([road], 1000) //=> 1000
 */
export function mostArriving(roads: readonly Road[], points: Points): number {
  return roads.reduce((here, { unit, onward }) => {
    const most = (here - (here % unit)) * onward;
    if (!Number.isSafeInteger(most)) throw new TooLarge();
    return Math.floor(most / GRAIN);
  }, points);
}
