// What is selected, for the execution that asks.

import type { Block } from "../../grid/grid.ts";
import type { ServiceContext } from "../call-context.ts";

/** The cells that the user has selected; a custom function's are the cell it is calculated for (Google's rule). */
export function selectedBlock({ grid, cell }: ServiceContext): Block | null {
  return cell === null ? grid.selection() : { ...cell, rows: 1, columns: 1 };
}

/**
 * The one cell with the darker border.
 *
 * Google: the cell from which the selection was drawn; here: the selection's first.
 */
export function currentCell(context: ServiceContext): Block | null {
  const block = selectedBlock(context);
  return block === null ? null : { ...block, rows: 1, columns: 1 };
}

/** The first cell of a sheet. */
export function firstCell(sheet: string): Block {
  return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
}

/** Shows a block's sheet to the user, and selects it. */
export function select({ grid }: ServiceContext, block: Block): void {
  grid.activate(block.sheet);
  grid.select(block);
}

/** The sheet that is shown; a custom function's is the one its cell is on. */
export function shownSheet({ grid, cell }: ServiceContext): string {
  return cell?.sheet ?? grid.activeSheet();
}
