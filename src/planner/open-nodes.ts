// The nodes still to be looked at, the one with the least bound first.

import type { Branch } from "./branching.ts";

/** A part of the search: its parent's, with one bound more. */
export interface Node {
  readonly parent: Node | null;
  readonly branch: Branch | null;
  bound: number;
  readonly depth: number;
}

/** A binary heap by bound. */
export class OpenNodes {
  readonly heap: Node[] = [];

  /** The least bound of all; Infinity where there is none. */
  leastBound(): number {
    return this.heap[0]?.bound ?? Number.POSITIVE_INFINITY;
  }

  push(node: Node): void {
    const { heap } = this;
    let i = heap.push(node) - 1;
    while (i > 0) {
      const above = (i - 1) >> 1;
      if (heap[above]!.bound <= node.bound) break;
      heap[i] = heap[above]!;
      i = above;
    }
    heap[i] = node;
  }

  pop(): Node | null {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return null;
    if (heap.length === 0) return top;
    let i = 0;
    for (;;) {
      let below = 2 * i + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && heap[below + 1]!.bound < heap[below]!.bound) below++;
      if (heap[below]!.bound >= last.bound) break;
      heap[i] = heap[below]!;
      i = below;
    }
    heap[i] = last;
    return top;
  }
}
