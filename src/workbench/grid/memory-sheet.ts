// One sheet of the in-memory grid: cells by place, and what lies over them.

import type {
  Block,
  Cell,
  CellChange,
  CellStyle,
  CellValue,
  Clearing,
  Extent,
  SheetInfo,
  Validation,
} from "./grid.ts";
import { refuseOutside } from "./refusals.ts";

const BLANK: Cell = { value: null, formula: "", format: "" };

/** Values of a layer that are anything but its default, by row and column. */
class Layer<Value> {
  readonly #rows = new Map<number, Map<number, Value>>();

  at(row: number, column: number): Value | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, value: Value | undefined): void {
    const cells = this.#rows.get(row);
    if (value === undefined) cells?.delete(column);
    else if (cells) cells.set(column, value);
    else this.#rows.set(row, new Map([[column, value]]));
  }

  *entries(): Generator<readonly [number, number, Value]> {
    for (const [row, cells] of this.#rows) {
      for (const [column, value] of cells) yield [row, column, value];
    }
  }
}

export class MemorySheet implements SheetInfo {
  readonly id: string;
  name: string;
  size: Extent;
  frozen: Extent = { rows: 0, columns: 0 };
  selection: Block | null = null;
  readonly widths = new Map<number, number>();
  readonly notes = new Layer<string>();
  readonly validations = new Layer<Validation>();
  readonly styles = new Layer<CellStyle>();
  readonly #cells = new Layer<Cell>();

  constructor(id: string, name: string, size: Extent) {
    this.id = id;
    this.name = name;
    this.size = size;
  }

  cell(row: number, column: number): Cell {
    return this.#cells.at(row, column) ?? BLANK;
  }

  change(row: number, column: number, change: CellChange): void {
    const before = this.cell(row, column);
    const isReplaced = change.value !== undefined || change.formula !== undefined;
    const value = held(change.value);
    const cell = {
      value: isReplaced ? value : before.value,
      formula: isReplaced ? (change.formula ?? "") : before.formula,
      format: change.format ?? before.format,
    };
    const isBlank = cell.value === null && cell.formula === "" && cell.format === "";
    this.#cells.set(row, column, isBlank ? undefined : cell);
  }

  content(): Extent {
    let rows = 0;
    let columns = 0;
    for (const [row, column, cell] of this.#cells.entries()) {
      if (cell.value === null && cell.formula === "") continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return { rows, columns };
  }

  clear(block: Block, what: Clearing): void {
    this.each(block, (row, column) => {
      if (what.contents) this.change(row, column, { value: null });
      if (what.formats) this.change(row, column, { format: "" });
      if (what.formats) this.styles.set(row, column, undefined);
      if (what.notes) this.notes.set(row, column, undefined);
      if (what.validations) this.validations.set(row, column, undefined);
    });
  }

  /** One result for each cell of a block, row by row; a block outside the sheet is refused. */
  each<Result>(
    block: Block,
    of: (row: number, column: number, at: readonly [number, number]) => Result,
  ): Result[][] {
    refuseOutside(block, this.size);
    return Array.from({ length: block.rows }, (_row, i) =>
      Array.from({ length: block.columns }, (_cell, j) =>
        of(block.row + i, block.column + j, [i, j]),
      ),
    );
  }
}

/** An empty text is a blank cell, and there is one nought. */
function held(value: CellValue = null): CellValue {
  if (value === "") return null;
  return value === 0 ? 0 : value;
}
