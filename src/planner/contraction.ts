// Nodes of a flow that need no row of their own.
//
// Units may always stay where they are or go to waste, and flow between nodes costs nothing and has no limit
// that could bind. So a node that units only pass through is one with a neighbour: with the only node they can
// go on to, where nothing is asked for at the node itself, or with the only node they come from, where nothing
// arrives at the node itself. A node where nothing is asked for and from which nothing goes on is of no use.

/** A graph of nodes 0 … size − 1 with flows between them. */
export interface FlowGraph {
  readonly size: number;
  readonly flows: readonly (readonly [from: number, to: number])[];
  /** Whether units arrive at a node other than by a flow, and whether any are asked for there. */
  readonly arrives: (node: number) => boolean;
  readonly isAskedFor: (node: number) => boolean;
}

/**
 * Contracts a graph without circles.
 *
 * @param graph - The graph.
 * @returns For each node the one that stands for it, itself or another; −1 for one of no use.
 * @example contracted({
 *     size: 3, flows: [[0, 1], [1, 2]], arrives: (node) => node === 0, isAskedFor: (node) => node === 2,
 *   }) //=> [2, 2, 2]
 */
export function contracted({ size, flows, arrives, isAskedFor }: FlowGraph): number[] {
  const nodes = Array.from({ length: size }, (_, node) => node);
  const into = nodes.map(() => new Set<number>());
  const outOf = nodes.map(() => new Set<number>());
  for (const [from, to] of flows) {
    outOf[from]!.add(to);
    into[to]!.add(from);
  }
  const gets = nodes.map(arrives);
  const gives = nodes.map(isAskedFor);
  const standsFor = nodes.slice();
  const merge = (node: number, other: number): number[] => {
    const touched = [other, ...into[node]!, ...outOf[node]!];
    for (const from of into[node]!) {
      outOf[from]!.delete(node);
      if (from === other) continue;
      outOf[from]!.add(other);
      into[other]!.add(from);
    }
    for (const to of outOf[node]!) {
      into[to]!.delete(node);
      if (to === other) continue;
      into[to]!.add(other);
      outOf[other]!.add(to);
    }
    gets[other] ||= gets[node]!;
    gives[other] ||= gives[node]!;
    standsFor[node] = other;
    return touched;
  };
  const isOpen = new Set(nodes);
  for (const node of isOpen) {
    isOpen.delete(node);
    if (standsFor[node] !== node) continue;
    const next = !gives[node] && outOf[node]!.size === 1 ? only(outOf[node]!) : undefined;
    const former = !gets[node] && into[node]!.size === 1 ? only(into[node]!) : undefined;
    const other = next ?? former;
    if (other !== undefined) for (const touched of merge(node, other)) isOpen.add(touched);
    else if (!gives[node] && outOf[node]!.size === 0) {
      standsFor[node] = -1;
      for (const from of into[node]!) {
        outOf[from]!.delete(node);
        isOpen.add(from);
      }
    }
  }
  const end = (node: number): number => {
    const other = standsFor[node]!;
    return other === node || other < 0 ? other : end(other);
  };
  return nodes.map(end);
}

function only(nodes: ReadonlySet<number>): number {
  for (const node of nodes) return node;
  throw new RangeError("no node");
}
