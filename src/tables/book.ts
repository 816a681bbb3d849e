// The book a plan is made from, read from every table of a call.

import type { Book } from "../core/book.ts";
import { japaneseBusinessDays } from "../core/business-days.ts";
import { dayArgument, theOne } from "./arguments.ts";
import { checkCovered } from "./calendar.ts";
import { type Cell, isLeftOut } from "./cell.ts";
import { checkNeedsCovered, checkNeedsHaveWorth, checkUntil } from "./cross-checks.ts";
import type { Intake } from "./intake.ts";
import { readBalances } from "./rows/balances.ts";
import { readLimits } from "./rows/limits.ts";
import { readNeeds } from "./rows/needs.ts";
import { readOffers } from "./rows/offers.ts";
import { readSettings } from "./rows/settings.ts";
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
  checkNeedsHaveWorth(needs, worth, intake);
  checkNeedsCovered(needs, calendar, intake);
  if (asOf === null) return null;
  checkCovered(asOf, "as_of", calendar, intake);
  checkUntil(settings, asOf, calendar);
  if (intake.problems.length > 0) return null;
  const until = settings.until ?? Math.max(asOf + LOOK_AHEAD, ...needs.map(({ day }) => day));
  const { effort, spareDays, staleAfter } = settings;
  const terms = { asOf, until, effort, spareDays, staleAfter, calendar };
  return { ...terms, holdings, offers, limits, needs, worth };
}
