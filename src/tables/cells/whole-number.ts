// Whole numbers: points, units, requests, days.

import type { Cell } from "../cell.ts";
import { decimalOf } from "./decimal-digits.ts";
import { type CellReader, fault, isFault, type Read } from "./read.ts";

/** A reader of whole numbers from `least` up. */
export function wholeNumber(least: number): CellReader<number> {
  return (cell) => readWhole(cell, least);
}

/** A reader of whole numbers that are no points: days, caps, yen. */
export const countFromZero: CellReader<number> = (cell) => {
  const read = readWhole(cell, 0);
  return isFault(read) && read.code === "not-whole" ? fault("not-count") : read;
};

/** The whole number a cell shows, or why it shows none. */
export function readWhole(cell: Cell, least: number): Read<number> {
  const decimal = decimalOf(cell);
  if (decimal === null) return fault("not-whole");
  const { negative, digits, scale } = decimal;
  // Text such as 1.000 is one to some and a thousand to others.
  if (typeof cell === "string" && scale === 3) return fault("not-whole");
  const cut = digits.length - scale;
  if (/[1-9]/.test(digits.slice(Math.max(0, cut)))) return fault("not-whole");
  const value = Number(cut > 0 ? digits.slice(0, cut) : "0");
  if (!Number.isSafeInteger(value)) return fault("too-large");
  if (negative ? value !== 0 || least > 0 : value < least) return fault("too-small", least);
  return { value };
}
