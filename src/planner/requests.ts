// From flows to requests: single amounts, on single days.

import type { Book } from "../core/book.ts";
import { type CapInForce, countedBy, periodOf, roomIn } from "../core/caps-in-force.ts";
import type { Points } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Flow } from "./branching.ts";
import type { Request } from "./ledger.ts";
import type { OpenOffer } from "./open-offer.ts";
import { trueExchange } from "./tariff.ts";

/** Requests, and whether they are all that the flows stand for. */
export interface Carried {
  readonly requests: readonly Request[];
  readonly isWhole: boolean;
}

/**
 * The requests that flows stand for.
 *
 * @param book - The book.
 * @param caps - All caps in force; those by the day decide the day within a span.
 * @param flows - Whole-numbered flows.
 * @returns Requests in no order; smaller or fewer where caps by the day leave no day of the span for one.
 * @example requestsOf(exampleBook, [], [{ arc: example.arc, requests: 1, points: 980 }]).requests
 *   //=> [{ offer: 0, day: day("2026-11-22"), amount: 980 }]
 */
export function requestsOf(
  book: Book,
  caps: readonly CapInForce[],
  flows: readonly Flow[],
): Carried {
  const room = new DailyRoom(book, caps);
  const requests: Request[] = [];
  let isWhole = true;
  for (const flow of flows)
    for (const amount of amountsOf(flow)) {
      const { open } = flow.arc;
      const found = room.place(flow, amount);
      if (found === null || found.amount < amount) isWhole = false;
      if (found !== null) requests.push({ offer: open.index, ...found });
    }
  return { requests, isWhole };
}

/** The largest requests first, the rest in one, none below the minimum where that is possible. */
function amountsOf({ arc, requests, points }: Flow): Points[] {
  if (arc.isFixed) return Array.from({ length: requests }, () => arc.perRequest);
  const amounts: Points[] = [];
  let left = points;
  for (let after = requests - 1; after >= 0; after--) {
    const amount = Math.min(arc.perRequest, left - after * arc.minimum);
    amounts.push(amount);
    left -= amount;
  }
  return amounts;
}

/** What caps by the day leave of each day. */
class DailyRoom {
  readonly book: Book;
  readonly caps: readonly CapInForce[];
  readonly used = new Map<string, number>();

  constructor(book: Book, caps: readonly CapInForce[]) {
    this.book = book;
    this.caps = caps;
  }

  /** The first day of a span with room for an amount, or else the day with room for most of it. */
  place({ arc }: Flow, amount: Points): { day: Day; amount: Points } | null {
    const { span, open, minimum, step } = arc;
    if (span.length === 1) return { day: span[0]!, amount };
    const byDay = open.caps.filter((at) => this.caps[at]!.cap.per === "day");
    let best: { day: Day; amount: Points } | null = null;
    for (const day of span) {
      // Room for an amount is room for less: the most is found by halving.
      let low: number = best === null ? -1 : Math.floor((best.amount - minimum) / step);
      let high = Math.floor((amount - minimum) / step);
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (this.hasRoom(open, byDay, day, minimum + middle * step)) low = middle;
        else high = middle - 1;
      }
      if (low < 0 || minimum + low * step === best?.amount) continue;
      best = { day, amount: minimum + low * step };
      if (best.amount === amount) break;
    }
    if (best === null) return null;
    const made = trueExchange(open.offer, best.amount);
    for (const at of byDay) {
      const key = `${at}/${best.day}`;
      this.used.set(key, (this.used.get(key) ?? 0) + countedBy(this.caps[at]!, made));
    }
    return best;
  }

  hasRoom({ offer }: OpenOffer, byDay: readonly number[], day: Day, amount: Points): boolean {
    const made = trueExchange(offer, amount);
    return byDay.every((at) => {
      const cap = this.caps[at]!;
      const period = periodOf(cap, day);
      if (period === null) return true;
      const now = this.used.get(`${at}/${day}`) ?? 0;
      return now + countedBy(cap, made) <= roomIn(cap, period, this.book.asOf);
    });
  }
}
