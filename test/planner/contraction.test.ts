import { describe, expect, test } from "vitest";
import { contracted } from "../../src/planner/contraction.ts";
import type { Column, Row } from "../../src/planner/programme.ts";
import { Simplex } from "../../src/planner/simplex.ts";
import { Chance } from "../support/random.ts";

const MOST = 1000;

/** Nodes in an order along which units flow; each may get some, and may be asked for some at a price. */
interface Graph {
  readonly supply: readonly number[];
  readonly prices: readonly number[];
  readonly flows: readonly (readonly [number, number])[];
}

function graphOf(chance: Chance): Graph {
  const size = chance.between(2, 12);
  const supply = Array.from({ length: size }, () =>
    chance.happens(0.4) ? chance.between(1, 50) : 0,
  );
  const prices = supply.map(() => (chance.happens(0.4) ? chance.between(1, 9) : 0));
  const flows = supply.flatMap((_, to) =>
    Array.from({ length: to }, (_, from) => from).flatMap((from): [number, number][] =>
      chance.happens(0.3) ? [[from, to]] : [],
    ),
  );
  return { supply, prices, flows };
}

/** What the graph's units are worth at the best, node `at` being row `rowOf[at]`. */
function worthOf({ supply, prices, flows }: Graph, rowOf: readonly number[]): number {
  const rows: Row[] = [];
  rowOf.forEach((row, node) => {
    if (row < 0) return;
    rows[row] = { rhs: (rows[row]?.rhs ?? 0) + supply[node]!, range: MOST };
  });
  const columns: Column[] = [];
  const upper = MOST;
  for (const [from, to] of flows) {
    const ends = [rowOf[from]!, rowOf[to]!];
    if (ends[0] === ends[1] || ends.includes(-1)) continue;
    columns.push({ cost: 0, lower: 0, upper, rows: ends, entries: [1, -1] });
  }
  prices.forEach((price, node) => {
    if (price === 0) return;
    columns.push({ cost: -price, lower: 0, upper: 20, rows: [rowOf[node]!], entries: [1] });
  });
  const lp = new Simplex(columns, rows);
  expect(lp.solve(Number.POSITIVE_INFINITY, 1000)).toBe("optimal");
  return -lp.objective;
}

const rowsOf = (standsFor: readonly number[]): number[] => {
  const left = standsFor.filter((other, node) => other === node);
  return standsFor.map((other) => left.indexOf(other));
};

const contractedGraph = ({ supply, prices, flows }: Graph) =>
  contracted({
    size: supply.length,
    flows,
    arrives: (node) => supply[node]! > 0,
    isAskedFor: (node) => prices[node]! > 0,
  });

describe("contraction", () => {
  test("joins a node that is only passed through to the next", () => {
    const flows = [
      [0, 2],
      [1, 2],
      [2, 3],
    ] as const;
    const standsFor = contractedGraph({ supply: [5, 5, 0, 0], prices: [0, 1, 0, 1], flows });
    expect(standsFor).toEqual([3, 1, 3, 3]);
  });

  test("joins a node at which nothing arrives to the one it is fed from", () => {
    const flows = [
      [0, 1],
      [0, 2],
    ] as const;
    expect(contractedGraph({ supply: [5, 0, 0], prices: [0, 1, 1], flows })).toEqual([0, 0, 0]);
  });

  test("drops a node from which nothing is asked for", () => {
    const standsFor = contractedGraph({ supply: [5, 5], prices: [0, 1], flows: [[1, 0]] });
    expect(standsFor).toEqual([-1, 1]);
  });

  test("keeps apart what a later arrival could be mistaken for", () => {
    // The units of node 1 come too late for what is asked for at node 0.
    const standsFor = contractedGraph({ supply: [5, 5], prices: [1, 1], flows: [[0, 1]] });
    expect(standsFor).toEqual([0, 1]);
  });

  test("never changes what units are worth", () => {
    const chance = new Chance(7);
    let joined = 0;
    for (let round = 0; round < 500; round++) {
      const graph = graphOf(chance);
      const standsFor = contractedGraph(graph);
      joined += standsFor.filter((other, node) => other !== node).length;
      const nodes = graph.supply.map((_, node) => node);
      expect([round, worthOf(graph, rowsOf(standsFor))]).toEqual([round, worthOf(graph, nodes)]);
    }
    expect(joined).toBeGreaterThan(1000);
  });
});
