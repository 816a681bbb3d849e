// What suppositions change: two plans side by side, and one sentence of what it means.

import type { NoAnswer, Occasion } from "../occasion.ts";
import type { Difference, Supposition } from "../protocol.ts";
import type { DeskTables } from "../tables.ts";

/** The plan as it is beside the plan under suppositions; nothing is written. */
export function difference(
  _desk: DeskTables,
  _occasion: Occasion,
  _suppose: readonly Supposition[],
): Difference | NoAnswer {
  throw new Error("to come");
}
