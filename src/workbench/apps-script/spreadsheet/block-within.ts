// Which blocks of cells a sheet has.

import type { Block } from "../../grid/grid.ts";
import type { ServiceContext } from "../call-context.ts";
import { exception } from "../exception.ts";
import { sheetNamed } from "./doubles.ts";

/**
 * The block, if its sheet has all of it.
 *
 * Google: numbers with a fraction are cut; here: so they are.
 *
 * @throws Google's words for a size below 1, and for a place outside the sheet.
 */
export function blockWithin(context: ServiceContext, asked: Block): Block {
  const { realm, grid } = context;
  const block: Block = {
    sheet: asked.sheet,
    row: Math.trunc(asked.row),
    column: Math.trunc(asked.column),
    rows: Math.trunc(asked.rows),
    columns: Math.trunc(asked.columns),
  };
  mustBeThere(context, block.sheet);
  if (block.rows < 1) {
    throw exception(realm, "The number of rows in the range must be at least 1.");
  }
  if (block.columns < 1) {
    throw exception(realm, "The number of columns in the range must be at least 1.");
  }
  const size = grid.size(block.sheet);
  const isInside =
    block.row >= 0 &&
    block.column >= 0 &&
    block.row + block.rows <= size.rows &&
    block.column + block.columns <= size.columns;
  if (!isInside) throw outside(context);
  return block;
}

/** Throws where a sheet has been deleted. Google: with its number; here: without. */
export function mustBeThere(context: ServiceContext, sheet: string): void {
  if (sheetNamed(context, sheet) === null) throw exception(context.realm, "Sheet not found");
}

/** Google's refusal of cells that a sheet has not. */
export function outside({ realm }: ServiceContext): Error {
  return exception(realm, "The coordinates of the range are outside the dimensions of the sheet.");
}
