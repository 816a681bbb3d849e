// Where a plan's units come from and what they are for, by following the ledger's draws.

import type { Account } from "./account.ts";
import type { Draw } from "./lots.ts";

/** What became of the units of one request. */
export interface Trace {
  /** Indices of needs its units serve in the end, through later requests too. */
  readonly needs: ReadonlySet<number>;
  /** Indices of the requests that take its units. */
  readonly feeds: ReadonlySet<number>;
  /** Whether some of its units are simply left over. */
  readonly isKept: boolean;
  /** The lots its points were taken from. */
  readonly drawn: readonly Draw[];
}

/**
 * Traces every request of a plan.
 *
 * @param account - The plan, replayed.
 * @param credited - Units that each request brings, bonus included.
 * @returns A trace a request, in the plan's order.
 * @example [...tracesOf(example.account, [1000])[0].needs] //=> [0]
 */
export function tracesOf(account: Account, credited: readonly number[]): Trace[] {
  const { draws } = account.verdict;
  const traces: Trace[] = [];
  // A request's units are only ever taken by later ones, so the last is settled first.
  for (let at = account.requests.length - 1; at >= 0; at--) {
    const needs = new Set<number>();
    const feeds = new Set<number>();
    let left = credited[at]!;
    let isKept = false;
    for (const draw of draws) {
      if (draw.from !== at) continue;
      left -= draw.units;
      if (draw.kind === "use") needs.add(account.uses[draw.by]!.need);
      else {
        feeds.add(draw.by);
        const next = traces[draw.by];
        for (const need of next?.needs ?? []) needs.add(need);
        if (next?.isKept) isKept = true;
      }
    }
    const drawn = draws.filter((draw) => draw.kind === "request" && draw.by === at);
    traces[at] = { needs, feeds, isKept: isKept || left > 0, drawn };
  }
  return traces;
}
