// Everything the sidebar can have recorded, by one entry: edits with their undo, or why there are none.

import type { Day } from "../../core/day.ts";
import type { Ask } from "../protocol.ts";
import type { DeskTables } from "../tables.ts";
import { confirmed } from "./confirmed.ts";
import { credited } from "./credited.ts";
import { done } from "./done.ts";
import { offerClosed } from "./offer-closed.ts";
import type { Outcome } from "./outcome.ts";
import { registered } from "./registered.ts";
import { undone } from "./undo.ts";
import { mendUsed } from "./used.ts";

/** What asks for something to be written down. */
export type RecordAsk = Extract<
  Ask,
  {
    kind: "done" | "credited" | "registered" | "offer-closed" | "confirmed" | "mend-used" | "undo";
  }
>;

/** What comes of an action on a day; nothing is written by this, and nothing remembered. */
export function recorded(desk: DeskTables, ask: RecordAsk, asOf: Day): Outcome {
  switch (ask.kind) {
    case "done":
      return done(desk, ask, asOf);
    case "credited":
      return credited(desk, ask, asOf);
    case "registered":
      return registered(desk, ask, asOf);
    case "offer-closed":
      return offerClosed(desk, ask.offer);
    case "confirmed":
      return confirmed(desk, ask, asOf);
    case "mend-used":
      return mendUsed(desk, ask, asOf);
    case "undo":
      return undone(desk, ask.undo);
  }
}
