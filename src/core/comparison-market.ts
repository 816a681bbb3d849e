// A market made ready to be asked: its scale of yen, its map of routes and what they are worth.

import type { Market } from "./comparison.ts";
import type { Currency } from "./currency.ts";
import { type Fraction, fraction, lcm } from "./fraction.ts";
import type { Offer } from "./offer.ts";
import { type Ground, type Lenience, STRICT } from "./route-hop.ts";
import { type RouteMap, routeMapOf } from "./route-map.ts";
import { drawsRoad } from "./route-road.ts";
import { type Router, routerOf } from "./route-value.ts";

export interface OpenMarket {
  readonly market: Market;
  /** Scaled yen a yen: values are whole numbers of 1 / scale yen. */
  readonly scale: number;
  readonly map: RouteMap;
  readonly router: Router;
  /** Every source of Offers, those whose offers are closed included. */
  readonly sources: ReadonlySet<Currency>;
  /** The offers whose condition is not met. */
  readonly unmet: readonly Offer[];
  /** Whether units of a currency are known to be worth something, or nothing. */
  hasWorth(currency: Currency): boolean;
  worthOf(currency: Currency): number;
  /** @returns Face value in yen a unit; null where it is unknown. */
  faceOf(currency: Currency): Fraction | null;
}

/**
 * A market ready to be asked.
 *
 * @param market - The rows of one call.
 * @param lenience - Rules to look past; none for an answer, some to tell why there is none.
 * @returns The open market.
 * @example openMarket(market).hasWorth("ハピタス") //=> false
 */
export function openMarket(market: Market, lenience: Lenience = STRICT): OpenMarket {
  const { asOf, offers, limits, calendar, worth } = market;
  const sources = new Set(offers.map(({ source }) => source));
  const scale = [...(worth?.values() ?? [])].reduce((den, row) => lcm(den, row.leftOver.den), 1);
  const hasWorth = (currency: Currency) =>
    worth === null ? !sources.has(currency) : worth.has(currency);
  const worthOf = (currency: Currency) => {
    if (worth === null) return hasWorth(currency) ? 1 : 0;
    const left = worth.get(currency)?.leftOver;
    return left === undefined ? 0 : Math.floor(scale / left.den) * left.num;
  };
  const ground: Ground = { asOf, limits, calendar, worth, lenience, worthOf };
  const drawn =
    lenience.windows && lenience.conditions
      ? offers
      : offers.filter((offer) =>
          drawsRoad(
            {
              ...offer,
              isOpen: offer.isOpen || lenience.windows,
              until: lenience.windows ? null : offer.until,
              condition: lenience.conditions ? null : offer.condition,
            },
            asOf,
          ),
        );
  const map = routeMapOf(drawn, ground);
  return {
    market,
    scale,
    map,
    router: routerOf(ground, map.between),
    sources,
    unmet: offers.filter(({ condition }) => condition?.isMet === false),
    hasWorth,
    worthOf,
    faceOf: (currency) => {
      if (worth === null) return hasWorth(currency) ? fraction(1) : null;
      return worth.get(currency)?.yenPerUnit ?? null;
    },
  };
}
