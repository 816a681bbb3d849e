// An outcome that is to be written, with the tabs after it; anything else fails the test.

import type { Outcome } from "../../../src/desk/record/outcome.ts";
import { applied, type Tabs } from "./sheet.ts";

export type Write = Extract<Outcome, { kind: "write" }>;

export function written(outcome: Outcome): Write {
  if (outcome.kind !== "write") throw new Error(JSON.stringify(outcome));
  return outcome;
}

export function changed(tabs: Tabs, outcome: Outcome): Tabs {
  return applied(tabs, written(outcome).edits);
}
