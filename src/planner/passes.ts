// How a book's requests are searched, pass by pass, each on a model no larger than it must be.
//
// A first look without cuts settles the easy books. Then block cuts raise the bound, and the offers and days
// that the optimum or the best plan uses are searched as a small model of their own (relaxation induced
// neighbourhoods: Danna, Rothberg and Le Pape 2005), which yields good plans. With a good plan the prices
// of the bound rule most offers and days out; what is left becomes a smaller model, and so on until there
// is nothing more to rule out and the rest is searched to its end.

import type { Start } from "./basis.ts";
import { withBlockCuts } from "./block-cuts.ts";
import { countOf, type Ground, Grounds, isOfOffersOf } from "./grounds.ts";
import type { Held } from "./held.ts";
import type { Model } from "./model.ts";
import { withRowCuts } from "./row-cuts.ts";
import { type Outcome, search } from "./search.ts";

/** What passes came to: no plan on the given days costs less than `bound`. */
export interface Passed {
  readonly bound: number;
  readonly isExhausted: boolean;
}

/** Work for a look at a model after its root is solved, by row too; and for the first look with cuts. */
const LOOK = { fixed: 2000, perRow: 10, withCuts: 10000 };
/** The share of the work left that a part of the model may take. */
const PART = 0.3;
/** The tree keeps a share of the work left for the end, by the nodes that a look at it sees, and no more than so much. */
const TREE = { perNode: 1 / 120, most: 0.4 };
/** Cuts for a model of more arcs take long: such a share of the work left is for plans before. */
const MANY_ARCS = 1000;
const EARLY = 0.7;
/** The share of the work left that cuts from rows may take. */
const ROW_CUTS = 0.3;
/** Rounds of bettering the best plan. */
const ROUNDS = 4;
/** A model is made anew where no more than this share of its days is left. */
const FEWER = 0.5;

/** Passes over the models of one book. */
export abstract class Passes extends Grounds {
  work = 0;
  nodes = 0;
  /** Days that were looked at for plans of the book itself, single ones or spans, and those that the optimum uses. */
  looked: { readonly near: Ground; readonly used: Ground; readonly areSingle: boolean } | null =
    null;

  /**
   * Searches some ground.
   *
   * @param ground - The book and its candidate days.
   * @param until - Units of work that may have been spent in the end.
   */
  over(ground: Ground, until: number): Passed {
    const model = this.modelOn(ground);
    const look = LOOK.fixed + LOOK.perRow * model.rows.length;
    const first = this.search(model, look, until, null);
    if (first.isExhausted || this.work >= until) return first;
    if (model.arcs.length > MANY_ARCS)
      this.better(ground, model, first, this.work + EARLY * (until - this.work));
    const cut = this.withCuts(model, until, first.basis);
    let outcome = this.search(cut.model, look + LOOK.withCuts, until, cut.basis);
    const before = this.incumbent.cost();
    const kept = Math.min(TREE.most, TREE.perNode * outcome.nodes) * (until - this.work);
    if (!outcome.isExhausted) this.better(ground, model, outcome, until - kept);
    if (this.incumbent.cost() < before && this.work < until)
      outcome = this.goOn(cut.model, outcome, look, until);
    if (outcome.isExhausted || this.work >= until) return outcome;
    const left = this.kept(ground, model, outcome.isHopeful);
    const rest =
      countOf(left.spans) <= FEWER * countOf(ground.spans)
        ? this.toTheEnd(left, until)
        : this.goOn(cut.model, outcome, until, until);
    return { bound: Math.max(rest.bound, outcome.bound), isExhausted: rest.isExhausted };
  }

  /** Betters the best plan, the small model first, until neither way of doing so gains any more. */
  better(ground: Ground, model: Model, outcome: Outcome, until: number): void {
    const share = () => this.work + (until - this.work) * PART;
    this.part(ground, model, outcome, share());
    for (let round = 0; round < ROUNDS && this.work < until; round++) {
      const before = this.incumbent.cost();
      this.replan(share());
      this.part(ground, model, outcome, share());
      if (this.incumbent.cost() > before - this.incumbent.tieBreak) return;
    }
  }

  /** Betters the best plan in parts: see replanning.ts. */
  abstract replan(until: number): void;

  /** Searches what the optimum or the best plan uses, for better plans alone. */
  part(ground: Ground, model: Model, { isUsed }: Outcome, until: number): void {
    if (ground.book === this.incumbent.accountant.book) {
      this.toTheEnd(this.inUse(ground, model, isUsed), until);
      return;
    }
    // Where units were to live longer, days are not what they seem: all days of the offers are looked at.
    const near = this.ofOffersInUse(model, isUsed);
    const used = this.usedOf(near, until);
    this.toTheEnd(this.withBestPlan(used, near), until);
  }

  /** The days of some offers that the optimum on these days uses; looked for once, and anew once days are single. */
  usedOf(near: Ground, until: number): Ground {
    const { looked } = this;
    const areSingle = this.incumbent.isTooCoarse;
    if (looked?.areSingle === areSingle && isOfOffersOf(near, looked.near)) return looked.used;
    const model = this.modelOn(near);
    const cut = this.withCuts(model, this.work + (until - this.work) / 2, null);
    const look = this.search(cut.model, LOOK.fixed, until, cut.basis);
    const used = this.kept(near, model, look.isUsed);
    this.looked = { near, used, areSingle };
    return used;
  }

  toTheEnd(ground: Ground, until: number): Outcome {
    const cut = this.withCuts(this.modelOn(ground), until, null);
    return this.search(cut.model, until, until, cut.basis);
  }

  withCuts(model: Model, until: number, from: Start | null) {
    const known = this.incumbent.cost() + model.constant - this.incumbent.tieBreak / 2;
    const cut = withBlockCuts(model, Math.max(0, until - this.work) / 2, known, from);
    this.work += cut.work;
    const more = withRowCuts(cut.model, (until - this.work) * ROW_CUTS, known, cut.basis);
    this.work += more.work;
    return more;
  }

  /** Searches a model, some requests being held. */
  search(
    model: Model,
    budget: number,
    until: number,
    from: Start | null,
    held: Pick<Held, "requests" | "uses" | "cost"> = { requests: [], uses: [], cost: 0 },
  ): Outcome {
    const { incumbent } = this;
    const constant = model.constant - held.cost;
    const outcome = search(model, {
      budget: Math.min(budget, until - this.work),
      tolerance: incumbent.tieBreak / 2,
      known: incumbent.cost() + constant,
      accept: (candidate) => {
        const cost = incumbent.accept(candidate, held);
        return cost === null ? null : cost + constant;
      },
      from,
    });
    return this.taken(outcome, constant);
  }

  /** Goes on with the search of a model in which nothing is held. */
  goOn({ constant }: Model, outcome: Outcome, budget: number, until: number): Outcome {
    const known = this.incumbent.cost() + constant;
    return this.taken(outcome.goOn(Math.min(budget, until - this.work), known), constant);
  }

  /** Counts a search's work; costs are a plan's again. */
  taken(outcome: Outcome, constant: number): Outcome {
    this.work += outcome.work;
    this.nodes += outcome.nodes;
    return { ...outcome, bound: outcome.bound - constant };
  }
}
