// A bounded dual simplex with an explicit inverse: the planner's only solver of linear programmes.
//
// Every column has finite bounds, so any basis is dual feasible once each non-basic column sits at the
// bound its reduced cost asks for. Branching therefore changes bounds only, and a solve goes on from
// whatever basis the last one left. Steepest-edge weights are exact (Forrest and Goldfarb 1992), the
// ratio test flips bounds on its way (Maros 2003). Floats live here and in the search; what comes out
// is believed only after the ledger has replayed it in integers.

import { Basis } from "./basis.ts";
import { type Column, DROP, DUAL_TOLERANCE, leastOf, type Row } from "./linear-programme.ts";

/**
 * How a solve ended.
 * - `optimal`: the least cost is found.
 * - `infeasible`: no point satisfies rows and bounds.
 * - `cutoff`: the least cost is above the cutoff; by how much was not asked.
 * - `stopped`: the pivots allowed were used up; the objective is still a valid lower bound.
 */
export type SolveStatus = "optimal" | "infeasible" | "cutoff" | "stopped";

const PRIMAL_TOLERANCE = 1e-6;
const PIVOT_TOLERANCE = 1e-7;
const REFACTOR_AFTER = 120;

/** Minimises cost over rows and bounds. */
export class Simplex extends Basis {
  readonly alpha: Float64Array;
  readonly ratio: Float64Array;
  readonly touched: Int32Array;
  readonly candidates: Int32Array;
  readonly flipped: number[] = [];
  flipCount = 0;

  constructor(columns: readonly Column[], rows: readonly Row[]) {
    super(columns, rows);
    const total = columns.length + rows.length;
    this.alpha = new Float64Array(total);
    this.ratio = new Float64Array(total);
    this.touched = new Int32Array(total);
    this.candidates = new Int32Array(total);
  }

  /**
   * Minimises from the present basis.
   *
   * @param cutoff - Stops as soon as the objective is surely above it.
   * @param maxPivots - Stops after so many pivots.
   * @returns How it ended; `objective` is a lower bound in every case but `infeasible`.
   */
  solve(cutoff: number, maxPivots: number): SolveStatus {
    if (this.sinceFactor > REFACTOR_AFTER) this.refactor();
    this.takeUpBounds();
    let blocked = 0;
    for (let pivots = 0; ; pivots++) {
      if (this.objective > cutoff + 1e-9) {
        if (this.safeBound() > cutoff) return "cutoff";
        this.refactor();
        if (this.objective > cutoff + 1e-6) return "cutoff";
      }
      const row = this.leavingRow();
      if (row < 0) {
        if (this.sinceFresh <= 30) return "optimal";
        this.refresh();
        continue;
      }
      if (pivots >= maxPivots) return "stopped";
      const head = this.head[row]!;
      const below = this.basicValues[row]! < this.lower[head]!;
      const excess = below
        ? this.basicValues[row]! - this.lower[head]!
        : this.basicValues[row]! - this.upper[head]!;
      const touchedCount = this.priceRow(row);
      const entering = this.chooseEntering(touchedCount, below ? 1 : -1, Math.abs(excess));
      if (entering < 0) {
        this.clearAlpha(touchedCount);
        if (this.provesInfeasible(row)) return "infeasible";
        if (blocked++ > 3) return "stopped";
        this.refactor();
        continue;
      }
      this.forward(entering);
      const pivot = this.direction[row]!;
      const mismatch = Math.abs(pivot - this.alpha[entering]!);
      if (mismatch > 1e-7 * (1 + Math.abs(pivot)) && this.sinceFactor > 0) {
        this.clearAlpha(touchedCount);
        this.flipCount = 0;
        this.refactor();
        continue;
      }
      this.applyFlips();
      this.pivot(row, entering, touchedCount, below);
    }
  }

  leavingRow(): number {
    const { rowCount: m, head, basicValues, lower, upper, weights } = this;
    let row = -1;
    let best = 0;
    for (let i = 0; i < m; i++) {
      const j = head[i]!;
      const x = basicValues[i]!;
      let off = lower[j]! - x;
      if (off <= PRIMAL_TOLERANCE) off = x - upper[j]!;
      if (off <= PRIMAL_TOLERANCE) continue;
      const score = (off * off) / weights[i]!;
      if (score > best) {
        best = score;
        row = i;
      }
    }
    return row;
  }

  /** alpha = row of the inverse × matrix, over non-basic columns; returns how many were touched. */
  priceRow(row: number): number {
    const { columnCount: n, rowCount: m, inverse, position, alpha, touched, mark } = this;
    const { rowStart, rowCol, rowEntry } = this;
    const base = row * m;
    let count = 0;
    for (let i = 0; i < m; i++) {
      const rho = inverse[base + i]!;
      if (rho < DROP && rho > -DROP) continue;
      for (let k = rowStart[i]!, end = rowStart[i + 1]!; k < end; k++) {
        const j = rowCol[k]!;
        if (position[j]! >= 0) continue;
        if (mark[j] === 0) {
          mark[j] = 1;
          touched[count++] = j;
        }
        alpha[j] = alpha[j]! + rho * rowEntry[k]!;
      }
      if (position[n + i]! < 0) {
        touched[count++] = n + i;
        alpha[n + i] = rho;
      }
    }
    for (let k = 0; k < count; k++) mark[touched[k]!] = 0;
    return count;
  }

