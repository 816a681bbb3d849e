// Units of one currency that a credit brings with a short life, as a line instead of a plane of nodes.
//
// Later credits end later, so spending the oldest first is best, and a demand takes from a run of credits
// whose ends never step back from one demand to the next. Then two sums say everything (first in, first
// out): what is carried past a demand is never negative, and never more than the credits that are still
// alive at the next. Each credit is parted beforehand among the kinds of demand (requests on their day,
// needs some days ahead), as only demands of one kind follow one another in this way.

import type { Currency } from "../core/currency.ts";
import type { Column, Row } from "./programme.ts";

/** A demand is filled on the day on which its units must be alive, or some days ahead. */
export type DemandKind = "on-the-day" | "ahead";

/** A node of the network: its row, the rank of its expiry and the rank of its day. */
export interface Place {
  readonly row: number;
  readonly lifeClass: number;
  readonly group: number;
}

/** The nodes of a network, and what stands at each. */
export interface Places {
  readonly places: readonly {
    readonly currency: Currency;
    readonly lifeClass: number;
    readonly group: number;
  }[];
  readonly demandKinds: readonly ReadonlySet<DemandKind>[];
  readonly creditNodes: ReadonlySet<number>;
  readonly lotNodes: ReadonlySet<number>;
  /** The row of each node. */
  readonly rowOf: readonly number[];
}

/**
 * Adds the flow of a currency whose credits have short lives: credits along a line for each kind of demand,
 * lots, which end when they will, to each demand.
 *
 * @param columns - The network's columns, which grow.
 * @param rows - The network's rows, which grow.
 * @param network - The network's nodes.
 * @param currency - The currency.
 * @param upper - The most units there can be.
 * @returns Nothing.
 * @example addShortLives([], [], example.circumstances.builder, "nothing", 100) //=> undefined
 */
export function addShortLives(
  columns: Column[],
  rows: Row[],
  { places, demandKinds, creditNodes, lotNodes, rowOf }: Places,
  currency: Currency,
  upper: number,
): void {
  const own = places.flatMap((place, node) =>
    place.currency === currency ? [{ ...place, node, row: rowOf[node]! }] : [],
  );
  const credits = own.filter(({ node }) => creditNodes.has(node));
  for (const kind of ["on-the-day", "ahead"] as const) {
    const demands = own.filter(({ node }) => demandKinds[node]!.has(kind));
    addLine(columns, rows, credits, demands, upper);
  }
  for (const lot of own) {
    if (!lotNodes.has(lot.node)) continue;
    for (const { node, row, lifeClass, group } of own) {
      if (node === lot.node || demandKinds[node]!.size === 0) continue;
      if (lifeClass > lot.lifeClass || group < lot.group) continue;
      columns.push({ cost: 0, lower: 0, upper, rows: [lot.row, row], entries: [1, -1] });
    }
  }
}

/**
 * Adds the line on which credits flow to demands of one kind.
 *
 * @param columns - The network's columns, which grow.
 * @param rows - The network's rows, which grow.
 * @param credits - Nodes at which units are credited: later ones never end earlier.
 * @param demands - Nodes of one kind of demand: later ones never ask for an earlier end.
 * @param most - The most units there can be.
 * @returns Nothing; a demand is served by credits that have arrived in its group and live in its class.
 * @example addLine([], [], [], [], 100) //=> undefined
 */
export function addLine(
  columns: Column[],
  rows: Row[],
  credits: readonly Place[],
  demands: readonly Place[],
  most: number,
): void {
  const stops = [...demands].sort(inOrder);
  const riders = [...credits]
    .sort(inOrder)
    .map(({ row, group, lifeClass }) => ({
      row,
      on: stops.findIndex((stop) => stop.group >= group),
      off: stops.reduce((last, stop, at) => (stop.lifeClass <= lifeClass ? at : last), -1),
    }))
    .filter(({ on, off }) => on >= 0 && on <= off);
  const upTo = (isBy: (rider: (typeof riders)[number]) => boolean) =>
    riders.reduce((last, rider, at) => (isBy(rider) ? at : last), -1);
  const line = stops.map(() => rows.push({ rhs: 0, range: most }) - 1);
  const isMortal = riders.some(({ off }) => off < stops.length - 1);
  const sums = isMortal ? riders.map(() => rows.push({ rhs: 0, range: 0 }) - 1) : [];
  const put = (at: readonly number[], entries: readonly number[]) =>
    columns.push({ cost: 0, lower: 0, upper: most, rows: at, entries });
  riders.forEach(({ row, on }, at) => {
    if (isMortal) put([row, line[on]!, sums[at]!], [1, -1, -1]);
    else put([row, line[on]!], [1, -1]);
  });
  const onSums: { rows: number[]; entries: number[] }[] = riders.map((_, at) =>
    at + 1 < riders.length
      ? { rows: [sums[at]!, sums[at + 1]!], entries: [1, -1] }
      : { rows: [sums[at]!], entries: [1] },
  );
  stops.forEach((stop, at) => {
    put([line[at]!, stop.row], [1, -1]);
    const boarded = upTo(({ on }) => on <= at);
    if (at + 1 === stops.length || boarded < 0) return;
    const ended = upTo(({ off }) => off <= at);
    if (ended === boarded) return;
    if (ended < 0) {
      put([line[at]!, line[at + 1]!], [1, -1]);
      return;
    }
    const fresh = rows.push({ rhs: 0, range: most }) - 1;
    put([line[at]!, line[at + 1]!, fresh], [1, -1, 1]);
    onSums[boarded]!.rows.push(fresh);
    onSums[boarded]!.entries.push(-1);
    onSums[ended]!.rows.push(fresh);
    onSums[ended]!.entries.push(1);
  });
  if (!isMortal) return;
  for (const sum of onSums) columns.push({ cost: 0, lower: 0, upper: most, ...sum });
}

function inOrder(a: Place, b: Place): number {
  return a.group - b.group || a.lifeClass - b.lifeClass;
}
