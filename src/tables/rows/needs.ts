// Needs: what the user is going to spend, where and when.

import { ONE } from "../../core/fraction.ts";
import type { Need } from "../../core/need.ts";
import type { Cell } from "../cell.ts";
import { currenciesCell } from "../cells/currency.ts";
import { dayCell } from "../cells/day.ts";
import { amountAboveZero, amountFromZero } from "../cells/decimal-number.ts";
import { textCell } from "../cells/text.ts";
import type { Intake } from "../intake.ts";
import { optional, required } from "../schema.ts";
import { readTable } from "../table.ts";

export const NEEDS = {
  id: "needs",
  columns: {
    exit: required("Exit", "使う先", currenciesCell),
    amount: required("Amount", "金額", amountAboveZero),
    date: required("Date", "使う日", dayCell),
    worth: optional("Worth", "1円の価値", amountFromZero),
    note: optional("Note", "メモ", textCell),
  },
} as const;

/** The needs of a Needs table. */
export function readNeeds(cells: Cell, intake: Intake): Need[] {
  return readTable(cells, NEEDS, intake).map(({ number, values }) => ({
    row: number,
    exits: values.exit,
    amount: values.amount,
    day: values.date,
    worth: values.worth ?? ONE,
    note: values.note ?? "",
  }));
}
