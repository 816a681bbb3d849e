// What a unit left over is worth to three kinds of users, as a share of its face value. Starting points to
// change at will: the exit one lives in counts almost in full, what is still to be exchanged a little less.

import type { Currency } from "../../core/currency.ts";
import { type Fraction, fraction } from "../../core/fraction.ts";
import type { PresetId } from "../protocol.ts";
import { exitKind } from "../record/exit-kind.ts";
import { isOneOf } from "./yen-units.ts";

/** `loyalty`: points of a programme that are spent in shops. `site`: points that are still to be exchanged. */
type Class = "amazon" | "gift" | "cash" | "loyalty" | "site";

/** In percent. */
const SHARES: Readonly<Record<PresetId, Readonly<Record<Class, number>>>> = {
  amazon: {
    amazon: 99,
    cash: 97,
    gift: 90,
    loyalty: 90,
    site: 92,
  },
  cash: {
    amazon: 92,
    cash: 100,
    gift: 90,
    loyalty: 90,
    site: 92,
  },
  loyalty: {
    amazon: 92,
    cash: 97,
    gift: 90,
    loyalty: 99,
    site: 92,
  },
};

// A source in Offers is a site or a hub, but for these, which can be exchanged onwards as well as spent.
const LOYALTY = [
  "楽天ポイント",
  "PayPayポイント",
  "dポイント",
  "Vポイント",
  "Pontaポイント",
  "WAON POINT",
  "nanacoポイント",
  "JALマイル",
  "ANAマイル",
];

/** The share of face value; `sources` are those of Offers and Balances. */
export function shareOf(
  preset: PresetId,
  currency: Currency,
  sources: ReadonlySet<Currency>,
): Fraction {
  return fraction(SHARES[preset][classOf(currency, sources)], 100);
}

function classOf(currency: Currency, sources: ReadonlySet<Currency>): Class {
  if (isOneOf(currency, ["Amazonギフトカード"])) return "amazon";
  const kind = exitKind(currency);
  if (kind !== "points") return kind;
  return sources.has(currency) && !isOneOf(currency, LOYALTY) ? "site" : "loyalty";
}