  clearAlpha(count: number): void {
    for (let k = 0; k < count; k++) this.alpha[this.touched[k]!] = 0;
  }

  /** Bound-flipping ratio test; the columns to flip on the way are left in `flipped`. */
  chooseEntering(touchedCount: number, sign: number, infeasibility: number): number {
    const { lower, upper, values, alpha, reduced, ratio, candidates, touched } = this;
    let count = 0;
    for (let k = 0; k < touchedCount; k++) {
      const j = touched[k]!;
      if (lower[j] === upper[j]) continue;
      const a = alpha[j]! * sign;
      if (a < -1e-9 ? values[j] !== lower[j] : a > 1e-9 ? values[j] !== upper[j] : true) continue;
      ratio[j] = Math.abs(reduced[j]!) / Math.abs(a);
      candidates[count++] = j;
    }
    let slope = infeasibility;
    let flips = 0;
    while (count > 0) {
      let limit = Number.POSITIVE_INFINITY;
      for (let k = 0; k < count; k++) {
        const j = candidates[k]!;
        const r = ratio[j]! + DUAL_TOLERANCE / Math.abs(alpha[j]!);
        if (r < limit) limit = r;
      }
      let best = -1;
      let size = 0;
      let drop = 0;
      for (let k = 0; k < count; k++) {
        const j = candidates[k]!;
        if (ratio[j]! > limit) continue;
        const a = Math.abs(alpha[j]!);
        drop += a * (upper[j]! - lower[j]!);
        if (a > size) {
          size = a;
          best = j;
        }
      }
      if (slope - drop <= PRIMAL_TOLERANCE && size > PIVOT_TOLERANCE) {
        this.flipCount = flips;
        return best;
      }
      slope -= drop;
      let kept = 0;
      for (let k = 0; k < count; k++) {
        const j = candidates[k]!;
        if (ratio[j]! <= limit) this.flipped[flips++] = j;
        else candidates[kept++] = j;
      }
      count = kept;
    }
    this.flipCount = 0;
    return -1;
  }

  applyFlips(): void {
    if (this.flipCount === 0) return;
    const { values, lower, upper, work } = this;
    work.fill(0);
    for (let k = 0; k < this.flipCount; k++) {
      const j = this.flipped[k]!;
      const to = values[j] === lower[j] ? upper[j]! : lower[j]!;
      const step = to - values[j]!;
      values[j] = to;
      this.objective += this.reduced[j]! * step;
      this.accumulate(j, step, this.columnCount);
    }
    this.flipCount = 0;
    this.shiftBasics();
  }

  pivot(row: number, entering: number, touchedCount: number, below: boolean): void {
    const { head, lower, upper, values, reduced, alpha, touched, direction, basicValues } = this;
    const leaving = head[row]!;
    const bound = below ? lower[leaving]! : upper[leaving]!;
    const primalStep = (basicValues[row]! - bound) / direction[row]!;
    const dualStep = reduced[entering]! / alpha[entering]!;
    this.objective += reduced[entering]! * primalStep;
    for (let k = 0; k < touchedCount; k++) {
      const j = touched[k]!;
      reduced[j] = reduced[j]! - dualStep * alpha[j]!;
      alpha[j] = 0;
    }
    reduced[entering] = 0;
    reduced[leaving] = -dualStep;
    for (let i = 0; i < this.rowCount; i++) {
      const a = direction[i]!;
      if (a !== 0) basicValues[i] = basicValues[i]! - primalStep * a;
    }
    const enteringValue = values[entering]! + primalStep;
    values[leaving] = bound;
    this.position[leaving] = -1;
    this.position[entering] = row;
    head[row] = entering;
    this.updateInverse(row, true);
    basicValues[row] = enteringValue;
    this.sinceFactor++;
    this.sinceFresh++;
    this.spent += this.workPerPivot;
  }

  /** Whether a row of the inverse, as a combination of rows, cannot be satisfied within the bounds. */
  provesInfeasible(row: number): boolean {
    const { columnCount: n, rowCount: m, inverse, lower, upper, ratio } = this;
    ratio.fill(0, 0, n);
    let need = 0;
    let least = 0;
    let most = 0;
    for (let i = 0; i < m; i++) {
      const rho = inverse[row * m + i]!;
      if (rho === 0) continue;
      need += rho * this.rhs[i]!;
      for (let k = this.rowStart[i]!; k < this.rowStart[i + 1]!; k++)
        ratio[this.rowCol[k]!] = ratio[this.rowCol[k]!]! + rho * this.rowEntry[k]!;
      least += leastOf(rho, lower[n + i]!, upper[n + i]!);
      most -= leastOf(-rho, lower[n + i]!, upper[n + i]!);
    }
    for (let j = 0; j < n; j++) {
      const a = ratio[j]!;
      if (a === 0) continue;
      least += leastOf(a, lower[j]!, upper[j]!);
      most -= leastOf(-a, lower[j]!, upper[j]!);
    }
    return need < least - 1e-6 || need > most + 1e-6;
  }
}
