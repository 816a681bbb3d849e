// Reduced-cost fixing (Crowder, Johnson and Padberg 1983): what the root's duals already rule out.

import type { Model } from "./model.ts";
import { Probing } from "./probing.ts";

/** Leaves out arcs that no better plan can use. */
export class RootCosts extends Probing {
  readonly rootCost: Float64Array;
  /** Whether the root's optimum uses an arc. */
  readonly rootUses: boolean[];
  rootBound = Number.NEGATIVE_INFINITY;

  constructor(model: Model, known: number, tolerance: number) {
    super(model, known, tolerance);
    this.rootCost = new Float64Array(model.arcs.length);
    this.rootUses = model.arcs.map(() => false);
  }

  /** Leaves an arc out of everything below. */
  leaveOut(at: number): void {
    this.root[at] = { ...this.root[at]!, zHigh: 0 };
    if (this.arcs[at]!.zLow === 0) this.setArc(at, { ...this.arcs[at]!, zHigh: 0 });
  }

  /** What a first request of each arc costs at the least, on top of the root's bound. */
  keepRootCosts(): void {
    const { lp } = this;
    lp.refresh();
    this.rootBound = lp.objective;
    this.model.arcs.forEach((arc, at) => {
      const P = arc.perRequest;
      this.rootUses[at] = this.valueOf(arc).points > 1e-6;
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
      this.leaveOut(at);
    });
  }
}
