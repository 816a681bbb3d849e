// Why no route leads from a source to an exit now: the rule that, looked past, would open one.

import type { RefusalReason } from "./comparison.ts";
import { type OpenMarket, openMarket } from "./comparison-market.ts";
import type { Currency, Points } from "./currency.ts";
import type { Offer } from "./offer.ts";
import type { Lenience } from "./route-hop.ts";
import { STRICT } from "./route-hop.ts";

/** Tells why a source does not reach an exit. */
export type Explain = (source: Currency, exit: Currency) => RefusalReason;

const EVERYTHING: Lenience = { caps: true, conditions: true, windows: true };

/**
 * Reasons of a market's refusals, the most telling first: the balance is too small; caps are used up; a
 * condition is not met; nothing is open; nothing leads there.
 *
 * @param open - The market.
 * @returns An explainer that remembers its answers.
 * @example explainer(open)("モッピー", "Amazonギフトカード").kind //=> "no-offer-from"
 */
export function explainer(open: OpenMarket): Explain {
  const known = new Map<string, RefusalReason>();
  const lenient = new Map<Lenience, OpenMarket>();
  const past = (lenience: Lenience) => {
    const found = lenient.get(lenience) ?? openMarket(open.market, lenience);
    lenient.set(lenience, found);
    return found;
  };
  const tries = [
    { ...STRICT, caps: true },
    { ...STRICT, conditions: true },
    { ...STRICT, windows: true },
    EVERYTHING,
  ] as const;
  const find = (source: Currency, exit: Currency): RefusalReason => {
    const minimum = leastOf(open, source, exit);
    if (minimum !== null) return { kind: "below-minimum", minimum };
    const [caps, conditions, windows, all] = tries;
    if (leads(past(caps), source, exit)) return { kind: "limits-used-up" };
    const unmet = leads(past(conditions), source, exit);
    if (unmet !== null) return { kind: "condition-not-met", condition: conditionOn(open, unmet) };
    const isShut = leads(past(windows), source, exit) ?? leads(past(all), source, exit);
    if (isShut !== null) return { kind: "not-open", day: open.market.asOf };
    if (routesOf(past(all), source, exit).length > 0) return { kind: "calendar-ends" };
    return { kind: "no-route", source, exit };
  };
  return (source, exit) => {
    if (!open.sources.has(source)) return { kind: "no-offer-from", source };
    const key = `${source}\n${exit}`;
    const reason = known.get(key) ?? find(source, exit);
    known.set(key, reason);
    return reason;
  };
}

/** The fewest points with which any open route works. */
function leastOf(open: OpenMarket, source: Currency, exit: Currency): Points | null {
  let least: Points | null = null;
  for (const route of routesOf(open, source, exit)) {
    const tail = open.router.tail(route, open.market.asOf);
    const found = tail?.least ?? null;
    if (found !== null && (least === null || found < least)) least = found;
  }
  return least;
}

/** The first route that works in a market; null where none does. */
function leads(open: OpenMarket, source: Currency, exit: Currency): readonly Currency[] | null {
  const works = (route: readonly Currency[]) => open.router.tail(route, open.market.asOf) !== null;
  return routesOf(open, source, exit).find(works) ?? null;
}

function routesOf({ map }: OpenMarket, source: Currency, exit: Currency) {
  const routes: (readonly Currency[])[] = [];
  map.visit(
    { source, exit, measure: "units" },
    () => true,
    ({ currencies }) => {
      routes.push(currencies);
    },
  );
  return routes;
}

function conditionOn({ market }: OpenMarket, route: readonly Currency[]): string {
  const isOn = ({ source, exit }: Offer) => route.indexOf(exit) === route.indexOf(source) + 1;
  const texts = market.offers.flatMap((offer) =>
    offer.condition?.isMet === false && route.includes(offer.source) && isOn(offer)
      ? [offer.condition.text]
      : [],
  );
  return texts.sort()[0] ?? "";
}
