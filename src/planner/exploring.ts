// The tree of a search: nodes solved, branched on and followed down.

import type { Branch, Candidate } from "./branching.ts";
import { Diving } from "./diving.ts";
import type { Model } from "./model.ts";
import { type Node, OpenNodes } from "./open-nodes.ts";
import { FAR } from "./probing.ts";
import type { SearchOptions } from "./search-options.ts";
import type { Split } from "./splits.ts";

/** A dive for a better plan at every so many nodes. */
const DIVE_EVERY = 25;
const WORK_PER_CANDIDATE = 30;

/** Explores the tree below a node. */
export class Exploring extends Diving {
  readonly options: SearchOptions;
  open = new OpenNodes();
  current: Node | null = null;
  nodes = 0;
  accepted = 0;
  readonly workPerNode: number;
  /** The work at which to stop. */
  until: number;
  /** The least bound of the nodes whose only candidate could not be carried out as it was. */
  lost = Number.POSITIVE_INFINITY;

  constructor(model: Model, options: SearchOptions) {
    super(model, options.known, options.tolerance);
    this.options = options;
    this.until = options.budget;
    this.workPerNode = 1 + model.columns.length / 400;
  }

  /** The simplex's work, and what nodes and candidates take. */
  work(): number {
    return this.lp.spent + this.nodes * this.workPerNode + this.accepted * WORK_PER_CANDIDATE;
  }

  override mayGoOn(): boolean {
    return this.work() < this.until;
  }

  override pivotsLeft(): number {
    return Math.max(0, (this.until - this.work()) / this.lp.workPerPivot);
  }

  override arrive(candidate: Candidate, cost: number | null): void {
    this.accepted++;
    const accepted = this.options.accept(candidate, cost);
    if (accepted !== null) this.improve(accepted);
  }

  improve(cost: number): void {
    if (cost >= this.best) return;
    this.best = cost;
    this.dropHopeless();
  }

  /** Explores all below a node, then the open ones, while there is work left; returns whether none is left. */
  explore(from: Node | null): boolean {
    let node = from;
    for (;;) {
      if (!this.mayGoOn()) {
        if (node !== null) this.open.push(node);
        return this.open.leastBound() >= this.cutoff();
      }
      // The heap's least bound is the least of all, unless a node is being followed down.
      const next: Node | null = node ?? this.open.pop();
      if (next === null || (node === null && next.bound >= this.cutoff())) return true;
      node = this.expand(next);
    }
  }

  /** Solves a node: `open` where it must be branched on, `later` where the work was not enough. */
  solveNode(node: Node): "open" | "closed" | "later" {
    this.nodes++;
    this.goTo(node);
    const status = this.lp.solve(this.cutoff(), this.pivotsLeft());
    if (status === "infeasible" || status === "cutoff") return "closed";
    node.bound = Math.max(node.bound, this.lp.objective);
    if (status === "stopped") return "later";
    return node.bound >= this.cutoff() ? "closed" : "open";
  }

  /** Solves a node; returns the child to go on with, or null where there is none. */
  expand(node: Node): Node | null {
    let status = this.solveNode(node);
    if (status === "open" && this.nodes % DIVE_EVERY === 0) {
      this.dive();
      status = this.solveNode(node);
    }
    if (status === "later") this.open.push(node);
    if (status !== "open") return null;
    const splits = this.splits();
    if (splits.length > 0) return this.choose(node, splits);
    this.accepted++;
    const cost = this.options.accept(this.candidate(), this.lp.objective);
    if (cost !== null) {
      this.improve(cost);
      if (this.best - this.tolerance <= node.bound) return null;
    }
    const rest = this.anySplit();
    if (rest !== null) return this.branch(node, rest, null);
    this.lost = Math.min(this.lost, node.bound);
    return null;
  }

  /** Evaluates the most promising splits and branches on the best of them. */
  choose(node: Node, splits: Split[]): Node | null {
    const scored = splits
      .map((split) => ({ split, score: this.scoreOf(this.estimate(split), split) }))
      .sort((a, b) => b.score - a.score);
    const tries = node.depth < 4 ? 6 : 2;
    let best: { split: Split; score: number; gains: [number, number] } | null = null;
    for (let k = 0; k < Math.min(tries, scored.length); k++) {
      const { split } = scored[k]!;
      const slot = this.slot(split);
      const isReliable = Math.min(this.gains[0]!.count[slot]!, this.gains[1]!.count[slot]!) >= 2;
      const gains = isReliable ? this.estimate(split) : this.probe(split, 10);
      const score = this.scoreOf(gains, split);
      if (best === null || score > best.score) best = { split, score, gains };
      if (gains[0] >= FAR || gains[1] >= FAR) {
        best = { split, score, gains };
        break;
      }
      if (!this.mayGoOn()) break;
    }
    return best === null ? null : this.branch(node, best.split, best.gains);
  }

  branch(node: Node, split: Split, gains: readonly [number, number] | null): Node | null {
    const { at, kind } = split;
    const child = (state: Branch["state"]): Node => ({
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
