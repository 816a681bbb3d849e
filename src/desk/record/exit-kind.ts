// What an exit is: cash, a gift code, or points of a programme. Told by its name alone.

import type { Currency } from "../../core/currency.ts";
import { aliasKey } from "../../tables/aliases.ts";
import { fold } from "../../tables/fold.ts";

export type ExitKind = "cash" | "gift" | "points";

/** The kind of an exit; whatever is neither cash nor a gift by its name counts as points. */
export function exitKind(exit: Currency): ExitKind {
  const key = aliasKey(fold(exit));
  if (key === aliasKey("cash")) return "cash";
  return /ギフト|gift|商品券|googleplay/.test(key) ? "gift" : "points";
}
