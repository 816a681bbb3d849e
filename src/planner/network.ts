// The flow of units through time: nodes are (currency, class of expiry, group of days), lots and credits
// flow in, requests and needs flow out, and what reaches the end is left over at its worth. A unit may
// always be kept for a later group and may always serve as a shorter-lived one, so that spending the
// soonest-expiring first costs nothing. Where credits have a short life the plane of classes and groups
// would be large; there they flow along lines (short-lives.ts), and lots flow to each demand directly.
// Nodes through which units only pass are one row with a neighbour (contraction.ts).

import type { Currency } from "../core/currency.ts";
import { contracted } from "./contraction.ts";
import { leftOverGrains, mostUnits, needGrains, yenPerUnit } from "./grains.ts";
import { addJoinedNeed, type JoinedNeed, joinedNeed } from "./joined-needs.ts";
import { Nodes } from "./nodes.ts";
import type { Column, Row } from "./programme.ts";
import { addShortLives } from "./short-lives.ts";

/** A column that says how many units of an exit a need uses. */
export interface UseColumn {
  readonly column: number;
  readonly need: number;
  readonly currency: Currency;
}

/** Rows and columns of a linear programme that minimises −value, in yen. */
export interface Network {
  readonly rows: { rhs: number; range: number }[];
  /** The row of each of the builder's nodes; −1 where units are of no use. */
  readonly rowOf: readonly number[];
  /** The currency of each row, as far as rows are of one: those of joined needs follow. */
  readonly owners: readonly Currency[];
  readonly columns: Column[];
  readonly uses: UseColumn[];
  /** Columns that come out broken unless they are kept whole: see joined-needs.ts. */
  readonly totals: readonly number[];
  /** Yen that are there whatever is done: lots that become available after Plan until. */
  readonly constant: number;
}

/** Builds the network of a book; credits and demands are announced first, then connected. */
export class NetworkBuilder extends Nodes {
  /**
   * Needs, left-overs and the flow between nodes.
   *
   * @param mostUnitsOf - The most units of a currency that there can be.
   * @returns The network; arcs are added to its columns and rows by the caller.
   */
  connect(mostUnitsOf: (currency: Currency) => number): Network {
    const { grains, places, supply } = this;
    const columns: Column[] = [];
    const uses: UseColumn[] = [];
    const yen = (value: number) => value / grains.perYen;
    const joined = this.addUses(columns, uses, mostUnitsOf, yen);
    this.addLeftOver(columns, mostUnitsOf, yen);
    const flows = this.flows();
    const rows: Row[] = [];
    const owners: Currency[] = [];
    const rowOf = this.rowsOfNodes(flows, (currency) => {
      owners.push(currency);
      return rows.push({ rhs: 0, range: mostUnitsOf(currency) + 1 }) - 1;
    });
    for (const [from, to] of flows) {
      if (rowOf[from] === rowOf[to] || rowOf[to] === -1) continue;
      const upper = mostUnitsOf(places[from]!.currency);
      columns.push({ cost: 0, lower: 0, upper, rows: [from, to], entries: [1, -1] });
    }
    columns.forEach((column, at) => {
      columns[at] = { ...column, rows: column.rows.map((node) => rowOf[node]!) };
    });
    rowOf.forEach((row, node) => {
      if (row >= 0) rows[row] = { ...rows[row]!, rhs: rows[row]!.rhs + supply[node]! };
    });
    for (const currency of this.shortLived()) {
      addShortLives(columns, rows, { ...this, rowOf }, currency, mostUnitsOf(currency));
      while (owners.length < rows.length) owners.push(currency);
    }
    const totals = joined.flatMap((need) => addJoinedNeed(columns, rows, need));
    const constant = yen(this.constantGrains);
    return { rows: rows as Network["rows"], rowOf, owners, columns, uses, totals, constant };
  }

