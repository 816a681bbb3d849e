// One balance over all exits, and one exit over all sources, as rows for showing.

import type { NoAnswer, Occasion } from "../occasion.ts";
import type { Answer, Ask } from "../protocol.ts";
import type { DeskTables } from "../tables.ts";

export type TableAnswer = Extract<Answer, { kind: "table" }>;

/** COMPARE_EXITS of the tables: best first, days as ISO texts, what each strands. */
export function compareExits(
  _desk: DeskTables,
  _occasion: Occasion,
  _ask: Extract<Ask, { kind: "compare" }>,
): TableAnswer | NoAnswer {
  throw new Error("to come");
}

/** COMPARE_SOURCES of the tables: what so many yen of one exit cost in each source. */
export function costOf(
  _desk: DeskTables,
  _occasion: Occasion,
  _ask: Extract<Ask, { kind: "cost" }>,
): TableAnswer | NoAnswer {
  throw new Error("to come");
}
