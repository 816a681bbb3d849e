// A bounded dual simplex with an explicit inverse: the planner's only solver of linear programmes.
//
// Every column has finite bounds, so any basis is dual feasible once each non-basic column sits at the
// bound its reduced cost asks for. Branching therefore changes bounds only, and a solve goes on from
// whatever basis the last one left. Steepest-edge weights are exact (Forrest and Goldfarb 1992), the
// ratio test flips bounds on its way (Maros 2003). Floats live here and in the search; what comes out
// is believed only after the ledger has replayed it in integers.

/** A column: cost a unit, bounds, and its entries by row. */
export interface Column {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly rows: readonly number[];
  readonly entries: readonly number[];
}

/** A row Σ a·x + slack = rhs, with 0 ≤ slack ≤ range. */
export interface Row {
  readonly rhs: number;
  readonly range: number;
}

/**
 * How a solve ended.
 * - `optimal`: the least cost is found.
 * - `infeasible`: no point satisfies rows and bounds.
 * - `cutoff`: the least cost is above the cutoff; by how much was not asked.
 * - `stopped`: the pivots allowed were used up; the objective is still a valid lower bound.
 */
export type SolveStatus = "optimal" | "infeasible" | "cutoff" | "stopped";

const PRIMAL_TOLERANCE = 1e-6;
const DUAL_TOLERANCE = 1e-11;
const PIVOT_TOLERANCE = 1e-7;
const DROP = 1e-13;
const REFACTOR_AFTER = 120;

interface Saved {
  inverse: Float64Array;
  weights: Float64Array;
  basicValues: Float64Array;
  head: Int32Array;
  position: Int32Array;
  values: Float64Array;
  reduced: Float64Array;
  objective: number;
  sinceFactor: number;
  sinceFresh: number;
}

/** Minimises cost over rows and bounds; columns are 0 … n − 1, the slack of row i is n + i. */
export class Simplex {
  readonly columnCount: number;
  readonly rowCount: number;
  /** Work done so far: a pivot counts by the size of the inverse it updates, 1 for a small one. */
  spent = 0;
  readonly workPerPivot: number;
  objective = 0;
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly reduced: Float64Array;
  readonly position: Int32Array;
  readonly rhs: Float64Array;
  readonly colStart: Int32Array;
  readonly colRow: Int32Array;
  readonly colEntry: Float64Array;
  readonly rowStart: Int32Array;
  readonly rowCol: Int32Array;
  readonly rowEntry: Float64Array;
  readonly head: Int32Array;
  readonly values: Float64Array;
  readonly basicValues: Float64Array;
  readonly weights: Float64Array;
  readonly inverse: Float64Array;
  readonly alpha: Float64Array;
  readonly direction: Float64Array;
  readonly work: Float64Array;
  readonly ratio: Float64Array;
  readonly touched: Int32Array;
  readonly candidates: Int32Array;
  readonly mark: Uint8Array;
  readonly nonzero: Int32Array;
  readonly dirty: Int32Array;
  dirtyCount = 0;
  sinceFactor = 0;
  sinceFresh = 0;

  constructor(columns: readonly Column[], rows: readonly Row[]) {
    const n = columns.length;
    const m = rows.length;
    const total = n + m;
    this.workPerPivot = 1 + (m * m) / 3600;
    this.columnCount = n;
    this.rowCount = m;
    this.cost = new Float64Array(total);
    this.lower = new Float64Array(total);
    this.upper = new Float64Array(total);
    this.reduced = new Float64Array(total);
    this.values = new Float64Array(total);
    this.position = new Int32Array(total).fill(-1);
    this.alpha = new Float64Array(total);
    this.ratio = new Float64Array(total);
    this.touched = new Int32Array(total);
    this.candidates = new Int32Array(total);
    this.dirty = new Int32Array(total);
    this.mark = new Uint8Array(total);
    this.rhs = new Float64Array(m);
    this.head = new Int32Array(m);
    this.basicValues = new Float64Array(m);
    this.weights = new Float64Array(m).fill(1);
    this.direction = new Float64Array(m);
    this.work = new Float64Array(m);
    this.nonzero = new Int32Array(m);
    this.inverse = new Float64Array(m * m);
    let entries = 0;
    for (const column of columns) entries += column.rows.length;
    this.colStart = new Int32Array(n + 1);
    this.colRow = new Int32Array(entries);
    this.colEntry = new Float64Array(entries);
    this.rowStart = new Int32Array(m + 1);
    this.rowCol = new Int32Array(entries);
    this.rowEntry = new Float64Array(entries);
    this.fill(columns, rows);
    this.refresh();
  }

