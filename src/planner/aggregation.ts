// Rows that follow one another added up, so that what flows between them cancels out, and the sum rounded (Marchand
// and Wolsey 2001, "Aggregation and mixed integer rounding to solve MIPs").

import type { Cut } from "./cuts.ts";
import { type Rounded, rounded, type Term, type WholeTerm } from "./rounding.ts";
import { Sum, type WholeRows } from "./whole-rows.ts";

/** So many rows are added up. */
const MOST_ROWS = 3;
/** Bounds beyond this are not counted down from. */
const FAR = 1e8;
/** Entries nearer to 0 than this have cancelled out; variables this near to a bound or a whole number are there. */
const NOTHING = 1e-11;
const OFF = 1e-6;
/** What floats may have lost of a cut, by its right-hand side and by what its whole variables can come to. */
const LOST = { fixed: 1e-7, perWhole: 1e-10 };

/** A variable that is not whole, as what it has beyond its lower bound or lacks to its upper one. */
interface OtherTerm extends Term {
  readonly variable: number;
  readonly isFromAbove: boolean;
}

/** An inequality to be rounded, its variables beside their terms. */
interface Rounding {
  readonly whole: readonly (WholeTerm & { readonly variable: number })[];
  readonly other: readonly OtherTerm[];
  readonly rhs: number;
}

/** A cut, and how far the optimum is beyond it. */
export interface BrokenCut {
  readonly cut: Cut;
  readonly violation: number;
}

/** Adds up rows and rounds the sums. */
export class Aggregation {
  readonly view: WholeRows;
  readonly sum: Sum;
  readonly scratch: Sum;

  constructor(view: WholeRows) {
    this.view = view;
    this.sum = new Sum(view.size);
    this.scratch = new Sum(view.size);
  }

  /** The first cut that a row, or the sum of it and some that follow it, yields. */
  from(start: number): BrokenCut | null {
    const { view, sum } = this;
    sum.clear();
    view.addRow(sum, start, 1);
    const used = new Set([start]);
    for (;;) {
      const best = this.best();
      if (best !== null) return best;
      if (used.size === MOST_ROWS || !this.addNext(used)) return null;
    }
  }

  /** Adds the row that makes the variable farthest from its bounds cancel out. */
  addNext(used: Set<number>): boolean {
    const { view, sum } = this;
    let farthest = OFF;
    let next = -1;
    for (const variable of sum.members) {
      if (view.isWhole(variable) || Math.abs(sum.entries[variable]!) < NOTHING) continue;
      const distance = Math.min(...this.distances(variable));
      if (distance <= farthest || this.tightestRow(variable, used) === null) continue;
      farthest = distance;
      next = variable;
    }
    const row = next < 0 ? null : this.tightestRow(next, used);
    if (row === null) return false;
    view.addRow(sum, row.at, -sum.entries[next]! / row.entry);
    sum.entries[next] = 0;
    used.add(row.at);
    return true;
  }

  /** The row with the least slack of those that a variable is in and that are not used yet. */
  tightestRow(variable: number, used: ReadonlySet<number>): { at: number; entry: number } | null {
    const column = this.view.columnOf(variable);
    let best: { at: number; entry: number } | null = null;
    column?.rows.forEach((at, k) => {
      if (used.has(at) || (best !== null && this.slackOf(at) >= this.slackOf(best.at))) return;
      best = { at, entry: column.entries[k]! };
    });
    return best;
  }

  slackOf(row: number): number {
    return this.view.values[this.view.firstSlack + row]!;
  }

  /** How far a variable is from its lower and its upper bound; an arc's points are bound by its requests. */
  distances(variable: number): [number, number] {
    const { view } = this;
    const value = view.values[variable]!;
    const arc = view.model.arcs[view.arcOfPoints(variable)];
    if (arc === undefined) return [value - view.lower[variable]!, view.upper[variable]! - value];
    const requests = view.values[view.requests(view.arcOfPoints(variable))]!;
    return [value - arc.minimum * requests, arc.perRequest * requests - value];
  }

