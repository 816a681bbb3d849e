// The order in which a basis is factored: columns with a single row left, then rows with a single column.

import type { SparseColumns } from "./programme.ts";

/** Slots in order, the row each should pivot on (−1 where any will do), and entries by row. */
export interface Peeled {
  readonly order: Int32Array;
  readonly wanted: Int32Array;
  readonly counts: Int32Array;
}

/**
 * Peels a basis.
 *
 * @param matrix - Columns of the programme; column n + i is the slack of row i.
 * @param head - The column in each slot.
 * @param size - Rows, and slots.
 * @returns An order in which all but a small kernel is triangular; the kernel comes last, short columns
 *   first.
 * @example peeled(
 *     { start: Int32Array.of(0, 2), rows: Int32Array.of(0, 1), entries: Float64Array.of(1, 1) },
 *     Int32Array.of(0, 2), 2,
 *   ).order //=> Int32Array.of(1, 0)
 */
export function peeled(matrix: SparseColumns, head: Int32Array, size: number): Peeled {
  const n = matrix.start.length - 1;
  const length = (slot: number) => {
    const j = head[slot]!;
    return j >= n ? 1 : matrix.start[j + 1]! - matrix.start[j]!;
  };
  const rowAt = (slot: number, k: number) =>
    head[slot]! >= n ? head[slot]! - n : matrix.rows[matrix.start[head[slot]!]! + k]!;
  const counts = new Int32Array(size);
  const left = new Int32Array(size);
  const starts = new Int32Array(size + 1);
  for (let slot = 0; slot < size; slot++) {
    left[slot] = length(slot);
    for (let k = 0; k < left[slot]!; k++) counts[rowAt(slot, k)]!++;
  }
  for (let row = 0; row < size; row++) starts[row + 1] = starts[row]! + counts[row]!;
  const slotsOf = new Int32Array(starts[size]!);
  const fill = starts.slice(0, size);
  for (let slot = 0; slot < size; slot++)
    for (let k = 0, end = length(slot); k < end; k++) slotsOf[fill[rowAt(slot, k)]!++] = slot;
  const order = new Int32Array(size);
  const wanted = new Int32Array(size).fill(-1);
  const isSlotOut = new Uint8Array(size);
  const isRowOut = new Uint8Array(size);
  const inRow = counts.slice();
  let done = 0;
  const columns: number[] = [];
  const rows: number[] = [];
  const take = (slot: number, row: number) => {
    order[done++] = slot;
    wanted[slot] = row;
    isSlotOut[slot] = 1;
    isRowOut[row] = 1;
    for (let k = 0, end = length(slot); k < end; k++)
      if (--inRow[rowAt(slot, k)]! === 1) rows.push(rowAt(slot, k));
    for (let e = starts[row]!; e < starts[row + 1]!; e++)
      if (--left[slotsOf[e]!]! === 1) columns.push(slotsOf[e]!);
  };
  for (let slot = size - 1; slot >= 0; slot--) if (left[slot] === 1) columns.push(slot);
  for (let row = size - 1; row >= 0; row--) if (inRow[row] === 1) rows.push(row);
  for (;;) {
    const slot = columns.pop();
    if (slot !== undefined) {
      if (isSlotOut[slot] !== 0) continue;
      for (let k = 0, end = length(slot); k < end; k++)
        if (isRowOut[rowAt(slot, k)] === 0) {
          take(slot, rowAt(slot, k));
          break;
        }
      continue;
    }
    const row = rows.pop();
    if (row === undefined) break;
    if (isRowOut[row] !== 0) continue;
    for (let e = starts[row]!; e < starts[row + 1]!; e++)
      if (isSlotOut[slotsOf[e]!] === 0) {
        take(slotsOf[e]!, row);
        break;
      }
  }
  const kernel: number[] = [];
  for (let slot = 0; slot < size; slot++) if (isSlotOut[slot] === 0) kernel.push(slot);
  kernel.sort((a, b) => left[a]! - left[b]! || a - b);
  order.set(kernel, done);
  return { order, wanted, counts };
}
