// What a cap has used, as the requests that were made tell; and Used that may be left from an earlier period.

import { type CapInForce, periodOf } from "../core/caps-in-force.ts";
import type { Currency, Points, Units } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { exactInteger } from "../core/fraction.ts";

/** A request that was made, as far as caps look at it. */
export interface LoggedRequest {
  readonly source: Currency;
  readonly exit: Currency;
  readonly day: Day;
  /** Without the fee. */
  readonly points: Points;
  /** Units of the exit, without the bonus. */
  readonly receives: Units;
}

/** Used that is more than the log counts now, and as much as it counted before. */
export interface StaleUse {
  readonly used: number;
  /** What the log counts in the period now running. */
  readonly logged: number;
  /** The latest request of the earlier period. */
  readonly last: Day;
}

/**
 * Whether Used of a cap seems to be left from an earlier period. Nobody notes when Used was typed: the
 * sign is that the log leaves unexplained at least what it counts in the last period before this one.
 *
 * @param cap - The cap.
 * @param logged - The requests it counts, of any period.
 * @param asOf - The day whose period Used is meant for.
 * @returns What the log counts instead; null where Used may well be right.
 * @example staleUse({ cap, offers: [0], from: null, until: null, stated }, [], 0) //=> null
 */
export function staleUse(
  cap: CapInForce,
  logged: readonly LoggedRequest[],
  asOf: Day,
): StaleUse | null {
  const now = periodOf(cap, asOf);
  const { used, per } = cap.cap;
  if (per === "total" || now === null || used === 0) return null;
  const periods = new Map<number, { sum: number; last: Day }>();
  for (const request of logged) {
    const period = periodOf(cap, request.day);
    if (period === null || period > now) continue;
    const { sum, last } = periods.get(period) ?? { sum: 0, last: request.day };
    const counted = exactInteger(sum + countOf(cap, request));
    periods.set(period, { sum: counted, last: Math.max(last, request.day) });
  }
  const current = periods.get(now)?.sum ?? 0;
  const earlier = [...periods.keys()].filter((period) => period < now);
  if (earlier.length === 0) return null;
  const { sum, last } = periods.get(Math.max(...earlier))!;
  return used - current >= sum ? { used, logged: current, last } : null;
}

function countOf({ cap }: CapInForce, { points, receives }: LoggedRequest): number {
  if (cap.counted === "requests") return 1;
  return cap.counted === "points" ? points : receives;
}
