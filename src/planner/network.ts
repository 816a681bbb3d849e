// The flow of units through time: nodes are (currency, class of expiry, group of days), lots and credits
// flow in, requests and needs flow out, and what reaches the end is left over at its worth. A unit may
// always be kept for a later group and may always serve as a shorter-lived one, so that spending the
// soonest-expiring first costs nothing.

import type { Book } from "../core/book.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { exactInteger, fraction, gcd, multiply } from "../core/fraction.ts";
import { type Grains, leftOverGrains, mostUnits, needGrains, yenPerUnit } from "./grains.ts";
import { addJoinedNeed, type JoinedNeed } from "./joined-needs.ts";
import { expiryOfCredit } from "./open-offer.ts";
import type { Column, Row } from "./programme.ts";
import { type Ranks, rankOf } from "./ranks.ts";

/** A column that says how many units of an exit a need uses. */
export interface UseColumn {
  readonly column: number;
  readonly need: number;
  readonly currency: Currency;
}

/** Rows and columns of a linear programme that minimises −value, in yen. */
export interface Network {
  readonly rows: { rhs: number; range: number }[];
  readonly columns: Column[];
  readonly uses: UseColumn[];
  /** Columns that come out broken unless they are kept whole: see joined-needs.ts. */
  readonly totals: readonly number[];
  /** Yen that are there whatever is done: lots that become available after Plan until. */
  readonly constant: number;
}

/** Builds the network of a book; credits and demands are announced first, then connected. */
export class NetworkBuilder {
  readonly book: Book;
  readonly grains: Grains;
  readonly ranks: (currency: Currency) => Ranks;
  readonly nodes = new Map<string, number>();
  readonly places: { currency: Currency; lifeClass: number; group: number }[] = [];
  readonly supply: number[] = [];
  readonly isDemand: boolean[] = [];
  constantGrains = 0;

  constructor(book: Book, grains: Grains, ranks: (currency: Currency) => Ranks) {
    this.book = book;
    this.grains = grains;
    this.ranks = ranks;
    for (const lot of book.holdings) {
      if (lot.availableFrom !== null && lot.availableFrom > book.until) {
        this.constantGrains += lot.units * leftOverGrains(book, grains, lot.currency);
        continue;
      }
      const from = lot.availableFrom ?? Number.NEGATIVE_INFINITY;
      this.supply[this.arrival(lot.currency, from, lot.expires ?? Number.POSITIVE_INFINITY)]! +=
        lot.units;
    }
  }

  /** The node at which units that arrive on a day and expire on a day stand. */
  arrival(currency: Currency, day: number, expiry: number): number {
    const ranks = this.ranks(currency);
    return this.node(currency, rankOf(ranks.classStarts, expiry), rankOf(ranks.groupStarts, day));
  }

  /** The node at which units credited on a day stand; −1 after Plan until. */
  credit(currency: Currency, day: Day): number {
    if (day > this.book.until) return -1;
    return this.arrival(currency, day, expiryOfCredit(this.book, currency, day));
  }

  /** The node that serves a demand to be filled by a day with units alive on a day. */
  demand(currency: Currency, fillBy: number, aliveOn: Day): number {
    const node = this.arrival(currency, fillBy, aliveOn);
    this.isDemand[node] = true;
    return node;
  }

  node(currency: Currency, lifeClass: number, group: number): number {
    const key = `${currency}\n${lifeClass}\n${group}`;
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    const made = this.places.push({ currency, lifeClass, group }) - 1;
    this.nodes.set(key, made);
    this.supply[made] = 0;
    return made;
  }

