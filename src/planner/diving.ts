// From a linear programme's optimum straight to a plan: what it uses well is used, lots are rounded down.

import type { ArcState, Candidate } from "./branching.ts";
import { RootCosts } from "./root-costs.ts";
import type { Split } from "./splits.ts";

const DIVE_STEPS = 100;
/** After so many steps no arc is taken up that is not in use. */
const STEPS_AT_LARGE = 10;
/** Requests filled less than this are not made; those filled as well as this are. */
const SLIGHT = 0.1;
const FULL = 1 - 1e-6;
/** Lots rounded down together may cost this share of the whole; else each is looked at on its own. */
const DEAR = 5e-4;

/** What an arc is set to, what else if that cannot be, and how sure it is. */
interface Choice {
  readonly at: number;
  readonly state: ArcState;
  readonly otherwise: ArcState;
  readonly sureness: number;
}

/** As many requests as an arc's present points ask for, and how well these fill them. */
interface Filling {
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

  /** From the present bounds to some whole-numbered plan; bounds and basis are put back. */
  dive(): void {
    const arcs = this.arcs.slice();
    const totals = this.totalBounds.slice();
    const start = this.lp.start();
    this.descend();
    arcs.forEach((state, at) => {
      if (this.arcs[at] !== state) this.setArc(at, state);
    });
    totals.forEach((bounds, at) => {
      if (this.totalBounds[at] !== bounds) this.setTotal(at, bounds.lower, bounds.upper);
    });
    this.lp.startFrom(start, [...this.model.rows.keys()]);
  }

  descend(): void {
    const rounded = new Set<string>();
    let held: ReadonlyMap<number, ArcState> | null = null;
    for (let step = 0; step < DIVE_STEPS && this.mayGoOn(); step++) {
      const splits = this.splits(false);
      const isRequests = splits[0]?.kind === "requests";
      const reached = isRequests ? null : this.candidate();
      if (reached !== null && splits.length === 0) {
        this.arrive(reached, this.lp.objective);
        return;
      }
      if (step === STEPS_AT_LARGE) this.keepToThoseInUse();
      // Lots that feed a request of the next hop are not to be rounded so that it is missed by a point.
      if (!isRequests) held ??= this.holdRequests();
      if (isRequests ? this.settleRequests(splits) : this.settleLots(splits, rounded)) continue;
      if (held !== null && held.size > 0 && this.letGo(held)) {
        held = new Map();
        continue;
      }
      if (reached !== null) this.arrive(reached, null);
      return;
    }
  }

  /** Arcs whose requests are whole stay with as many at least; returns what they were before. */
  holdRequests(): Map<number, ArcState> {
    const held = new Map<number, ArcState>();
    this.model.arcs.forEach((arc, at) => {
      const state = this.arcs[at]!;
      const { requests } = this.valueOf(arc);
      const zLow = Math.round(requests);
      if (zLow <= state.zLow || Math.abs(requests - zLow) > 1e-6) return;
      held.set(at, state);
      this.setArc(at, { ...state, zLow, pLow: Math.max(state.pLow, zLow * arc.minimum) });
    });
    return held;
  }

  /** Arcs that were held need not have as many requests any more. */
  letGo(held: ReadonlyMap<number, ArcState>): boolean {
    for (const [at, { zLow, pLow }] of held) {
      const state = this.arcs[at]!;
      this.setArc(at, { ...state, zLow, pLow: Math.min(pLow, state.pHigh) });
    }
    return this.lp.solve(this.cutoff(), this.pivotsLeft()) === "optimal";
  }

  /** Well-filled requests are made, slight ones are not; of the others the fullest goes its cheaper way. */
  settleRequests(splits: readonly Split[]): boolean {
    const choices = splits.map(({ at, up, down }) => {
      const filling = this.fillingOf(at);
      return { at, down, up: filling?.state ?? up, fill: filling?.fill ?? 0 };
    });
    const full = choices.filter(({ fill }) => fill >= FULL);
    if (full.length > 0)
      return this.take(
        full.map(({ at, up, down, fill }) => ({ at, state: up, otherwise: down, sureness: fill })),
      );
    const slight = choices.filter(({ fill }) => fill < SLIGHT);
    if (slight.length > 0)
      return this.take(
        slight.map(({ at, up, down, fill }) => ({
          at,
          state: down,
          otherwise: up,
          sureness: -fill,
        })),
      );
    const fullest = choices.reduce((best, choice) => (choice.fill > best.fill ? choice : best));
    const { at, down, up } = fullest;
    return this.settleCheaper({ at, kind: "requests" }, [down, up]);
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
  fillingOf(at: number): Filling | null {
    const { perRequest, minimum } = this.model.arcs[at]!;
    const state = this.arcs[at]!;
    const { points } = this.valueOf(this.model.arcs[at]!);
    const zLow = Math.max(state.zLow, Math.ceil(points / perRequest - 1e-9), 1);
    const pLow = Math.max(state.pLow, zLow * minimum);
    if (zLow > state.zHigh || pLow > state.pHigh) return null;
    return { state: { ...state, zLow, zHigh: zLow, pLow }, fill: points / (zLow * minimum) };
  }

  /** Makes choices together; where they cannot be, the surer half of them, or what is to be done otherwise. */
  take(choices: readonly Choice[]): boolean {
    const { lp } = this;
    let left = [...choices].sort((a, b) => b.sureness - a.sureness);
    for (;;) {
      const saved = lp.save();
      const before = left.map(({ at }) => this.arcs[at]!);
      for (const { at, state } of left) this.setArc(at, state);
      const status = lp.solve(this.cutoff(), this.pivotsLeft());
      if (status === "optimal") return true;
      left.forEach(({ at }, k) => {
        this.setArc(at, before[k]!);
      });
      lp.restore(saved);
      if (status === "stopped") return false;
      if (left.length === 1) {
        this.setArc(left[0]!.at, left[0]!.otherwise);
        return lp.solve(this.cutoff(), this.pivotsLeft()) === "optimal";
      }
      left = left.slice(0, left.length >> 1);
    }
  }
}
