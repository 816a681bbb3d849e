// Days that are the same to every plan's value, made one.

import type { Book } from "../core/book.ts";
import { type CapInForce, periodOf } from "../core/caps-in-force.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { expiryOfCredit } from "./lives.ts";
import { type Movement, movementOf, ranksOfBook } from "./movement.ts";
import { bonusDay, creditDay, type OpenOffer } from "./open-offer.ts";
import { type Ranks, rankOf } from "./ranks.ts";

/** Days that are the same to every plan's value, ascending. More than one only under a cap by the day. */
export type Span = readonly Day[];

/**
 * The movements of requests on every candidate day.
 *
 * @param offers - The offers that can be used.
 * @param spans - Their candidate days.
 * @returns One movement for each offer and day.
 * @example movementsOf(example.offers, [[[day("2026-11-24")], [day("2026-11-25")]]]).length //=> 2
 */
export function movementsOf(
  offers: readonly OpenOffer[],
  spans: readonly (readonly Span[])[],
): Movement[] {
  return offers.flatMap((open, i) =>
    spans[i]!.flatMap((span) => span.map((day) => movementOf(open, day))),
  );
}

/** Where units credited on a day stand; −1 once they can only be left over. */
function standing(book: Book, currency: Currency, day: Day, ranks: Ranks): string {
  if (day > book.until) return "after";
  const expiry = expiryOfCredit(book, currency, day);
  return `${rankOf(ranks.groupStarts, day)}.${rankOf(ranks.classStarts, expiry)}`;
}

function targetKey(book: Book, open: OpenOffer, day: Day, of: (c: Currency) => Ranks): string {
  const { exit, bonus } = open.offer;
  const main = standing(book, exit, creditDay(open, day), of(exit));
  if (bonus === null) return main;
  return `${main}+${standing(book, bonus.currency, bonusDay(open, day), of(bonus.currency))}`;
}

function lifeKey(book: Book, open: OpenOffer, day: Day, of: (c: Currency) => Ranks): string {
  const life = (currency: Currency, credited: Day) =>
    credited > book.until
      ? "after"
      : rankOf(of(currency).classStarts, expiryOfCredit(book, currency, credited));
  const { exit, bonus } = open.offer;
  const main = life(exit, creditDay(open, day));
  return bonus === null ? `${main}` : `${main}+${life(bonus.currency, bonusDay(open, day))}`;
}

function periodKey(open: OpenOffer, caps: readonly CapInForce[], day: Day): string {
  let key = "";
  for (const at of open.caps)
    if (caps[at]!.cap.per !== "day") key += `${periodOf(caps[at]!, day)}/`;
  return key;
}

/**
 * Keeps one of the days that are the same to every plan's value: looking later, of days whose units are
 * credited into the same rank the last; looking earlier, of days to whose requests the same points have
 * arrived the first. Periods of caps, and lives of the units, are never merged.
 *
 * @param book - The book.
 * @param open - The offer.
 * @param caps - All caps in force.
 * @param of - Ranks of each currency under the candidate days of all offers.
 * @param spans - The offer's candidate days, in order.
 * @param direction - Which days to compare.
 * @returns The days kept, in order.
 * @example mergeDays(exampleBook, example.offers[0], [], example.ranks, [[1], [2]], "earlier") //=> [[1]]
 */
export function mergeDays(
  book: Book,
  open: OpenOffer,
  caps: readonly CapInForce[],
  of: (currency: Currency) => Ranks,
  spans: readonly Day[][],
  direction: "later" | "earlier",
): Day[][] {
  const source = of(open.offer.source);
  const kept = new Map<string, Day[]>();
  for (const span of spans) {
    const day = span[0]!;
    const alive = rankOf(source.classStarts, day);
    const common = `${alive}|${periodKey(open, caps, day)}`;
    const key =
      direction === "later"
        ? `${common}|${targetKey(book, open, day, of)}`
        : `${common}|${rankOf(source.groupStarts, day)}|${lifeKey(book, open, day, of)}`;
    if (direction === "later" || !kept.has(key)) kept.set(key, span);
  }
  return [...kept.values()].sort((a, b) => a[0]! - b[0]!);
}

/**
 * Makes one span of days under caps by the day that are the same to all offers those caps tie together.
 *
 * @param book - The book.
 * @param offers - The offers that can be used.
 * @param caps - All caps in force.
 * @param spans - Single days by offer, which become spans.
 * @param byDay - Whether a cap by the day binds each offer.
 * @returns Nothing; the spans are changed in place.
 * @example joinSpans(exampleBook, example.offers, [], example.spans, [false]) //=> undefined
 */
export function joinSpans(
  book: Book,
  offers: readonly OpenOffer[],
  caps: readonly CapInForce[],
  spans: Day[][][],
  byDay: readonly boolean[],
): void {
  const of = ranksOfBook(book, movementsOf(offers, spans));
  const isByDay = (at: number) => caps[at]!.cap.per === "day";
  const own = (open: OpenOffer, day: Day) => {
    if (day < open.first || day > open.last) return "shut";
    const source = of(open.offer.source);
    const from = `${rankOf(source.groupStarts, day)}.${rankOf(source.classStarts, day)}`;
    return `${from}|${periodKey(open, caps, day)}|${targetKey(book, open, day, of)}`;
  };
  const tied = (open: OpenOffer, day: Day) => {
    let key = "";
    for (const other of offers) {
      // Caps by the day tie only offers of one source together.
      if (other.offer.source !== open.offer.source || !other.caps.some(isByDay)) continue;
      key += `#${own(other, day)}`;
      for (const at of other.caps) if (isByDay(at)) key += roomKey(caps[at]!, day, book.asOf);
    }
    return key;
  };
  offers.forEach((open, i) => {
    if (!byDay[i]) return;
    const joined = new Map<string, Day[]>();
    for (const [day] of spans[i]!) {
      const key = tied(open, day!);
      const known = joined.get(key);
      if (known === undefined) joined.set(key, [day!]);
      else known.push(day!);
    }
    spans[i] = [...joined.values()].sort((a, b) => a[0]! - b[0]!);
  });
}

function roomKey(cap: CapInForce, day: Day, asOf: Day): string {
  if (periodOf(cap, day) === null) return "!free";
  return day === asOf && cap.cap.used > 0 ? "!used" : "";
}
