// A sheet as a file holds it: its values, and what its cells have beside them.

import type { Block, CellStyle, Extent, Validation } from "../grid/grid.ts";

/** A cell as a file holds it; a Date is the wall clock it shows, as if in UTC. */
export type FileCell = string | number | boolean | Date | null;

export interface Sheet {
  /** Name of the sheet, or of the CSV file without its ending. */
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  /** CSV cells are texts as if typed; a workbook's cells have their types already. */
  readonly isTyped: boolean;
}

/** What a cell has beside its value. */
export interface CellDetail {
  readonly row: number;
  readonly column: number;
  /** As the file writes it, without `=`; "" where there is none. */
  readonly formula: string;
  /** Cells that an array formula fills, itself among them; 1 × 1 for any other. */
  readonly fills: Extent;
  /** Number format; "" is automatic. */
  readonly format: string;
  readonly note: string;
  readonly style: CellStyle;
}

export interface BookSheet extends Sheet {
  readonly details: readonly CellDetail[];
  readonly frozen: Extent;
  /** Pixels; null = as any column. */
  readonly columnWidths: readonly (number | null)[];
  readonly names: readonly { readonly name: string; readonly block: Omit<Block, "sheet"> }[];
  readonly validations: readonly {
    readonly block: Omit<Block, "sheet">;
    readonly validation: Validation;
  }[];
}

/** A sheet of values alone. */
export function plainSheet(sheet: Sheet): BookSheet {
  const none = { details: [], columnWidths: [], names: [], validations: [] };
  return { ...sheet, ...none, frozen: { rows: 0, columns: 0 } };
}
