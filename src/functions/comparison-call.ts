// What the comparing functions have in common: the same tables, read once a call.

import { comparer } from "../core/comparer.ts";
import type { Comparer, ExitOutcome, Refusal } from "../core/comparison.ts";
import type { Day } from "../core/day.ts";
import type { Cell } from "../tables/cell.ts";
import { type Intake, newIntake, refuseProblems } from "../tables/intake.ts";
import { type MarketCells, readMarket } from "../tables/market.ts";
import { noneText } from "../tables/words/refusals.ts";
import type { Host } from "./custom-function.ts";
import type { Element } from "./element-by-element.ts";

export interface ComparisonCall {
  readonly ask: Comparer;
  readonly asOf: Day;
  readonly intake: Intake;
}

/**
 * Reads the tables of a comparison.
 *
 * @param cells - The arguments that all comparing functions share.
 * @param host - The spreadsheet.
 * @returns The comparer; tables that cannot be read throw.
 */
export function comparisonCall(cells: MarketCells, host: Host): ComparisonCall {
  const intake = newIntake(host.zone);
  const market = readMarket(cells, intake);
  refuseProblems(intake);
  if (market === null) throw new Error("a market without problems was not read");
  return { ask: comparer(market), asOf: market.asOf, intake };
}

/** A cell with something of an outcome, or with the reason for none. */
export function outcomeCell(
  outcome: ExitOutcome | Refusal,
  { intake }: ComparisonCall,
  of: (outcome: ExitOutcome) => Cell,
): Element {
  return { value: "why" in outcome ? noneText(outcome.why, intake.language) : of(outcome) };
}
