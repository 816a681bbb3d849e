// From a linear programme's optimum straight to a plan: what it uses well is used, lots are rounded down.

import type { ArcState, Candidate } from "./branching.ts";
import { RootCosts } from "./root-costs.ts";
import type { Split } from "./splits.ts";

const DIVE_STEPS = 100;
/** After so many steps no arc is taken up that is not in use. */
const STEPS_AT_LARGE = 10;
/** Requests filled less than this are not made. */
const SLIGHT = 0.1;
/** Lots rounded down together may cost this share of the whole; else each is looked at on its own. */
const DEAR = 5e-4;

/** An arc's new state, and how well its points fill the requests that it would make. */
interface Move {
  readonly at: number;
  readonly state: ArcState;
  readonly fill: number;
}

/** Dives for plans. */
export abstract class Diving extends RootCosts {
  /** Called with what a dive ends in: whole requests, and what they cost where lots are whole as well. */
  abstract arrive(candidate: Candidate, cost: number | null): void;

  /** Whether work is left. */
  abstract mayGoOn(): boolean;

  abstract pivotsLeft(): number;

  /** From the present bounds to some whole-numbered plan; the bounds are put back, the basis is not. */
  dive(): void {
    const arcs = this.arcs.slice();
    const totals = this.totalBounds.slice();
    const rounded = new Set<string>();
    for (let step = 0; step < DIVE_STEPS && this.mayGoOn(); step++) {
      const splits = this.splits(false);
      const isRequests = splits[0]?.kind === "requests";
      const reached = isRequests ? null : this.candidate();
      if (reached !== null && splits.length === 0) {
        this.arrive(reached, this.lp.objective);
        break;
      }
      if (step === STEPS_AT_LARGE) this.keepToThoseInUse();
      if (isRequests ? this.settleRequests(splits) : this.settleLots(splits, rounded)) continue;
      if (reached !== null) this.arrive(reached, null);
      break;
    }
    arcs.forEach((state, at) => {
      if (this.arcs[at] !== state) this.setArc(at, state);
    });
    totals.forEach((bounds, at) => {
      if (this.totalBounds[at] !== bounds) this.setTotal(at, bounds.lower, bounds.upper);
    });
  }

  /** Well-filled requests are made, slight ones are not; of the others the fullest goes its cheaper way. */
  settleRequests(splits: readonly Split[]): boolean {
    const ups = splits.flatMap(({ at }) => this.upOf(at) ?? []);
    const full = ups.filter(({ fill }) => fill >= 1 - 1e-6);
    if (full.length > 0) return this.take(full);
    const fills = new Map(ups.map(({ at, fill }) => [at, fill]));
    const slight = splits.filter(({ at }) => (fills.get(at) ?? 0) < SLIGHT);
    if (slight.length > 0)
      return this.take(slight.map(({ at, down }) => ({ at, state: down, fill: 0 })));
    const fullest = ups.reduce((best, move) => (move.fill > best.fill ? move : best));
    const { down } = splits.find(({ at }) => at === fullest.at)!;
    const { at } = fullest;
    return this.settleCheaper({ at, kind: "requests" }, [down, fullest.state]);
  }

  /** Takes the state that costs less. */
  settleCheaper(split: Pick<Split, "at" | "kind">, states: readonly ArcState[]): boolean {
    const { lp } = this;
    const before = this.stateOf(split);
    const saved = lp.save();
    let best: ArcState | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const state of states) {
      if (this.isEmpty(split, state)) continue;
      this.setState(split, state);
      const status = lp.solve(this.cutoff(), this.pivotsLeft());
      if (status === "optimal" && lp.objective < least) {
        least = lp.objective;
        best = state;
      }
      this.setState(split, before);
      lp.restore(saved);
    }
    if (best === null) return false;
    this.setState(split, best);
    return lp.solve(this.cutoff(), this.pivotsLeft()) === "optimal";
  }

  /**
   * Lots are rounded down, together. One that was rounded before stays as it is: two arcs would else pass
   * the rest to and fro. Where that leaves the next hop too little, or loses much, each is rounded on its own, up if it
   * must be or had better be.
   */
  settleLots(splits: readonly Split[], rounded: Set<string>): boolean {
    const before = splits.map((split) => this.stateOf(split));
    const dear = this.lp.objective + DEAR * Math.abs(this.lp.objective);
    for (const split of splits) {
      const key = `${split.kind}${split.at}`;
      if (this.isEmpty(split, split.down)) this.setState(split, split.up);
      else
        this.setState(
          split,
          rounded.has(key) ? { ...split.down, pLow: split.down.pHigh } : split.down,
        );
      rounded.add(key);
    }
    const status = this.lp.solve(this.cutoff(), this.pivotsLeft());
    if (status !== "infeasible" && this.lp.objective <= dear) return status === "optimal";
    splits.forEach((split, k) => {
      this.setState(split, before[k]!);
    });
    return splits.every((split) => this.settleCheaper(split, [split.down, split.up]));
  }

  keepToThoseInUse(): void {
    this.model.arcs.forEach((arc, at) => {
      const state = this.arcs[at]!;
      if (state.zLow < state.zHigh && this.valueOf(arc).points < 1e-6)
        this.setArc(at, { ...state, zHigh: state.zLow });
    });
  }

  /** As many requests of an arc as its present points ask for; null where they are not allowed. */
  upOf(at: number): Move | null {
    const { perRequest, minimum } = this.model.arcs[at]!;
    const state = this.arcs[at]!;
    const { points } = this.valueOf(this.model.arcs[at]!);
    const zLow = Math.max(state.zLow, Math.ceil(points / perRequest - 1e-9), 1);
    const pLow = Math.max(state.pLow, zLow * minimum);
    if (zLow > state.zHigh || pLow > state.pHigh) return null;
    return { at, state: { ...state, zLow, zHigh: zLow, pLow }, fill: points / (zLow * minimum) };
  }

  /** Takes up moves together; where they cannot be, the least filled half is given up instead. */
  take(moves: readonly Move[]): boolean {
    let left = [...moves].sort((a, b) => b.fill - a.fill);
    for (const { at, state } of left) this.setArc(at, state);
    for (;;) {
      const status = this.lp.solve(this.cutoff(), this.pivotsLeft());
      if (status === "optimal") return true;
      if (status !== "infeasible" || left.length === 0) return false;
      const kept = left.slice(0, left.length >> 1);
      for (const { at, state } of left.slice(kept.length)) {
        if (state.zLow === 0) return false;
        this.setArc(at, { ...state, zLow: 0, zHigh: 0, pLow: 0 });
      }
      left = kept;
    }
  }
}