  /**
   * Needs, left-overs and the flow between nodes.
   *
   * @param mostUnitsOf - The most units of a currency that there can be.
   * @returns The network; arcs are added to its columns and rows by the caller.
   */
  connect(mostUnitsOf: (currency: Currency) => number): Network {
    const { book, grains } = this;
    const columns: Column[] = [];
    const uses: UseColumn[] = [];
    const yen = (value: number) => value / grains.perYen;
    const joined: JoinedNeed[] = [];
    book.needs.forEach((need, index) => {
      const parts: { currency: Currency; column: number }[] = [];
      for (const currency of need.exits) {
        const upper = mostUnits(book, need, currency);
        if (upper === 0) continue;
        const node = this.demand(currency, need.day - book.spareDays, need.day);
        const cost = -yen(needGrains(book, grains, need, currency));
        const most = Math.min(upper, mostUnitsOf(currency));
        const column =
          columns.push({ cost, lower: 0, upper: most, rows: [node], entries: [1] }) - 1;
        parts.push({ currency, column });
      }
      const faces = parts.map(({ currency }) => yenPerUnit(book, currency));
      const scale = faces.reduce(
        (lcmSoFar, face) => lcmSoFar * (face.den / gcd(lcmSoFar, face.den)),
        1,
      );
      let weights = faces.map((face) => exactInteger(face.num * (scale / face.den)));
      const common = weights.reduce(gcd, 0);
      weights = weights.map((weight) => weight / common);
      const room = multiply(need.amount, fraction(scale, common || 1));
      for (const { currency, column } of parts) uses.push({ column, need: index, currency });
      if (parts.length > 1)
        joined.push({
          weights,
          columns: parts.map((part) => part.column),
          room: Math.floor(room.num / room.den),
        });
    });
    this.addLeftOver(columns, mostUnitsOf, yen);
    this.addFlow(columns, mostUnitsOf);
    const rows: Row[] = this.places.map(({ currency }, at) => ({
      rhs: this.supply[at]!,
      range: mostUnitsOf(currency) + 1,
    }));
    const totals = joined.flatMap((need) => addJoinedNeed(columns, rows, need));
    const constant = yen(this.constantGrains);
    return { rows: rows as Network["rows"], columns, uses, totals, constant };
  }

  addLeftOver(
    columns: Column[],
    mostUnitsOf: (currency: Currency) => number,
    yen: (grains: number) => number,
  ): void {
    for (const currency of new Set(this.places.map((place) => place.currency))) {
      const worth = leftOverGrains(this.book, this.grains, currency);
      if (worth === 0) continue;
      const node = this.demand(currency, Number.POSITIVE_INFINITY, this.book.until);
      const upper = mostUnitsOf(currency);
      columns.push({ cost: -yen(worth), lower: 0, upper, rows: [node], entries: [1] });
    }
  }

  /** Keep for the next group; serve as the next shorter class; but only towards some demand. */
  addFlow(columns: Column[], mostUnitsOf: (currency: Currency) => number): void {
    const lastGroups = this.lastGroups();
    const flow = (from: number, to: number, currency: Currency) => {
      const upper = mostUnitsOf(currency);
      columns.push({ cost: 0, lower: 0, upper, rows: [from, to], entries: [1, -1] });
    };
    for (let at = 0; at < this.places.length; at++) {
      const { currency, lifeClass, group } = this.places[at]!;
      const last = lastGroups.get(currency) ?? [];
      if (group < (last[lifeClass] ?? -1))
        flow(at, this.node(currency, lifeClass, group + 1), currency);
      if (lifeClass > 0 && group <= (last[lifeClass - 1] ?? -1))
        flow(at, this.node(currency, lifeClass - 1, group), currency);
    }
  }

  /** By currency and class, the last group with a demand that units of the class can serve. */
  lastGroups(): Map<Currency, number[]> {
    const found = new Map<Currency, number[]>();
    const highest = new Map<Currency, number>();
    this.places.forEach(({ currency, lifeClass, group }, at) => {
      highest.set(currency, Math.max(lifeClass, highest.get(currency) ?? 0));
      if (!this.isDemand[at]) return;
      const last = found.get(currency) ?? [];
      last[lifeClass] = Math.max(group, last[lifeClass] ?? -1);
      found.set(currency, last);
    });
    for (const [currency, last] of found)
      for (let k = 0; k <= highest.get(currency)!; k++)
        last[k] = Math.max(last[k] ?? -1, last[k - 1] ?? -1);
    return found;
  }
}
