// What is not whole yet in a linear programme's optimum, and how to split it in two.

import type { Arc } from "./arc.ts";
import { type ArcState, Branching, lossesOf, type SplitKind } from "./branching.ts";
import type { Group } from "./groups.ts";

/** Two states that together hold every whole number, but not the present value. */
export interface Split {
  readonly at: number;
  readonly kind: SplitKind;
  readonly fraction: number;
  readonly weight: number;
  readonly down: ArcState;
  readonly up: ArcState;
}

/** Requests nearer than this to a whole number are whole. */
const WHOLE = 1e-6;

/** Finds splits. */
export class Splits extends Branching {
  /** Splits of everything that is not whole; sums over arcs are whole by themselves once arcs are. */
  splits(withGroups = true): Split[] {
    const found: Split[] = [];
    this.model.arcs.forEach((arc, at) => {
      const split = this.splitOfArc(arc, at);
      if (split !== null) found.push(split);
    });
    if (withGroups)
      this.model.groups.forEach((group, at) => {
        const split = this.splitOfGroup(group, at);
        if (split !== null) found.push(split);
      });
    // How often an offer is used comes before how much: lots are settled once requests are.
    const requests = found.filter(({ kind }) => kind === "requests" || kind === "group");
    if (requests.length > 0) return requests;
    if (found.length > 0) return found;
    this.model.totals.forEach((column, at) => {
      const value = this.lp.value(column);
      if (Math.abs(value - Math.round(value)) < 1e-5) return;
      const { lower, upper } = this.totalBounds[at]!;
      const below = Math.floor(value);
      found.push({
        at,
        kind: "total",
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
    const { zLow, zHigh, pLow, pHigh } = state;
    const above = below + 1;
    const least = Math.max(pLow, above * this.model.arcs[at]!.minimum);
    const down = { zLow, zHigh: below, pLow, pHigh };
    const up = { zLow: above, zHigh, pLow: least, pHigh };
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
    const { zLow, zHigh, pLow, pHigh } = state;
    return {
      at,
      kind: "points",
      fraction: isOff ? steps - k : 0.5,
      weight: 0.5,
      down: { zLow, zHigh, pLow, pHigh: amount(cut) },
      up: { zLow, zHigh, pLow: amount(cut + 1), pHigh },
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
}
