// The offer that the sidebar means: still in its row with the same terms, or a refusal that tells what changed.

import type { Offer } from "../../core/offer.ts";
import { count } from "../../tables/words/figures.ts";
import type { OfferKey } from "../keys.ts";
import { type Refused, refused } from "./outcome.ts";
import type { Readings } from "./readings.ts";

type Terms = Omit<OfferKey, "row">;

/** The offer of a key, or why it is not there any more as it was shown. */
export function offerAt({ offers, intake }: Readings, key: OfferKey): Offer | Refused {
  const { names } = intake;
  const meant: Terms = {
    source: names.currency(key.source),
    exit: names.currency(key.exit),
    give: key.give,
    get: key.get,
  };
  const here = offers.find(({ row }) => row === key.row);
  if (here !== undefined && isSame(termsOf(here), meant)) return here;
  const parts = { offer: termsText(meant), row: key.row };
  const moved = offers.find((offer) => isSame(termsOf(offer), meant));
  if (moved !== undefined) return refused("offer-moved", { ...parts, now: moved.row });
  if (here === undefined) return refused("offer-gone", parts);
  return refused("offer-changed", { ...parts, now: offerText(here) });
}

/** An offer in words: `Hapitas → Cash (300 → 300)`. */
export function offerText(offer: Offer): string {
  return termsText(termsOf(offer));
}

function termsOf({ source, exit, lot }: Offer): Terms {
  return { source, exit, give: lot.give, get: lot.get };
}

function isSame(a: Terms, b: Terms): boolean {
  return a.source === b.source && a.exit === b.exit && a.give === b.give && a.get === b.get;
}

function termsText({ source, exit, give, get }: Terms): string {
  return `${source} → ${exit} (${count(give)} → ${count(get)})`;
}
