// Every custom function, in the order in which README lists them.

import { bestExit } from "./best-exit.ts";
import { checkRows } from "./check-rows.ts";
import { compareExits } from "./compare-exits.ts";
import { compareSources } from "./compare-sources.ts";
import { creditDate } from "./credit-date.ts";
import type { CustomFunction } from "./custom-function.ts";
import { exchangeBy } from "./exchange-by.ts";
import { exchangePlan } from "./exchange-plan.ts";
import { exitValue } from "./exit-value.ts";
import { planSummary } from "./plan-summary.ts";

export const registry: readonly CustomFunction[] = [
  bestExit,
  exitValue,
  compareExits,
  compareSources,
  exchangePlan,
  planSummary,
  creditDate,
  exchangeBy,
  checkRows,
];

/** The function of a name; a name that is not there is a mistake of the build. */
export function functionNamed(name: string): CustomFunction {
  const found = registry.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`no such function: ${name}`);
  return found;
}
