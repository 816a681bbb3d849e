// Branch and bound over the model: best bound first, each node followed down its better child.
//
// Work is counted in pivots of the simplex, never by a clock, so that the same book gives the same plan
// on every machine.

import type { Arc, Group, Model } from "./model.ts";
import { Simplex } from "./simplex.ts";
import { trueExchange } from "./tariff.ts";

/** The amounts an arc is asked for: z requests of together p points. */
export interface Flow {
  readonly arc: Arc;
  readonly requests: number;
  readonly points: number;
}

/** A whole-numbered point of the model. */
export interface Candidate {
  readonly flows: readonly Flow[];
  readonly uses: readonly {
    readonly need: number;
    readonly currency: string;
    readonly units: number;
  }[];
}

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

interface ArcState {
  readonly zLow: number;
  readonly zHigh: number;
  readonly pLow: number;
  readonly pHigh: number;
}

/** What a split divides: an arc's requests or points, a need's use, or a group's sum. */
type SplitKind = "requests" | "points" | "use" | "group";

interface Branch {
  readonly at: number;
  readonly kind: SplitKind;
  readonly state: ArcState;
}

interface Node {
  readonly parent: Node | null;
  readonly branch: Branch | null;
  bound: number;
  readonly depth: number;
}

interface Split {
  readonly at: number;
  readonly kind: SplitKind;
  readonly fraction: number;
  readonly weight: number;
  readonly down: ArcState;
  readonly up: ArcState;
}

/** A dive for a better plan at the root and at every so many nodes. */
const DIVE_EVERY = 100;
const DIVE_STEPS = 200;
const WHOLE = 1e-6;
const FAR = 1e9;

export interface SearchOptions {
  /** Pivots that may be spent. */
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
 */
export function search(model: Model, options: SearchOptions): Outcome {
  return new Search(model, options).run();
}

class Search {
  readonly model: Model;
  readonly options: SearchOptions;
  readonly lp: Simplex;
  readonly arcs: ArcState[];
  readonly root: ArcState[];
  readonly useBounds: { lower: number; upper: number }[];
  readonly groupBounds: { lower: number; upper: number }[];
  readonly gains: { readonly sum: Float64Array; readonly count: Int32Array }[];
  readonly heap: Node[] = [];
  current: Node | null = null;
  best: number;
  nodes = 0;
  readonly rootCost: Float64Array;
  rootBound = Number.NEGATIVE_INFINITY;

  constructor(model: Model, options: SearchOptions) {
    this.model = model;
    this.options = options;
    this.best = options.known;
    this.lp = new Simplex(model.columns, model.rows);
    this.root = model.arcs.map((arc) => ({
      zLow: 0,
      zHigh: arc.requests,
      pLow: 0,
      pHigh: arc.total,
    }));
    this.arcs = this.root.slice();
    this.rootCost = new Float64Array(model.arcs.length);
    this.useBounds = model.uses.map(({ column }) => {
      const { lower, upper } = model.columns[column]!;
      return { lower, upper };
    });
    const slots = 2 * model.arcs.length + model.uses.length + model.groups.length;
    this.groupBounds = model.groups.map(({ top }) => ({ lower: 0, upper: top }));
    const make = () => ({ sum: new Float64Array(slots), count: new Int32Array(slots) });
    this.gains = [make(), make()];
    model.arcs.forEach((_, at) => {
      this.setArc(at, this.root[at]!);
    });
  }

  /** The simplex's work, and a node counts as one. */
  work(): number {
    return this.lp.spent + this.nodes;
  }

  pivotsLeft(): number {
    return Math.max(0, (this.options.budget - this.work()) / this.lp.workPerPivot);
  }

