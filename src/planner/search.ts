// Branch and bound over the model: best bound first, each node followed down its better child.
//
// Work is counted in nodes and in pivots of the simplex, each pivot by the size of its inverse, never by a
// clock, so that the same book gives the same plan on every machine.

import type { ArcState, Branch, Candidate } from "./branching.ts";
import type { Model } from "./model.ts";
import { type Node, OpenNodes } from "./open-nodes.ts";
import { FAR } from "./probing.ts";
import { RootCosts } from "./root-costs.ts";
import type { Side, Split } from "./splits.ts";

/** What became of a search. */
export interface Outcome {
  /** No plan costs less than this; −Infinity where nothing is known. */
  readonly bound: number;
  /** Cost of the best accepted candidate; Infinity where there is none. */
  readonly best: number;
  readonly isExhausted: boolean;
  readonly nodes: number;
  readonly work: number;
}

/** A model of more rows than this dives without trying. */
const LARGE = 400;
/** A dive for a better plan at the root and at every so many nodes. */
const DIVE_EVERY = 100;
const DIVE_STEPS = 200;

export interface SearchOptions {
  /** Units of work that may be spent: see the head of this file. */
  readonly budget: number;
  /** Two costs that differ by less are the same. */
  readonly tolerance: number;
  /** The cost of a candidate, or null where it cannot be carried out. */
  readonly accept: (candidate: Candidate, cost: number) => number | null;
  /** A cost that is already known to be reachable. */
  readonly known: number;
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

class Search extends RootCosts {
  readonly options: SearchOptions;
  readonly open = new OpenNodes();
  current: Node | null = null;
  nodes = 0;

  constructor(model: Model, options: SearchOptions) {
    super(model, options.known, options.tolerance);
    this.options = options;
  }

  /** The simplex's work, and a node counts as one. */
  work(): number {
    return this.lp.spent + this.nodes;
  }

  pivotsLeft(): number {
    return Math.max(0, (this.options.budget - this.work()) / this.lp.workPerPivot);
  }

  run(): Outcome {
    let node: Node | null = {
      parent: null,
      branch: null,
      bound: Number.NEGATIVE_INFINITY,
      depth: 0,
    };
    let bound = Number.NEGATIVE_INFINITY;
    for (;;) {
      if (this.work() >= this.options.budget && (node !== null || this.open.heap.length > 0)) {
        const open = Math.min(node?.bound ?? Infinity, this.open.leastBound());
        return this.outcome(Math.min(open, this.best), false);
      }
      if (node === null) {
        node = this.open.pop();
        if (node === null || node.bound >= this.cutoff()) {
          bound = node === null ? this.cutoff() : Math.max(node.bound, this.cutoff());
          return this.outcome(Math.min(bound, this.best), true);
        }
      }
      node = this.expand(node);
    }
  }

  outcome(bound: number, isExhausted: boolean): Outcome {
    const { best, nodes } = this;
    return { bound, best, isExhausted, nodes, work: this.work() };
  }

  /** Solves a node; returns the child to go on with, or null where there is none. */
  expand(node: Node): Node | null {
    this.nodes++;
    this.goTo(node);
    const status = this.lp.solve(this.cutoff(), this.pivotsLeft());
    if (status === "infeasible" || status === "cutoff") return null;
    node.bound = Math.max(node.bound, this.lp.objective);
    if (status === "stopped") {
      this.open.push(node);
      return null;
    }
    if (node.bound >= this.cutoff()) return null;
    if (node.parent === null) this.keepRootCosts();
    if (node.parent === null || this.nodes % DIVE_EVERY === 0) {
      this.dive(node);
      const again = this.lp.solve(this.cutoff(), this.pivotsLeft());
      if (again === "stopped") this.open.push(node);
      if (again !== "optimal" || node.bound >= this.cutoff()) return null;
    }
    const splits = this.splits();
    if (splits.length === 0) {
      const cost = this.options.accept(this.candidate(), this.lp.objective);
      if (cost !== null) {
        this.improve(cost);
        if (this.best - this.tolerance <= node.bound) return null;
      }
      const rest = this.anySplit();
      return rest === null ? null : this.branch(node, rest, null);
    }
    return this.choose(node, splits);
  }

  improve(cost: number): void {
    if (cost >= this.best) return;
    this.best = cost;
    this.dropHopeless();
  }

