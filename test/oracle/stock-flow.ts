// The units of every currency from day to day, as rows of an integer program.

import type { Book } from "../../src/core/book.ts";
import type { Day } from "../../src/core/day.ts";
import type { Entry, IntegerProgram } from "../support/integer-program.ts";
import { bonusDay, creditDay, heldLots, lastDay } from "../support/lots.ts";
import { keptYen, needInWholes, plannedNeeds, servedYen } from "../support/prices.ts";
import { nearest } from "../support/ratio.ts";
import type { RequestDays } from "./request-days.ts";

/**
 * A node is (currency, day of use, last day): the units there at a day on which some are used. Units flow on to
 * the next such day while they last, and to a sooner last day at will, so that a use takes from one node only.
 */
export class StockFlow {
  /** Yen that no choice changes: what becomes available after the plan. */
  certain = 0;
  private readonly tanks = new Map<string, Tank>();
  private readonly uses: ReadonlyMap<string, Uses>;

  constructor(
    private readonly book: Book,
    days: RequestDays,
    private readonly program: IntegerProgram,
  ) {
    const uses = usesOf(book, days);
    const ends = endsOf(book, days, uses);
    for (const [currency, { takenOn }] of uses) {
      this.tanks.set(currency, new Tank(program, takenOn, ends.get(currency) ?? []));
    }
    for (const { currency, units, from, until } of heldLots(book)) {
      if (from > book.until) this.certain += units * nearest(keptYen(book, currency));
      else this.tanks.get(currency)?.hold(from, lastUse(uses, currency, until), units);
    }
    this.uses = uses;
  }

  draw(currency: string, day: Day, entries: readonly Entry[]): void {
    this.tanks.get(currency)!.out(day, day, entries);
  }

  credit(currency: string, day: Day, entries: readonly Entry[]): void {
    if (day > this.book.until) {
      const price = nearest(keptYen(this.book, currency));
      for (const [column, units] of entries) this.addGain(column, units * price);
      return;
    }
    const last = lastUse(this.uses, currency, lastDay(this.book, currency, day));
    this.tanks.get(currency)?.in(day, last, entries);
  }

  /** Serves needs, keeps the rest, and writes the rows. */
  close(): void {
    for (const need of plannedNeeds(this.book)) {
      const { amount, faces } = needInWholes(this.book, need);
      const entries: Entry[] = [];
      for (const [currency, face] of faces) {
        const price = servedYen(this.book, need, currency);
        if (price === null) continue;
        const column = this.program.column(Math.floor(amount / face), nearest(price));
        const took = this.tanks
          .get(currency)!
          .out(need.day - this.book.spareDays, need.day, [[column, 1]]);
        if (took) entries.push([column, face]);
        else this.program.row([[column, 1]], 0, 0);
      }
      this.program.row(entries, 0, amount);
    }
    for (const [currency, tank] of this.tanks) {
      const column = this.program.column(Infinity, nearest(keptYen(this.book, currency)));
      if (!tank.out(this.book.until, this.book.until, [[column, 1]])) {
        this.program.row([[column, 1]], 0, 0);
      }
      tank.close();
    }
  }

  private addGain(column: number, gain: number): void {
    const { columns } = this.program;
    columns[column] = { ...columns[column]!, gain: columns[column]!.gain + gain };
  }
}

/** When a currency is used: the days on which units leave it, and the days to which they must last. */
interface Uses {
  readonly takenOn: readonly Day[];
  readonly lastTo: readonly Day[];
}

function usesOf(book: Book, days: RequestDays): Map<string, Uses> {
  const found = new Map<string, { takenOn: Set<Day>; lastTo: Set<Day> }>();
  const at = (currency: string) => {
    const known = found.get(currency);
    if (known !== undefined) return known;
    const fresh = { takenOn: new Set([book.until]), lastTo: new Set([book.until]) };
    found.set(currency, fresh);
    return fresh;
  };
  for (const { currency } of book.holdings) at(currency);
  book.offers.forEach((offer, index) => {
    at(offer.exit);
    if (offer.bonus !== null) at(offer.bonus.currency);
    for (const day of days[index]!) {
      at(offer.source).takenOn.add(day);
      at(offer.source).lastTo.add(day);
    }
  });
  for (const need of plannedNeeds(book)) {
    for (const currency of need.exits) {
      at(currency).takenOn.add(need.day - book.spareDays);
      at(currency).lastTo.add(need.day);
    }
  }
  const ascending = (of: Set<Day>) => [...of].sort((a, b) => a - b);
  return new Map(
    [...found].map(([currency, { takenOn, lastTo }]) => [
      currency,
      { takenOn: ascending(takenOn), lastTo: ascending(lastTo) },
    ]),
  );
}

