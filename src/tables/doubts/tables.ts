// All doubts about the tables of one call.

import type { Limit } from "../../core/cap.ts";
import type { Holding } from "../../core/holding.ts";
import type { Need } from "../../core/need.ts";
import type { Offer } from "../../core/offer.ts";
import type { WorthTable } from "../../core/worth.ts";
import type { Listing } from "../rows/listings.ts";
import { type Doubt, type Judgement, whereExact } from "./doubt.ts";
import { holdingDoubts } from "./holdings.ts";
import { nameDoubts } from "./names.ts";
import { pairDoubts } from "./offer-pairs.ts";
import { offerDoubts } from "./offers.ts";
import { limitDoubts, listingDoubts, needDoubts, worthDoubts } from "./other-rows.ts";

/** The tables of a call, read; null where one is not passed. */
export interface Tables {
  readonly offers: readonly Offer[] | null;
  readonly holdings: readonly Holding[] | null;
  readonly limits: readonly Limit[] | null;
  readonly needs: readonly Need[] | null;
  readonly worth: WorthTable | null;
  readonly listings: readonly Listing[] | null;
}

/** Every doubt, table by table; `names` are the currencies met. */
export function allDoubts(tables: Tables, judgement: Judgement, names: readonly string[]): Doubt[] {
  const { offers, holdings, limits, needs, worth, listings } = tables;
  return [
    ...holdingDoubts(holdings ?? [], offers, judgement),
    ...(offers ?? []).flatMap((offer) => offerDoubts(offer, judgement)),
    ...pairDoubts(offers ?? []),
    ...limitDoubts(limits ?? [], offers, judgement),
    ...needDoubts(needs ?? [], judgement),
    ...(worth === null ? [] : whereExact(() => worthDoubts(worth))),
    ...listingDoubts(listings ?? [], judgement),
    ...nameDoubts(names),
  ];
}
