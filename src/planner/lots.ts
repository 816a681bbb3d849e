// Lots of one currency, from which the soonest-expiring units are taken first.

import type { Units } from "../core/currency.ts";
import type { Day } from "../core/day.ts";

/** Units that arrived, or will, on one day and lapse after another; `from` as in {@link Draw}. */
export interface Lot {
  readonly arrives: number;
  readonly expires: number;
  readonly from: number;
  units: Units;
}

/** Units taken from one lot: by request `by` of the plan, or by its use `by`. */
export interface Draw {
  readonly kind: "request" | "use";
  readonly by: number;
  /** The request whose credit the lot is, or −1 for a balance. */
  readonly from: number;
  readonly units: Units;
  readonly expires: number;
  readonly arrives: number;
}

/**
 * Takes units from the soonest-expiring lots there by one day and alive on another.
 *
 * @param pool - Lots of one currency; what is taken leaves them.
 * @param there - The day by which the units must have arrived.
 * @param alive - The day on which they must not have lapsed.
 * @param units - How many.
 * @param who - The request or use that takes them.
 * @param draws - The list to which each lot's part is added.
 * @returns Whether there were enough; if not, what there was is gone, and the plan is illegal.
 * @example take([{ arrives: 5, expires: 9, from: -1, units: 100 }], 4, 4, 1, { kind: "use", by: 0 }, [])
 *   //=> false
 */
export function take(
  pool: readonly Lot[],
  there: Day,
  alive: Day,
  units: Units,
  who: Pick<Draw, "kind" | "by">,
  draws: Draw[],
): boolean {
  let missing = units;
  while (missing > 0) {
    let best: Lot | null = null;
    for (const lot of pool) {
      if (lot.units === 0 || lot.arrives > there || lot.expires < alive) continue;
      if (best === null || lot.expires < best.expires) best = lot;
    }
    if (best === null) return false;
    const taken = Math.min(missing, best.units);
    best.units -= taken;
    missing -= taken;
    const { from, expires, arrives } = best;
    draws.push({ ...who, from, units: taken, expires, arrives });
  }
  return true;
}