/** The last days that occur in a currency, each brought down to the last day of use before it. */
function endsOf(
  book: Book,
  days: RequestDays,
  uses: ReadonlyMap<string, Uses>,
): Map<string, Day[]> {
  const found = new Map([...uses.keys()].map((currency) => [currency, new Set([book.until])]));
  const add = (currency: string, until: Day) => {
    const last = lastUse(uses, currency, until);
    if (last !== null) found.get(currency)!.add(last);
  };
  for (const lot of heldLots(book)) add(lot.currency, lot.until);
  book.offers.forEach((offer, index) => {
    for (const day of days[index]!) {
      add(offer.exit, lastDay(book, offer.exit, creditDay(book, offer, day)));
      if (offer.bonus === null) continue;
      const { currency } = offer.bonus;
      add(currency, lastDay(book, currency, bonusDay(book, offer, day)));
    }
  });
  return new Map([...found].map(([currency, ends]) => [currency, [...ends].sort((a, b) => a - b)]));
}

function lastUse(uses: ReadonlyMap<string, Uses>, currency: string, until: Day): Day | null {
  const days = uses.get(currency)?.lastTo ?? [];
  for (let k = days.length - 1; k >= 0; k -= 1) if (days[k]! <= until) return days[k]!;
  return null;
}

/** One currency's nodes. */
class Tank {
  private readonly nodes = new Map<string, { entries: Entry[]; held: number }>();

  constructor(
    private readonly program: IntegerProgram,
    private readonly takenOn: readonly Day[],
    private readonly ends: readonly Day[],
  ) {}

  hold(from: Day, last: Day | null, units: number): void {
    const node = this.arrival(from, last);
    if (node !== null) node.held += units;
  }

  in(from: Day, last: Day | null, entries: readonly Entry[]): void {
    this.arrival(from, last)?.entries.push(...entries.map(([j, a]): Entry => [j, -a]));
  }

  /** Takes units on a day that last to another; false where no unit ever does. */
  out(day: Day, lastTo: Day, entries: readonly Entry[]): boolean {
    const last = this.ends.find((end) => end >= lastTo);
    if (last === undefined) return false;
    this.node(day, last).entries.push(...entries);
    return true;
  }

  close(): void {
    const through = (from: string, to: string) => {
      const column = this.program.column(Infinity);
      this.nodes.get(from)!.entries.push([column, 1]);
      this.nodes.get(to)!.entries.push([column, -1]);
    };
    for (const day of this.takenOn)
      for (const end of this.ends) if (end >= day) this.node(day, end);
    this.takenOn.forEach((day, d) => {
      this.ends.forEach((end, e) => {
        if (end < day) return;
        const next = this.takenOn[d + 1];
        if (next !== undefined && end >= next) through(key(day, end), key(next, end));
        const sooner = this.ends[e - 1];
        if (sooner !== undefined && sooner >= day) through(key(day, end), key(day, sooner));
      });
    });
    for (const { entries, held } of this.nodes.values()) this.program.row(entries, -Infinity, held);
  }

  private arrival(from: Day, last: Day | null) {
    const day = this.takenOn.find((taken) => taken >= from);
    if (day === undefined || last === null || last < day) return null;
    return this.node(day, last);
  }

  private node(day: Day, end: Day) {
    const known = this.nodes.get(key(day, end));
    if (known !== undefined) return known;
    const fresh = { entries: [], held: 0 };
    this.nodes.set(key(day, end), fresh);
    return fresh;
  }
}

function key(day: Day, end: Day): string {
  return `${day} ${end}`;
}
