// Range: all that the workbench has of it.

import type { Block } from "../../grid/grid.ts";
import { double } from "./double.ts";
import type { Doubles, GoogleRange } from "./doubles.ts";
import { RANGE_FORMATS } from "./range-formats.ts";
import { RANGE_NOTES, RangeNotes } from "./range-notes.ts";
import { RANGE_PLACE } from "./range-place.ts";
import { RANGE_VALUES } from "./range-values.ts";

export const RANGE = { ...RANGE_PLACE, ...RANGE_VALUES, ...RANGE_FORMATS, ...RANGE_NOTES } as const;

/** @param block - Within its sheet. */
export function range(doubles: Doubles, block: Block): GoogleRange {
  return double(doubles.context, "Range", new RangeNotes(doubles, block), RANGE) as GoogleRange;
}
