// A basis as the product of a lower and an upper triangle.
//
// Left-looking (Gilbert and Peierls 1988) over an order that peels off columns and then rows with a single
// entry left, which is nearly all there is in the flow of units through time; what remains is pivoted by
// size, sparse rows first.

import { Pairs } from "./pairs.ts";
import { peeled } from "./peeled.ts";
import type { SparseColumns } from "./programme.ts";

/** Entries nearer to 0 than this are dropped. */
export const DROP = 1e-14;
/** A pivot must be so large beside the largest entry it could have been. */
const STABLE = 0.1;
const SINGULAR = 1e-9;

/** Factors a basis. */
export class Triangles {
  readonly size: number;
  /** Pivots in order: row, slot and size of each. */
  readonly pivotRow: Int32Array;
  readonly pivotSlot: Int32Array;
  readonly pivot: Float64Array;
  pivots = 0;
  /** By pivot: below the pivot, by row; above the pivot, by earlier pivot. */
  readonly lower = new Pairs();
  readonly lowerStart: Int32Array;
  readonly upper = new Pairs();
  readonly upperStart: Int32Array;
  /** Pivots with anything below them. */
  readonly active: Int32Array;
  activeCount = 0;
  readonly atRow: Int32Array;
  readonly work: Float64Array;
  readonly reached: Int32Array;
  readonly stack: Int32Array;
  readonly next: Int32Array;
  readonly seen: Uint8Array;

  constructor(size: number) {
    this.size = size;
    this.pivotRow = new Int32Array(size);
    this.pivotSlot = new Int32Array(size);
    this.pivot = new Float64Array(size);
    this.lowerStart = new Int32Array(size + 1);
    this.upperStart = new Int32Array(size + 1);
    this.active = new Int32Array(size);
    this.atRow = new Int32Array(size);
    this.work = new Float64Array(size);
    this.reached = new Int32Array(size);
    this.stack = new Int32Array(size);
    this.next = new Int32Array(size);
    this.seen = new Uint8Array(size);
  }

  /**
   * Factors a basis afresh.
   *
   * @param matrix - Columns of the programme; column n + i is the slack of row i.
   * @param head - The column in each slot; a column that will not pivot gives way to a slack, in place.
   * @returns Whether every column did.
   */
  factor(matrix: SparseColumns, head: Int32Array): boolean {
    const { size, atRow } = this;
    this.pivots = 0;
    this.lower.count = 0;
    this.upper.count = 0;
    this.activeCount = 0;
    atRow.fill(-1);
    const n = matrix.start.length - 1;
    const { order, wanted, counts } = peeled(matrix, head, size);
    const failed: number[] = [];
    for (const slot of order)
      if (!this.addColumn(matrix, n, head[slot]!, slot, wanted[slot]!, counts)) failed.push(slot);
    let row = 0;
    for (const slot of failed) {
      while (atRow[row]! >= 0) row++;
      head[slot] = n + row;
      this.addColumn(matrix, n, n + row, slot, row, counts);
    }
    return failed.length === 0;
  }

  /** One more column: solved through the pivots so far, then pivoted. */
  private addColumn(
    matrix: SparseColumns,
    n: number,
    column: number,
    slot: number,
    wanted: number,
    counts: Int32Array,
  ): boolean {
    const { work, reached, atRow, lower, lowerStart } = this;
    const count = this.reach(matrix, n, column);
    // Rows are listed with those first that others depend on.
    for (let k = count - 1; k >= 0; k--) {
      const at = atRow[reached[k]!]!;
      if (at < 0) continue;
      const x = work[reached[k]!]!;
      if (x === 0) continue;
      for (let e = lowerStart[at]!; e < lowerStart[at + 1]!; e++)
        work[lower.indices[e]!] = work[lower.indices[e]!]! - lower.values[e]! * x;
    }
    const row = this.choose(count, wanted, counts);
    const k = this.pivots;
    for (let e = count - 1; e >= 0; e--) {
      const i = reached[e]!;
      const x = work[i]!;
      const at = atRow[i]!;
      if (row >= 0 && at >= 0 && Math.abs(x) > DROP) this.upper.push(at, x);
      if (row < 0 || at >= 0) work[i] = 0;
    }
    if (row < 0) return false;
    const pivot = work[row]!;
    for (let e = 0; e < count; e++) {
      const i = reached[e]!;
      if (atRow[i]! >= 0) continue;
      if (i !== row && Math.abs(work[i]!) > DROP) lower.push(i, work[i]! / pivot);
      work[i] = 0;
    }
    this.pivotRow[k] = row;
    this.pivotSlot[k] = slot;
    this.pivot[k] = pivot;
    atRow[row] = k;
    this.pivots++;
    lowerStart[k + 1] = lower.count;
    this.upperStart[k + 1] = this.upper.count;
    if (lower.count > lowerStart[k]!) this.active[this.activeCount++] = k;
    return true;
  }

  /** Puts a column into `work` and lists every row that solving it can touch; returns how many. */
  private reach(matrix: SparseColumns, n: number, column: number): number {
    const { work, reached, seen } = this;
    let count = 0;
    if (column >= n) {
      work[column - n] = 1;
      count = this.visit(column - n, count);
    } else
      for (let e = matrix.start[column]!; e < matrix.start[column + 1]!; e++) {
        const row = matrix.rows[e]!;
        work[row] = work[row]! + matrix.entries[e]!;
        if (seen[row] === 0) count = this.visit(row, count);
      }
    for (let k = 0; k < count; k++) seen[reached[k]!] = 0;
    return count;
  }

  /** Depth first along the lower triangle, a row after all that depend on it. */
  private visit(from: number, found: number): number {
    const { stack, next, seen, atRow, lower, lowerStart, reached } = this;
    let count = found;
    let depth = 0;
    const enter = (row: number) => {
      seen[row] = 1;
      stack[depth] = row;
      const at = atRow[row]!;
      next[depth] = at < 0 ? 0 : lowerStart[at]!;
    };
    enter(from);
    while (depth >= 0) {
      const row = stack[depth]!;
      const at = atRow[row]!;
      const end = at < 0 ? 0 : lowerStart[at + 1]!;
      let isDone = true;
      while (next[depth]! < end) {
        const below = lower.indices[next[depth]!]!;
        next[depth] = next[depth]! + 1;
        if (seen[below] !== 0) continue;
        depth++;
        enter(below);
        isDone = false;
        break;
      }
      if (!isDone) continue;
      reached[count++] = row;
      depth--;
    }
    return count;
  }

  /** The row to pivot on: the wanted one where it is large enough, else the emptiest that is. */
  private choose(count: number, wanted: number, counts: Int32Array): number {
    const { work, reached, atRow } = this;
    let largest = 0;
    for (let k = 0; k < count; k++)
      if (atRow[reached[k]!]! < 0) largest = Math.max(largest, Math.abs(work[reached[k]!]!));
    if (largest < SINGULAR) return -1;
    if (wanted >= 0 && atRow[wanted]! < 0 && Math.abs(work[wanted]!) >= STABLE * largest)
      return wanted;
    let row = -1;
    for (let k = 0; k < count; k++) {
      const i = reached[k]!;
      if (atRow[i]! >= 0 || Math.abs(work[i]!) < STABLE * largest) continue;
      if (row < 0 || counts[i]! < counts[row]! || (counts[i] === counts[row] && i < row)) row = i;
    }
    return row;
  }
}
