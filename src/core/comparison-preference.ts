// What is better than usual about a route: above par, for a time only, or for the first who come.

import type { Preference } from "./comparison.ts";
import type { OpenMarket } from "./comparison-market.ts";
import type { Currency } from "./currency.ts";
import {
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  ONE,
  subtract,
  ZERO,
} from "./fraction.ts";
import type { Offer } from "./offer.ts";

/**
 * What is better than usual about a route.
 *
 * @param open - The market.
 * @param route - Source, hubs, exit.
 * @param offers - The offers it uses.
 * @returns The preference; null where it is at par or below, has no end and is not first come.
 * @example preferenceOf(open, ["ハピタス", "Amazonギフトカード"], [campaign]).isFirstCome //=> true
 */
export function preferenceOf(
  open: OpenMarket,
  route: readonly Currency[],
  offers: readonly Offer[],
): Preference | null {
  const abovePar = aboveParOf(open, route, offers);
  const ends = offers.flatMap(({ until }) => (until === null ? [] : [until]));
  const until = ends.length === 0 ? null : Math.min(...ends);
  const isFirstCome = offers.some((offer) => offer.isFirstCome);
  if (abovePar === null && until === null && !isFirstCome) return null;
  return { abovePar, until, isFirstCome };
}

/** The gain over face value when every hop goes at the best lot that the route uses. */
function aboveParOf(
  { faceOf }: OpenMarket,
  route: readonly Currency[],
  offers: readonly Offer[],
): Fraction | null {
  const given = faceOf(route[0] ?? "");
  const got = faceOf(route[route.length - 1] ?? "");
  if (given === null || got === null) return null;
  let rate = divide(got, given);
  for (const source of route.slice(0, -1)) {
    const lots = offers
      .filter((offer) => offer.source === source)
      .map(({ lot }) => fraction(lot.get, lot.give));
    rate = multiply(
      rate,
      lots.reduce((best, lot) => (compare(lot, best) > 0 ? lot : best), ZERO),
    );
  }
  return compare(rate, ONE) > 0 ? subtract(rate, ONE) : null;
}
