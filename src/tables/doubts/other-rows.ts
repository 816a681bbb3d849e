// What is doubtful about limits, needs, worth and listings.

import type { Limit } from "../../core/cap.ts";
import { isoDate } from "../../core/day.ts";
import { compare, fraction, multiply, toNumber } from "../../core/fraction.ts";
import type { Need } from "../../core/need.ts";
import type { Offer } from "../../core/offer.ts";
import type { WorthTable } from "../../core/worth.ts";
import { LIMITS } from "../rows/limits.ts";
import { LISTINGS, type Listing } from "../rows/listings.ts";
import { NEEDS } from "../rows/needs.ts";
import { WORTH } from "../rows/worth.ts";
import { percentText } from "../words/figures.ts";
import { type Doubt, doubt, type Judgement } from "./doubt.ts";

/** Doubts about limits; `offers` null where no Offers table is known. */
export function limitDoubts(
  limits: readonly Limit[],
  offers: readonly Offer[] | null,
  { asOf }: Judgement,
): Doubt[] {
  const { source, used, until: end } = LIMITS.columns;
  return limits.flatMap(({ row, cap, until, ...limit }) => {
    const found: Doubt[] = [];
    const covers = (offer: Offer) =>
      offer.source === limit.source && (limit.exit === null || limit.exit === offer.exit);
    if (offers !== null && !offers.some(covers)) {
      found.push(doubt("limits", row, source, "limit-covers-nothing", limit.source));
    }
    if (until !== null && until < asOf) {
      found.push(doubt("limits", row, end, "limit-over", isoDate(until)));
    }
    if (cap.used > cap.amount) {
      found.push(doubt("limits", row, used, "used-above-cap", cap.used, cap.amount));
    }
    return found;
  });
}

/** Doubts about needs. */
export function needDoubts(needs: readonly Need[], { asOf }: Judgement): Doubt[] {
  return needs
    .filter(({ day }) => day < asOf)
    .map(({ row, day }) => doubt("needs", row, NEEDS.columns.date, "need-past", isoDate(day)));
}

/** Doubts about worth: more than half as much again as its face is mostly a unit mixed up. */
export function worthDoubts(worth: WorthTable): Doubt[] {
  return [...worth.values()]
    .filter(
      ({ yenPerUnit, leftOver }) => compare(leftOver, multiply(yenPerUnit, fraction(3, 2))) > 0,
    )
    .map(({ row, yenPerUnit, leftOver }) => {
      const [value, face] = [toNumber(leftOver), toNumber(yenPerUnit)];
      return doubt("worth", row, WORTH.columns.worth, "worth-above-face", value, face);
    });
}

/** Doubts about listings. */
export function listingDoubts(
  listings: readonly Listing[],
  { asOf, staleAfter }: Judgement,
): Doubt[] {
  const { rate: share, until: end, seenOn: seen } = LISTINGS.columns;
  return listings.flatMap(({ row, rate, until, seenOn }) => {
    const found: Doubt[] = [];
    if (compare(rate, fraction(3, 10)) > 0) {
      found.push(doubt("listings", row, share, "high-rate", percentText(rate)));
    }
    if (until !== null && until < asOf) {
      found.push(doubt("listings", row, end, "offer-over", isoDate(until)));
    }
    if (seenOn !== null && asOf - seenOn > staleAfter) {
      found.push(doubt("listings", row, seen, "stale", isoDate(seenOn), asOf - seenOn));
    }
    return found;
  });
}
