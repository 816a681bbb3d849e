// Cuts from a few rows of a model at a time (see aggregation.ts), round by round while they raise its bound. Block
// cuts know all that one currency can do; these know what the requests of one and the lots of the next can do together.

import { Aggregation, type BrokenCut } from "./aggregation.ts";
import type { Start } from "./basis.ts";
import type { Strengthened } from "./block-cuts.ts";
import { type Cut, withCuts } from "./cuts.ts";
import type { Model } from "./model.ts";
import { rootOf } from "./root.ts";
import type { Simplex } from "./simplex.ts";
import { WholeRows } from "./whole-rows.ts";

const ROUNDS = 10;
/** So many cuts a round, the most violated ones. */
const MOST_CUTS = 60;
/** After so many rounds that gain less of the bound than this there are no more. */
const VAIN = 3;
const WORTHWHILE = 2e-6;
/** Work of looking for cuts, by row. */
const WORK_PER_ROW = 3;

/**
 * Adds cuts from the rows of a model while they raise its bound.
 *
 * @param model - The model.
 * @param budget - Units of work that may be spent.
 * @param cutoff - A cost that is already reached: once the bound is there, nothing more is needed.
 * @param from - A basis of the model to start from.
 * @returns The model with the cuts as further rows.
 * @example withRowCuts(example.model, 1000, 0).model //=> example.model
 */
export function withRowCuts(
  model: Model,
  budget: number,
  cutoff: number,
  from: Start | null = null,
): Strengthened {
  let solved: Rooted = { model, cuts: [], basis: rootOf(model) };
  if (from !== null) solved.basis.startFrom(from, [...model.rows.keys()]);
  let current = solved;
  let work = 0;
  let before = Number.NEGATIVE_INFINITY;
  let vain = 0;
  for (let round = 0; round <= ROUNDS && work < budget; round++) {
    const lp = current.basis;
    const spent = lp.spent;
    const status = lp.solve(cutoff, (budget - work) / lp.workPerPivot);
    work += lp.spent - spent;
    if (status === "stopped") break;
    solved = current;
    if (status !== "optimal" || round === ROUNDS) break;
    vain = lp.objective < before + WORTHWHILE * Math.abs(before) ? vain + 1 : 0;
    if (vain === VAIN) break;
    before = Math.max(before, lp.objective);
    work += WORK_PER_ROW * lp.rowCount;
    const found = cutsOf(current.model, lp);
    if (found.length === 0) break;
    current = withThese(model, current, found);
  }
  const kept = solved.cuts.length > 0 ? withThese(model, solved, []) : solved;
  return { model: kept.model, basis: kept.basis, work };
}

/** A model with some cuts, and a basis of its linear programme. */
interface Rooted {
  readonly model: Model;
  readonly cuts: readonly Cut[];
  readonly basis: Simplex;
}

/** Cuts that bind stay, and others come. */
function withThese(model: Model, { cuts, basis: lp }: Rooted, found: readonly Cut[]): Rooted {
  const own = [...model.rows.keys()];
  const binding = [...cuts.keys()].filter((k) => {
    const slack = lp.columnCount + own.length + k;
    return lp.position[slack]! < 0;
  });
  const all = [...binding.map((k) => cuts[k]!), ...found];
  const next = withCuts(model, all);
  const basis = rootOf(next);
  basis.startFrom(lp, [...own, ...binding.map((k) => own.length + k)]);
  return { model: next, cuts: all, basis };
}

/** Cuts that a linear programme's optimum breaks, the most violated first. */
function cutsOf(model: Model, lp: Simplex): Cut[] {
  const aggregation = new Aggregation(new WholeRows(model, lp));
  const found = new Map<string, BrokenCut>();
  for (let row = 0; row < model.rows.length; row++) {
    const broken = aggregation.from(row);
    if (broken === null) continue;
    const { columns, entries } = broken.cut;
    found.set(columns.map((column, k) => `${column}:${entries[k]!.toPrecision(6)}`).join(), broken);
  }
  return [...found.values()]
    .sort((a, b) => b.violation - a.violation)
    .slice(0, MOST_CUTS)
    .map(({ cut }) => cut);
}
