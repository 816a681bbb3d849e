// The linear programme of a model before anything is branched on: every request still broken as it likes.

import type { Model } from "./model.ts";
import { Simplex } from "./simplex.ts";

/**
 * A model's linear programme.
 *
 * @param model - The model.
 * @returns The programme, all slacks being basic.
 * @example rootOf(example.model).rowCount === example.model.rows.length //=> true
 */
export function rootOf(model: Model): Simplex {
  const lp = new Simplex(model.columns, model.rows);
  for (const { isFixed, extra, requests, perRequest } of model.arcs)
    if (!isFixed) lp.setBounds(extra, 0, requests * perRequest);
  return lp;
}
