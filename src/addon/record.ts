// Actions that write: read under the lock, decided by the desk, written whole, told to the user.

import type { Undo } from "../desk/keys.ts";
import type { NoAnswer, Occasion } from "../desk/occasion.ts";
import { preset } from "../desk/presets/preset.ts";
import type { Ask } from "../desk/protocol.ts";
import { confirmed } from "../desk/record/confirmed.ts";
import { credited } from "../desk/record/credited.ts";
import { done } from "../desk/record/done.ts";
import { offerClosed } from "../desk/record/offer-closed.ts";
import type { Outcome } from "../desk/record/outcome.ts";
import { registered } from "../desk/record/registered.ts";
import { undone } from "../desk/record/undo.ts";
import { mendUsed } from "../desk/record/used.ts";
import { type DeskTables, deskTables } from "../desk/tables.ts";
import type { Label } from "../tables/language.ts";
import { applyEdits, withEdits } from "./apply-edits.ts";
import { locked } from "./document-lock.ts";
import { keepUndo } from "./last-undo.ts";
import { openBook, readBook } from "./open-book.ts";
import { Refusal } from "./refusal.ts";

/** Asks that write into tables. */
export type RecordAsk = Extract<
  Ask,
  | { kind: "done" | "offer-closed" | "credited" | "registered" }
  | { kind: "undo" | "preset" | "confirmed" | "mend-used" }
>;

export interface Recorded {
  readonly said: Label;
  readonly undo: Undo | null;
  /** The tables as they are now. */
  readonly desk: DeskTables;
  readonly occasion: Occasion;
}

/** Decides on what is to be written. */
export type Decide = (desk: DeskTables, occasion: Occasion) => Outcome | NoAnswer;

/** Carries out an ask of the sidebar's; the menu's are the same. */
export function record(ask: RecordAsk): Recorded {
  return written((desk, occasion) => outcomeOf(ask, desk, occasion));
}

/** Reads, decides and writes under the document's lock; what is refused is thrown, with nothing written. */
export function written(decide: Decide): Recorded {
  return locked(() => {
    const book = openBook();
    const { read, desk, occasion } = readBook(book);
    const outcome = decide(desk, occasion);
    if (outcome.kind === "refused") throw new Refusal(outcome.why);
    const { said } = outcome;
    if (outcome.kind === "already") return { said, undo: null, desk, occasion };
    const { edits, undo } = outcome;
    applyEdits(book, read, edits);
    keepUndo(undo);
    return { said, undo, desk: deskTables(withEdits(read, edits), book.zone), occasion };
  });
}

function outcomeOf(ask: RecordAsk, desk: DeskTables, occasion: Occasion): Outcome | NoAnswer {
  const { asOf, today } = occasion;
  // What has happened to a request is known today, whatever day the plan is reckoned from.
  const now = Math.max(asOf, today);
  switch (ask.kind) {
    case "done":
      return done(desk, ask, asOf);
    case "offer-closed":
      return offerClosed(desk, ask.offer);
    case "credited":
      return credited(desk, ask, now);
    case "registered":
      return registered(desk, ask, now);
    case "undo":
      return undone(desk, ask.undo);
    case "confirmed":
      return confirmed(desk, ask, now);
    case "mend-used":
      return mendUsed(desk, ask, asOf);
    case "preset": {
      const found = preset(desk, occasion, ask);
      return found.kind === "preset" ? found.outcome : found;
    }
  }
}
