// What is doubtful about the points held.

import { isoDate } from "../../core/day.ts";
import type { Holding } from "../../core/holding.ts";
import type { Offer } from "../../core/offer.ts";
import { BALANCES } from "../rows/balances.ts";
import { type Doubt, doubt, type Judgement } from "./doubt.ts";

const { source, expires } = BALANCES.columns;

/** Doubts about lots; `offers` null where no Offers table is known. */
export function holdingDoubts(
  holdings: readonly Holding[],
  offers: readonly Offer[] | null,
  { asOf, worth }: Judgement,
): Doubt[] {
  const found: Doubt[] = [];
  for (const lot of holdings) {
    const at = (column: typeof source | typeof expires) => ["balances", lot.row, column] as const;
    if (lot.expires !== null && lot.expires < asOf) {
      found.push(doubt(...at(expires), "lot-lapsed", isoDate(lot.expires)));
    }
    if (lot.units > 0 && offers !== null && !offers.some((offer) => leaves(offer, lot, asOf))) {
      found.push(doubt(...at(source), "no-open-offer", lot.currency));
    }
    if (worth !== null && !worth.has(lot.currency)) {
      found.push(doubt(...at(source), "no-worth", lot.currency));
    }
  }
  return found;
}

function leaves(offer: Offer, lot: Holding, asOf: number): boolean {
  return (
    offer.source === lot.currency && offer.isOpen && (offer.until === null || offer.until >= asOf)
  );
}
