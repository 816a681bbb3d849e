// Sums of arcs that are whole numbers, as rows to branch on.

import { gcd } from "../core/fraction.ts";
import type { Arc } from "./arc.ts";
import type { Network } from "./network.ts";

/**
 * Arcs whose requests, or whose points in lots of one size, add up to a whole number: top − slack ⁄ unit
 * of the row. Branching on the sum settles what branching on its parts would only push about.
 */
export interface Group {
  readonly row: number;
  readonly unit: number;
  readonly top: number;
}

/**
 * Adds sums over one offer's arcs, and over all arcs of one source that share a lot size.
 *
 * @param network - The network, which grows.
 * @param arcs - Its arcs.
 * @param owner - The block of each row, which grows along.
 * @param spendable - The most points of a source that can be spent over all days.
 * @returns The groups.
 * @example addGroups(example.network, [example.arc], [], () => 1000) //=> []
 */
export function addGroups(
  network: Network,
  arcs: readonly Arc[],
  owner: number[],
  spendable: (source: string) => number,
): Group[] {
  const groups: Group[] = [];
  const known = new Set<string>();
  const add = (members: readonly Arc[], lot: number | null) => {
    const key = `${lot}:${members.map(({ spread }) => spread).join()}`;
    if (members.length < 2 || known.has(key)) return;
    known.add(key);
    const unit = lot ?? Math.max(...members.map(({ perRequest }) => perRequest));
    const sum = members.reduce((all, arc) => all + (lot === null ? arc.requests : arc.total), 0);
    const held = spendable(members[0]!.open.offer.source);
    const top = lot === null ? sum : Math.floor(Math.min(sum, held) / lot);
    const row = network.rows.push({ rhs: top * unit, range: top * unit }) - 1;
    owner[row] = owner[members[0]!.sourceRow]!;
    for (const arc of members) {
      const put = (column: number, entry: number) => {
        if (column < 0) return;
        const { rows, entries } = network.columns[column]!;
        (rows as number[]).push(row);
        (entries as number[]).push(entry);
      };
      const weight = lot === null ? unit / arc.perRequest : 1;
      put(arc.spread, weight);
      put(lot === null ? arc.extra : arc.more, weight);
    }
    groups.push({ row, unit, top });
  };
  const lotOf = ({ minimum, step, isFixed }: Arc) => (isFixed ? minimum : gcd(minimum, step));
  const parts = (of: (arc: Arc) => string | number) => {
    const found = new Map<string | number, Arc[]>();
    for (const arc of arcs) {
      const members = found.get(of(arc));
      if (members === undefined) found.set(of(arc), [arc]);
      else members.push(arc);
    }
    return [...found.values()];
  };
  for (const members of parts((arc) => arc.open.index)) add(members, null);
  for (const members of parts((arc) => arc.open.offer.source)) {
    add(members, null);
    for (const lot of new Set(members.map(lotOf)))
      if (lot > 1)
        add(
          members.filter((arc) => lotOf(arc) % lot === 0),
          lot,
        );
  }
  return groups;
}
