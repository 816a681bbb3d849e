// A model and its linear programme under the bounds that branching has set so far.

import type { Arc } from "./arc.ts";
import type { Model } from "./model.ts";
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

/** Bounds on an arc's requests z and points p; of a total or a group only p counts. */
export interface ArcState {
  readonly zLow: number;
  readonly zHigh: number;
  readonly pLow: number;
  readonly pHigh: number;
}

/** What a split divides: an arc's requests or points, a joined need's total, or a group's sum. */
export type SplitKind = "requests" | "points" | "total" | "group";

/** One bound that a node sets. */
export interface Branch {
  readonly at: number;
  readonly kind: SplitKind;
  readonly state: ArcState;
}

/** Sets and takes back bounds, and reads the programme's values. */
export class Branching {
  readonly model: Model;
  readonly lp: Simplex;
  readonly arcs: ArcState[];
  /** The states all nodes start from; an arc that is out has no requests here. */
  readonly root: ArcState[];
  readonly totalBounds: { lower: number; upper: number }[];
  readonly groupBounds: { lower: number; upper: number }[];

  constructor(model: Model) {
    this.model = model;
    this.lp = new Simplex(model.columns, model.rows);
    this.root = model.arcs.map((arc) => ({
      zLow: 0,
      zHigh: arc.requests,
      pLow: 0,
      pHigh: arc.total,
    }));
    this.arcs = this.root.slice();
    this.totalBounds = model.totals.map((column) => {
      const { lower, upper } = model.columns[column]!;
      return { lower, upper };
    });
    this.groupBounds = model.groups.map(({ top }) => ({ lower: 0, upper: top }));
    model.arcs.forEach((_, at) => {
      this.setArc(at, this.root[at]!);
    });
  }

  /** Whether no whole numbers are left in a state. */
  isEmpty({ at, kind }: Pick<Branch, "at" | "kind">, state: ArcState): boolean {
    const { zLow, zHigh, pLow, pHigh } = state;
    if (pLow > pHigh) return true;
    if (kind === "total" || kind === "group") return false;
    const { minimum, perRequest } = this.model.arcs[at]!;
    return zLow > zHigh || zLow * minimum > pHigh || pLow > zHigh * perRequest;
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

  stateOf(split: Pick<Branch, "at" | "kind">): ArcState {
    if (split.kind !== "total" && split.kind !== "group") return this.arcs[split.at]!;
    const bounds = split.kind === "total" ? this.totalBounds : this.groupBounds;
    const { lower, upper } = bounds[split.at]!;
    return { zLow: 0, zHigh: 0, pLow: lower, pHigh: upper };
  }

  setState(split: Pick<Branch, "at" | "kind">, state: ArcState): void {
    if (split.kind === "total") this.setTotal(split.at, state.pLow, state.pHigh);
    else if (split.kind === "group") this.setGroup(split.at, state.pLow, state.pHigh);
    else this.setArc(split.at, state);
  }

  setTotal(at: number, lower: number, upper: number): void {
    this.totalBounds[at] = { lower, upper };
    this.lp.setBounds(this.model.totals[at]!, lower, upper);
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
    lp.setBounds(arc.extra, zLow * P, zHigh * P);
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

  setGroup(at: number, lower: number, upper: number): void {
    const { row, unit, top } = this.model.groups[at]!;
    this.groupBounds[at] = { lower, upper };
    const slack = this.lp.columnCount + row;
    this.lp.setBounds(slack, (top - upper) * unit, (top - lower) * unit);
  }

  undo({ at, kind }: Branch): void {
    if (kind === "group") {
      this.setGroup(at, 0, this.model.groups[at]!.top);
      return;
    }
    if (kind !== "total") {
      this.setArc(at, this.root[at]!);
      return;
    }
    const { lower, upper } = this.model.columns[this.model.totals[at]!]!;
    this.setTotal(at, lower, upper);
  }
}

/**
 * What rounding takes from a tariff's lines.
 *
 * @param arc - An arc whose tariff is not exact.
 * @param amount - One of the tariff's amounts.
 * @returns Points beyond the line at the source; units short of it at the target and of the bonus.
 * @example lossesOf(example.roundedArc, 500) //=> { source: 0, target: 0.5, bonus: 0 }
 */
export function lossesOf(
  arc: Arc,
  amount: number,
): { source: number; target: number; bonus: number } {
  const { takes, receives, bonus } = arc.tariff;
  const made = trueExchange(arc.open.offer, amount);
  const line = ({ flat, perPoint }: typeof takes) => flat + (amount * perPoint.num) / perPoint.den;
  return {
    source: Math.max(0, made.takes - line(takes)),
    target: Math.max(0, line(receives) - made.receives),
    bonus: Math.max(0, line(bonus) - made.bonus),
  };
}
