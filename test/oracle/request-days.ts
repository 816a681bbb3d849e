// On which days the integer program may make requests: all of them, or a smaller set that loses nothing.

import type { Book } from "../../src/core/book.ts";
import type { Day } from "../../src/core/day.ts";
import type { Offer } from "../../src/core/offer.ts";
import { bonusDay, creditDay, heldLots, lastDay } from "../support/lots.ts";
import { plannedNeeds } from "../support/prices.ts";
import { type Ceiling, ceilings, countedIn, isOffered } from "../support/terms.ts";

/** Days of request by offer, ascending. */
export type RequestDays = readonly (readonly Day[])[];

export function allDays(book: Book): RequestDays {
  return book.offers.map((offer) => openDays(book, offer));
}

/**
 * Days that suffice. Take a best plan whose days add up to the least, and its first request (in the order of
 * making) on a day t that is not kept here. Everything made before it stands on kept days, so no unit of its
 * source arrives on t (arrivals of kept days are kept); the offer is open on t − 1; every cap that covers it
 * counts t − 1 in the same period; crediting never falls as the day rises, so t − 1 credits no later; and what it
 * brings lasts as long as before wherever that matters: to the end of the plan, or, in a currency that only serves
 * needs and the end, past the same of those days. So it could move to t − 1: a contradiction.
 */
export function sufficientDays(book: Book): RequestDays {
  const caps = ceilings(book);
  const kept = book.offers.map((offer, index) => new Set(boundaries(book, offer, index, caps)));
  const open = book.offers.map((offer) => new Set(openDays(book, offer)));
  const arrivals = new Map<string, Set<Day>>();
  const queue: (readonly [string, Day])[] = [];
  const arrive = (currency: string, day: Day) => {
    const known = arrivals.get(currency) ?? new Set();
    arrivals.set(currency, known);
    if (day > book.until || known.has(day)) return;
    known.add(day);
    queue.push([currency, day]);
  };
  const follow = (offer: Offer, day: Day) => {
    arrive(offer.exit, creditDay(book, offer, day));
    if (offer.bonus !== null) arrive(offer.bonus.currency, bonusDay(book, offer, day));
  };
  for (const lot of heldLots(book)) arrive(lot.currency, Math.max(lot.from, book.asOf));
  kept.forEach((days, index) => {
    for (const day of days) follow(book.offers[index]!, day);
  });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [currency, day] = next;
    book.offers.forEach((offer, index) => {
      if (offer.source !== currency || !open[index]!.has(day) || kept[index]!.has(day)) return;
      kept[index]!.add(day);
      follow(offer, day);
    });
  }
  return book.offers.map((offer, index) => {
    const first = Math.min(...(arrivals.get(offer.source) ?? []));
    return [...kept[index]!].filter((day) => day >= first).sort((a, b) => a - b);
  });
}

/** Open days that cannot move a day earlier for reasons of the offer itself. */
function boundaries(book: Book, offer: Offer, index: number, caps: readonly Ceiling[]): Day[] {
  const days = openDays(book, offer);
  if (!creditsInOrder(book, offer, days)) return days;
  const brought = broughtBy(book, offer).filter(({ currency }) => !lasts(book, currency));
  const isFedOn = ({ currency }: Brought) => book.offers.some(({ source }) => source === currency);
  if (brought.some(isFedOn)) return days;
  return days.filter((day, i) => {
    const before = days[i - 1];
    if (before === undefined) return true;
    const isNewPeriod = caps.some(
      (cap) => cap.covers.has(index) && countedIn(cap, day) !== countedIn(cap, before),
    );
    return isNewPeriod || brought.some((lot) => lastsPast(book, lot, before, day));
  });
}

interface Brought {
  readonly currency: string;
  readonly credited: (day: Day) => Day;
}

function broughtBy(book: Book, offer: Offer): Brought[] {
  const exit = { currency: offer.exit, credited: (day: Day) => creditDay(book, offer, day) };
  if (offer.bonus === null) return [exit];
  const { currency } = offer.bonus;
  return [exit, { currency, credited: (day: Day) => bonusDay(book, offer, day) }];
}

function creditsInOrder(book: Book, offer: Offer, days: readonly Day[]): boolean {
  return broughtBy(book, offer).every(({ credited }) =>
    days.every((day, i) => i === 0 || credited(days[i - 1]!) <= credited(day)),
  );
}

/** Whether whatever is credited during the plan lasts to its end. */
function lasts(book: Book, currency: string): boolean {
  return lastDay(book, currency, book.asOf) >= book.until;
}

/** Whether the later day's units reach a day of use that the earlier day's do not. */
function lastsPast(book: Book, { currency, credited }: Brought, early: Day, late: Day): boolean {
  const ends = [early, late].map((day) => lastDay(book, currency, credited(day)));
  const uses = plannedNeeds(book).filter(({ exits }) => exits.includes(currency));
  return [...uses.map(({ day }) => day), book.until].some(
    (day) => ends[0]! < day && day <= ends[1]!,
  );
}

function openDays(book: Book, offer: Offer): Day[] {
  const days: Day[] = [];
  for (let day = book.asOf; day <= book.until; day += 1) if (isOffered(offer, day)) days.push(day);
  return days;
}
