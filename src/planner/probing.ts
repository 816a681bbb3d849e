// How much a split would raise the bound: tried by a few pivots, remembered, estimated from what was.

import type { Model } from "./model.ts";
import { type Split, Splits } from "./splits.ts";

/** A side that leads nowhere raises the bound by so much. */
export const FAR = 1e9;

/** Scores splits by strong branching at first, by pseudo-costs once they are reliable. */
export class Probing extends Splits {
  readonly gains: readonly { readonly sum: Float64Array; readonly count: Int32Array }[];
  /** The least cost reached so far. */
  best: number;
  readonly tolerance: number;

  constructor(model: Model, known: number, tolerance: number) {
    super(model);
    this.best = known;
    this.tolerance = tolerance;
    const slots = 2 * model.arcs.length + model.totals.length + model.groups.length;
    const make = () => ({ sum: new Float64Array(slots), count: new Int32Array(slots) });
    this.gains = [make(), make()];
  }

  /** A node whose bound is here or above holds nothing better. */
  cutoff(): number {
    return this.best - this.tolerance;
  }

  scoreOf(gains: readonly [number, number], split: Split): number {
    return Math.max(gains[0], 1e-5) * Math.max(gains[1], 1e-5) * split.weight;
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
    if (split.kind === "total") return 2 * arcs + split.at;
    if (split.kind === "group") return 2 * arcs + this.model.totals.length + split.at;
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
}
