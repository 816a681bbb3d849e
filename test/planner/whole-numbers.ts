// Whole-numbered points of a model, by chance, and what they cost.

import { Branching } from "../../src/planner/branching.ts";
import type { Model } from "../../src/planner/model.ts";
import type { Chance } from "../support/random.ts";

/** An arc's requests, and the points they are of. */
export type Setting = readonly [requests: number, points: number];

/** Requests of every arc, by chance, and the points they are of. */
export function wholeNumbers(model: Model, chance: Chance): Setting[] {
  return model.arcs.map((arc) => {
    const z = chance.happens(0.6) ? 0 : chance.between(1, Math.min(2, arc.requests));
    if (z === 0 || arc.isFixed) return [z, z * arc.perRequest];
    const most = Math.min(z * arc.perRequest, arc.total);
    if (most < z * arc.minimum) return [0, 0];
    const steps = Math.floor((most - z * arc.minimum) / arc.step);
    return [z, z * arc.minimum + arc.step * chance.between(0, steps)];
  });
}

/** The least cost with every arc's requests and points set; null where caps or balances forbid them. */
export function costOf(model: Model, settings: readonly Setting[]): number | null {
  const branching = new Branching(model);
  settings.forEach(([z, p], at) => {
    branching.setArc(at, { zLow: z, zHigh: z, pLow: p, pHigh: p });
  });
  const status = branching.lp.solve(Number.POSITIVE_INFINITY, 10_000);
  return status === "optimal" ? branching.lp.objective : null;
}
