// Which days of request suffice for a best plan.
//
// Closure (day-closure.ts) finds the days that can hold a request of a best plan at all.
// Merging. Two days of one offer between whose credits nothing can be served (or before whose requests
// nothing new arrives) are the same to every plan's value: one is kept. Only the value is settled on
// these days; the days shown are chosen afterwards.

import type { Book } from "../core/book.ts";
import type { CapInForce } from "../core/caps-in-force.ts";
import type { Day } from "../core/day.ts";
import { dayClosure } from "./day-closure.ts";
import { joinSpans, mergeDays, movementsOf, type Span } from "./day-merging.ts";
import { ranksOfBook } from "./movement.ts";
import type { OpenOffer } from "./open-offer.ts";
import type { Reach } from "./reach.ts";

/**
 * Days of request, by offer, among which a best plan is to be found.
 *
 * @param book - The book.
 * @param offers - The offers that can be used.
 * @param caps - All caps in force.
 * @param reach - Bounds on the points there can be.
 * @param isWhole - Whether to keep every single day of caps counted by the day; if not, such days are
 *   looked at together, and what is found on them is no worse than on single days.
 * @returns For each offer its spans, in order of day.
 * @example candidateDays(exampleBook, example.offers, [], example.reach, false)
 *   //=> [[[day("2026-11-22")]]]
 */
export function candidateDays(
  book: Book,
  offers: readonly OpenOffer[],
  caps: readonly CapInForce[],
  reach: Reach,
  isWhole: boolean,
): Span[][] {
  const days = dayClosure(book, offers, caps, reach, isWhole);
  const spans = days.map((set) => [...set].sort((a, b) => a - b).map((day): Day[] => [day]));
  const byDay = offers.map((open) => open.caps.some((at) => caps[at]!.cap.per === "day"));
  for (let changed = true; changed; ) {
    changed = false;
    for (const direction of ["later", "earlier"] as const) {
      const ranks = ranksOfBook(book, movementsOf(offers, spans));
      offers.forEach((open, i) => {
        if (byDay[i]) return;
        const kept = mergeDays(book, open, caps, ranks, spans[i]!, direction);
        if (kept.length < spans[i]!.length) {
          spans[i] = kept;
          changed = true;
        }
      });
    }
  }
  if (!isWhole) joinSpans(book, offers, caps, spans, byDay);
  return spans;
}
