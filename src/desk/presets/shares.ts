// What a unit left over is worth to three kinds of users, as a share of its face value. Starting points to
// change at will: the exit one lives in counts almost in full, what is still to be exchanged a little less.

import type { Currency } from "../../core/currency.ts";
import { type Fraction, fraction } from "../../core/fraction.ts";
import type { PresetId } from "../protocol.ts";
import { exitKind } from "../record/exit-kind.ts";
import { isOneOf } from "./yen-units.ts";

/** `loyalty`: points of a programme that are spent in shops. `site`: points that are still to be exchanged. */
type Class = "amazon" | "gift" | "cash" | "loyalty" | "site";

const SHARES: Readonly<Record<PresetId, Readonly<Record<Class, Fraction>>>> = {
  amazon: {
    amazon: fraction(99, 100),
    cash: fraction(97, 100),
    gift: fraction(90, 100),
    loyalty: fraction(90, 100),
    site: fraction(92, 100),
  },
  cash: {
    amazon: fraction(92, 100),
    cash: fraction(1),
    gift: fraction(90, 100),
    loyalty: fraction(90, 100),
    site: fraction(92, 100),
  },
  loyalty: {
    amazon: fraction(92, 100),
    cash: fraction(97, 100),
    gift: fraction(90, 100),
    loyalty: fraction(99, 100),
    site: fraction(92, 100),
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
  return SHARES[preset][classOf(currency, sources)];
}

function classOf(currency: Currency, sources: ReadonlySet<Currency>): Class {
  if (isOneOf(currency, ["Amazonギフトカード"])) return "amazon";
  const kind = exitKind(currency);
  if (kind !== "points") return kind;
  return sources.has(currency) && !isOneOf(currency, LOYALTY) ? "site" : "loyalty";
}
