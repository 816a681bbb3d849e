// Range: where it lies, and other places counted from it.

import { addressOf } from "../../grid/address.ts";
import type { Block } from "../../grid/grid.ts";
import { blockWithin, outside } from "./block-within.ts";
import type { Target } from "./double.ts";
import { type Doubles, type GoogleRange, sheetNamed } from "./doubles.ts";
import { finds, type Members, shows } from "./member.ts";
import { select } from "./selection.ts";
import { sheetNumber } from "./sheet-number.ts";

export const RANGE_PLACE = {
  getRow: finds(),
  getColumn: finds(),
  getLastRow: finds(),
  getLastColumn: finds(),
  getNumRows: finds(),
  getNumColumns: finds(),
  getA1Notation: finds(),
  getSheet: finds(),
  getGridId: finds(),
  getCell: finds(["number", "number"]),
  offset: finds(
    ["number", "number"],
    ["number", "number", "number"],
    ["number", "number", "number", "number"],
  ),
  activate: shows(),
} as const satisfies Members<GoogleRange>;

export class RangePlace implements Target, Pick<GoogleRange, keyof typeof RANGE_PLACE> {
  constructor(
    protected readonly doubles: Doubles,
    readonly block: Block,
  ) {}

  get sheetName(): string | null {
    return sheetNamed(this.doubles.context, this.block.sheet);
  }

  /** Setters answer with their range; the double puts itself in the place of its target. */
  protected get self(): GoogleRange {
    return this as unknown as GoogleRange;
  }

  getRow(): number {
    return this.block.row + 1;
  }

  getColumn(): number {
    return this.block.column + 1;
  }

  getLastRow(): number {
    return this.block.row + this.block.rows;
  }

  getLastColumn(): number {
    return this.block.column + this.block.columns;
  }

  getNumRows(): number {
    return this.block.rows;
  }

  getNumColumns(): number {
    return this.block.columns;
  }

  /** Google: a whole column is "A:A"; here: "A1:A1000". */
  getA1Notation(): string {
    return addressOf(this.block);
  }

  getSheet() {
    return this.doubles.sheet(this.block.sheet);
  }

  getGridId(): number {
    return sheetNumber(this.block.sheet);
  }

  /** Google: a cell outside the range is refused, with a text that is not known; here: with that of getRange. */
  getCell(row: number, column: number): GoogleRange {
    const { rows, columns } = this.block;
    const isInside = row >= 1 && column >= 1 && row <= rows && column <= columns;
    if (!isInside) throw outside(this.doubles.context);
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    rows = this.block.rows,
    columns = this.block.columns,
  ): GoogleRange {
    const { sheet, row, column } = this.block;
    return this.doubles.range(
      blockWithin(this.doubles.context, {
        sheet,
        row: row + rowOffset,
        column: column + columnOffset,
        rows,
        columns,
      }),
    );
  }

  activate(): GoogleRange {
    select(this.doubles.context, this.block);
    return this.self;
  }
}
