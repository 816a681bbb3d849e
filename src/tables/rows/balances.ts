// Balances: one row a lot of points.

import { isoDate } from "../../core/day.ts";
import type { Holding } from "../../core/holding.ts";
import type { Cell } from "../cell.ts";
import { currencyCell } from "../cells/currency.ts";
import { dayCell } from "../cells/day.ts";
import { wholeNumber } from "../cells/whole-number.ts";
import type { Intake } from "../intake.ts";
import { optional, required } from "../schema.ts";
import { readTable } from "../table.ts";

export const BALANCES = {
  id: "balances",
  columns: {
    source: required("Source", "交換元", currencyCell),
    points: required("Points", "ポイント", wholeNumber(0)),
    availableFrom: optional("Available from", "利用可能日", dayCell),
    expires: optional("Expires", "有効期限", dayCell),
  },
} as const;

/** The lots of a Balances table. */
export function readBalances(cells: Cell, intake: Intake): Holding[] {
  return readTable(cells, BALANCES, intake).map(({ number, values, reject }) => {
    const { source, points, availableFrom, expires } = values;
    if (availableFrom !== null && expires !== null && expires < availableFrom) {
      reject("expires", "expires-before-available", isoDate(expires), isoDate(availableFrom));
    }
    return { row: number, currency: source, units: points, availableFrom, expires };
  });
}