  /** Whether trying both sides of a split costs too much to do often. */
  isLarge(): boolean {
    return this.lp.rowCount > LARGE;
  }

  /** From a node straight to some whole-numbered plan: requests by least regret, then lots rounded down. */
  dive(from: Node): void {
    let node = from;
    const go = (split: Split, state: ArcState) => {
      const branch = { at: split.at, kind: split.kind, state };
      node = { parent: node, branch, bound: node.bound, depth: node.depth + 1 };
      this.setState(split, state);
      this.current = node;
    };
    for (let step = 0; step < DIVE_STEPS && this.work() < this.options.budget; step++) {
      const splits = this.splits();
      if (splits.length === 0) {
        const cost = this.options.accept(this.candidate(), this.lp.objective);
        if (cost !== null) this.improve(cost);
        break;
      }
      if (splits[0]!.kind === "points" || splits[0]!.kind === "total") {
        for (const split of splits)
          if (!this.isEmpty(split, split.down)) go(split, split.down);
          else go(split, split.up);
      } else {
        const sides = this.isLarge() ? roughSides(splits) : this.leastRegret(splits);
        if (sides.length === 0) break;
        for (const { split, state } of sides) go(split, state);
      }
      if (this.lp.solve(this.cutoff(), this.pivotsLeft()) !== "optimal") break;
    }
    this.goTo(from);
  }

  /** Evaluates the most promising splits and branches on the best of them. */
  choose(node: Node, splits: Split[]): Node | null {
    const scored = splits
      .map((split) => ({ split, score: this.scoreOf(this.estimate(split), split) }))
      .sort((a, b) => b.score - a.score);
    const tries = node.depth < 6 ? 8 : 4;
    let best: { split: Split; score: number; gains: [number, number] } | null = null;
    for (let k = 0; k < Math.min(tries, scored.length); k++) {
      const { split } = scored[k]!;
      const slot = this.slot(split);
      const isReliable = Math.min(this.gains[0]!.count[slot]!, this.gains[1]!.count[slot]!) >= 3;
      const gains = isReliable ? this.estimate(split) : this.probe(split, 20);
      const score = this.scoreOf(gains, split);
      if (best === null || score > best.score) best = { split, score, gains };
      if (gains[0] >= FAR || gains[1] >= FAR) {
        best = { split, score, gains };
        break;
      }
      if (this.work() >= this.options.budget) break;
    }
    return best === null ? null : this.branch(node, best.split, best.gains);
  }

  branch(node: Node, split: Split, gains: readonly [number, number] | null): Node | null {
    const { at, kind } = split;
    const child = (state: ArcState): Node => ({
      parent: node,
      branch: { at, kind, state },
      bound: node.bound,
      depth: node.depth + 1,
    });
    const down = child(split.down);
    const up = child(split.up);
    if (this.isEmpty(split, split.down)) return this.isEmpty(split, split.up) ? null : up;
    if (this.isEmpty(split, split.up)) return down;
    if (gains !== null && gains[0] >= FAR) return gains[1] >= FAR ? null : up;
    if (gains !== null && gains[1] >= FAR) return down;
    const upFirst = gains === null ? false : gains[1] <= gains[0];
    this.open.push(upFirst ? down : up);
    return upFirst ? up : down;
  }

  goTo(node: Node): void {
    if (node === this.current) return;
    if (node.parent === this.current && node.branch !== null) {
      this.setState(node.branch, node.branch.state);
      this.current = node;
      return;
    }
    for (let n = this.current; n !== null && n.branch !== null; n = n.parent) this.undo(n.branch);
    const path: Branch[] = [];
    for (let n: Node | null = node; n !== null && n.branch !== null; n = n.parent)
      path.push(n.branch);
    for (let k = path.length - 1; k >= 0; k--) {
      const { state } = path[k]!;
      this.setState(path[k]!, state);
    }
    this.current = node;
  }
}

/** In a large model: what is hardly used is not used at all; where all is used well, the best is. */
function roughSides(splits: readonly Split[]): Side[] {
  const slight = splits.filter(({ fraction, kind }) => kind === "requests" && fraction < 0.25);
  if (slight.length > 0) return slight.map((split) => ({ split, state: split.down }));
  const [fullest] = splits.slice().sort((a, b) => b.fraction - a.fraction);
  return fullest === undefined ? [] : [{ split: fullest, state: fullest.up }];
}