  /** The row of each node; a row is asked for where a node stands for itself. */
  rowsOfNodes(
    flows: readonly (readonly [number, number])[],
    addRow: (currency: Currency) => number,
  ): number[] {
    const { places, supply, credited, lotNodes, demandKinds } = this;
    const short = this.shortLived();
    // Along lines a node is used by its own class and group.
    const isShort = (node: number) => short.has(places[node]!.currency);
    const standsFor = contracted({
      size: places.length,
      flows,
      arrives: (node) => credited.has(node) || lotNodes.has(node),
      isAskedFor: (node) => demandKinds[node]!.size > 0 || supply[node]! < 0 || isShort(node),
    });
    const rowOf: number[] = [];
    standsFor.forEach((other, node) => {
      if (other === node) rowOf[node] = addRow(places[node]!.currency);
    });
    return standsFor.map((other) => (other < 0 ? -1 : rowOf[other]!));
  }

  /** A column for each currency that a need can use; returns needs of several. */
  addUses(
    columns: Column[],
    uses: UseColumn[],
    mostUnitsOf: (currency: Currency) => number,
    yen: (grains: number) => number,
  ): JoinedNeed[] {
    const { book, grains } = this;
    return book.needs.flatMap((need, index) => {
      const own: UseColumn[] = [];
      for (const currency of need.exits) {
        const upper = mostUnits(book, need, currency);
        if (upper === 0) continue;
        const node = this.demand(currency, need.day - book.spareDays, need.day);
        const cost = -yen(needGrains(book, grains, need, currency));
        const most = Math.min(upper, mostUnitsOf(currency));
        const column =
          columns.push({ cost, lower: 0, upper: most, rows: [node], entries: [1] }) - 1;
        own.push({ column, need: index, currency });
      }
      uses.push(...own);
      const faces = own.map(({ currency }) => yenPerUnit(book, currency));
      return joinedNeed(
        own.map(({ column }) => column),
        faces,
        need.amount,
      );
    });
  }

  addLeftOver(
    columns: Column[],
    mostUnitsOf: (currency: Currency) => number,
    yen: (grains: number) => number,
  ): void {
    for (const currency of new Set(this.places.map((place) => place.currency))) {
      const worth = leftOverGrains(this.book, this.grains, currency);
      if (worth === 0) continue;
      const node = this.demand(currency, Number.POSITIVE_INFINITY, this.book.until);
      const upper = mostUnitsOf(currency);
      columns.push({ cost: -yen(worth), lower: 0, upper, rows: [node], entries: [1] });
    }
  }

  /** Keep for the next group; serve as the next shorter class; but only towards some demand. */
  flows(): [from: number, to: number][] {
    const flows: [number, number][] = [];
    const lastGroups = this.lastGroups();
    const short = this.shortLived();
    for (let at = 0; at < this.places.length; at++) {
      const { currency, lifeClass, group } = this.places[at]!;
      if (short.has(currency)) continue;
      const last = lastGroups.get(currency) ?? [];
      if (group < (last[lifeClass] ?? -1))
        flows.push([at, this.node(currency, lifeClass, group + 1)]);
      if (lifeClass > 0 && group <= (last[lifeClass - 1] ?? -1))
        flows.push([at, this.node(currency, lifeClass - 1, group)]);
    }
    return flows;
  }

  /** By currency and class, the last group with a demand that units of the class can serve. */
  lastGroups(): Map<Currency, number[]> {
    const found = new Map<Currency, number[]>();
    const highest = new Map<Currency, number>();
    this.places.forEach(({ currency, lifeClass, group }, at) => {
      highest.set(currency, Math.max(lifeClass, highest.get(currency) ?? 0));
      if (this.demandKinds[at]!.size === 0) return;
      const last = found.get(currency) ?? [];
      last[lifeClass] = Math.max(group, last[lifeClass] ?? -1);
      found.set(currency, last);
    });
    for (const [currency, last] of found)
      for (let k = 0; k <= highest.get(currency)!; k++)
        last[k] = Math.max(last[k] ?? -1, last[k - 1] ?? -1);
    return found;
  }
}
