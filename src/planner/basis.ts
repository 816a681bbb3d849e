// The basis of a linear programme: its inverse, kept up pivot by pivot and made afresh now and then.

import { DROP, LinearProgramme } from "./linear-programme.ts";

/** A basis to come back to. */
export interface Saved {
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

/** Adds the explicit inverse with exact steepest-edge weights (Forrest and Goldfarb 1992). */
export class Basis extends LinearProgramme {
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
}
