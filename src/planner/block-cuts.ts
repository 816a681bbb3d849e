// Block cuts (Boyd 1994, "Fenchel cutting planes for integer programs"): what one currency's requests can do
// as whole numbers, which its part of the linear programme's optimum cannot be. A cut holds for the block
// alone, and so for the whole plan.
import type { Basis, Start } from "./basis.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { type Cut, mostOfColumns, scaledCut, withCuts } from "./cuts.ts";
import type { Model } from "./model.ts";
import { rootOf } from "./root.ts";
import { search } from "./search.ts";
import type { Simplex } from "./simplex.ts";

/** What floats may have lost of a block's bound. */
const LOST = 1e-7;
/** Work that one block may take for one cut. */
const WORK_PER_CUT = 2000;
const ROUNDS = 12;
/** A round that gains less of the bound than this is the last, and so many yen are a cut. */
const WORTHWHILE = 2e-6;
const GAIN = 1e-3;

export interface Strengthened {
  readonly model: Model;
  /** The basis of its linear programme's optimum; of the model as it was where not even that was reached. */
  readonly basis: Basis;
  readonly work: number;
}

/**
 * Adds block cuts to a model while they raise its bound.
 *
 * @param model - The model.
 * @param budget - Units of work that may be spent.
 * @param cutoff - A cost that is already reached: once the bound is there, nothing more is needed.
 * @param from - A basis of the model to start from.
 * @returns The model with the cuts as further rows.
 * @example withBlockCuts(example.model, 1000, 0).model //=> example.model
 */
export function withBlockCuts(
  model: Model,
  budget: number,
  cutoff: number,
  from: Start | null = null,
): Strengthened {
  const most = mostOfColumns(model);
  const corners = blocksOf(model).map((block) => new Corner(model, block, most));
  let work = 0;
  let cuts: Cut[] = [];
  let current = { model, basis: rootOf(model) };
  if (from !== null) current.basis.startFrom(from, [...model.rows.keys()]);
  // Cuts whose linear programme was not solved to its end are not worth their rows.
  let solved = current;
  let before = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < ROUNDS && work < budget; round++) {
    const lp = current.basis;
    const spent = lp.spent;
    const status = lp.solve(cutoff, (budget - work) / lp.workPerPivot);
    work += lp.spent - spent;
    if (status === "stopped") break;
    solved = current;
    if (status !== "optimal") break;
    if (lp.objective < before + WORTHWHILE * Math.abs(before)) break;
    before = lp.objective;
    lp.refresh();
    const duals = lp.reduced.slice(lp.columnCount).map((reduced) => -reduced);
    const isKept = cuts.map((_, k) => Math.abs(duals[model.rows.length + k]!) > 1e-9);
    const found: Cut[] = [];
    for (const corner of corners) {
      if (work >= budget || !corner.isBroken(lp)) continue;
      const asked = corner.work;
      const cut = corner.cut(lp, duals, cuts);
      work += corner.work - asked;
      if (cut !== null) found.push(cut);
    }
    if (found.length === 0) break;
    cuts = [...cuts.filter((_, k) => isKept[k]), ...found];
    const cut = withCuts(model, cuts);
    const next = rootOf(cut);
    const rows = isKept.flatMap((isIn, k) => (isIn ? [model.rows.length + k] : []));
    next.startFrom(lp, [...model.rows.keys(), ...rows]);
    current = { model: cut, basis: next };
  }
  return { ...solved, work };
}

/** A block, and what the prices last made of it. */
class Corner {
  readonly model: Model;
  readonly block: Block;
  readonly most: Float64Array;
  readonly inside: ReadonlySet<number>;
  work = 0;
  /** What the block cost at prices that yielded no cut: it is asked again only once that has changed. */
  barren = Number.NaN;

  constructor(model: Model, block: Block, most: Float64Array) {
    this.model = model;
    this.block = block;
    this.most = most;
    const { owner } = model;
    this.inside = new Set(owner.flatMap((of, row) => (of === block.index ? [row] : [])));
  }

  /** Whether a linear programme's optimum breaks a request or a lot of the block. */
  isBroken(lp: Simplex): boolean {
    return this.block.arcs.some((at) => {
      const arc = this.model.arcs[at]!;
      const spread = lp.value(arc.spread);
      const extra = arc.isFixed ? 0 : lp.value(arc.extra);
      const requests = (spread + extra) / arc.perRequest;
      if (requests < 1e-6) return false;
      const whole = Math.round(requests);
      if (Math.abs(requests - whole) > 1e-6) return true;
      const steps = (spread - arc.minimum * whole) / arc.step;
      return !arc.isFixed && Math.abs(steps - Math.round(steps)) > 1e-6;
    });
  }

  /** The cut along the prices of the rest of the model; null where it cuts nothing off. */
  cut(lp: Simplex, duals: Float64Array, cuts: readonly Cut[]): Cut | null {
    const { block } = this;
    const costs = this.priced(duals, cuts);
    const value = block.columns.reduce((sum, at, k) => sum + costs[k]! * lp.value(at), 0);
    if (Math.abs(value - this.barren) < 1e-6 * Math.abs(value)) return null;
    const { part } = block;
    const columns = part.columns.map((column, k) => ({ ...column, cost: costs[k]! }));
    const outcome = search(
      { ...part, columns },
      {
        ...{ budget: WORK_PER_CUT, tolerance: 1e-6, known: Number.POSITIVE_INFINITY },
        accept: (_, cost) => cost,
      },
    );
    this.work += outcome.work;
    const isGain = outcome.bound > value + GAIN && Number.isFinite(outcome.bound);
    this.barren = isGain ? Number.NaN : value;
    if (!isGain) return null;
    const { index, columns: own } = block;
    const least = outcome.bound - LOST * (1 + Math.abs(outcome.bound) * 1e-3);
    return scaledCut(this.most, { block: index, columns: own, entries: costs, least });
  }

  /** Costs of the block's columns under the prices of all rows and cuts that are not its own. */
  priced(duals: Float64Array, cuts: readonly Cut[]): number[] {
    const { model, block, inside } = this;
    const local = new Map(block.columns.map((column, k) => [column, k]));
    const costs = block.columns.map((at) => {
      const { cost, rows, entries } = model.columns[at]!;
      return rows.reduce(
        (left, row, k) => (inside.has(row) ? left : left - duals[row]! * entries[k]!),
        cost,
      );
    });
    cuts.forEach((cut, k) => {
      const dual = duals[model.rows.length + k]!;
      if (cut.block === block.index || dual === 0) return;
      cut.columns.forEach((column, entry) => {
        const at = local.get(column);
        if (at !== undefined) costs[at]! += dual * cut.entries[entry]!;
      });
    });
    return costs;
  }
}
