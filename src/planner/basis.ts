// The basis of a linear programme: kept up pivot by pivot, saved, and come back to.

import { LinearProgramme } from "./linear-programme.ts";

/** A basis to come back to. */
export interface Saved {
  readonly weights: Float64Array;
  readonly basicValues: Float64Array;
  readonly head: Int32Array;
  readonly position: Int32Array;
  readonly values: Float64Array;
  readonly reduced: Float64Array;
  readonly objective: number;
  readonly sinceFresh: number;
  readonly factored: number;
  readonly etas: number;
}

/** What it takes to start from a basis, whatever the bounds are then. */
export interface Start {
  readonly rowCount: number;
  readonly head: Int32Array;
  readonly weights: Float64Array;
  readonly values: Float64Array;
}

/** Adds exact steepest-edge weights (Forrest and Goldfarb 1992), and coming back. */
export class Basis extends LinearProgramme {
  /** A copy of the basis to come back to. */
  save(): Saved {
    this.takeUpBounds();
    return {
      weights: this.weights.slice(),
      basicValues: this.basicValues.slice(),
      head: this.head.slice(),
      position: this.position.slice(),
      values: this.values.slice(),
      reduced: this.reduced.slice(),
      objective: this.objective,
      sinceFresh: this.sinceFresh,
      factored: this.factored,
      etas: this.factors.etaSlot.length,
    };
  }

  /** Back to a saved basis; the bounds must be those of the moment it was saved. */
  restore(saved: Saved): void {
    this.weights.set(saved.weights);
    this.head.set(saved.head);
    this.position.set(saved.position);
    this.values.set(saved.values);
    for (let k = 0; k < this.dirtyCount; k++) this.mark[this.dirty[k]!] = 0;
    this.dirtyCount = 0;
    if (this.factored !== saved.factored) {
      this.refactor();
      return;
    }
    this.factors.backTo(saved.etas);
    this.basicValues.set(saved.basicValues);
    this.reduced.set(saved.reduced);
    this.objective = saved.objective;
    this.sinceFresh = saved.sinceFresh;
  }

  /** A copy of the basis to start from: the bounds may be others by then. */
  start(): Start {
    const { rowCount, head, weights, values } = this;
    return { rowCount, head: head.slice(), weights: weights.slice(), values: values.slice() };
  }

  /** Starts from the basis of a programme with the same columns, of whose rows these are the first here. */
  startFrom(other: Start, rows: readonly number[]): void {
    const { columnCount: n, rowCount: m, head, weights } = this;
    const here = new Map(rows.map((row, at) => [row, at]));
    const isTaken = new Uint8Array(m);
    for (let i = 0; i < m; i++) this.position[head[i]!] = -1;
    let slot = 0;
    for (let i = 0; i < other.rowCount; i++) {
      const j = other.head[i]!;
      const row = j < n ? -1 : here.get(j - n);
      if (row === undefined || slot === m) continue;
      if (row >= 0) isTaken[row] = 1;
      weights[slot] = other.weights[i]!;
      head[slot++] = row < 0 ? j : n + row;
    }
    for (let row = m - 1; row >= 0 && slot < m; row--)
      if (isTaken[row] === 0) {
        weights[slot] = 1;
        head[slot++] = n + row;
      }
    for (let j = 0; j < n; j++) this.values[j] = other.values[j]!;
    for (const [row, at] of here) this.values[n + at] = other.values[n + row]!;
    this.refactor();
  }

  /** direction = inverse × column */
  forward(j: number): void {
    const { columnCount: n, work, direction, colRow, colEntry } = this;
    work.fill(0);
    if (j >= n) work[j - n] = 1;
    else
      for (let k = this.colStart[j]!, end = this.colStart[j + 1]!; k < end; k++)
        work[colRow[k]!] = colEntry[k]!;
    this.factors.forward(work, direction);
  }

  /** rho = a row of the inverse */
  backward(slot: number): void {
    const { slots, rho } = this;
    slots.fill(0);
    slots[slot] = 1;
    this.factors.backward(slots, rho);
  }

  /** Takes `direction` into the basis; `rho` must be the leaving row. */
  replace(slot: number): void {
    const { rowCount: m, direction, weights, rho, work, slots } = this;
    let norm = 0;
    for (let i = 0; i < m; i++) {
      const r = rho[i]!;
      work[i] = r;
      norm += r * r;
    }
    this.factors.forward(work, slots);
    const pivot = direction[slot]!;
    for (let i = 0; i < m; i++) {
      const a = direction[i]!;
      if (a === 0 || i === slot) continue;
      const ratio = a / pivot;
      weights[i] = Math.max(weights[i]! - 2 * ratio * slots[i]! + ratio * ratio * norm, 1e-8);
    }
    weights[slot] = Math.max(norm / (pivot * pivot), 1e-8);
    this.factors.replace(slot, direction);
  }
}
