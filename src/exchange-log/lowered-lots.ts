// Which lots a request lowers: the soonest-expiring ones first, as the plan reckons.

import type { Currency, Points } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Holding } from "../core/holding.ts";

/** A lot before and after some of it was taken; `after` may be 0. */
export interface LoweredLot {
  readonly lot: Holding;
  readonly taken: Points;
  readonly after: Points;
}

/**
 * Takes points from the lots of a currency that are there on a day, those that lapse soonest first.
 *
 * @param holdings - Lots of any currencies, in any order.
 * @param currency - The currency to take.
 * @param day - Day of the request: a lot must be available by it and not have lapsed before it.
 * @param points - How many, 0 or more.
 * @returns The lots that were lowered; or, as a number, how many points are there where they do not
 *   suffice. Of lots that lapse together the one that arrived first is taken first, then the smaller one,
 *   so that the order of rows decides nothing.
 * @example lowerLots([{ row: 2, currency: "A", units: 5, availableFrom: null, expires: null }], "A", 0, 9) //=> 5
 */
export function lowerLots(
  holdings: readonly Holding[],
  currency: Currency,
  day: Day,
  points: Points,
): LoweredLot[] | Points {
  const there = holdings
    .filter((lot) => lot.currency === currency && lot.units > 0 && isThere(lot, day))
    .sort(soonestFirst);
  const lowered: LoweredLot[] = [];
  let missing = points;
  for (const lot of there) {
    if (missing === 0) break;
    const taken = Math.min(missing, lot.units);
    lowered.push({ lot, taken, after: lot.units - taken });
    missing -= taken;
  }
  return missing === 0 ? lowered : points - missing;
}

function isThere({ availableFrom, expires }: Holding, day: Day): boolean {
  return (availableFrom === null || availableFrom <= day) && (expires === null || day <= expires);
}

function soonestFirst(a: Holding, b: Holding): number {
  return lapses(a) - lapses(b) || arrives(a) - arrives(b) || a.units - b.units || a.row - b.row;
}

// Ends and beginnings that are not told lie beyond every day, yet can be subtracted.
function lapses({ expires }: Holding): number {
  return expires ?? Number.MAX_SAFE_INTEGER;
}

function arrives({ availableFrom }: Holding): number {
  return availableFrom ?? Number.MIN_SAFE_INTEGER;
}
