// An offer: the terms on which a source is exchanged into an exit (contract.md, section 1, Offers).

import type { Cap } from "./cap.ts";
import type { Crediting } from "./crediting.ts";
import type { Currency, Points, Units } from "./currency.ts";
import type { Day } from "./day.ts";
import type { Fraction } from "./fraction.ts";

/** `give` points bring `get` units. Both are integers of at least 1: 1 → 1.005 is 200 → 201. */
export interface Lot {
  readonly give: Points;
  readonly get: Units;
}

/**
 * Which amounts one request may have, in points without the fee.
 * - `steps`: minimum, minimum + step, minimum + 2 × step … up to maximum (null = no maximum).
 * - `named`: only these, ascending and without repeats.
 */
export type Amounts =
  | {
      readonly kind: "steps";
      readonly minimum: Points;
      readonly step: Points;
      readonly maximum: Points | null;
    }
  | { readonly kind: "named"; readonly amounts: readonly Points[] };

/**
 * What one request costs.
 * - `none`: nothing; `stated` tells whether the row says so or leaves the cell blank.
 * - `flat`: a whole number, in points (from the balance) or units (from what is received).
 * - `percent`: a share above 0 and below 1, rounded up to a whole number.
 */
export type FeeCharge =
  | { readonly kind: "none"; readonly stated: boolean }
  | { readonly kind: "flat"; readonly amount: number }
  | { readonly kind: "percent"; readonly share: Fraction };

export interface Fee {
  readonly charge: FeeCharge;
  /** `balance`: beside the amount, in points. `received`: out of the units. */
  readonly from: "balance" | "received";
  /** A request of at least this many points pays no fee; null = the fee is never waived. */
  readonly freeFrom: Points | null;
}

/** Extra units for every lot of Give, rounded down over the whole request. */
export interface Bonus {
  /** Units per point: Bonus ÷ Give. */
  readonly perPoint: Fraction;
  readonly currency: Currency;
  readonly crediting: Crediting;
}

export interface Offer {
  /** Row in the user's table, the header being row 1; earlier rows win ties. */
  readonly row: number;
  readonly source: Currency;
  readonly exit: Currency;
  readonly lot: Lot;
  readonly amounts: Amounts;
  readonly fee: Fee;
  readonly crediting: Crediting;
  /** First and last day of request; null = open. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly isFirstCome: boolean;
  readonly cap: Cap | null;
  /** The condition as typed, and whether the user meets it; null = no condition. */
  readonly condition: { readonly text: string; readonly isMet: boolean } | null;
  readonly bonus: Bonus | null;
  readonly isOpen: boolean;
  readonly confirmedOn: Day | null;
  readonly note: string;
}