  cutoff(): number {
    return this.best - this.options.tolerance;
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
      if (this.work() >= this.options.budget && (node !== null || this.heap.length > 0)) {
        const open = Math.min(node?.bound ?? Infinity, this.heap[0]?.bound ?? Infinity);
        return this.outcome(Math.min(open, this.best), false);
      }
      if (node === null) {
        node = this.pop();
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
      this.push(node);
      return null;
    }
    if (node.bound >= this.cutoff()) return null;
    if (node.parent === null) this.keepRootCosts();
    if (node.parent === null || this.nodes % DIVE_EVERY === 0) {
      this.dive(node);
      const again = this.lp.solve(this.cutoff(), this.pivotsLeft());
      if (again === "stopped") this.push(node);
      if (again !== "optimal" || node.bound >= this.cutoff()) return null;
    }
    const splits = this.splits();
    if (splits.length === 0) {
      const cost = this.options.accept(this.candidate(), this.lp.objective);
      if (cost !== null) {
        this.improve(cost);
        if (this.best - this.options.tolerance <= node.bound) return null;
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

  /** What a first request of each arc costs at the least, on top of the root's bound. */
  keepRootCosts(): void {
    const { lp } = this;
    lp.refresh();
    this.rootBound = lp.objective;
    this.model.arcs.forEach((arc, at) => {
      const P = arc.perRequest;
      if (lp.position[arc.spread]! >= 0 || lp.value(arc.spread) > 0) return;
      if (arc.isFixed) {
        this.rootCost[at] = Math.max(0, lp.reduced[arc.spread]!) * P;
        return;
      }
      if (lp.position[arc.extra]! >= 0 || lp.value(arc.extra) > 0) return;
      const perPoint = lp.position[arc.more]! >= 0 ? 0 : lp.reduced[arc.more]!;
      const points = perPoint >= 0 ? perPoint * arc.minimum : perPoint * arc.total;
      this.rootCost[at] = Math.max(0, lp.reduced[arc.extra]! * P + points);
    });
    this.dropHopeless();
  }

  /** Arcs whose first request alone would cost more than the best plan is better than the root. */
  dropHopeless(): void {
    const slack = this.cutoff() - this.rootBound;
    this.rootCost.forEach((cost, at) => {
      const root = this.root[at]!;
      if (root.zHigh === 0 || !(cost > slack + 1e-6)) return;
      this.root[at] = { ...root, zHigh: 0 };
      if (this.arcs[at]!.zLow === 0) this.setArc(at, { ...this.arcs[at]!, zHigh: 0 });
    });
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
      if (splits[0]!.kind === "points" || splits[0]!.kind === "use") {
        for (const split of splits)
          if (!this.isEmpty(split, split.down)) go(split, split.down);
          else go(split, split.up);
      } else {
        const side = this.leastRegret(splits);
        if (side === null) break;
        go(side.split, side.state);
      }
      if (this.lp.solve(this.cutoff(), this.pivotsLeft()) !== "optimal") break;
    }
    this.goTo(from);
  }

  leastRegret(splits: readonly Split[]): { split: Split; state: ArcState } | null {
    const likely = splits
      .slice()
      .sort((a, b) => Math.abs(b.fraction - 0.5) - Math.abs(a.fraction - 0.5))
      .slice(0, 4);
    let best: { split: Split; state: ArcState } | null = null;
    let most = -1;
    for (const split of likely) {
      const [down, up] = this.probe(split, 15);
      if (down >= FAR && up >= FAR) return null;
      const regret = Math.abs(down - up);
      if (regret <= most) continue;
      most = regret;
      best = { split, state: down <= up ? split.down : split.up };
    }
    return best;
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

  scoreOf(gains: readonly [number, number], split: Split): number {
    return Math.max(gains[0], 1e-5) * Math.max(gains[1], 1e-5) * split.weight;
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
    this.push(upFirst ? down : up);
    return upFirst ? up : down;
  }

  /** Whether no whole numbers are left in a state. */
  isEmpty({ at, kind }: Pick<Split, "at" | "kind">, state: ArcState): boolean {
    const { zLow, zHigh, pLow, pHigh } = state;
    if (pLow > pHigh) return true;
    if (kind === "use" || kind === "group") return false;
    const { minimum, perRequest } = this.model.arcs[at]!;
    return zLow > zHigh || zLow * minimum > pHigh || pLow > zHigh * perRequest;
  }

  /** How much the bound rises on either side, by a few pivots each. */
  probe(split: Split, pivots: number): [number, number] {
    const { lp } = this;
    const base = lp.objective;
    const saved = lp.save();
    const gains: [number, number] = [0, 0];
    const before = this.stateOf(split);
    for (const side of [0, 1] as const) {
      if (this.isEmpty(split, side === 0 ? split.down : split.up)) {
        gains[side] = FAR;
        continue;
      }
      this.setState(split, side === 0 ? split.down : split.up);
      const status = lp.solve(this.cutoff(), pivots);
      const isOver = status === "infeasible" || status === "cutoff";
      gains[side] = isOver ? FAR : Math.max(0, lp.objective - base);
      if (!isOver) this.learn(split, side, gains[side]);
      this.setState(split, before);
      lp.restore(saved);
    }
    return gains;
  }

  slot(split: Split): number {
    const arcs = this.model.arcs.length;
    if (split.kind === "use") return 2 * arcs + split.at;
    if (split.kind === "group") return 2 * arcs + this.model.uses.length + split.at;
    return split.kind === "requests" ? split.at : arcs + split.at;
  }

  learn(split: Split, side: 0 | 1, gain: number): void {
    const share = Math.max(side === 0 ? split.fraction : 1 - split.fraction, 0.01);
    const slot = this.slot(split);
    this.gains[side]!.sum[slot]! += gain / share;
    this.gains[side]!.count[slot]! += 1;
  }

  estimate(split: Split): [number, number] {
    const slot = this.slot(split);
    const side = (k: 0 | 1, share: number) => {
      const { sum, count } = this.gains[k]!;
      return (count[slot]! > 0 ? sum[slot]! / count[slot]! : 10) * share;
    };
    return [side(0, split.fraction), side(1, 1 - split.fraction)];
  }

  /** Splits of everything that is not whole. */
  splits(): Split[] {
    const found: Split[] = [];
    this.model.arcs.forEach((arc, at) => {
      const split = this.splitOfArc(arc, at);
      if (split !== null) found.push(split);
    });
    this.model.groups.forEach((group, at) => {
      const split = this.splitOfGroup(group, at);
      if (split !== null) found.push(split);
    });
    // How often an offer is used comes before how much: lots are settled once requests are.
    const requests = found.filter(({ kind }) => kind === "requests" || kind === "group");
    if (requests.length > 0) return requests;
    if (found.length > 0) return found;
    this.model.uses.forEach(({ column, mayBreak }, at) => {
      const value = this.lp.value(column);
      if (!mayBreak || Math.abs(value - Math.round(value)) < 1e-5) return;
      const { lower, upper } = this.useBounds[at]!;
      const below = Math.floor(value);
      found.push({
        at,
        kind: "use",
        fraction: value - below,
        weight: 1,
        down: { zLow: 0, zHigh: 0, pLow: lower, pHigh: below },
        up: { zLow: 0, zHigh: 0, pLow: below + 1, pHigh: upper },
      });
    });
    return found;
  }

  splitOfGroup({ row, unit, top }: Group, at: number): Split | null {
    const value = top - this.lp.value(this.lp.columnCount + row) / unit;
    const below = Math.floor(value + 1e-6);
    const fraction = value - below;
    if (fraction < 1e-6) return null;
    const { lower, upper } = this.groupBounds[at]!;
    if (below < lower || below >= upper) return null;
    const state = (pLow: number, pHigh: number) => ({ zLow: 0, zHigh: 0, pLow, pHigh });
    const [down, up] = [state(lower, below), state(below + 1, upper)];
    return { at, kind: "group", fraction, weight: 1.5, down, up };
  }

  setGroup(at: number, lower: number, upper: number): void {
    const { row, unit, top } = this.model.groups[at]!;
    this.groupBounds[at] = { lower, upper };
    const slack = this.lp.columnCount + row;
    this.lp.setBounds(slack, (top - upper) * unit, (top - lower) * unit);
  }

  splitOfArc(arc: Arc, at: number): Split | null {
    const state = this.arcs[at]!;
    if (state.zHigh === 0) return null;
    const { points, requests } = this.valueOf(arc);
    if (points < 1e-5 && requests < 1e-7) return null;
    if (requests > state.zHigh + WHOLE && state.zLow < state.zHigh)
      return this.splitRequests(at, state, state.zHigh - 1, 0.99, 0.1);
    const below = Math.floor(requests + WHOLE);
    const part = requests - below;
    if (part > WHOLE && below < state.zHigh) return this.splitRequests(at, state, below, part, 1);
    if (arc.isFixed) return null;
    const whole = Math.min(Math.round(requests), state.zHigh);
    if (points < whole * arc.minimum - 1e-4 && state.zLow < whole)
      return this.splitRequests(at, state, whole - 1, 0.99, 0.1);
    const steps = (points - arc.minimum * whole) / arc.step;
    const isOff = Math.abs(steps - Math.round(steps)) * arc.step > 1e-4;
    const isRounded = !arc.tariff.isExact && whole === 1 && this.roundingIsOpen(arc, state, points);
    if (!isOff && !isRounded) return null;
    if (state.zLow < state.zHigh)
      return state.zLow < whole
        ? this.splitRequests(at, state, whole - 1, 0.99, 0.1)
        : this.splitRequests(at, state, whole, 0.01, 0.1);
    return this.splitPoints(arc, at, state, whole, steps, isOff);
  }

  roundingIsOpen(arc: Arc, state: ArcState, points: number): boolean {
    if (state.zLow === 1 && state.pLow === state.pHigh) return false;
    const lost = lossesOf(arc, Math.round(points));
    const { source, target, bonus } = arc.losses;
    const missed = (column: number, loss: number) =>
      column >= 0 && this.lp.value(column) < loss - 1e-7;
    return missed(source, lost.source) || missed(target, lost.target) || missed(bonus, lost.bonus);
  }

  splitRequests(at: number, state: ArcState, below: number, part: number, weight: number): Split {
    const down = { ...state, zHigh: below };
    const arc = this.model.arcs[at]!;
    const zLow = below + 1;
    const up = { ...state, zLow, pLow: Math.max(state.pLow, zLow * arc.minimum) };
    return { at, kind: "requests", fraction: part, weight, down, up };
  }

  splitPoints(
    arc: Arc,
    at: number,
    state: ArcState,
    whole: number,
    steps: number,
    isOff: boolean,
  ): Split {
    const amount = (k: number) => arc.minimum * whole + arc.step * k;
    const k = isOff ? Math.floor(steps) : Math.round(steps);
    // A whole but rounded amount is cut off on its own, so that its loss becomes exact.
    const cut = isOff || amount(k) <= state.pLow ? k : k - 1;
    return {
      at,
      kind: "points",
      fraction: isOff ? steps - k : 0.5,
      weight: 0.5,
      down: { ...state, pHigh: amount(cut) },
      up: { ...state, pLow: amount(cut + 1) },
    };
  }

  /** Any split at all of a candidate that cannot be carried out; null where it is fully fixed. */
  anySplit(): Split | null {
    for (let at = 0; at < this.model.arcs.length; at++) {
      const arc = this.model.arcs[at]!;
      const state = this.arcs[at]!;
      const { points, requests } = this.valueOf(arc);
      if (requests < 0.5) continue;
      const whole = Math.round(requests);
      if (state.zLow < state.zHigh)
        return state.zLow < whole
          ? this.splitRequests(at, state, whole - 1, 0.5, 1)
          : this.splitRequests(at, state, whole, 0.5, 1);
      if (arc.isFixed || state.pLow === state.pHigh) continue;
      const steps = Math.round((points - arc.minimum * whole) / arc.step);
      if (arc.minimum * whole + arc.step * (steps + 1) > state.pHigh && state.pLow >= points)
        continue;
      return this.splitPoints(arc, at, state, whole, steps, false);
    }
    return null;
  }

  valueOf(arc: Arc): { points: number; requests: number } {
    const spread = this.lp.value(arc.spread);
    if (arc.isFixed) return { points: spread, requests: spread / arc.perRequest };
    const extra = this.lp.value(arc.extra);
    return {
      points: spread + this.lp.value(arc.more),
      requests: (spread + extra) / arc.perRequest,
    };
  }

  candidate(): Candidate {
    const flows = this.model.arcs.flatMap((arc): Flow[] => {
      const { points, requests } = this.valueOf(arc);
      return requests > 0.5
        ? [{ arc, requests: Math.round(requests), points: Math.round(points) }]
        : [];
    });
    const uses = this.model.uses.flatMap(({ column, need, currency }) => {
      const units = Math.round(this.lp.value(column));
      return units > 0 ? [{ need, currency, units }] : [];
    });
    return { flows, uses };
  }

  stateOf(split: Split): ArcState {
    if (split.kind !== "use" && split.kind !== "group") return this.arcs[split.at]!;
    const bounds = split.kind === "use" ? this.useBounds : this.groupBounds;
    const { lower, upper } = bounds[split.at]!;
    return { zLow: 0, zHigh: 0, pLow: lower, pHigh: upper };
  }

  setState(split: Pick<Split, "at" | "kind">, state: ArcState): void {
    if (split.kind === "use") this.setUse(split.at, state.pLow, state.pHigh);
    else if (split.kind === "group") this.setGroup(split.at, state.pLow, state.pHigh);
    else this.setArc(split.at, state);
  }

  setUse(at: number, lower: number, upper: number): void {
    this.useBounds[at] = { lower, upper };
    this.lp.setBounds(this.model.uses[at]!.column, lower, upper);
  }

  setArc(at: number, state: ArcState): void {
    const { lp } = this;
    const arc = this.model.arcs[at]!;
    this.arcs[at] = state;
    const P = arc.perRequest;
    const { zLow } = state;
    const isOut = state.pHigh < arc.minimum || (this.root[at]!.zHigh === 0 && zLow === 0);
    const zHigh = isOut ? 0 : state.zHigh;
    if (arc.isFixed) {
      lp.setBounds(arc.spread, zLow * P, Math.min(zHigh * P, arc.total));
      return;
    }
    const onPoints = Math.min(zLow * P, state.pHigh);
    const least = Math.max(zLow * arc.minimum, zLow === zHigh ? state.pLow : 0);
    lp.setBounds(arc.spread, 0, Math.max(0, Math.min((zHigh - zLow) * P, state.pHigh)));
    lp.setBounds(arc.more, Math.min(least, onPoints), onPoints);
    lp.setBounds(arc.extra, zLow * P, (arc.extraEases ? zHigh : zLow) * P);
    if (arc.tariff.isExact) return;
    const isSet = zLow === 1 && state.pLow === state.pHigh;
    const lost = isSet ? lossesOf(arc, state.pLow) : null;
    const most = zHigh === 0 ? 0 : 2;
    const bind = (column: number, loss: number | undefined) => {
      if (column >= 0) lp.setBounds(column, loss ?? 0, loss ?? most);
    };
    bind(arc.losses.source, lost?.source);
    bind(arc.losses.target, lost?.target);
    bind(arc.losses.bonus, lost?.bonus);
  }

  goTo(node: Node): void {
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

  undo({ at, kind }: Branch): void {
    if (kind === "group") {
      this.setGroup(at, 0, this.model.groups[at]!.top);
      return;
    }
    if (kind !== "use") {
      this.setArc(at, this.root[at]!);
      return;
    }
    const { lower, upper } = this.model.columns[this.model.uses[at]!.column]!;
    this.setUse(at, lower, upper);
  }

  push(node: Node): void {
    const { heap } = this;
    let i = heap.push(node) - 1;
    while (i > 0) {
      const above = (i - 1) >> 1;
      if (heap[above]!.bound <= node.bound) break;
      heap[i] = heap[above]!;
      i = above;
    }
    heap[i] = node;
  }

  pop(): Node | null {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return null;
    if (heap.length === 0) return top;
    let i = 0;
    for (;;) {
      let below = 2 * i + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && heap[below + 1]!.bound < heap[below]!.bound) below++;
      if (heap[below]!.bound >= last.bound) break;
      heap[i] = heap[below]!;
      i = below;
    }
    heap[i] = last;
    return top;
  }
}

/** What rounding takes from the tariff's lines at an amount. */
function lossesOf(arc: Arc, amount: number): { source: number; target: number; bonus: number } {
  const { takes, receives, bonus } = arc.tariff;
  const made = trueExchange(arc.open.offer, amount);
  const line = ({ flat, perPoint }: typeof takes) => flat + (amount * perPoint.num) / perPoint.den;
  return {
    source: Math.max(0, made.takes - line(takes)),
    target: Math.max(0, line(receives) - made.receives),
    bonus: Math.max(0, line(bonus) - made.bonus),
  };
}
