// What the comparisons are made from: offers, limits and, where given, worth.

import { japaneseBusinessDays } from "../core/business-days.ts";
import type { Market } from "../core/comparison.ts";
import { dayArgument, theOne } from "./arguments.ts";
import { checkCovered } from "./calendar.ts";
import { type Cell, isLeftOut } from "./cell.ts";
import type { Intake } from "./intake.ts";
import { readLimits } from "./rows/limits.ts";
import { readOffers } from "./rows/offers.ts";
import { readWorth } from "./rows/worth.ts";

/** The cells of a comparison's arguments; a left-out one is undefined or "". */
export interface MarketCells {
  readonly offers: Cell;
  readonly asOf: Cell;
  readonly worth?: Cell;
  readonly limits?: Cell;
}

/** A market; null where the intake has met a problem. */
export function readMarket(cells: MarketCells, intake: Intake): Market | null {
  const calendar = japaneseBusinessDays([], []);
  const offers = readOffers(cells.offers, intake);
  const asOf = theOne(dayArgument, cells.asOf, "as_of", intake);
  const worth = isLeftOut(cells.worth) ? null : readWorth(cells.worth, intake);
  const limits = isLeftOut(cells.limits) ? [] : readLimits(cells.limits, intake);
  if (asOf !== null) checkCovered(asOf, "as_of", calendar, intake);
  if (asOf === null || intake.problems.length > 0) return null;
  return { asOf, offers, limits, worth, calendar };
}
