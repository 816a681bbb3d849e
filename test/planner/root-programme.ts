// The linear programme of a model before anything is branched on: every request still broken as it likes.

import type { Model } from "../../src/planner/model.ts";
import { Simplex } from "../../src/planner/simplex.ts";

export function rootOf(model: Model): Simplex {
  const lp = new Simplex(model.columns, model.rows);
  for (const { isFixed, extra, requests, perRequest } of model.arcs)
    if (!isFixed) lp.setBounds(extra, 0, requests * perRequest);
  return lp;
}
