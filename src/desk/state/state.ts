// All that the sidebar shows when it opens.

import type { NoAnswer, Occasion } from "../occasion.ts";
import type { State, Supposition } from "../protocol.ts";
import type { DeskTables } from "../tables.ts";

/** The state of the tables. With `plan` "later" everything but the plan, which takes the time. */
export function stateOf(
  _desk: DeskTables,
  _occasion: Occasion,
  _plan: "now" | "later" = "now",
): State {
  throw new Error("to come");
}

/** The state under suppositions, which are written nowhere; one that makes no sense is refused in words. */
export function supposedState(
  _desk: DeskTables,
  _occasion: Occasion,
  _suppose: readonly Supposition[],
): State | NoAnswer {
  throw new Error("to come");
}
