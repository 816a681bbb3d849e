// Named amounts: `500, 1000, 3000`, with or without thousands separators.

import { fold, tidy } from "../fold.ts";
import { type CellReader, fault, isFault, type Read } from "./read.ts";
import { readWhole } from "./whole-number.ts";

const GROUPED = /^\D*\d{1,3}(,\d{3})+\D*$/;
const UNGROUPED = /^\D*[1-9]\d*(,[1-9]\d*)+\D*$/;

/** Amounts from 1 up, ascending and without repeats. */
export const namedAmounts: CellReader<readonly number[]> = (cell) => {
  const pieces = typeof cell === "string" ? split(tidy(cell)) : [cell];
  if (!Array.isArray(pieces)) return pieces;
  const amounts: number[] = [];
  for (const piece of pieces) {
    const read = readWhole(piece, 1);
    if (isFault(read)) return read.code === "too-large" ? read : fault("not-amounts");
    if (!amounts.includes(read.value)) amounts.push(read.value);
  }
  return { value: amounts.sort((a, b) => a - b) };
};

// `500,1000` is a list, `1,000` one amount; `500,600` may be either and is refused.
function split(text: string): string[] | Read<never> {
  const clear = /[、・/;|\n]/;
  // A comma that has no digit on both sides separates amounts.
  const pieces = text.replace(/(\D),|,(?=\D)/g, "$1、").split(clear);
  const found: string[] = [];
  for (const piece of pieces.map(fold)) {
    const grouped = GROUPED.test(piece);
    const listed = UNGROUPED.test(piece);
    if (grouped && listed && !clear.test(text)) return fault("ambiguous-amounts");
    if (listed && !grouped) found.push(...piece.split(","));
    else found.push(piece);
  }
  return found;
}
