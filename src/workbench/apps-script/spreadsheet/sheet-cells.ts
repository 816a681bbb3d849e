// Sheet: its cells as a whole, and ranges of them.

import { parseAddress } from "../../grid/address.ts";
import type { Clearing, Extent } from "../../grid/grid.ts";
import { exception } from "../exception.ts";
import { blockWithin } from "./block-within.ts";
import type { Target } from "./double.ts";
import {
  type Doubles,
  type GoogleRange,
  type GoogleSheet,
  sheetNamed,
  targetOf,
} from "./doubles.ts";
import { finds, type Members, reads, writes } from "./member.ts";
import { rangeAt } from "./range-at.ts";
import type { RangeValues } from "./range-values.ts";

export const SHEET_CELLS = {
  getRange: finds(
    ["String"],
    ["number", "number"],
    ["number", "number", "number"],
    ["number", "number", "number", "number"],
  ),
  getDataRange: finds(),
  getLastRow: reads(),
  getLastColumn: reads(),
  getMaxRows: finds(),
  getMaxColumns: finds(),
  insertRowsAfter: writes(["number", "number"]),
  insertColumnsAfter: writes(["number", "number"]),
  appendRow: writes(["value[]"]),
  clear: writes(),
  clearContents: writes(),
  clearFormats: writes(),
  clearNotes: writes(),
} as const satisfies Members<GoogleSheet>;

export class SheetCells implements Target, Pick<GoogleSheet, keyof typeof SHEET_CELLS> {
  constructor(
    protected readonly doubles: Doubles,
    readonly id: string,
  ) {}

  get sheetName(): string | null {
    return sheetNamed(this.doubles.context, this.id);
  }

  protected get self(): GoogleSheet {
    return this as unknown as GoogleSheet;
  }

  /**
   * Google: an address may be R1C1 or a named range, too, and may name another sheet, whose cells it then gives;
   * here: an address of this sheet only, and whatever else is refused with Google's `Range not found`.
   */
  getRange(from: string | number, column = 1, rows = 1, columns = 1): GoogleRange {
    const { context } = this.doubles;
    if (typeof from === "number") return this.#range(from - 1, column - 1, rows, columns);
    const address = parseAddress(from);
    const isHere = address?.sheetName === null || address?.sheetName === this.sheetName;
    if (address === null || !isHere) throw exception(context.realm, "Range not found");
    return rangeAt(this.doubles, this.id, address);
  }

  /** Google: an empty sheet gives A1; here: the same. */
  getDataRange(): GoogleRange {
    const { rows, columns } = this.#content;
    return this.#range(0, 0, Math.max(1, rows), Math.max(1, columns));
  }

  getLastRow(): number {
    return this.#content.rows;
  }

  getLastColumn(): number {
    return this.#content.columns;
  }

  getMaxRows(): number {
    return this.doubles.context.grid.size(this.id).rows;
  }

  getMaxColumns(): number {
    return this.doubles.context.grid.size(this.id).columns;
  }

  /** Google: anywhere; here: at the end only, for the grid moves no cells. */
  insertRowsAfter(after: number, count: number): GoogleSheet {
    const { rows, columns } = this.doubles.context.grid.size(this.id);
    return this.#grown(after, rows, "row", { rows: rows + Math.max(1, count), columns });
  }

  /** Google: anywhere; here: at the end only. */
  insertColumnsAfter(after: number, count: number): GoogleSheet {
    const { rows, columns } = this.doubles.context.grid.size(this.id);
    return this.#grown(after, columns, "column", { rows, columns: columns + Math.max(1, count) });
  }

  /** Google: texts are read as if typed, and a full sheet grows; here: the same. */
  appendRow(values: readonly unknown[]): GoogleSheet {
    const { grid, realm } = this.doubles.context;
    if (values.length === 0) throw exception(realm, "A row that is appended needs a cell");
    const row = this.#content.rows;
    grid.grow(this.id, { rows: row + 1, columns: values.length });
    const range = this.#range(row, 0, 1, values.length);
    // The target and not the double: this is one call of the add-on's, and is counted once.
    targetOf<RangeValues>(range).setValues([values]);
    return this.self;
  }

  /** Google: contents and formats go, notes and rules stay; here: the same. */
  clear(): GoogleSheet {
    return this.#cleared({ contents: true, formats: true });
  }

  clearContents(): GoogleSheet {
    return this.#cleared({ contents: true });
  }

  clearFormats(): GoogleSheet {
    return this.#cleared({ formats: true });
  }

  clearNotes(): GoogleSheet {
    return this.#cleared({ notes: true });
  }

  get #content(): Extent {
    return this.doubles.context.grid.content(this.id);
  }

  #range(row: number, column: number, rows: number, columns: number): GoogleRange {
    const block = { sheet: this.id, row, column, rows, columns };
    return this.doubles.range(blockWithin(this.doubles.context, block));
  }

  #grown(after: number, last: number, what: string, size: Extent): GoogleSheet {
    const { grid, realm } = this.doubles.context;
    if (after !== last) {
      throw exception(
        realm,
        `The workbench inserts ${what}s after the last ${what} only (${last})`,
      );
    }
    grid.grow(this.id, size);
    return this.self;
  }

  #cleared(what: Clearing): GoogleSheet {
    const { grid } = this.doubles.context;
    grid.clear({ sheet: this.id, row: 0, column: 0, ...grid.size(this.id) }, what);
    return this.self;
  }
}
