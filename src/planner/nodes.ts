// The nodes of a network: where units of a currency stand, by the class of their expiry and the group of days,
// and what is known to arrive or to be asked for there.

import type { Book } from "../core/book.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { type Grains, leftOverGrains } from "./grains.ts";
import { expiryOfCredit } from "./lives.ts";
import { type Ranks, rankOf } from "./ranks.ts";
import type { DemandKind } from "./short-lives.ts";

/** Announces what stands, arrives and is asked for in a book. */
export class Nodes {
  readonly book: Book;
  readonly grains: Grains;
  readonly ranks: (currency: Currency) => Ranks;
  readonly nodes = new Map<string, number>();
  readonly places: { currency: Currency; lifeClass: number; group: number }[] = [];
  readonly supply: number[] = [];
  /** The kinds of demand a node serves: filled on the day it is alive on, or some days ahead. */
  readonly demandKinds: Set<DemandKind>[] = [];
  /** Nodes at which units are credited or brought. */
  readonly credited = new Set<number>();
  /** Nodes at which units with a short life are credited, and the currencies of such units. */
  readonly creditNodes = new Set<number>();
  readonly lotNodes = new Set<number>();
  readonly hasLines: boolean;
  constantGrains = 0;

  /** `hasLines`: whether credits with a short life flow along lines; if not, units come out whole by themselves. */
  constructor(book: Book, grains: Grains, ranks: (currency: Currency) => Ranks, hasLines: boolean) {
    this.book = book;
    this.grains = grains;
    this.ranks = ranks;
    this.hasLines = hasLines;
    for (const lot of book.holdings) {
      if (lot.availableFrom !== null && lot.availableFrom > book.until) {
        this.constantGrains += lot.units * leftOverGrains(book, grains, lot.currency);
        continue;
      }
      const from = lot.availableFrom ?? Number.NEGATIVE_INFINITY;
      const node = this.arrival(lot.currency, from, lot.expires ?? Number.POSITIVE_INFINITY);
      this.supply[node]! += lot.units;
      this.lotNodes.add(node);
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
    const ranks = this.ranks(currency);
    const expiry = expiryOfCredit(this.book, currency, day);
    const lifeClass = rankOf(ranks.classStarts, expiry);
    const isShort = this.hasLines && isShortLived(this.book, currency);
    const node = this.node(currency, lifeClass, rankOf(ranks.groupStarts, day), isShort);
    this.credited.add(node);
    if (isShort) this.creditNodes.add(node);
    return node;
  }

  /** The node that serves a demand to be filled by a day with units alive on a day. */
  demand(currency: Currency, fillBy: number, aliveOn: Day): number {
    const node = this.arrival(currency, fillBy, aliveOn);
    this.demandKinds[node]!.add(fillBy < aliveOn ? "ahead" : "on-the-day");
    return node;
  }

  /** Points that a settled request takes. */
  take(currency: Currency, day: Day, units: number): void {
    this.supply[this.demand(currency, day, day)]! -= units;
  }

  /** Units that a settled request brings. */
  bring(currency: Currency, day: Day, units: number): void {
    const node = this.credit(currency, day);
    if (node >= 0) this.supply[node]! += units;
    else this.constantGrains += units * leftOverGrains(this.book, this.grains, currency);
  }

  node(currency: Currency, lifeClass: number, group: number, isCredit = false): number {
    const key = `${currency}\n${lifeClass}\n${group}\n${isCredit}`;
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    const made = this.places.push({ currency, lifeClass, group }) - 1;
    this.nodes.set(key, made);
    this.supply[made] = 0;
    this.demandKinds[made] = new Set();
    return made;
  }

  /** Currencies whose credits flow along lines. */
  shortLived(): Set<Currency> {
    return new Set([...this.creditNodes].map((node) => this.places[node]!.currency));
  }
}

function isShortLived(book: Book, currency: Currency): boolean {
  return (book.worth.get(currency)?.validity.kind ?? "endless") !== "endless";
}
