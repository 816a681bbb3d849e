// The requests of one offer within a hop's choice.

import type { Terms, Times } from "./route-terms.ts";

export interface Pick {
  readonly terms: Terms;
  /** Amounts with how often each is asked for, the largest first. */
  readonly times: readonly Times[];
}
