// Shares: `2%`, 0.02 from a cell that shows 2%, or 2 in a column that can only be a percent.

import { compare, type Fraction, fraction, multiply, ONE } from "../../core/fraction.ts";
import type { FeeCharge } from "../../core/offer.ts";
import type { Cell } from "../cell.ts";
import { fold, tidy } from "../fold.ts";
import { readDecimal } from "./decimal-number.ts";
import { type CellReader, type Fault, fault, isFault, type Read } from "./read.ts";
import { readWhole } from "./whole-number.ts";

const HUNDREDTH = fraction(1, 100);

/** A share in a column that holds nothing but percents (History's Bonus, Listings' Rate). */
export const percent: CellReader<Fraction> = (cell) => {
  const marked = markedPercent(cell);
  if (marked !== null) return marked;
  const read = readDecimal(cell);
  if (isFault(read)) return read.code === "not-number" ? fault("not-percent") : read;
  return { value: compare(read.value, ONE) < 0 ? read.value : multiply(read.value, HUNDREDTH) };
};

/** A fee: a flat whole number, a percent, or nothing. */
export const feeCharge: CellReader<FeeCharge> = (cell) => {
  if (typeof cell === "string" && /^(無料|なし|free|none)$/.test(fold(cell))) return NO_FEE;
  const marked = markedPercent(cell);
  if (marked !== null) return isFault(marked) ? asFee(marked) : percentFee(marked.value);
  const read = readDecimal(cell);
  if (isFault(read)) return asFee(read);
  if (read.value.num === 0) return NO_FEE;
  if (compare(read.value, ONE) < 0) return percentFee(read.value);
  const flat = readWhole(cell, 1);
  if (isFault(flat)) return asFee(flat);
  return { value: { kind: "flat", amount: flat.value } };
};

const NO_FEE: Read<FeeCharge> = { value: { kind: "none", stated: true } };

// What is no number, no whole number or no percent is no fee.
function asFee(found: Fault): Fault {
  return /^not-/.test(found.code) ? fault("not-fee") : found;
}

function percentFee(share: Fraction): Read<FeeCharge> {
  if (share.num === 0) return NO_FEE;
  if (compare(share, ONE) >= 0) return fault("fee-too-high");
  return { value: { kind: "percent", share } };
}

function markedPercent(cell: Cell): Read<Fraction> | null {
  if (typeof cell !== "string") return null;
  const text = /^(.*?)\s*(?:%|パーセント|percent)$/i.exec(tidy(cell));
  if (text === null) return null;
  const read = readDecimal(text[1]!);
  if (isFault(read)) return read.code === "not-number" ? fault("not-percent") : read;
  return { value: multiply(read.value, HUNDREDTH) };
}
