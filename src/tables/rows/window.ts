// From and Until, as several tables carry them.

import { type Day, isoDate } from "../../core/day.ts";
import { dayCell } from "../cells/day.ts";
import { type Column, type Columns, optional } from "../schema.ts";
import type { Row } from "../table.ts";

export const FROM = optional("From", "開始日", dayCell);
export const UNTIL = optional("Until", "終了日", dayCell);

type Windowed = Columns & { readonly from: Column<Day>; readonly until: Column<Day> };

/** Notes a window that ends before it begins. */
export function checkWindow<C extends Windowed>(
  row: Row<C>,
  from: Day | null,
  until: Day | null,
): void {
  if (from !== null && until !== null && until < from) {
    row.reject("until", "until-before-from", isoDate(until), isoDate(from));
  }
}
