// A linear programme with a basis given by its factors, and the values and duals it stands for.

import { Factors } from "./factors.ts";
import { type Column, Programme, type Row } from "./programme.ts";

/** Reduced costs nearer to 0 than this count as 0. */
export const DUAL_TOLERANCE = 1e-11;
/** Entries nearer to 0 than this are dropped. */
export const DROP = 1e-13;

/** Adds the basis to a programme; all slacks are basic at the start. */
export class LinearProgramme extends Programme {
  /** Work done so far: a pivot counts by the size of the programme, 1 for a small one. */
  spent = 0;
  readonly workPerPivot: number;
  objective = 0;
  readonly reduced: Float64Array;
  readonly position: Int32Array;
  readonly head: Int32Array;
  readonly values: Float64Array;
  readonly basicValues: Float64Array;
  readonly weights: Float64Array;
  readonly factors: Factors;
  /** The entering column by slot; the leaving row of the inverse by row. */
  readonly direction: Float64Array;
  readonly rho: Float64Array;
  /** Scratch, by row and by slot. */
  readonly work: Float64Array;
  readonly slots: Float64Array;
  readonly mark: Uint8Array;
  readonly dirty: Int32Array;
  dirtyCount = 0;
  sinceFresh = 0;
  /** Counts the times the basis was factored: etas of another time are not this one's. */
  factored = 0;

  constructor(columns: readonly Column[], rows: readonly Row[]) {
    super(columns, rows);
    const n = columns.length;
    const m = rows.length;
    const total = n + m;
    this.workPerPivot = 1 + m / 70;
    this.reduced = new Float64Array(total);
    this.values = new Float64Array(total);
    this.position = new Int32Array(total).fill(-1);
    this.dirty = new Int32Array(total);
    this.mark = new Uint8Array(total);
    this.head = new Int32Array(m);
    this.basicValues = new Float64Array(m);
    this.weights = new Float64Array(m).fill(1);
    this.direction = new Float64Array(m);
    this.rho = new Float64Array(m);
    this.work = new Float64Array(m);
    this.slots = new Float64Array(m);
    this.factors = new Factors(m);
    for (let i = 0; i < m; i++) this.head[i] = n + i;
    this.refactor();
  }

  /** The basis factored afresh; a column that will not pivot gives way to a slack. */
  refactor(): void {
    const { rowCount: m, head, position, factors, weights } = this;
    for (let i = 0; i < m; i++) position[head[i]!] = -1;
    const matrix = { start: this.colStart, rows: this.colRow, entries: this.colEntry };
    if (!factors.factor(matrix, head)) weights.fill(1);
    for (let i = 0; i < m; i++) position[head[i]!] = i;
    this.factored++;
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

  /** work = duals, by row */
  priceBasis(): void {
    const { columnCount: n, rowCount: m, head, cost, slots, work } = this;
    for (let i = 0; i < m; i++) slots[i] = head[i]! < n ? cost[head[i]!]! : 0;
    this.factors.backward(slots, work);
  }

  /** A lower bound on the cost from the present duals by weak duality, valid whatever their quality. */
  safeBound(): number {
    const { columnCount: n, rowCount: m, cost, work } = this;
    this.priceBasis();
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
    const { rowCount: m, work, slots, basicValues } = this;
    this.factors.forward(work, slots);
    for (let i = 0; i < m; i++) if (slots[i] !== 0) basicValues[i] = basicValues[i]! - slots[i]!;
  }

  /** Duals, reduced costs, values and objective afresh from the factors. */
  refresh(): void {
    const { columnCount: n, rowCount: m, head, cost, work, position, reduced } = this;
    this.priceBasis();
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
}

/**
 * The least that a coefficient can make of a variable.
 *
 * @param coefficient - Any number.
 * @param lower - The variable's lower bound.
 * @param upper - Its upper bound.
 * @returns coefficient × the bound that makes it smaller.
 * @example leastOf(-2, 0, 3) //=> -6
 */
export function leastOf(coefficient: number, lower: number, upper: number): number {
  return coefficient > 0 ? coefficient * lower : coefficient * upper;
}
