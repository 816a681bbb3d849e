// Uses in whole units. Where needs join units of different face values, the optimum of their flow may leave
// totals broken (joined-needs.ts); it is branched on until they are whole.
//
// A broken unit can often be passed from one need to the next at no loss, a thousand times over. So at each node
// all broken totals are tried both ways, and the one that costs most is branched on (strong branching:
// Applegate, Bixby, Chvátal and Cook 1995).

import type { Use } from "./ledger.ts";
import type { Network } from "./network.ts";
import { Simplex } from "./simplex.ts";

type Bounds = readonly (readonly [lower: number, upper: number])[];

/** Bounds of each total, what uses within them cost at least, and the totals broken there: what is whole of them. */
interface Node {
  readonly bounds: Bounds;
  readonly cost: number;
  readonly broken: readonly (readonly [at: number, below: number])[];
}

/** Programmes that are solved before the best uses found so far must do. */
const MOST_SOLVED = 500;
/** Costs nearer to one another than this are the same to the simplex. */
const SAME = 1e-7;
/** A split that loses more than so many yen is good enough, whatever more it loses. */
const ENOUGH = 1;

/**
 * The best uses of a flow in whole units.
 *
 * @param network - The flow.
 * @param worthwhile - Yen by which other uses must be better to be looked for.
 * @param most - Yen that the uses may cost.
 * @returns Uses by need and currency; null where what must be taken is not there.
 * @example wholeUses(example.network, 0, 0)[0].units //=> 500
 */
export function wholeUses(network: Network, worthwhile: number, most: number): Use[] | null {
  const { columns, totals } = network;
  const search = new WholeUses(network, worthwhile, most);
  const bounds = totals.map((total) => [columns[total]!.lower, columns[total]!.upper] as const);
  const open = [search.nodeWithin(bounds)];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    if (node.cost < search.cutoff) open.push(...search.split(node));
  return search.best ?? search.rough;
}

class WholeUses {
  best: Use[] | null = null;
  /** Fewer units than a need could have are always there. */
  rough: Use[] | null = null;
  /** Costs from here on are of no interest. */
  cutoff: number;
  private solved = 0;
  private readonly network: Network;
  private readonly simplex: Simplex;
  private readonly worthwhile: number;

  constructor(network: Network, worthwhile: number, most: number) {
    this.cutoff = most;
    this.network = network;
    this.simplex = new Simplex(network.columns, network.rows);
    this.worthwhile = Math.max(worthwhile, SAME);
  }

  /** Solves within some bounds, and notes whole uses; the cost is Infinity where there is no more to look for. */
  nodeWithin(bounds: Bounds): Node {
    const { simplex, network } = this;
    const closed = { bounds, cost: Number.POSITIVE_INFINITY, broken: [] };
    if (this.solved++ >= MOST_SOLVED) return closed;
    network.totals.forEach((total, k) => {
      simplex.setBounds(total, ...bounds[k]!);
    });
    if (simplex.solve(this.cutoff, 10000) !== "optimal") return closed;
    const cost = simplex.objective;
    if (cost >= this.cutoff) return closed;
    const broken = network.totals.flatMap((total, at) => {
      const value = simplex.value(total);
      return Math.abs(value - Math.round(value)) < 1e-5 ? [] : [[at, Math.floor(value)] as const];
    });
    if (broken.length > 0) {
      this.rough ??= this.uses((units) => Math.floor(units + 1e-5));
      return { bounds, cost, broken };
    }
    this.cutoff = cost - this.worthwhile;
    this.best = this.uses(Math.round);
    return closed;
  }

  /** The two parts of a node, as far as they may hold better uses, the more promising one last. */
  split(node: Node): Node[] {
    let parts: Node[] = [];
    let most = 0;
    for (const [at, below] of node.broken) {
      const [lower, upper] = node.bounds[at]!;
      const within = (low: number, high: number) =>
        node.bounds.map((other, k) => (k === at ? ([low, high] as const) : other));
      const down = this.nodeWithin(within(lower, below));
      const up = this.nodeWithin(within(below + 1, upper));
      const loss = ({ cost }: Node) => Math.min(ENOUGH, Math.max(SAME, cost - node.cost));
      if (loss(down) * loss(up) <= most) continue;
      most = loss(down) * loss(up);
      parts = [down, up].filter(({ cost }) => cost < this.cutoff);
      if (parts.length === 0) break;
    }
    return parts.sort((a, b) => b.cost - a.cost);
  }

  private uses(whole: (units: number) => number): Use[] {
    return this.network.uses.flatMap(({ column, need, currency }) => {
      const units = whole(this.simplex.value(column));
      return units > 0 ? [{ need, currency, units }] : [];
    });
  }
}
