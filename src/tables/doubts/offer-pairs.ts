// Offers that stand in each other's way: the same row twice, or two rates for the same days.

import type { Offer } from "../../core/offer.ts";
import { OFFERS } from "../rows/offers.ts";
import { type Doubt, doubt } from "./doubt.ts";

/**
 * Doubts about rows of one source and exit whose days overlap. A standing offer beside a campaign
 * is as it should be, and so are rows for amounts of different sizes or under different conditions.
 */
export function pairDoubts(offers: readonly Offer[]): Doubt[] {
  const found: Doubt[] = [];
  offers.forEach((later, index) => {
    for (const earlier of offers.slice(0, index)) {
      if (!compete(earlier, later)) continue;
      const code = sameRate(earlier, later) ? "duplicate-offer" : "overlapping-offers";
      found.push(doubt("offers", later.row, OFFERS.columns.exit, code, later.exit, earlier.row));
      break;
    }
  });
  return found;
}

function compete(a: Offer, b: Offer): boolean {
  return (
    a.source === b.source &&
    a.exit === b.exit &&
    a.isOpen &&
    b.isOpen &&
    a.condition?.text === b.condition?.text &&
    isDated(a) === isDated(b) &&
    leastAmount(a) === leastAmount(b) &&
    (a.until ?? Infinity) >= (b.from ?? -Infinity) &&
    (b.until ?? Infinity) >= (a.from ?? -Infinity)
  );
}

function isDated({ from, until }: Offer): boolean {
  return from !== null || until !== null;
}

function leastAmount({ amounts }: Offer): number {
  return amounts.kind === "named" ? amounts.amounts[0]! : amounts.minimum;
}

function sameRate(a: Offer, b: Offer): boolean {
  return a.lot.give === b.lot.give && a.lot.get === b.lot.get;
}
