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
 * Puts a lot in its place among the others: sooner-expiring ones first, of equal ones the
 * one that came first; an empty lot has none.
 *
 * @param pool - Lots of one currency in that order, which grow.
 * @param lot - The lot.
 * @returns Nothing.
 * @example store([], { arrives: 5, expires: 9, from: -1, units: 100 }) //=> undefined
 */
export function store(pool: Lot[], lot: Lot): void {
  if (lot.units === 0) return;
  let at = pool.length;
  while (at > 0 && pool[at - 1]!.expires > lot.expires) at--;
  pool.splice(at, 0, lot);
}

/**
 * Takes units from the soonest-expiring lots there by one day and alive on another.
 *
 * @param pool - Lots of one currency as they were stored; what is taken leaves them, and empty ones go.
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
  pool: Lot[],
  there: Day,
  alive: Day,
  units: Units,
  who: Pick<Draw, "kind" | "by">,
  draws: Draw[],
): boolean {
  let missing = units;
  for (let at = 0; missing > 0; ) {
    const lot = pool[at];
    if (lot === undefined) return false;
    if (lot.arrives > there || lot.expires < alive) {
      at++;
      continue;
    }
    const taken = Math.min(missing, lot.units);
    lot.units -= taken;
    missing -= taken;
    const { from, expires, arrives } = lot;
    draws.push({ kind: who.kind, by: who.by, from, units: taken, expires, arrives });
    if (lot.units === 0) pool.splice(at, 1);
  }
  return true;
}
