// A large programme solved from few of its arcs: those that would better the optimum come in, the most promising
// first, until none would (sifting: Bixby, Gregory, Lustig, Marsten and Shanno 1992). Most arcs of a very
// large book never come in, and the simplex takes fewer pivots: of the largest books, half.

import type { Arc } from "./arc.ts";
import type { ArcState, Branching } from "./branching.ts";
import type { Simplex } from "./simplex.ts";

/** A model with no more arcs is solved as it is. */
const FEW_ARCS = 1000;
/** Arcs to begin with, from all over the model, and those that come in at once. */
const FIRST = 200;
const MORE = 100;
/** After so many rounds all promising arcs come in. */
const ROUNDS = 50;
/** Reduced costs nearer to 0 than this promise nothing. */
const PROMISING = -1e-7;

const OUT: ArcState = { zLow: 0, zHigh: 0, pLow: 0, pHigh: 0 };

/**
 * Brings the programme of a large model to its optimum, or near it.
 *
 * @param tree - The model and its programme, in which nothing is branched on yet; no bound is changed in the end.
 * @returns Nothing; a model of few arcs is left as it is.
 * @example sift(example.branching) //=> undefined
 */
export function sift(tree: Branching): void {
  const { model, lp } = tree;
  if (model.arcs.length <= FEW_ARCS) return;
  const every = Math.ceil(model.arcs.length / FIRST);
  const waiting = new Map<number, ArcState>();
  for (let at = 0; at < model.arcs.length; at++) {
    if (at % every === 0) continue;
    waiting.set(at, tree.arcs[at]!);
    tree.setArc(at, OUT);
  }
  const comeIn = (at: number) => {
    tree.setArc(at, waiting.get(at)!);
    waiting.delete(at);
  };
  for (let round = 0; round < ROUNDS; round++) {
    if (lp.solve(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY) !== "optimal") break;
    const promising = [...waiting.keys()]
      .map((at) => ({ at, cost: reducedCost(lp, model.arcs[at]!) }))
      .filter(({ cost }) => cost < PROMISING)
      .sort((a, b) => a.cost - b.cost);
    if (promising.length === 0) break;
    for (const { at } of promising.slice(0, MORE)) comeIn(at);
  }
  for (const at of [...waiting.keys()]) comeIn(at);
}

/** What a request at its largest would add to the cost, by its most promising part. */
function reducedCost({ reduced }: Simplex, arc: Arc): number {
  const { spread, more, extra, losses, perRequest } = arc;
  let least = 0;
  for (const column of [spread, more, extra])
    if (column >= 0) least = Math.min(least, reduced[column]! * perRequest);
  for (const column of [losses.source, losses.target, losses.bonus])
    if (column >= 0) least = Math.min(least, reduced[column]!);
  return least;
}
