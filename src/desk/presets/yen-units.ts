// Currencies whose unit is a yen as a matter of fact: money, and gift codes denominated in yen.
// Points and miles are left out, as programmes have changed what a point is worth (ワラウ, ポイントタウン).

import type { Currency } from "../../core/currency.ts";
import { aliasKey } from "../../tables/aliases.ts";
import { fold } from "../../tables/fold.ts";

const YEN_UNITS = [
  "現金",
  "Amazonギフトカード",
  "Apple Gift Card",
  "Google Playギフトコード",
  "QUOカードPay",
  "図書カードNEXT",
];

/** Whether one unit is one yen, whatever the user's tables say or do not say. */
export function hasYenAsUnit(currency: Currency): boolean {
  return isOneOf(currency, YEN_UNITS);
}

/** Whether a currency is one of some names, in any of their spellings. */
export function isOneOf(currency: Currency, names: readonly string[]): boolean {
  const key = aliasKey(fold(currency));
  return names.some((name) => aliasKey(fold(name)) === key);
}
