// Worth: the face value of each currency, what a unit left over is worth, and how long credited units live.

import type { Currency } from "../../core/currency.ts";
import type { Worth, WorthTable } from "../../core/worth.ts";
import type { Cell } from "../cell.ts";
import { currencyCell } from "../cells/currency.ts";
import { amountAboveZero, amountFromZero } from "../cells/decimal-number.ts";
import { validityCell } from "../cells/validity.ts";
import type { Intake } from "../intake.ts";
import { optional, required } from "../schema.ts";
import { readTable } from "../table.ts";

export const WORTH = {
  id: "worth",
  columns: {
    currency: required("Currency", "通貨", currencyCell),
    yenPerUnit: required("Yen per unit", "1単位の円", amountAboveZero),
    worth: required("Worth", "価値", amountFromZero),
    validFor: optional("Valid for", "有効期間", validityCell),
  },
} as const;

/** A Worth table, one row a currency. */
export function readWorth(cells: Cell, intake: Intake): WorthTable {
  const table = new Map<Currency, Worth>();
  for (const { number, values, reject } of readTable(cells, WORTH, intake)) {
    const { currency, yenPerUnit, worth, validFor } = values;
    const first = table.get(currency);
    if (first !== undefined) {
      reject("currency", "duplicate-worth", currency, first.row);
      continue;
    }
    const validity = validFor ?? { kind: "endless" };
    table.set(currency, { row: number, currency, yenPerUnit, leftOver: worth, validity });
  }
  return table;
}