  /** The value of a column at the last solve. */
  value(column: number): number {
    const at = this.position[column]!;
    return at >= 0 ? this.basicValues[at]! : this.values[column]!;
  }

  /** Changes a column's or a slack's bounds; the next solve takes them up. */
  setBounds(column: number, lower: number, upper: number): void {
    if (this.lower[column] === lower && this.upper[column] === upper) return;
    this.lower[column] = lower;
    this.upper[column] = upper;
    if (this.mark[column] === 2) return;
    this.mark[column] = 2;
    this.dirty[this.dirtyCount++] = column;
  }

  /** Changes a column's cost; a solve may follow at once, as any basis stays dual feasible. */
  setCosts(costs: Float64Array): void {
    this.cost.set(costs.subarray(0, this.columnCount));
    this.refresh();
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

  /** A lower bound on the cost from the present duals by weak duality, valid whatever their quality. */
  safeBound(): number {
    const { columnCount: n, rowCount: m, head, inverse, cost, work } = this;
    work.fill(0);
    for (let i = 0; i < m; i++) {
      const j = head[i]!;
      const c = j < n ? cost[j]! : 0;
      if (c !== 0) for (let t = 0; t < m; t++) work[t] = work[t]! + c * inverse[i * m + t]!;
    }
    let bound = 0;
    for (let i = 0; i < m; i++) {
      bound += work[i]! * this.rhs[i]!;
      bound += leastOf(-work[i]!, this.lower[n + i]!, this.upper[n + i]!);
    }
    for (let j = 0; j < n; j++) {
      let d = cost[j]!;
      for (let k = this.colStart[j]!; k < this.colStart[j + 1]!; k++)
        d -= work[this.colRow[k]!]! * this.colEntry[k]!;
      bound += leastOf(d, this.lower[j]!, this.upper[j]!);
    }
    return bound;
  }

  /** A copy of the basis to come back to. */
  save(): Saved {
    this.takeUpBounds();
    return {
      inverse: this.inverse.slice(),
      weights: this.weights.slice(),
      basicValues: this.basicValues.slice(),
      head: this.head.slice(),
      position: this.position.slice(),
      values: this.values.slice(),
      reduced: this.reduced.slice(),
      objective: this.objective,
      sinceFactor: this.sinceFactor,
      sinceFresh: this.sinceFresh,
    };
  }

  /** Back to a saved basis; the bounds must be those of the moment it was saved. */
  restore(saved: Saved): void {
    this.inverse.set(saved.inverse);
    this.weights.set(saved.weights);
    this.basicValues.set(saved.basicValues);
    this.head.set(saved.head);
    this.position.set(saved.position);
    this.values.set(saved.values);
    this.reduced.set(saved.reduced);
    this.objective = saved.objective;
    this.sinceFactor = saved.sinceFactor;
    this.sinceFresh = saved.sinceFresh;
    for (let k = 0; k < this.dirtyCount; k++) this.mark[this.dirty[k]!] = 0;
    this.dirtyCount = 0;
  }

  flipCount = 0;

  fill(columns: readonly Column[], rows: readonly Row[]): void {
    const { columnCount: n, rowCount: m } = this;
    let at = 0;
    columns.forEach((column, j) => {
      this.cost[j] = column.cost;
      this.lower[j] = column.lower;
      this.upper[j] = column.upper;
      this.colStart[j] = at;
      for (let k = 0; k < column.rows.length; k++) {
        this.colRow[at] = column.rows[k]!;
        this.colEntry[at] = column.entries[k]!;
        this.rowStart[column.rows[k]! + 1]!++;
        at++;
      }
    });
    this.colStart[n] = at;
    for (let i = 0; i < m; i++) this.rowStart[i + 1] = this.rowStart[i + 1]! + this.rowStart[i]!;
    const next = this.rowStart.slice(0, m);
    for (let j = 0; j < n; j++) {
      for (let k = this.colStart[j]!; k < this.colStart[j + 1]!; k++) {
        const slot = next[this.colRow[k]!]!++;
        this.rowCol[slot] = j;
        this.rowEntry[slot] = this.colEntry[k]!;
      }
    }
    for (let i = 0; i < m; i++) {
      this.rhs[i] = rows[i]!.rhs;
      this.upper[n + i] = rows[i]!.range;
      this.head[i] = n + i;
      this.position[n + i] = i;
      this.inverse[i * m + i] = 1;
    }
  }

  wantedValue(j: number): number {
    const l = this.lower[j]!;
    const h = this.upper[j]!;
    const d = this.reduced[j]!;
    if (l === h || d > DUAL_TOLERANCE) return l;
    if (d < -DUAL_TOLERANCE) return h;
    const x = this.values[j]!;
    return Math.abs(x - h) < Math.abs(x - l) ? h : l;
  }

  takeUpBounds(): void {
    const { columnCount: n, work } = this;
    if (this.dirtyCount === 0) return;
    work.fill(0);
    let moved = false;
    for (let k = 0; k < this.dirtyCount; k++) {
      const j = this.dirty[k]!;
      this.mark[j] = 0;
      if (this.position[j]! >= 0) continue;
      const step = this.wantedValue(j) - this.values[j]!;
      if (step === 0) continue;
      moved = true;
      this.values[j] = this.values[j]! + step;
      this.objective += this.reduced[j]! * step;
      this.accumulate(j, step, n);
    }
    this.dirtyCount = 0;
    if (moved) this.shiftBasics();
  }

  accumulate(j: number, step: number, n: number): void {
    const { work, colRow, colEntry } = this;
    if (j >= n) {
      work[j - n] = work[j - n]! + step;
      return;
    }
    for (let k = this.colStart[j]!, end = this.colStart[j + 1]!; k < end; k++)
      work[colRow[k]!] = work[colRow[k]!]! + colEntry[k]! * step;
  }

  /** basic values −= inverse × work */
  shiftBasics(): void {
    const { rowCount: m, inverse, work, nonzero, basicValues } = this;
    let count = 0;
    for (let i = 0; i < m; i++) if (work[i] !== 0) nonzero[count++] = i;
    for (let i = 0; i < m; i++) {
      const base = i * m;
      let sum = 0;
      for (let k = 0; k < count; k++) sum += inverse[base + nonzero[k]!]! * work[nonzero[k]!]!;
      basicValues[i] = basicValues[i]! - sum;
    }
  }

  /** Duals, reduced costs, values and objective afresh from the inverse. */
  refresh(): void {
    const { columnCount: n, rowCount: m, head, inverse, cost, work, position, reduced } = this;
    work.fill(0);
    for (let i = 0; i < m; i++) {
      const j = head[i]!;
      const c = j < n ? cost[j]! : 0;
      if (c !== 0) for (let t = 0; t < m; t++) work[t] = work[t]! + c * inverse[i * m + t]!;
    }
    for (let j = 0; j < n; j++) {
      let d = position[j]! >= 0 ? 0 : cost[j]!;
      if (position[j]! < 0)
        for (let k = this.colStart[j]!; k < this.colStart[j + 1]!; k++)
          d -= work[this.colRow[k]!]! * this.colEntry[k]!;
      reduced[j] = d;
    }
    for (let i = 0; i < m; i++) reduced[n + i] = position[n + i]! >= 0 ? 0 : -work[i]!;
    for (let k = 0; k < this.dirtyCount; k++) this.mark[this.dirty[k]!] = 0;
    this.dirtyCount = 0;
    for (let i = 0; i < m; i++) {
      work[i] = -this.rhs[i]!;
      this.basicValues[i] = 0;
    }
    let objective = 0;
    for (let j = 0; j < n + m; j++) {
      if (position[j]! >= 0) continue;
      const x = this.wantedValue(j);
      this.values[j] = x;
      if (x === 0) continue;
      objective += cost[j]! * x;
      this.accumulate(j, x, n);
    }
    this.shiftBasics();
    for (let i = 0; i < m; i++) {
      const j = head[i]!;
      if (j < n) objective += cost[j]! * this.basicValues[i]!;
    }
    this.objective = objective;
    this.sinceFresh = 0;
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

  readonly flipped: number[] = [];

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

  /** direction = inverse × column */
  forward(j: number): void {
    const { columnCount: n, rowCount: m, inverse, direction, colRow, colEntry } = this;
    if (j >= n) {
      for (let i = 0; i < m; i++) direction[i] = inverse[i * m + (j - n)]!;
      return;
    }
    const start = this.colStart[j]!;
    const end = this.colStart[j + 1]!;
    for (let i = 0; i < m; i++) {
      const base = i * m;
      let sum = 0;
      for (let k = start; k < end; k++) sum += inverse[base + colRow[k]!]! * colEntry[k]!;
      direction[i] = sum;
    }
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

  updateInverse(row: number, withWeights: boolean): void {
    const { rowCount: m, inverse, direction, nonzero, weights } = this;
    const base = row * m;
    const pivot = direction[row]!;
    let count = 0;
    let norm = 0;
    for (let t = 0; t < m; t++) {
      let v = inverse[base + t]!;
      if (v === 0) continue;
      v /= pivot;
      if (v < DROP && v > -DROP) {
        inverse[base + t] = 0;
        continue;
      }
      inverse[base + t] = v;
      nonzero[count++] = t;
      norm += v * v;
    }
    if (withWeights) weights[row] = Math.max(norm, 1e-8);
    for (let i = 0; i < m; i++) {
      const a = direction[i]!;
      if (i === row || (a < DROP && a > -DROP)) continue;
      const at = i * m;
      let dot = 0;
      for (let k = 0; k < count; k++) {
        const t = nonzero[k]!;
        const v = inverse[base + t]!;
        const old = inverse[at + t]!;
        dot += old * v;
        const now = old - a * v;
        inverse[at + t] = now < DROP && now > -DROP ? 0 : now;
      }
      if (withWeights) weights[i] = Math.max(weights[i]! - 2 * a * dot + a * a * norm, 1e-8);
    }
  }

  /** The inverse afresh from the basis, slacks first; a column that will not pivot gives way to a slack. */
  refactor(): void {
    const { columnCount: n, rowCount: m, head, position, inverse, direction, weights } = this;
    const basis = Array.from(head).filter((j) => j < n);
    const taken = new Uint8Array(m);
    inverse.fill(0);
    for (let i = 0; i < m; i++) inverse[i * m + i] = 1;
    for (let i = 0; i < m; i++) {
      const j = head[i]!;
      position[j] = -1;
      if (j >= n) taken[j - n] = 1;
    }
    for (let i = 0; i < m; i++)
      if (taken[i] === 1) {
        head[i] = n + i;
        position[n + i] = i;
      }
    basis.sort((a, b) => this.entryCount(a) - this.entryCount(b) || a - b);
    for (const j of basis) {
      this.forward(j);
      let row = -1;
      let best = 1e-7;
      for (let i = 0; i < m; i++)
        if (taken[i] === 0 && Math.abs(direction[i]!) > best) {
          best = Math.abs(direction[i]!);
          row = i;
        }
      if (row < 0) continue;
      taken[row] = 1;
      this.updateInverse(row, false);
      head[row] = j;
      position[j] = row;
    }
    for (let i = 0; i < m; i++)
      if (taken[i] === 0) {
        head[i] = n + i;
        position[n + i] = i;
      }
    for (let i = 0; i < m; i++) {
      let norm = 0;
      for (let t = 0; t < m; t++) norm += inverse[i * m + t]! * inverse[i * m + t]!;
      weights[i] = Math.max(norm, 1e-8);
    }
    this.sinceFactor = 0;
    this.refresh();
  }

  entryCount(column: number): number {
    return this.colStart[column + 1]! - this.colStart[column]!;
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

function leastOf(coefficient: number, lower: number, upper: number): number {
  return coefficient > 0 ? coefficient * lower : coefficient * upper;
}
