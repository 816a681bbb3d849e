// Which column enters the basis: the leaving row priced out, and a ratio test that flips bounds on its way
// (Maros 2003, "Computational techniques of the simplex method").

import { Basis } from "./basis.ts";
import { DROP, DUAL_TOLERANCE } from "./linear-programme.ts";
import type { Column, Row } from "./programme.ts";

/** A basic value this little outside its bounds counts as within. */
export const PRIMAL_TOLERANCE = 1e-6;
const PIVOT_TOLERANCE = 1e-7;

/** Adds the pricing of a row. */
export class Pricing extends Basis {
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

  /** alpha = rho × matrix, over non-basic columns; returns how many were touched. */
  priceRow(): number {
    const { columnCount: n, rowCount: m, rho: row, position, alpha, touched, mark } = this;
    const { rowStart, rowCol, rowEntry } = this;
    let count = 0;
    for (let i = 0; i < m; i++) {
      const rho = row[i]!;
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
}
