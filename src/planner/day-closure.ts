// The days of request that can hold a best plan at all.
//
// Take a best plan whose days have the least sum. No request, and no block of requests tied to
// one another, can move a day earlier, so each is held by its window's first day, by the first day of a
// cap's period, by the arrival of its points, or, where the units it brings have a short life, by a
// day on which they must still be alive. Starting from those days and following credits through the
// offers reaches every such day. Under a cap by the day, a request is also held by full days before it;
// how many can be full is bounded by the points there can be.

import type { Book } from "../core/book.ts";
import type { CapInForce } from "../core/caps-in-force.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { expiryOfCredit } from "./lives.ts";
import { bonusDay, creditDay, type OpenOffer, periodStarts } from "./open-offer.ts";
import type { Reach } from "./reach.ts";

/**
 * The closure under arrivals, periods and lives. An arrival carries how many units are fresh in it at
 * most: points that come back to their source in ever smaller parts hold no request once less than one
 * is left.
 *
 * @param book - The book.
 * @param offers - The offers that can be used.
 * @param caps - All caps in force.
 * @param reach - Bounds on the points there can be.
 * @param isWhole - Whether to keep every single day of caps counted by the day.
 * @returns Days of request by offer, which hold a best plan (the argument is at the head of this file).
 * @example dayClosure(exampleBook, example.offers, [], example.reach, false)
 *   //=> [new Set([day("2026-11-22")])]
 */
export function dayClosure(
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
  const leaving = new Map<Currency, number[]>();
  offers.forEach(({ offer }, i) => {
    leaving.set(offer.source, [...(leaving.get(offer.source) ?? []), i]);
  });
  const arrivals = new Map<Currency, Map<Day, number>>();
  const queue: [Currency, Day, number][] = [];
  const arrive = (currency: Currency, day: Day, fresh: number) => {
    const known = arrivals.get(currency) ?? new Map<Day, number>();
    arrivals.set(currency, known);
    if (day > book.until || fresh < 1 || (known.get(day) ?? 0) >= fresh) return;
    known.set(day, fresh);
    queue.push([currency, day, fresh]);
  };
  const begun = offers.map(() => new Set<Day>());
  const freshest = offers.map(() => new Map<Day, number>());
  const request = (i: number, day: Day, fresh: number) => {
    const open = offers[i]!;
    const last = Math.min(open.last, day + runs[i]! - 1);
    // A day on which as many points were as fresh before brings nothing new.
    if ((freshest[i]!.get(day) ?? -1) >= fresh) return;
    freshest[i]!.set(day, fresh);
    for (let t = day; t <= last; t++) {
      days[i]!.add(t);
      for (const credit of creditsOf(open, t, fresh)) arrive(...credit);
    }
  };
  const follow = () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [currency, day, fresh] = next;
      for (const i of leaving.get(currency) ?? []) {
        const open = offers[i]!;
        const first = Math.max(day, open.first);
        if (first > open.last) continue;
        request(i, first, fresh);
        for (const start of starts[i]!)
          if (start > first && start <= open.last) request(i, start, fresh);
      }
    }
  };
  for (const lot of book.holdings) {
    const from = Math.max(book.asOf, lot.availableFrom ?? book.asOf);
    if (lot.units > 0) arrive(lot.currency, from, reach.mostUnits(lot.currency, from));
  }
  follow();
  for (;;) {
    // A day that a run of full days reached begins one of its own here.
    const held = daysHeldByLife(book, offers, days).filter(([i, day]) => !begun[i]!.has(day));
    if (held.length === 0) return days;
    for (const [i, day] of held) {
      begun[i]!.add(day);
      request(i, day, reach.mostUnits(offers[i]!.offer.source, day));
    }
    follow();
  }
}

/** What a request of so many points brings at most: units and bonus, each with its day. */
function creditsOf(open: OpenOffer, day: Day, points: number): [Currency, Day, number][] {
  const { exit, lot, bonus } = open.offer;
  const units: [Currency, Day, number] = [
    exit,
    creditDay(open, day),
    (points * lot.get) / lot.give,
  ];
  if (bonus === null) return [units];
  const { num, den } = bonus.perPoint;
  return [units, [bonus.currency, bonusDay(open, day), (points * num) / den]];
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
