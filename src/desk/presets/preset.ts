// "Who am I": Worth rows for a kind of user, shown before they are written.

import type { NoAnswer, Occasion } from "../occasion.ts";
import type { Ask, Shown } from "../protocol.ts";
import type { Outcome } from "../record/outcome.ts";
import type { DeskTables } from "../tables.ts";

export interface Preset {
  readonly kind: "preset";
  /** The header, and one row a currency: what Worth would hold, and what is done about it. */
  readonly rows: readonly (readonly Shown[])[];
  /** What is to be written where the user says so; "already" where nothing is. */
  readonly outcome: Outcome;
}

/** The Worth rows of a preset: missing rows and blank cells are filled; with `replace` all of them. */
export function preset(
  _desk: DeskTables,
  _occasion: Occasion,
  _ask: Extract<Ask, { kind: "preset" }>,
): Preset | NoAnswer {
  throw new Error("to come");
}
