// The book a plan is made from, read from every table of a call.

import type { Book } from "../core/book.ts";
import { type BusinessCalendar, japaneseBusinessDays } from "../core/business-days.ts";
import { type Day, isoDate } from "../core/day.ts";
import type { Need } from "../core/need.ts";
import type { WorthTable } from "../core/worth.ts";
import { dayArgument, theOne } from "./arguments.ts";
import { checkCovered, coverage, isCovered } from "./calendar.ts";
import { type Cell, isLeftOut } from "./cell.ts";
import type { Intake } from "./intake.ts";
import { type Label, sameLabel } from "./language.ts";
import type { Problem, TableId } from "./problem.ts";
import { readBalances } from "./rows/balances.ts";
import { readLimits } from "./rows/limits.ts";
import { NEEDS, readNeeds } from "./rows/needs.ts";
import { readOffers } from "./rows/offers.ts";
import { readSettings, type Settings } from "./rows/settings.ts";
import { readWorth } from "./rows/worth.ts";

/** The cells of EXCHANGE_PLAN's arguments; a left-out one is undefined or "". */
export interface BookCells {
  readonly balances: Cell;
  readonly offers: Cell;
  readonly needs: Cell;
  readonly worth: Cell;
  readonly asOf: Cell;
  readonly limits?: Cell;
  readonly settings?: Cell;
}

/** Days a plan looks ahead where nothing else is set. */
const LOOK_AHEAD = 90;

/** A book; null where the intake has met a problem. Offers come first, as they name the currencies. */
export function readBook(cells: BookCells, intake: Intake): Book | null {
  const offers = readOffers(cells.offers, intake);
  const holdings = readBalances(cells.balances, intake);
  const needs = readNeeds(cells.needs, intake);
  const worth = readWorth(cells.worth, intake);
  const limits = isLeftOut(cells.limits) ? [] : readLimits(cells.limits, intake);
  const settings = readSettings(cells.settings, intake);
  const asOf = theOne(dayArgument, cells.asOf, "as_of", intake);
  const calendar = japaneseBusinessDays(settings.closed, settings.open);
  checkWorth(needs, worth, intake);
  if (asOf === null) return null;
  checkCovered(asOf, "as_of", calendar, intake);
  const until = untilOf(asOf, settings, needs, calendar, intake);
  if (intake.problems.length > 0) return null;
  const { effort, spareDays, staleAfter } = settings;
  const terms = { asOf, until, effort, spareDays, staleAfter, calendar };
  return { ...terms, holdings, offers, limits, needs, worth };
}

function untilOf(
  asOf: Day,
  settings: Settings,
  needs: readonly Need[],
  calendar: BusinessCalendar,
  intake: Intake,
): Day {
  const { until, untilRow } = settings;
  if (until !== null) {
    if (until < asOf)
      untilRow?.reject("value", "until-before-as-of", isoDate(until), isoDate(asOf));
    else if (!isCovered(until, calendar)) {
      untilRow?.reject("value", "outside-calendar", isoDate(until), coverage(calendar));
    }
    return until;
  }
  for (const { row, day } of needs.filter((need) => need.day > calendar.lastDay)) {
    const place = placeIn("needs", row, NEEDS.columns.date);
    const other = sameLabel(coverage(calendar));
    intake.problems.push({ ...place, code: "outside-calendar", found: isoDate(day), other });
  }
  return Math.max(asOf + LOOK_AHEAD, ...needs.map((need) => need.day));
}

function checkWorth(needs: readonly Need[], worth: WorthTable, intake: Intake): void {
  const told = new Set<string>();
  for (const { row, exits } of needs) {
    for (const exit of exits.filter((name) => !worth.has(name) && !told.has(name))) {
      told.add(exit);
      const place = placeIn("needs", row, NEEDS.columns.exit);
      intake.problems.push({
        ...place,
        code: "exit-without-worth",
        found: exit,
        other: sameLabel(""),
      });
    }
  }
}

function placeIn(
  table: TableId,
  row: number,
  column: Label,
): Pick<Problem, "table" | "row" | "column"> {
  return { table, row, column };
}
