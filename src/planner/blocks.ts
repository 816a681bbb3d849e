// Blocks of a model: one currency each, with its nodes, the caps on what leaves it, and all that touches them.

import type { Arc } from "./arc.ts";
import type { Model } from "./model.ts";
import type { Column, Row } from "./programme.ts";

export interface Block {
  readonly index: number;
  /** Columns of the model that touch the block's rows, and those of its arcs. */
  readonly columns: readonly number[];
  /** Arcs that touch the block. */
  readonly touching: readonly number[];
  /** Arcs whose requests stay whole: those that leave, or for a mere exit those that enter. */
  readonly arcs: readonly number[];
  /** The block as a model of its own, its columns in the same order. */
  readonly part: Model;
}

/**
 * The blocks of a model.
 *
 * @param model - The model.
 * @returns One for each currency that some arc touches.
 * @example blocksOf(example.model).map(({ arcs }) => arcs.length) //=> [1, 1]
 */
export function blocksOf(model: Model): Block[] {
  const { owner } = model;
  const count = Math.max(-1, ...owner) + 1;
  const rows = Array.from({ length: count }, () => new Set<number>());
  owner.forEach((block, row) => {
    if (block >= 0) rows[block]!.add(row);
  });
  const blocksAt = model.columns.map((column) => blocksOfRows(owner, column.rows));
  const touching = rows.map((): number[] => []);
  model.arcs.forEach(({ spread, more, extra }, at) => {
    for (const block of blocksAt[spread]!) {
      touching[block]!.push(at);
      // A column of effort alone touches no row, and yet belongs to its arc's block.
      for (const column of [more, extra]) if (column >= 0) blocksAt[column]!.add(block);
    }
  });
  const columns = rows.map((): number[] => []);
  blocksAt.forEach((blocks, at) => {
    for (const block of blocks) columns[block]!.push(at);
  });
  return rows.flatMap((own, index): Block[] => {
    const near = touching[index]!;
    const leaving = near.filter((at) => own.has(model.arcs[at]!.sourceRow));
    const arcs = leaving.length > 0 ? leaving : near;
    if (arcs.length === 0) return [];
    const part = partOf(model, own, columns[index]!, arcs, near, leaving.length > 0);
    return [{ index, columns: columns[index]!, touching: near, arcs, part }];
  });
}

function blocksOfRows(owner: readonly number[], rows: readonly number[]): Set<number> {
  const blocks = new Set<number>();
  for (const row of rows) if (owner[row]! >= 0) blocks.add(owner[row]!);
  return blocks;
}

function partOf(
  model: Model,
  own: ReadonlySet<number>,
  ids: readonly number[],
  whole: readonly number[],
  touching: readonly number[],
  isLeaving: boolean,
): Model {
  const local = new Map(ids.map((column, k) => [column, k]));
  const rowAt = new Map([...own].map((row, k) => [row, k]));
  const columns = ids.map((at): Column => {
    const { lower, upper, rows, entries } = model.columns[at]!;
    const inside = rows.flatMap((row, k) => (rowAt.has(row) ? [k] : []));
    return {
      ...{ cost: 0, lower, upper },
      rows: inside.map((k) => rowAt.get(rows[k]!)!),
      entries: inside.map((k) => entries[k]!),
    };
  });
  const inside = (at: number) => (at < 0 ? -1 : (local.get(at) ?? -1));
  const arcs = whole.map((at): Arc => {
    const arc = model.arcs[at]!;
    const { source, target, bonus } = arc.losses;
    const losses = { source: inside(source), target: inside(target), bonus: inside(bonus) };
    const [spread, more, extra] = [inside(arc.spread), inside(arc.more), inside(arc.extra)];
    return { ...arc, spread, more, extra, losses };
  });
  const isWhole = new Set(whole);
  for (const at of touching) {
    const { isFixed, extra, requests, perRequest } = model.arcs[at]!;
    const k = local.get(extra);
    if (isWhole.has(at) || isFixed || k === undefined) continue;
    columns[k] = { ...columns[k]!, upper: requests * perRequest };
  }
  const groups = model.groups.flatMap((group) => {
    const row = rowAt.get(group.row);
    return row === undefined || !isLeaving ? [] : [{ ...group, row }];
  });
  const rows = [...own].map((row) => model.rows[row]!);
  if (!isLeaving) addTotals(columns, rows, arcs);
  const owner = rows.map(() => 0);
  return { arcs, columns, rows, uses: [], totals: [], constant: 0, owner, groups };
}

/** No more points than there are: with rows of the exit alone, requests that are fixed on would not keep to it. */
function addTotals(columns: Column[], rows: Row[], arcs: readonly Arc[]): void {
  for (const { spread, more, total, requests, perRequest, isFixed } of arcs) {
    if (isFixed || total >= requests * perRequest) continue;
    const row = rows.push({ rhs: total, range: total }) - 1;
    for (const at of [spread, more]) {
      const column = columns[at]!;
      const entries = [...column.entries, 1];
      columns[at] = { ...column, rows: [...column.rows, row], entries };
    }
  }
}
