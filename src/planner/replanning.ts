// Better plans by planning the requests of one source anew while all others are held as they are.
//
// With most requests settled what is left is small, and searched to its end or nearly so. A source goes
// together with the currencies its units can be passed on from, as a hub's requests must change with it.

import type { Currency } from "../core/currency.ts";
import { Held } from "./held.ts";
import { Passes } from "./passes.ts";

/** Sources this far apart in the order of rows are still planned anew together. */
const FARTHEST = 3;
/** So many requests that might be made are few; of more only those are searched that the optimum uses. */
const FEW_ARCS = 40;
/** Work for a look at all of them. */
const LOOK = 400;
/** So many days of all offers together are enough for one set. */
const MANY_DAYS = 250;
/** Work for one set, by arc and by source. */
const WORK = { fixed: 400, perArc: 20, mostPerSource: 1500 };

/** Adds planning anew, source by source. */
export class Replanning extends Passes {
  /** Yen that were left to be gained at most when a set was last planned anew. */
  readonly hopes = new Map<string, number>();

  /**
   * Plans sources anew, each kind of set until none gains any more.
   *
   * @param until - Units of work that may have been spent in the end.
   */
  override replan(until: number): void {
    for (const sets of this.setsOfSources()) this.replanEach(sets, until);
  }

  /** Plans sets anew, the one with the most hope first, until all were in vain since the last gain. */
  replanEach(sets: readonly Currency[][], until: number): void {
    let left = sets;
    while (left.length > 0 && this.work < until) {
      const next = left.reduce((most, set) => (this.hopeOf(set) > this.hopeOf(most) ? set : most));
      const before = this.incumbent.cost();
      const bound = this.replanSources(next, until);
      const after = this.incumbent.cost();
      this.hopes.set(next.join(), after - bound);
      const isBetter = after < before - this.incumbent.tieBreak / 2;
      left = (isBetter ? sets : left).filter((set) => set !== next);
    }
  }

  hopeOf(set: readonly Currency[]): number {
    return this.hopes.get(set.join()) ?? Number.POSITIVE_INFINITY;
  }

  /** Single sources; all that feed one hub, as its lots may need them together; twos of growing distance. */
  setsOfSources(): Currency[][][] {
    const sources = [...new Set(this.offers.map(({ offer }) => offer.source))];
    const feeding = sources.map((hub) => [
      ...new Set(this.offers.flatMap(({ offer }) => (offer.exit === hub ? [offer.source] : []))),
    ]);
    const count = sources.length;
    const twos = Array.from({ length: Math.min(FARTHEST, count >> 1) }, (_, nearer) =>
      sources
        .slice(0, 2 * (nearer + 1) === count ? count >> 1 : count)
        .map((source, k) => [source, sources[(k + nearer + 1) % count]!]),
    );
    return [
      sources.map((source) => [source]),
      feeding.filter((feeders) => feeders.length > 1),
      ...twos,
    ];
  }

  /** Plans some sources anew together; returns what no plan with the others held costs less than. */
  replanSources(sources: readonly Currency[], until: number): number {
    const { accountant, account } = this.incumbent;
    const free = this.downstreamOf(sources);
    const isFree = (offer: number) => free.has(accountant.book.offers[offer]!.source);
    // Where nothing is held, it is the whole book, which is searched anyway.
    if (account.requests.every(({ offer }) => isFree(offer))) return Number.NEGATIVE_INFINITY;
    const held = new Held(this.incumbent, this.offers, isFree);
    const { spans } = this.daysOf(({ index }) => isFree(index), MANY_DAYS);
    const ground = { book: held.book, spans };
    const model = this.modelOn(ground, held);
    const most = WORK.mostPerSource * sources.length;
    const budget = Math.min(most, WORK.fixed + WORK.perArc * model.arcs.length);
    if (model.arcs.length < FEW_ARCS) return this.search(model, budget, until, null, held).bound;
    const look = this.search(model, LOOK, until, null, held);
    if (!look.isExhausted) {
      const small = this.modelOn(this.inUse(ground, model, look.isUsed), held);
      this.search(small, budget, until, null, held);
    }
    return look.bound;
  }

  /** Sources and all that their units can be passed on from. */
  downstreamOf(sources: readonly Currency[]): Set<Currency> {
    const found = new Set(sources);
    for (const currency of found)
      for (const { offer } of this.offers) if (offer.source === currency) found.add(offer.exit);
    return found;
  }
}
