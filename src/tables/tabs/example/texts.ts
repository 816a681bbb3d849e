// The example as it is written down: one line a row, cells between bars, headers first.

import type { TableId } from "../../problem.ts";

/** The tables that a plan is made of. */
export type ExampleTable = Extract<
  TableId,
  "balances" | "offers" | "limits" | "needs" | "worth" | "settings"
>;

export type ExampleTexts = Readonly<Record<ExampleTable, string>>;
