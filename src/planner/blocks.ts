// Block cuts (Boyd 1994, "Fenchel cutting planes for integer programs"): what one currency's requests
// can do as whole numbers, priced by the duals of the rest of the model. The part of the linear
// programme's optimum that lies in the block is cheaper than any whole-numbered part can be; the cut
// says so, for the block alone, so that it holds for the whole plan.

import type { Arc } from "./arc.ts";
import { type Cut, scaledCut, withCuts } from "./cuts.ts";
import type { Model } from "./model.ts";
import type { Column } from "./programme.ts";
import { search } from "./search.ts";
import { Simplex } from "./simplex.ts";

/** One currency: its nodes, the caps on what leaves it, and every column that touches them. */
interface Block {
  readonly index: number;
  readonly rows: ReadonlySet<number>;
  readonly columns: readonly number[];
  /** Arcs whose requests stay whole: those that leave, or for a mere exit those that enter. */
  readonly arcs: readonly number[];
}

/** Work that one block may take for one cut. */
const WORK_PER_CUT = 3000;
const ROUNDS = 12;
/** A cut must gain so many yen. */
const WORTHWHILE = 0.02;

export interface Strengthened {
  readonly model: Model;
  readonly work: number;
}

/**
 * Adds block cuts to a model while they raise its bound.
 *
 * @param model - The model.
 * @param budget - Units of work that may be spent.
 * @param cutoff - A cost that is already reached: once the bound is there, nothing more is needed.
 * @returns The model with the cuts as further rows.
 * @example withBlockCuts(example.model, 1000, 0).model //=> example.model
 */
export function withBlockCuts(model: Model, budget: number, cutoff: number): Strengthened {
  const blocks = blocksOf(model);
  let current = model;
  let work = 0;
  let cuts: Cut[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < ROUNDS && work < budget / 2; round++) {
    const lp = rootOf(current);
    const status = lp.solve(cutoff, (budget - work) / lp.workPerPivot);
    work += lp.spent;
    if (status !== "optimal") break;
    if (round > 0 && lp.objective < before + WORTHWHILE) break;
    before = lp.objective;
    lp.refresh();
    const duals = dualsOf(lp);
    const kept = cuts.filter((_, k) => Math.abs(duals[model.rows.length + k]!) > 1e-9);
    const found: Cut[] = [];
    for (const block of blocks) {
      if (!isBroken(current, block, lp)) continue;
      const made = cutOf(current, model.rows.length, cuts, block, lp, duals);
      work += made.work;
      if (made.cut === null) continue;
      found.push(made.cut);
    }
    if (found.length === 0) break;
    cuts = [...kept, ...found];
    current = withCuts(model, cuts);
  }
  return { model: current, work };
}

function rootOf(model: Model): Simplex {
  const lp = new Simplex(model.columns, model.rows);
  for (const arc of model.arcs) {
    if (arc.isFixed) continue;
    lp.setBounds(arc.extra, 0, arc.requests * arc.perRequest);
  }
  return lp;
}

/** Duals of the rows: the reduced cost of a slack with its sign turned. */
function dualsOf(lp: Simplex): Float64Array {
  return lp.reduced.slice(lp.columnCount).map((reduced) => -reduced);
}

function blocksOf(model: Model): Block[] {
  const { owner } = model;
  const count = Math.max(-1, ...owner) + 1;
  const rows = Array.from({ length: count }, () => new Set<number>());
  owner.forEach((block, row) => {
    if (block >= 0) rows[block]!.add(row);
  });
  return rows.flatMap((own, index): Block[] => {
    const touching = model.arcs.flatMap((arc, at) =>
      model.columns[arc.spread]!.rows.some((row) => own.has(row)) ? [at] : [],
    );
    // A column of effort alone touches no row, and yet belongs to its arc's block.
    const ofArcs = new Set(
      touching.flatMap((at) => [model.arcs[at]!.more, model.arcs[at]!.extra].filter((k) => k >= 0)),
    );
    const columns: number[] = [];
    model.columns.forEach((column, at) => {
      if (ofArcs.has(at) || column.rows.some((row) => own.has(row))) columns.push(at);
    });
    const leaving = touching.filter((at) => own.has(model.arcs[at]!.sourceRow));
    const arcs = leaving.length > 0 ? leaving : touching;
    return arcs.length === 0 ? [] : [{ index, rows: own, columns, arcs }];
  });
}

function isBroken(model: Model, block: Block, lp: Simplex): boolean {
  return block.arcs.some((at) => {
    const arc = model.arcs[at]!;
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

function cutOf(
  model: Model,
  ownRows: number,
  cuts: readonly Cut[],
  block: Block,
  lp: Simplex,
  duals: Float64Array,
): { cut: Cut | null; work: number } {
  const local = new Map(block.columns.map((column, k) => [column, k]));
  const rowAt = new Map([...block.rows].map((row, k) => [row, k]));
  let value = 0;
  const columns = block.columns.map((at): Column => {
    const column = model.columns[at]!;
    let cost = column.cost;
    const rows: number[] = [];
    const entries: number[] = [];
    column.rows.forEach((row, k) => {
      const inside = rowAt.get(row);
      if (inside !== undefined) {
        rows.push(inside);
        entries.push(column.entries[k]!);
      } else if (row < ownRows || cuts[row - ownRows]!.block !== block.index)
        cost -= duals[row]! * column.entries[k]!;
    });
    value += cost * lp.value(at);
    return { cost, lower: column.lower, upper: column.upper, rows, entries };
  });
  const inside = (at: number) => (at < 0 ? -1 : (local.get(at) ?? -1));
  const arcs = block.arcs.map((at): Arc => {
    const arc = model.arcs[at]!;
    const { source, target, bonus } = arc.losses;
    const losses = { source: inside(source), target: inside(target), bonus: inside(bonus) };
    const [spread, more, extra] = [inside(arc.spread), inside(arc.more), inside(arc.extra)];
    return { ...arc, spread, more, extra, losses };
  });
  const whole = new Set(block.arcs);
  model.arcs.forEach((arc, at) => {
    if (whole.has(at) || arc.isFixed) return;
    const extra = local.get(arc.extra);
    if (extra !== undefined)
      columns[extra] = { ...columns[extra]!, upper: arc.requests * arc.perRequest };
  });
  const rows = [...block.rows].map((row) => model.rows[row]!);
  const groups = model.groups.flatMap((group) => {
    const row = rowAt.get(group.row);
    return row === undefined || !isLeaving(model, block) ? [] : [{ ...group, row }];
  });
  const owner = rows.map(() => 0);
  const part: Model = { arcs, columns, rows, uses: [], totals: [], constant: 0, owner, groups };
  const outcome = search(part, {
    budget: WORK_PER_CUT,
    tolerance: 1e-6,
    known: Number.POSITIVE_INFINITY,
    accept: (_, cost) => cost,
  });
  const gain = outcome.bound - value;
  if (!(gain > WORTHWHILE) || outcome.bound === Number.POSITIVE_INFINITY)
    return { cut: null, work: outcome.work };
  return { cut: scaledCut(model, block, columns, outcome.bound), work: outcome.work };
}

function isLeaving(model: Model, block: Block): boolean {
  return block.arcs.some((at) => block.rows.has(model.arcs[at]!.sourceRow));
}
