// How far a request has come: waiting, late, to be registered, closed.

import type { Day } from "../core/day.ts";

/** What is known of a request after it was made. */
export interface Progress {
  /** The latest day of crediting; null = not told. */
  readonly creditBy: Day | null;
  readonly creditedOn: Day | null;
  readonly registeredOn: Day | null;
  /** Whether the exit comes as a code that must be registered. */
  readonly isCode: boolean;
}

/** `late`: the latest day of crediting has passed, and nothing has come. */
export type Standing = "waiting" | "late" | "to-register" | "closed";

/**
 * Where a request stands on a day.
 *
 * @param progress - What is known of it.
 * @param asOf - The day.
 * @returns A code that is registered has come, whatever else the row tells; on the very day of
 *   Credit by a request is not late yet.
 * @example standingOf({ creditBy: 4, creditedOn: null, registeredOn: null, isCode: false }, 5) //=> "late"
 */
export function standingOf(progress: Progress, asOf: Day): Standing {
  const { creditBy, creditedOn, registeredOn, isCode } = progress;
  if (registeredOn !== null) return "closed";
  if (creditedOn !== null) return isCode ? "to-register" : "closed";
  return creditBy !== null && creditBy < asOf ? "late" : "waiting";
}
