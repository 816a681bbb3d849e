// Which days of request suffice for a best plan.
//
// Closure. Take a best plan whose days have the least sum. No request, and no block of requests tied to
// one another, can move a day earlier, so each is held by its window's first day, by the first day of a
// cap's period, by the arrival of its points, or, where the units it brings have a short life, by a
// day on which they must still be alive. Starting from those days and following credits through the
// offers reaches every such day. Under a cap by the day, a request is also held by full days before it;
// how many can be full is bounded by the points there can be.
// Merging. Two days of one offer between whose credits nothing can be served (or before whose requests
// nothing new arrives) are the same to every plan's value: one is kept. Only the value is settled on
// these days; the days shown are chosen afterwards.

import type { Book } from "../core/book.ts";
import { type CapInForce, periodOf } from "../core/caps-in-force.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { type Movement, movementOf, ranksOfBook } from "./movement.ts";
import { bonusDay, creditDay, expiryOfCredit, type OpenOffer, periodStarts } from "./open-offer.ts";
import { type Ranks, rankOf } from "./ranks.ts";
import type { Reach } from "./reach.ts";

/** Days that are the same to every plan's value, ascending. More than one only under a cap by the day. */
export type Span = readonly Day[];

/**
 * Days of request, by offer, among which a best plan is to be found.
 *
 * @param book - The book.
 * @param offers - The offers that can be used.
 * @param caps - All caps in force.
 * @param reach - Bounds on the points there can be.
 * @param isWhole - Whether to keep every single day of caps counted by the day, unmerged.
 * @returns For each offer its spans, in order of day.
 */
export function candidateDays(
  book: Book,
  offers: readonly OpenOffer[],
  caps: readonly CapInForce[],
  reach: Reach,
  isWhole: boolean,
): Span[][] {
  const days = closure(book, offers, caps, reach, isWhole);
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

function closure(
  book: Book,
  offers: readonly OpenOffer[],
  caps: readonly CapInForce[],
  reach: Reach,
  isWhole: boolean,
): Set<Day>[] {
  const days = offers.map(() => new Set<Day>());
  const starts = offers.map((open) => [
    ...periodStarts(open, caps),
    ...sharedStarts(open, offers, caps),
  ]);
  const runs = offers.map((open) =>
    isWhole ? fullRun(open, caps) : runLength(open, offers, caps, reach),
  );
  const arrivals = new Map<Currency, Set<Day>>();
  const queue: [Currency, Day][] = [];
  const arrive = (currency: Currency, day: Day) => {
    let known = arrivals.get(currency);
    if (known === undefined) arrivals.set(currency, (known = new Set()));
    if (day > book.until || known.has(day)) return;
    known.add(day);
    queue.push([currency, day]);
  };
  const request = (i: number, day: Day) => {
    const open = offers[i]!;
    const last = Math.min(open.last, day + runs[i]! - 1);
    for (let t = day; t <= last; t++) {
      if (days[i]!.has(t)) continue;
      days[i]!.add(t);
      arrive(open.offer.exit, creditDay(open, t));
      if (open.offer.bonus !== null) arrive(open.offer.bonus.currency, bonusDay(open, t));
    }
  };
  const follow = () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [currency, day] = next;
      offers.forEach((open, i) => {
        if (open.offer.source !== currency) return;
        const first = Math.max(day, open.first);
        if (first > open.last) return;
        request(i, first);
        for (const start of starts[i]!) if (start > first && start <= open.last) request(i, start);
      });
    }
  };
  for (const lot of book.holdings)
    if (lot.units > 0) arrive(lot.currency, Math.max(book.asOf, lot.availableFrom ?? book.asOf));
  for (let before = -1, now = 0; before !== now; ) {
    follow();
    before = now;
    for (const [i, day] of daysHeldByLife(book, offers, days)) request(i, day);
    now = days.reduce((sum, set) => sum + set.size, 0);
  }
  return days;
}

/** The earliest days whose units are still alive on a day on which they could be used. */
function daysHeldByLife(
  book: Book,
  offers: readonly OpenOffer[],
  days: readonly Set<Day>[],
): [number, Day][] {
  const found: [number, Day][] = [];
  const uses = new Map<Currency, Set<Day>>();
  const usesOf = (currency: Currency) => {
    let known = uses.get(currency);
    if (known === undefined) {
      known = new Set([book.until]);
      for (const need of book.needs) if (need.exits.includes(currency)) known.add(need.day);
      offers.forEach((open, i) => {
        if (open.offer.source === currency) for (const day of days[i]!) known!.add(day);
      });
      uses.set(currency, known);
    }
    return known;
  };
  offers.forEach((open, i) => {
    if (days[i]!.size === 0) return;
    const earliest = Math.min(...days[i]!);
    const hold = (currency: Currency, credited: (day: Day) => Day) => {
      if (expiryOfCredit(book, currency, credited(open.first)) >= book.until) return;
      for (const use of usesOf(currency)) {
        let day = earliest;
        while (day <= open.last && expiryOfCredit(book, currency, credited(day)) < use) day++;
        if (day <= open.last && day > earliest) found.push([i, day]);
      }
    };
    hold(open.offer.exit, (day) => creditDay(open, day));
    if (open.offer.bonus !== null) hold(open.offer.bonus.currency, (day) => bonusDay(open, day));
  });
  return found;
}

function fullRun(open: OpenOffer, caps: readonly CapInForce[]): number {
  return open.caps.some((at) => caps[at]!.cap.per === "day") ? open.last - open.first + 1 : 1;
}

/**
 * How many days in a row can be full under the caps by the day. Two neighbouring days hold more than a
 * cap's amount, or the later request could move; two neighbouring requests hold more than the maximum,
 * or they would be one. All offers under one cap have the same source.
 */
function runLength(
  open: OpenOffer,
  offers: readonly OpenOffer[],
  caps: readonly CapInForce[],
  reach: Reach,
): number {
  let run = 1;
  const most = reach.mostUnits(open.offer.source, open.last);
  for (const at of open.caps) {
    const { cap, offers: covered } = caps[at]!;
    if (cap.per !== "day" || cap.amount === 0) continue;
    let filling = 2 * most;
    const together = offers.filter((other) => covered.includes(other.index));
    if (cap.counted === "units")
      filling *= Math.max(...together.map(({ offer }) => offer.lot.get / offer.lot.give));
    if (cap.counted === "requests")
      filling = together.reduce((sum, other) => sum + requestsWorthMaking(other, most), 0);
    run = Math.max(run, filling / cap.amount + 2);
  }
  return Math.ceil(run);
}

/** Days on which another offer under the same cap by the day opens, and may fill it. */
function sharedStarts(
  open: OpenOffer,
  offers: readonly OpenOffer[],
  caps: readonly CapInForce[],
): Day[] {
  const covered = open.caps.flatMap((at) => (caps[at]!.cap.per === "day" ? caps[at]!.offers : []));
  return offers.flatMap((other) =>
    covered.includes(other.index) && other.first > open.first ? [other.first] : [],
  );
}

function requestsWorthMaking(open: OpenOffer, most: number): number {
  const { amounts } = open.offer;
  if (amounts.kind === "named") return most / amounts.amounts[0]!;
  if (amounts.minimum % amounts.step !== 0) return most / amounts.minimum;
  return amounts.maximum === null ? 1 : (2 * most) / amounts.maximum + 1;
}

function movementsOf(
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

function mergeDays(
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

/** Days under caps by the day that are the same to all offers those caps tie together become one span. */
function joinSpans(
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
