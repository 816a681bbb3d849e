// A sheet as it shall be: cells, looks and widths, before any spreadsheet holds it.

import type { CellValue } from "../grid/grid.ts";

/** How a cell looks, by what it is for. */
export type Look =
  | "title"
  | "text"
  | "header"
  | "answer-header"
  | "mark"
  | "input"
  | "label"
  | "wrap";

export interface PlannedCell {
  readonly value?: CellValue;
  /** With its `=`. */
  readonly formula?: string;
  /** Number format; automatic where it is left out. */
  readonly format?: string;
  readonly look?: Look;
}

export interface PlannedColumn {
  /** Pixels. */
  readonly width: number;
  /** For the cells below the frozen rows that have no format of their own. */
  readonly format?: string;
  readonly wraps?: boolean;
}

export interface PlannedSheet {
  readonly name: string;
  readonly rows: readonly (readonly (PlannedCell | null)[])[];
  readonly columns: readonly PlannedColumn[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Cells that have a name in the whole spreadsheet; rows and columns count from zero. */
  readonly names?: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
  }[];
}
