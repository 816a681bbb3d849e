// Cuts as rows of a model.

import type { Model } from "./model.ts";

/** A row Σ entries · columns ≥ least that every plan keeps. */
export interface Cut {
  readonly block: number;
  readonly columns: readonly number[];
  readonly entries: readonly number[];
  readonly least: number;
}

/** Entries smaller than this beside the largest are not worth their place. */
const TINY = 1e-9;

/**
 * A cut with its largest entry at 1; entries too small to matter are dropped on the safe side.
 *
 * @param most - What each column of the model can come to, see {@link mostOfColumns}.
 * @param cut - The cut in any scale.
 * @returns The same cut, or one that is a little weaker.
 * @example scaledCut(
 *     mostOfColumns(example.model), { block: 0, columns: [0, 1], entries: [4, -2], least: 8 },
 *   )
 *   //=> { block: 0, columns: [0, 1], entries: [1, -0.5], least: 2 }
 */
export function scaledCut(most: Float64Array, cut: Cut): Cut {
  const largest = Math.max(...cut.entries.map(Math.abs));
  const columns: number[] = [];
  const entries: number[] = [];
  let { block, least } = cut;
  cut.entries.forEach((entry, k) => {
    const column = cut.columns[k]!;
    if (Math.abs(entry) < TINY * largest) {
      least -= Math.max(0, entry) * most[column]!;
      return;
    }
    columns.push(column);
    entries.push(entry / largest);
  });
  return { block, columns, entries, least: least / largest };
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
  const mostOf = mostOfColumns(model);
  const rows = model.rows.slice();
  const added = model.columns.map(() => ({ rows: [] as number[], entries: [] as number[] }));
  for (const cut of cuts) {
    const row = rows.length;
    let most = 0;
    cut.columns.forEach((column, k) => {
      added[column]!.rows.push(row);
      added[column]!.entries.push(-cut.entries[k]!);
      most += Math.max(0, cut.entries[k]!) * mostOf[column]!;
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

/**
 * Upper bounds of a model's columns anywhere in the tree: `more` and `extra` open only by branching.
 *
 * @param model - The model.
 * @returns For each column the most it can come to.
 * @example mostOfColumns(example.model)[example.model.arcs[0].more] //=> 980
 */
export function mostOfColumns({ arcs, columns }: Model): Float64Array {
  const most = Float64Array.from(columns, ({ upper }) => upper);
  for (const { spread, more, extra, requests, perRequest } of arcs)
    for (const column of [spread, more, extra]) most[column] = requests * perRequest;
  return most;
}
