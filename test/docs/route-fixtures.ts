// A small market and what its routes are made of, for the examples of comparisons and routes.

import { japaneseBusinessDays } from "../../src/core/business-days.ts";
import type { Market } from "../../src/core/comparison.ts";
import { bestRoute } from "../../src/core/comparison-exits.ts";
import { openMarket } from "../../src/core/comparison-market.ts";
import { explainer } from "../../src/core/comparison-refusal.ts";
import { hopsOf } from "../../src/core/comparison-taken.ts";
import { day } from "../../src/core/day.ts";
import { exactInteger } from "../../src/core/fraction.ts";
import type { Offer } from "../../src/core/offer.ts";
import { exchange } from "../../src/core/request.ts";
import { type Ground, STRICT } from "../../src/core/route-hop.ts";
import { runsOf } from "../../src/core/route-ladder.ts";
import { layingOut } from "../../src/core/route-layout.ts";
import { type Hop, stageOf } from "../../src/core/route-stage.ts";
import { endOfRoute } from "../../src/core/route-tail.ts";
import { NO_CAPS, single, type Terms } from "../../src/core/route-terms.ts";

/** The fixtures of routes over an offer and a campaign on it. */
export function routeFixtures(offer: Offer, campaign: Offer): Readonly<Record<string, unknown>> {
  const asOf = day("2026-11-22");
  const calendar = japaneseBusinessDays([], []);
  const market: Market = { asOf, offers: [offer], limits: [], worth: null, calendar };
  const open = openMarket(market);
  const end = endOfRoute(1);
  const creditedBy = day("2026-11-26");
  const terms: Terms = { offer, creditedBy, bonusJoins: false, bonusWorth: 0, rooms: NO_CAPS };
  const hop: Hop = { day: asOf, terms: [terms], rooms: NO_CAPS, meets: null };
  const worthOf = (currency: string) => (currency === offer.exit ? 1 : 0);
  const ground: Ground = { asOf, limits: [], calendar, worth: null, lenience: STRICT, worthOf };
  return {
    NO_CAPS,
    end,
    exactInteger,
    explain: explainer(open),
    found: bestRoute(open, offer.source, 1000, offer.exit),
    ground,
    hop,
    hopsOf,
    layingOut,
    market,
    open,
    request: { offer: campaign, day: asOf, exchange: exchange(campaign, 480), creditedBy },
    run: runsOf(terms, 10_000)?.[0],
    single,
    stage: stageOf(hop, 0, end, { reach: 10_000, layOut: layingOut() }),
    terms,
  };
}
