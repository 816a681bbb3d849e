// When a generated offer credits.

import type { Crediting } from "../../src/core/crediting.ts";
import type { Sketch } from "./sketch.ts";
import { BUSINESS_DAYS, BY_MONTH, INSTANT, WITHIN_DAYS } from "./wordings.ts";

/** `late`: never on the day itself, so that a bonus in the source cannot feed its own request. */
export function wordingFor(sketch: Sketch, to: "cash" | "other" | "bonus" | "late"): Crediting {
  const { chance } = sketch;
  if (sketch.has("credited by month")) return chance.pick(BY_MONTH);
  if (to === "late") return chance.pick([...WITHIN_DAYS, ...BY_MONTH]);
  if (to === "cash") return chance.pick(BUSINESS_DAYS);
  const kinds = [INSTANT, INSTANT, WITHIN_DAYS, BUSINESS_DAYS];
  if (sketch.size === "small") kinds.push(WITHIN_DAYS.slice(0, 2));
  return chance.pick(chance.pick(to === "bonus" ? [BY_MONTH, WITHIN_DAYS] : kinds));
}
