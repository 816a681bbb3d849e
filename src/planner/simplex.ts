// A bounded dual simplex with a factored basis: the planner's only solver of linear programmes.
//
// Every column has finite bounds, so any basis is dual feasible once each non-basic column sits at the
// bound its reduced cost asks for. Branching therefore changes bounds only, and a solve goes on from
// whatever basis the last one left. Steepest-edge weights are exact (Forrest and Goldfarb 1992), the
// ratio test flips bounds on its way (Maros 2003). Floats live here and in the search; what comes out
// is believed only after the ledger has replayed it in integers.

import { leastOf } from "./linear-programme.ts";
import { PRIMAL_TOLERANCE, Pricing } from "./pricing.ts";

/**
 * How a solve ended.
 * - `optimal`: the least cost is found.
 * - `infeasible`: no point satisfies rows and bounds.
 * - `cutoff`: the least cost is above the cutoff; by how much was not asked.
 * - `stopped`: the pivots allowed were used up; the objective is still a valid lower bound.
 */
export type SolveStatus = "optimal" | "infeasible" | "cutoff" | "stopped";

const REFACTOR_AFTER = 80;
/** After so many pivots a solve turns in a circle, as it can where a basis is ill-conditioned: none that ends takes a third. */
const ENDLESS = { fixed: 1500, perRow: 5 };

/** Minimises cost over rows and bounds. */
export class Simplex extends Pricing {
  /**
   * Minimises from the present basis.
   *
   * @param cutoff - Stops as soon as the objective is surely above it.
   * @param allowed - Stops after so many pivots, or after more than any that ends takes.
   * @returns How it ended; `objective` is a lower bound in every case but `infeasible`.
   */
  solve(cutoff: number, allowed: number): SolveStatus {
    const maxPivots = Math.min(allowed, ENDLESS.fixed + ENDLESS.perRow * this.rowCount);
    if (this.etas() > REFACTOR_AFTER) this.refactor();
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
      if (this.etas() > REFACTOR_AFTER) {
        this.refactor();
        continue;
      }
      const head = this.head[row]!;
      const below = this.basicValues[row]! < this.lower[head]!;
      const excess = below
        ? this.basicValues[row]! - this.lower[head]!
        : this.basicValues[row]! - this.upper[head]!;
      this.backward(row);
      const touchedCount = this.priceRow();
      const entering = this.chooseEntering(touchedCount, below ? 1 : -1, Math.abs(excess));
      if (entering < 0) {
        this.clearAlpha(touchedCount);
        if (this.provesInfeasible()) return "infeasible";
        if (blocked++ > 3) return "stopped";
        this.refactor();
        continue;
      }
      this.forward(entering);
      const pivot = this.direction[row]!;
      const mismatch = Math.abs(pivot - this.alpha[entering]!);
      if (mismatch > 1e-7 * (1 + Math.abs(pivot)) && this.etas() > 0) {
        this.clearAlpha(touchedCount);
        this.flipCount = 0;
        this.refactor();
        continue;
      }
      this.applyFlips();
      this.pivot(row, entering, touchedCount, below);
    }
  }

  etas(): number {
    return this.factors.etaSlot.length;
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
    this.replace(row);
    basicValues[row] = enteringValue;
    this.sinceFresh++;
    this.spent += this.workPerPivot;
  }

  /** Whether `rho`, as a combination of rows, cannot be satisfied within the bounds. */
  provesInfeasible(): boolean {
    const { columnCount: n, rowCount: m, lower, upper, ratio } = this;
    ratio.fill(0, 0, n);
    let need = 0;
    let least = 0;
    let most = 0;
    for (let i = 0; i < m; i++) {
      const rho = this.rho[i]!;
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
