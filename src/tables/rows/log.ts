// Log: one row a request that was made, written by the add-on or typed by hand.

import type { Currency, Points, Units } from "../../core/currency.ts";
import type { Day } from "../../core/day.ts";
import type { Cell } from "../cell.ts";
import { currencyCell } from "../cells/currency.ts";
import { dayCell } from "../cells/day.ts";
import { lastFourCell } from "../cells/last-four.ts";
import { textCell } from "../cells/text.ts";
import { countFromZero, wholeNumber } from "../cells/whole-number.ts";
import type { Intake } from "../intake.ts";
import { optional, required } from "../schema.ts";
import { readTable } from "../table.ts";

// What a user knows who types a row by hand is asked for; the rest may be blank or missing.
export const LOG = {
  id: "log",
  columns: {
    requestedOn: required("Requested on", "申請日", dayCell),
    source: required("Source", "交換元", currencyCell),
    exit: required("Exit", "交換先", currencyCell),
    points: required("Points", "ポイント", wholeNumber(1)),
    fee: optional("Fee", "手数料", textCell),
    expected: required("Expected", "受取予定", wholeNumber(1)),
    creditBy: optional("Credit by", "反映予定", dayCell),
    crediting: optional("Crediting", "反映の書き方", textCell),
    bonus: optional("Bonus", "増量の受取", countFromZero),
    bonusIn: optional("Bonus in", "増量の種類", currencyCell),
    lastFour: optional("Last four", "コード末尾4桁", lastFourCell),
    registeredOn: optional("Registered on", "登録日", dayCell),
    creditedOn: optional("Credited on", "反映日", dayCell),
    received: optional("Received", "受取", countFromZero),
    note: optional("Note", "メモ", textCell),
    id: optional("Id", "記録番号", textCell),
  },
} as const;

/** A request that was made, as its row tells. */
export interface LogRow {
  /** Counted from the header as row 1. */
  readonly row: number;
  readonly requestedOn: Day;
  readonly source: Currency;
  readonly exit: Currency;
  /** Without the fee. */
  readonly points: Points;
  /** As it is written: nothing is reckoned from it, so `10%` will do. */
  readonly fee: string;
  /** Units of the exit, bonus not counted. */
  readonly expected: Units;
  /** The latest day of crediting; null = not told. */
  readonly creditBy: Day | null;
  /** The site's own words on crediting; "" = not told. */
  readonly crediting: string;
  readonly bonus: Units;
  readonly bonusIn: Currency;
  /** "" = no code. */
  readonly lastFour: string;
  readonly registeredOn: Day | null;
  readonly creditedOn: Day | null;
  /** What came, where it is not what was expected. */
  readonly received: Units | null;
  readonly note: string;
  /** "" = typed by hand. */
  readonly id: string;
}

/** The requests of a Log table. */
export function readLog(cells: Cell, intake: Intake): LogRow[] {
  return readTable(cells, LOG, intake).map(({ number, values }) => ({
    ...values,
    row: number,
    fee: values.fee ?? "",
    crediting: values.crediting ?? "",
    bonus: values.bonus ?? 0,
    bonusIn: values.bonusIn ?? values.exit,
    lastFour: values.lastFour ?? "",
    note: values.note ?? "",
    id: values.id ?? "",
  }));
}
