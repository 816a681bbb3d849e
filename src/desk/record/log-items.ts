// The requests of the Log as the sidebar shows them, each with where it stands.

import type { BusinessCalendar } from "../../core/business-days.ts";
import { type Day, isoDate } from "../../core/day.ts";
import { standingOf } from "../../exchange-log/due.ts";
import type { LogRow } from "../../tables/rows/log.ts";
import type { LogItem } from "../views.ts";
import { exitKind } from "./exit-kind.ts";
import { creditDayOf, entryId } from "./log-entry.ts";

/** Every row of the Log as of a day, in the order of the rows. */
export function logItems(log: readonly LogRow[], calendar: BusinessCalendar, asOf: Day): LogItem[] {
  return log.map((entry) => {
    const { row, source, exit, points, expected, crediting, lastFour } = entry;
    const { creditedOn, registeredOn } = entry;
    const creditBy = creditDayOf(entry, calendar);
    const isCode = exitKind(exit) === "gift";
    return {
      id: entryId(entry),
      row,
      requestedOn: isoDate(entry.requestedOn),
      source,
      exit,
      points,
      expected,
      creditBy: creditBy === null ? null : isoDate(creditBy),
      words: crediting,
      creditedOn: creditedOn === null ? null : isoDate(creditedOn),
      registeredOn: registeredOn === null ? null : isoDate(registeredOn),
      lastFour,
      state: standingOf({ creditBy, creditedOn, registeredOn, isCode }, asOf),
    };
  });
}
