// Cuts as rows of a model.

import type { Arc } from "./arc.ts";
import type { Model } from "./model.ts";
import type { Column } from "./programme.ts";

/** A row Σ entries · columns ≥ least that every plan keeps. */
export interface Cut {
  readonly block: number;
  readonly columns: readonly number[];
  readonly entries: readonly number[];
  readonly least: number;
}

/**
 * A cut with its largest entry at 1, eased by what floats may have lost.
 *
 * @param model - The model the cut is for.
 * @param block - Index of the block, and its columns in the model.
 * @param columns - The same columns as priced for the block.
 * @param bound - No whole-numbered part of the block costs less.
 * @returns The cut; entries too small to matter are dropped on the safe side.
 * @example scaledCut(example.model, { index: 0, columns: [] }, [], 0).columns //=> []
 */
export function scaledCut(
  model: Model,
  block: { readonly index: number; readonly columns: readonly number[] },
  columns: readonly Column[],
  bound: number,
): Cut {
  const arcOf = arcsByColumn(model);
  const largest = Math.max(...columns.map(({ cost }) => Math.abs(cost)));
  const kept: number[] = [];
  const entries: number[] = [];
  let least = bound - 1e-7 * (1 + Math.abs(bound) * 1e-3);
  columns.forEach((column, k) => {
    const { cost } = column;
    // Tiny entries are dropped on the safe side.
    if (Math.abs(cost) < 1e-9 * largest) {
      if (cost > 0) least -= cost * mostOf(arcOf.get(block.columns[k]!), column);
      return;
    }
    kept.push(block.columns[k]!);
    entries.push(cost / largest);
  });
  return { block: block.index, columns: kept, entries, least: least / largest };
}

/**
 * The model with cuts as rows −Σ entries · columns + slack = −least.
 *
 * @param model - The model.
 * @param cuts - The cuts.
 * @returns A model of as many columns, with a row more for each cut.
 * @example withCuts(example.model, []).rows.length === example.model.rows.length //=> true
 */
export function withCuts(model: Model, cuts: readonly Cut[]): Model {
  const arcOf = arcsByColumn(model);
  const rows = model.rows.slice();
  const added = model.columns.map(() => ({ rows: [] as number[], entries: [] as number[] }));
  for (const cut of cuts) {
    const row = rows.length;
    let most = 0;
    cut.columns.forEach((column, k) => {
      added[column]!.rows.push(row);
      added[column]!.entries.push(-cut.entries[k]!);
      most += Math.max(0, cut.entries[k]!) * mostOf(arcOf.get(column), model.columns[column]!);
    });
    rows.push({ rhs: -cut.least, range: Math.max(0, most - cut.least) });
  }
  const columns = model.columns.map((column, at) => ({
    ...column,
    rows: [...column.rows, ...added[at]!.rows],
    entries: [...column.entries, ...added[at]!.entries],
  }));
  const owner = [...model.owner, ...cuts.map(() => -1)];
  return { ...model, rows, columns, owner };
}

/** Upper bound of a column anywhere in the tree: `more` and `extra` open only by branching. */
function mostOf(arc: Arc | undefined, column: Column): number {
  return arc === undefined ? column.upper : arc.requests * arc.perRequest;
}

function arcsByColumn(model: Model): Map<number, Arc> {
  const arcOf = new Map<number, Arc>();
  for (const arc of model.arcs)
    for (const column of [arc.spread, arc.more, arc.extra]) arcOf.set(column, arc);
  return arcOf;
}
