// "The offer is closed": its Status becomes closed, and the plan is made without it.

import { draftEdits } from "../edits.ts";
import type { OfferKey } from "../keys.ts";
import { type DeskTables, deskLanguage } from "../tables.ts";
import { offerAt } from "./offer-row.ts";
import { filled, type Outcome, written } from "./outcome.ts";
import { isRefused, missingColumn, readings } from "./readings.ts";
import { SAID } from "./said.ts";

const CLOSED = { en: "closed", ja: "停止中" } as const;

/** Marks the offer of a key as closed. */
export function offerClosed(desk: DeskTables, key: OfferKey): Outcome {
  const found = readings(desk, ["offers"]);
  if (isRefused(found)) return found;
  const offer = offerAt(found, key);
  if (isRefused(offer)) return offer;
  const parts = { offer: `${offer.source} → ${offer.exit}`, row: offer.row };
  if (!offer.isOpen) return { kind: "already", said: filled(SAID["closed-already"], parts) };
  const missing = missingColumn(desk, "offers", "status");
  if (missing !== null) return missing;
  const draft = draftEdits(desk);
  draft.set("offers", offer.row, "status", CLOSED[desk.tables.offers!.language]);
  const what = filled(SAID["what-closed"], parts);
  return written(draft, deskLanguage(desk), filled(SAID.closed, parts), what);
}
