// The comparisons over one market, sharing what elements of a range have in common.

import type { Comparer, ExitOutcome, Market, Refusal, RefusalReason } from "./comparison.ts";
import {
  bestRoute,
  exitsOf,
  type Found,
  order,
  orTooLarge,
  outcomeOf,
} from "./comparison-exits.ts";
import { type OpenMarket, openMarket } from "./comparison-market.ts";
import { explainer } from "./comparison-refusal.ts";
import { sourcesOf } from "./comparison-sources.ts";
import type { Currency, Points } from "./currency.ts";

/**
 * A comparer of exits and sources (contract.md, sections 2 and 4).
 *
 * @param market - The rows of one call.
 * @returns Its questions. What one answer finds out the next ones use: ask about large balances first.
 * @example comparer(market).best("ハピタス", 980).value //=> fraction(1000)
 */
export function comparer(market: Market): Comparer {
  const open = orTooLarge(() => openMarket(market));
  return open === "too-large" ? refuser() : comparerOf(open);
}

function comparerOf(open: OpenMarket): Comparer {
  const explain = explainer(open);
  const told = (found: Found | "too-large", points: Points): ExitOutcome | Refusal => {
    const outcome =
      found === "too-large" ? found : orTooLarge(() => outcomeOf(open, points, found));
    return outcome === "too-large" ? none({ kind: "too-large" }) : outcome;
  };
  return {
    exits: (source, points) => exitsOf(open, explain, source, points),
    sources: (exit, yen) => sourcesOf(open, explain, exit, yen),
    exit: (source, points, exit) => {
      if (!open.sources.has(source)) return none({ kind: "no-offer-from", source });
      if (!open.hasWorth(exit)) return none({ kind: "no-worth", currency: exit });
      const found = orTooLarge(() => bestRoute(open, source, points, exit));
      return found === null ? none(explain(source, exit)) : told(found, points);
    },
    best: (source, points) => {
      const exits = open.map.reach(source).filter(open.hasWorth);
      const found = bestOf(exits, (exit, atLeast) =>
        orTooLarge(() => bestRoute(open, source, points, exit, atLeast)),
      );
      if (found !== null) return told(found, points);
      return none(exitsOf(open, explain, source, points).why ?? { kind: "too-large" });
    },
  };
}

/** Where the rows' own numbers are too large for exact integers, nothing is answered. */
function refuser(): Comparer {
  const why: RefusalReason = { kind: "too-large" };
  return {
    exits: () => ({ rows: [], unreached: [], withoutWorth: [], why }),
    exit: () => none(why),
    best: () => none(why),
    sources: (exit) => ({ exit, rows: [], unreached: [], why }),
  };
}

/** The best of some exits; one that cannot be reckoned exactly leaves the best unknown. */
function bestOf(
  exits: readonly Currency[],
  find: (exit: Currency, atLeast: number) => Found | "too-large" | null,
): Found | "too-large" | null {
  let best: Found | null = null;
  for (const exit of exits) {
    const found = find(exit, best?.standing.value ?? 0);
    if (found === "too-large") return found;
    if (found !== null && (best === null || order(found, best) < 0)) best = found;
  }
  return best;
}

function none(why: RefusalReason): Refusal {
  return { kind: "none", why };
}
