// What a unit of a currency is worth when it is simply left over, and how long credited units live (contract.md, Worth).

import type { Currency } from "./currency.ts";
import type { Fraction } from "./fraction.ts";
import type { Validity } from "./validity.ts";

export interface Worth {
  readonly row: number;
  readonly currency: Currency;
  /** Face value: yen a unit, above 0 (げん玉 0.1). */
  readonly yenPerUnit: Fraction;
  /** Yen a unit is worth to this user when left over, 0 or more. */
  readonly leftOver: Fraction;
  /** Life of units that an exchange credits. */
  readonly validity: Validity;
}

/** Worth rows by currency: at most one a currency. */
export type WorthTable = ReadonlyMap<Currency, Worth>;
