// Limits: a cap shared by every offer of a source, or by those to one exit.

import type { Limit } from "../../core/cap.ts";
import type { Cell } from "../cell.ts";
import { currencyCell } from "../cells/currency.ts";
import { countFromZero } from "../cells/whole-number.ts";
import { perWord } from "../cells/word.ts";
import type { Intake } from "../intake.ts";
import { optional, required } from "../schema.ts";
import { readTable } from "../table.ts";
import { CAP_IN, capOf, USED } from "./cap.ts";
import { checkWindow, FROM, UNTIL } from "./window.ts";

export const LIMITS = {
  id: "limits",
  columns: {
    source: required("Source", "交換元", currencyCell),
    exit: optional("Exit", "交換先", currencyCell),
    cap: required("Cap", "上限", countFromZero),
    capIn: CAP_IN,
    capPer: required("Cap per", "期間", perWord),
    from: FROM,
    until: UNTIL,
    used: USED,
  },
} as const;

/** The limits of a Limits table. */
export function readLimits(cells: Cell, intake: Intake): Limit[] {
  return readTable(cells, LIMITS, intake).flatMap((row) => {
    const { source, exit, from, until } = row.values;
    checkWindow(row, from, until);
    const cap = capOf(row.values);
    return cap === null ? [] : [{ row: row.number, source, exit, cap, from, until }];
  });
}
