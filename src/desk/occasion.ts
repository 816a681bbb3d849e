// What an answer depends on beside the tables: the days and the language. The desk knows no clock.

import type { Day } from "../core/day.ts";
import type { Label, Language } from "../tables/language.ts";
import type { TabId } from "./keys.ts";

export interface Occasion {
  /** The day from which the plan counts. */
  readonly asOf: Day;
  /** The day on the user's calendar: a step before it is overdue. */
  readonly today: Day;
  readonly language: Language;
  /** Names of the tabs that hold no table, as far as they are there; left out, both are missing. */
  readonly otherTabs?: Readonly<Partial<Record<Extract<TabId, "start" | "plan">, string>>>;
}

/** Why there is no answer; a recording's refusal is one too. */
export interface NoAnswer {
  readonly kind: "refused";
  readonly why: Label;
}

export function isNoAnswer<T extends object>(found: T | NoAnswer): found is NoAnswer {
  return "kind" in found && found.kind === "refused" && "why" in found;
}
