// Fewer request days than suffice, so that other solvers are asked no more than they must be.

import type { Book } from "../../src/core/book.ts";
import type { Day } from "../../src/core/day.ts";
import type { Offer } from "../../src/core/offer.ts";
import { bonusDay, creditDay, heldLots, lastDay } from "../support/lots.ts";
import { plannedNeeds } from "../support/prices.ts";
import { type Ceiling, ceilings, countedIn } from "../support/terms.ts";
import { type RequestDays, sufficientDays } from "./request-days.ts";

/**
 * Drops days, one at a time, whose requests could all be made on a neighbouring kept day of the same offer. Take a
 * best plan on the days kept so far. With every cap counting both days in one period:
 * - from the later day to the earlier: where nothing of the source arrives after the earlier and up to the later,
 *   the very points are there; units are credited no later, and lapse before no use that they would have seen.
 * - from the earlier day to the later: where no lot of the source lapses between, the very points still are there;
 *   units live no less, and no use falls between the two days of crediting.
 * So a best plan exists without the day dropped. What is known of arrivals, uses and ends is renewed once a round:
 * dropping days only takes some away, so that what is old is too careful at worst.
 */
export function fewerDays(book: Book): RequestDays {
  const caps = ceilings(book);
  const known = book.offers.map((_, index) => caps.filter(({ covers }) => covers.has(index)));
  let days = sufficientDays(book);
  for (;;) {
    const traffic = trafficOf(book, days);
    const next = book.offers.map((offer, index) =>
      thinned(book, offer, days[index]!, known[index]!, traffic),
    );
    if (next.every((kept, index) => kept.length === days[index]!.length)) return days;
    days = next;
  }
}

/** Days, ascending, on which something happens to a currency's units. */
interface Traffic {
  readonly arrivals: Days;
  /** Days by which units must be there to be of use. */
  readonly taken: Days;
  /** Days to which units must last to be of use. */
  readonly lastTo: Days;
  /** Last days of lots. */
  readonly ends: Days;
}

type Days = ReadonlyMap<string, readonly Day[]>;

function thinned(
  book: Book,
  offer: Offer,
  days: readonly Day[],
  caps: readonly Ceiling[],
  traffic: Traffic,
): Day[] {
  const kept: Day[] = [];
  for (const day of days) {
    const before = kept[kept.length - 1];
    if (
      before === undefined ||
      !caps.every((cap) => countedIn(cap, before) === countedIn(cap, day))
    ) {
      kept.push(day);
    } else if (canMoveBack(book, offer, before, day, traffic)) {
      // The day goes; its requests are made on the day before.
    } else if (canMoveOn(book, offer, before, day, traffic)) {
      kept[kept.length - 1] = day;
    } else {
      kept.push(day);
    }
  }
  return kept;
}

function canMoveBack(book: Book, offer: Offer, early: Day, late: Day, traffic: Traffic): boolean {
  if (anyWithin(traffic.arrivals.get(offer.source), early + 1, late)) return false;
  return broughtBy(book, offer).every(({ currency, credited }) => {
    const [first, second] = [credited(early), credited(late)];
    const [ends, endsLater] = [first, second].map((day) => lastDay(book, currency, day));
    return first <= second && !anyWithin(traffic.lastTo.get(currency), ends! + 1, endsLater!);
  });
}

function canMoveOn(book: Book, offer: Offer, early: Day, late: Day, traffic: Traffic): boolean {
  if (anyWithin(traffic.ends.get(offer.source), early, late - 1)) return false;
  return broughtBy(book, offer).every(({ currency, credited }) => {
    const [first, second] = [credited(early), credited(late)];
    return first <= second && !anyWithin(traffic.taken.get(currency), first, second - 1);
  });
}

function trafficOf(book: Book, days: RequestDays): Traffic {
  const [arrivals, taken, lastTo, ends] = [new Table(), new Table(), new Table(), new Table()];
  for (const { currency, from, until } of heldLots(book)) {
    arrivals.add(currency, from);
    ends.add(currency, until);
  }
  book.offers.forEach((offer, index) => {
    const brought = broughtBy(book, offer);
    for (const day of days[index]!) {
      taken.add(offer.source, day);
      lastTo.add(offer.source, day);
      for (const { currency, credited } of brought) {
        arrivals.add(currency, credited(day));
        ends.add(currency, lastDay(book, currency, credited(day)));
      }
    }
  });
  for (const need of plannedNeeds(book)) {
    for (const currency of need.exits) {
      taken.add(currency, need.day - book.spareDays);
      lastTo.add(currency, need.day);
    }
  }
  const currencies = book.offers.flatMap(({ exit, bonus }) =>
    bonus === null ? [exit] : [exit, bonus.currency],
  );
  for (const currency of currencies) {
    taken.add(currency, book.until);
    lastTo.add(currency, book.until);
  }
  return {
    arrivals: arrivals.sorted(),
    taken: taken.sorted(),
    lastTo: lastTo.sorted(),
    ends: ends.sorted(),
  };
}

class Table {
  private readonly days = new Map<string, Set<Day>>();

  add(currency: string, day: Day): void {
    const known = this.days.get(currency) ?? new Set();
    this.days.set(currency, known.add(day));
  }

  sorted(): Days {
    return new Map([...this.days].map(([name, days]) => [name, [...days].sort((a, b) => a - b)]));
  }
}

function broughtBy(book: Book, offer: Offer) {
  const exit = { currency: offer.exit, credited: (day: Day) => creditDay(book, offer, day) };
  if (offer.bonus === null) return [exit];
  const { currency } = offer.bonus;
  return [exit, { currency, credited: (day: Day) => bonusDay(book, offer, day) }];
}

/** Whether one of the ascending days lies from low to high, both included. */
function anyWithin(days: readonly Day[] | undefined, low: Day, high: Day): boolean {
  if (days === undefined || low > high) return false;
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (days[middle]! < low) from = middle + 1;
    else to = middle;
  }
  return from < days.length && days[from]! <= high;
}
