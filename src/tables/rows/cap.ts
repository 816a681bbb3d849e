// A cap's columns, as Offers and Limits carry them.

import type { Cap, Counted, Per } from "../../core/cap.ts";
import { countFromZero } from "../cells/whole-number.ts";
import { countedWord } from "../cells/word.ts";
import { optional } from "../schema.ts";

export const CAP_IN = optional("Cap in", "数え方", countedWord);
export const USED = optional("Used", "使用済み", countFromZero);

/** The cap of a row; null where it states none. */
export function capOf(values: {
  readonly cap: number | null;
  readonly capIn: Counted | null;
  readonly capPer: Per | null;
  readonly used: number | null;
}): Cap | null {
  const { cap, capIn, capPer, used } = values;
  if (cap === null) return null;
  return { amount: cap, counted: capIn ?? "points", per: capPer ?? "total", used: used ?? 0 };
}
