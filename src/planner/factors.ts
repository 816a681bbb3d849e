// Solving with a basis: with its triangles, and with one eta for each pivot since it was factored.
//
// Vectors "by row" stand for rows of the programme, vectors "by slot" for places in the basis.

import { Pairs } from "./pairs.ts";
import type { SparseColumns } from "./programme.ts";
import { DROP, Triangles } from "./triangles.ts";

/** Solves with a basis and with its transpose. */
export class Factors extends Triangles {
  /** Since it was factored: the column of each eta by slot, and its own slot. */
  etas = new Pairs();
  etaStart: number[] = [0];
  etaSlot: number[] = [];
  etaPivot: number[] = [];

  override factor(matrix: SparseColumns, head: Int32Array): boolean {
    this.backTo(0);
    return super.factor(matrix, head);
  }

  /**
   * Solves basis × result = given.
   *
   * @param given - By row; used up.
   * @param result - By slot.
   */
  forward(given: Float64Array, result: Float64Array): void {
    const { pivotRow, pivotSlot, pivot, lower, lowerStart, upper, upperStart, active } = this;
    for (let a = 0; a < this.activeCount; a++) {
      const k = active[a]!;
      const x = given[pivotRow[k]!]!;
      if (x === 0) continue;
      for (let e = lowerStart[k]!, end = lowerStart[k + 1]!; e < end; e++)
        given[lower.indices[e]!] = given[lower.indices[e]!]! - lower.values[e]! * x;
    }
    for (let k = this.size - 1; k >= 0; k--) {
      const y = given[pivotRow[k]!]!;
      if (y < DROP && y > -DROP) {
        result[pivotSlot[k]!] = 0;
        continue;
      }
      const x = y / pivot[k]!;
      result[pivotSlot[k]!] = x;
      for (let e = upperStart[k]!, end = upperStart[k + 1]!; e < end; e++) {
        const row = pivotRow[upper.indices[e]!]!;
        given[row] = given[row]! - upper.values[e]! * x;
      }
    }
    this.forwardEtas(result);
  }

  private forwardEtas(result: Float64Array): void {
    const { etas, etaStart, etaSlot, etaPivot } = this;
    for (let k = 0; k < etaSlot.length; k++) {
      const slot = etaSlot[k]!;
      if (result[slot] === 0) continue;
      const x = result[slot]! / etaPivot[k]!;
      result[slot] = x;
      for (let e = etaStart[k]!, end = etaStart[k + 1]!; e < end; e++)
        result[etas.indices[e]!] = result[etas.indices[e]!]! - etas.values[e]! * x;
    }
  }

  /**
   * Solves result × basis = given.
   *
   * @param given - By slot; used up.
   * @param result - By row.
   */
  backward(given: Float64Array, result: Float64Array): void {
    const { etas, etaStart, etaSlot, etaPivot } = this;
    for (let k = etaSlot.length - 1; k >= 0; k--) {
      let y = given[etaSlot[k]!]!;
      for (let e = etaStart[k]!, end = etaStart[k + 1]!; e < end; e++)
        y -= etas.values[e]! * given[etas.indices[e]!]!;
      given[etaSlot[k]!] = y / etaPivot[k]!;
    }
    const { pivotRow, pivotSlot, pivot, lower, lowerStart, upper, upperStart, active } = this;
    for (let k = 0; k < this.size; k++) {
      let y = given[pivotSlot[k]!]!;
      for (let e = upperStart[k]!, end = upperStart[k + 1]!; e < end; e++)
        y -= upper.values[e]! * result[pivotRow[upper.indices[e]!]!]!;
      result[pivotRow[k]!] = y < DROP && y > -DROP ? 0 : y / pivot[k]!;
    }
    for (let a = this.activeCount - 1; a >= 0; a--) {
      const k = active[a]!;
      let y = result[pivotRow[k]!]!;
      for (let e = lowerStart[k]!, end = lowerStart[k + 1]!; e < end; e++)
        y -= lower.values[e]! * result[lower.indices[e]!]!;
      result[pivotRow[k]!] = y;
    }
  }

  /** Takes up a pivot: the column of `slot` gives way to one that is `direction` by slot. */
  replace(slot: number, direction: Float64Array): void {
    for (let i = 0; i < this.size; i++) {
      const a = direction[i]!;
      if (i !== slot && (a > DROP || a < -DROP)) this.etas.push(i, a);
    }
    this.etaSlot.push(slot);
    this.etaPivot.push(direction[slot]!);
    this.etaStart.push(this.etas.count);
  }

  /** Forgets all but the first so many pivots since it was factored. */
  backTo(etas: number): void {
    this.etaSlot.length = etas;
    this.etaPivot.length = etas;
    this.etaStart.length = etas + 1;
    this.etas.count = this.etaStart[etas]!;
  }
}
