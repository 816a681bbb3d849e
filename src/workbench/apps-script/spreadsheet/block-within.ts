// Which blocks of cells a sheet has.

import type { Block } from "../../grid/grid.ts";
import { exception } from "../exception.ts";
import type { ServiceContext } from "../service-context.ts";
import { sheetNamed } from "./doubles.ts";

/**
 * The block, if its sheet has all of it.
 *
 * Google: numbers with a fraction are cut; here: so they are. Of a sheet that has been deleted, Google
 * says `Sheet 123 not found`; here: without the number.
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
  if (sheetNamed(context, block.sheet) === null) throw exception(realm, "Sheet not found");
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

/** Google's refusal of cells that a sheet has not. */
export function outside({ realm }: ServiceContext): Error {
  return exception(realm, "The coordinates of the range are outside the dimensions of the sheet.");
}
