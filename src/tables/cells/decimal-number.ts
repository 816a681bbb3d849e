// Decimal numbers: yen and rates, as exact fractions.

import { type Fraction, fraction } from "../../core/fraction.ts";
import type { Cell } from "../cell.ts";
import { decimalOf } from "./decimal-digits.ts";
import { type CellReader, fault, type Read } from "./read.ts";

/** Decimals kept: enough for any rate a site states, few enough for every sum to stay exact. */
const MOST_DECIMALS = 6;

/** A number of 0 or more. */
export const amountFromZero: CellReader<Fraction> = (cell) => readDecimal(cell);

/** A number above 0. */
export const amountAboveZero: CellReader<Fraction> = (cell) => {
  const read = readDecimal(cell);
  return "value" in read && read.value.num === 0 ? fault("not-positive") : read;
};

/** The number a cell shows, exactly: 0 or more. */
export function readDecimal(cell: Cell): Read<Fraction> {
  const decimal = decimalOf(cell);
  if (decimal === null) return fault("not-number");
  let { digits, scale } = decimal;
  for (; scale > 0 && /0$/.test(digits); scale -= 1) digits = digits.slice(0, -1);
  if (scale > MOST_DECIMALS) return fault("too-many-decimals", MOST_DECIMALS);
  const num = Number(digits || "0");
  if (!Number.isSafeInteger(num)) return fault("too-large");
  if (decimal.negative && num !== 0) return fault("too-small", 0);
  return { value: fraction(num, 10 ** scale) };
}