  /** The best rounding of the present sum, read either way, points as such or in steps. */
  best(): BrokenCut | null {
    if (!this.sum.members.some((variable) => this.isBroken(variable))) return null;
    let best: BrokenCut | null = null;
    for (const sign of [1, -1])
      for (const inSteps of [false, true]) {
        const rounding = this.inequality(sign, inSteps);
        const made = rounded(rounding);
        if (made === null || made.violation <= (best?.violation ?? 0)) continue;
        best = { cut: this.cutOf(rounding, made), violation: made.violation };
      }
    return best;
  }

  /** Whether a variable has to do with requests or steps that are not whole. */
  isBroken(variable: number): boolean {
    const { view } = this;
    if (variable >= view.firstColumn || this.sum.entries[variable] === 0) return false;
    const arc = view.arcOfPoints(variable);
    const isOff = (whole: number) =>
      Math.abs(view.values[whole]! - Math.round(view.values[whole]!)) > OFF;
    return arc < 0 ? isOff(variable) : isOff(view.requests(arc)) || isOff(view.steps(arc));
  }

  /** The present sum ≤ its right-hand side, read one way, in terms that are never below 0. */
  inequality(sign: number, inSteps: boolean): Rounding {
    const { view, sum, scratch } = this;
    const other: OtherTerm[] = [];
    let rhs = sign * sum.rhs;
    scratch.clear();
    for (const variable of sum.members) {
      const entry = sign * sum.entries[variable]!;
      if (Math.abs(entry) < NOTHING) {
        rhs += Math.abs(entry) * Math.min(FAR, view.upper[variable]!);
        continue;
      }
      if (view.isWhole(variable)) {
        scratch.add(variable, entry);
        continue;
      }
      const at = view.arcOfPoints(variable);
      const arc = view.model.arcs[at];
      if (arc !== undefined && inSteps) {
        scratch.add(view.requests(at), entry * arc.minimum);
        scratch.add(view.steps(at), entry * arc.step);
        continue;
      }
      const [below, above] = this.distances(variable);
      const isFromAbove = above < below && (arc !== undefined || view.upper[variable]! < FAR);
      if (arc !== undefined)
        scratch.add(view.requests(at), entry * (isFromAbove ? arc.perRequest : arc.minimum));
      else rhs -= entry * (isFromAbove ? view.upper : view.lower)[variable]!;
      const coefficient = isFromAbove ? -entry : entry;
      const value = Math.max(0, isFromAbove ? above : below);
      other.push({ variable, coefficient, value, isFromAbove });
    }
    const whole = scratch.members.flatMap((variable) => {
      const coefficient = scratch.entries[variable]!;
      const [value, upper] = [view.values[variable]!, view.upper[variable]!];
      if (Math.abs(coefficient) >= NOTHING) return [{ variable, coefficient, value, upper }];
      rhs += Math.max(0, -coefficient) * upper;
      return [];
    });
    return { whole, other, rhs };
  }

  /** A rounded inequality on the model's columns. */
  cutOf({ whole, other }: Rounding, made: Rounded): Cut {
    const { view, scratch } = this;
    scratch.clear();
    scratch.rhs = made.rhs;
    let lost = LOST.fixed;
    whole.forEach(({ variable, upper }, k) => {
      scratch.add(variable, made.whole[k]!);
      lost += Math.abs(made.whole[k]!) * Math.min(upper, FAR) * LOST.perWhole;
    });
    other.forEach(({ variable, isFromAbove }, k) => {
      const entry = made.other[k]!;
      if (entry === 0) return;
      scratch.add(variable, isFromAbove ? -entry : entry);
      const at = view.arcOfPoints(variable);
      const arc = view.model.arcs[at];
      if (arc === undefined)
        scratch.rhs += isFromAbove ? -entry * view.upper[variable]! : entry * view.lower[variable]!;
      else
        scratch.add(view.requests(at), isFromAbove ? entry * arc.perRequest : -entry * arc.minimum);
    });
    return view.cut(scratch, lost);
  }
}
