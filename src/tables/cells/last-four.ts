// The last four characters of a gift code: whatever else stands in the cell is never carried on.

import { tidy } from "../fold.ts";
import type { CellReader } from "./read.ts";

/** Letters and digits kept of a code. */
const KEPT = 4;

/** The end of a code, `0712` for a cell that Sheets has made the number 712 of; "" where there is none. */
export const lastFourCell: CellReader<string> = (cell) => {
  const text = typeof cell === "number" ? String(cell).padStart(KEPT, "0") : String(cell);
  const sign = tidy(text).replace(/[^0-9A-Za-z]/g, "");
  return { value: sign.slice(-KEPT) };
};
