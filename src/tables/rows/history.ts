// History: campaigns seen so far.

import type { Currency } from "../../core/currency.ts";
import type { Day } from "../../core/day.ts";
import type { Fraction } from "../../core/fraction.ts";
import type { Cell } from "../cell.ts";
import { currencyCell } from "../cells/currency.ts";
import { dayCell } from "../cells/day.ts";
import { percent } from "../cells/percent.ts";
import type { Intake } from "../intake.ts";
import { required } from "../schema.ts";
import { readTable } from "../table.ts";
import { checkWindow } from "./window.ts";

/** One campaign of the past. */
export interface PastPreference {
  readonly row: number;
  readonly source: Currency;
  readonly exit: Currency;
  /** How much better than the standing offer: 0.02 is 2 percent. */
  readonly bonus: Fraction;
  readonly from: Day;
  readonly until: Day;
}

export const HISTORY = {
  id: "history",
  columns: {
    source: required("Source", "交換元", currencyCell),
    exit: required("Exit", "交換先", currencyCell),
    bonus: required("Bonus", "増量", percent),
    from: required("From", "開始日", dayCell),
    until: required("Until", "終了日", dayCell),
  },
} as const;

/** The campaigns of a History table. */
export function readHistory(cells: Cell, intake: Intake): PastPreference[] {
  return readTable(cells, HISTORY, intake).map((row) => {
    checkWindow(row, row.values.from, row.values.until);
    return { row: row.number, ...row.values };
  });
}
