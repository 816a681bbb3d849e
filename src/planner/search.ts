// Branch and bound over the model: best bound first, each node followed down its better child.
//
// Work is counted in nodes and in pivots of the simplex, each pivot by the size of its programme, never by a
// clock, so that the same book gives the same plan on every machine.

import type { Start } from "./basis.ts";
import { Exploring } from "./exploring.ts";
import type { Model } from "./model.ts";
import type { Node } from "./open-nodes.ts";
import type { SearchOptions } from "./search-options.ts";
import { sift } from "./sifting.ts";

/** What became of a search. */
export interface Outcome {
  /** No plan costs less than this; −Infinity where nothing is known. */
  readonly bound: number;
  /** Cost of the best accepted candidate; Infinity where there is none. */
  readonly best: number;
  /** For each arc, whether the root's optimum uses it, and whether a better plan than the best still can. */
  readonly isUsed: readonly boolean[];
  readonly isHopeful: readonly boolean[];
  readonly isExhausted: boolean;
  /** The basis of the root's optimum. */
  readonly basis: Start;
  /** Nodes and work since the search began, or last went on. */
  readonly nodes: number;
  readonly work: number;
  /** Goes on where the search stopped, with so much more work and a cost that is reached by now. */
  readonly goOn: (budget: number, known: number) => Outcome;
}

/**
 * Looks for the candidate of least cost.
 *
 * @param model - The model.
 * @param options - Budget, tolerance and the judge of candidates.
 * @returns Bound and best cost; they meet, to the tolerance, where the search is exhausted.
 * @example search(example.model, {
 *     budget: 100, tolerance: 1e-6, known: 0, accept: (_, cost) => Math.round(cost),
 *   }).best //=> -1035
 */
export function search(model: Model, options: SearchOptions): Outcome {
  return new Search(model, options).run();
}

class Search extends Exploring {
  start: Start = this.lp.start();

  run(): Outcome {
    const root: Node = { parent: null, branch: null, bound: Number.NEGATIVE_INFINITY, depth: 0 };
    if (this.options.from) this.lp.startFrom(this.options.from, [...this.model.rows.keys()]);
    else sift(this);
    this.until = Number.POSITIVE_INFINITY;
    const status = this.solveNode(root);
    this.until = this.options.budget + this.work();
    this.start = this.lp.start();
    if (status === "open") {
      this.keepRootCosts();
      this.dive();
    }
    const isExhausted = status === "closed" || this.explore(root);
    return this.outcome(isExhausted, { nodes: 0, work: 0 });
  }

  goOn(budget: number, known: number): Outcome {
    const before = { nodes: this.nodes, work: this.work() };
    this.until = before.work + budget;
    this.improve(known);
    return this.outcome(this.explore(null), before);
  }

  outcome(isExhausted: boolean, before: Pick<Outcome, "nodes" | "work">): Outcome {
    const { best, lost, rootUses: isUsed } = this;
    const isHopeful = this.root.map(({ zHigh }) => zHigh > 0);
    const open = isExhausted ? this.cutoff() : this.open.leastBound();
    const bound = Math.min(open, lost, best);
    const isProven = isExhausted && lost >= this.cutoff();
    const nodes = this.nodes - before.nodes;
    const work = this.work() - before.work;
    const goOn = (more: number, known: number) => this.goOn(more, known);
    return {
      bound,
      best,
      isUsed,
      isHopeful,
      isExhausted: isProven,
      basis: this.start,
      nodes,
      work,
      goOn,
    };
  }
}
