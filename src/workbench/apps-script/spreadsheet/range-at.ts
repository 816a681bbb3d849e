// The range that an address means on a sheet.

import { type Address, blockAt } from "../../grid/address.ts";
import { blockWithin, mustBeThere } from "./block-within.ts";
import type { Doubles, GoogleRange } from "./doubles.ts";

/** @throws Google's words where the sheet has not all of it. */
export function rangeAt(doubles: Doubles, sheet: string, address: Address): GoogleRange {
  mustBeThere(doubles.context, sheet);
  const block = blockAt(address, sheet, doubles.context.grid.size(sheet));
  return doubles.range(blockWithin(doubles.context, block));
}
