// From flows to requests: single amounts, on single days.

import type { Book } from "../core/book.ts";
import { type CapInForce, countedBy, periodOf, roomIn } from "../core/caps-in-force.ts";
import type { Points } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Flow } from "./branching.ts";
import type { Request } from "./ledger.ts";
import { trueExchange } from "./tariff.ts";

/**
 * The requests that flows stand for.
 *
 * @param book - The book.
 * @param caps - All caps in force; those by the day decide the day within a span.
 * @param flows - Whole-numbered flows.
 * @returns Requests in no order; null where caps by the day leave no day of the span for one of them.
 * @example requestsOf(exampleBook, [], [{ arc: example.arc, requests: 1, points: 980 }])
 *   //=> [{ offer: 0, day: day("2026-11-22"), amount: 980 }]
 */
export function requestsOf(
  book: Book,
  caps: readonly CapInForce[],
  flows: readonly Flow[],
): Request[] | null {
  const used = new Map<string, number>();
  const found: Request[] = [];
  for (const flow of flows)
    for (const amount of amountsOf(flow)) {
      const day = dayWithRoom(book, caps, flow, amount, used);
      if (day === null) return null;
      found.push({ offer: flow.arc.open.index, day, amount });
    }
  return found;
}

/** The largest requests first, the rest in one, none below the minimum. */
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

function dayWithRoom(
  book: Book,
  caps: readonly CapInForce[],
  { arc }: Flow,
  amount: Points,
  used: Map<string, number>,
): Day | null {
  const { span, open } = arc;
  if (span.length === 1) return span[0]!;
  const made = trueExchange(open.offer, amount);
  const byDay = open.caps.filter((at) => caps[at]!.cap.per === "day");
  const day = span.find((candidate) =>
    byDay.every((at) => {
      const cap = caps[at]!;
      const period = periodOf(cap, candidate);
      if (period === null) return true;
      const now = used.get(`${at}/${candidate}`) ?? 0;
      return now + countedBy(cap, made) <= roomIn(cap, period, book.asOf);
    }),
  );
  if (day === undefined) return null;
  for (const at of byDay) {
    const key = `${at}/${day}`;
    used.set(key, (used.get(key) ?? 0) + countedBy(caps[at]!, made));
  }
  return day;
}
