// How many units of a currency can ever be there by a day: what keeps the integer program's numbers small.

import type { Book } from "../../src/core/book.ts";
import type { Day } from "../../src/core/day.ts";
import { bonusDay, creditDay, heldLots } from "../support/lots.ts";
import type { RequestDays } from "./request-days.ts";

/** Round trips that multiply points have no such bound; beyond this, a small book has none either. */
const BEYOND_ANY = 10_000_000;
const ROUNDS = 100;

/**
 * Upper bounds by day: stock(c) ≤ held(c) + Σ over sources s of the best rate from s to c × stock(s),
 * for every point of s is exchanged once. The least solution is approached from below and rounded up.
 */
export function stockBound(book: Book, days: RequestDays): (currency: string, day: Day) => number {
  const known = new Map<Day, Map<string, number>>();
  const flows = flowsOf(book, days);
  return (currency, day) => {
    let bounds = known.get(day);
    if (bounds === undefined) {
      bounds = boundsOn(book, flows, day);
      known.set(day, bounds);
    }
    return bounds.get(currency) ?? 0;
  };
}

function boundsOn(book: Book, flows: readonly Flow[], day: Day): Map<string, number> {
  const held = new Map<string, number>();
  for (const lot of heldLots(book)) {
    if (lot.from <= day) held.set(lot.currency, (held.get(lot.currency) ?? 0) + lot.units);
  }
  const rates = bestRates(flows, day);
  let stock = held;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Map(held);
    for (const [source, targets] of rates) {
      for (const [target, rate] of targets) {
        next.set(target, (next.get(target) ?? 0) + rate * (stock.get(source) ?? 0));
      }
    }
    const isSteady = [...next].every(([c, units]) => units - (stock.get(c) ?? 0) < 1e-9);
    stock = next;
    if (isSteady) return new Map([...stock].map(([c, units]) => [c, Math.floor(units + 1e-3)]));
  }
  return new Map([...stock.keys()].map((c) => [c, BEYOND_ANY]));
}

/** What one point of an offer's source may become, from the first day on which it can be credited. */
interface Flow {
  readonly offer: number;
  readonly source: string;
  readonly target: string;
  readonly rate: number;
  readonly first: Day;
}

function flowsOf(book: Book, days: RequestDays): Flow[] {
  return book.offers.flatMap((offer, index): Flow[] => {
    const asked = days[index]!;
    const base = { offer: index, source: offer.source };
    const first = Math.min(...asked.map((day) => creditDay(book, offer, day)));
    const flow = { ...base, target: offer.exit, rate: offer.lot.get / offer.lot.give, first };
    if (offer.bonus === null) return [flow];
    const { currency, perPoint } = offer.bonus;
    const bonusFirst = Math.min(...asked.map((day) => bonusDay(book, offer, day)));
    const rate = perPoint.num / perPoint.den;
    return [flow, { ...base, target: currency, rate, first: bonusFirst }];
  });
}

function bestRates(flows: readonly Flow[], day: Day): Map<string, Map<string, number>> {
  const byOffer = new Map<number, Map<string, number>>();
  const rates = new Map<string, Map<string, number>>();
  for (const { offer, source, target, rate, first } of flows) {
    if (first > day) continue;
    const own = byOffer.get(offer) ?? new Map<string, number>();
    byOffer.set(offer, own.set(target, (own.get(target) ?? 0) + rate));
    const best = rates.get(source) ?? new Map<string, number>();
    rates.set(source, best.set(target, Math.max(best.get(target) ?? 0, own.get(target)!)));
  }
  return rates;
}
