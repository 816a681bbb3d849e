// Range: values and formulas, read and written.

import { addressOf } from "../../grid/address.ts";
import type { Cell, CellChange, Clearing } from "../../grid/grid.ts";
import { exception } from "../exception.ts";
import type { GoogleRange } from "./doubles.ts";
import { type Members, reads, writes } from "./member.ts";
import { RangePlace } from "./range-place.ts";
import { readValue } from "./read-value.ts";
import { isRefused } from "./rule.ts";
import { mustFill } from "./same-shape.ts";
import { writtenValue } from "./written-value.ts";

export const RANGE_VALUES = {
  getValue: reads(),
  getValues: reads(),
  getDisplayValue: reads(),
  getDisplayValues: reads(),
  getFormula: reads(),
  getFormulas: reads(),
  isBlank: reads(),
  setValue: writes(["value"]),
  setValues: writes(["value[][]"]),
  setFormula: writes(["String"]),
  setFormulas: writes(["String[][]"]),
  clear: writes([], ["Object"]),
  clearContent: writes(),
} as const satisfies Members<GoogleRange>;

/** What `clear` may be told; Google's other wishes (comments, filtered rows) are refused. */
export interface ClearWishes {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

export class RangeValues
  extends RangePlace
  implements Pick<GoogleRange, keyof typeof RANGE_VALUES>
{
  getValue(): unknown {
    return this.getValues()[0]![0];
  }

  getValues(): unknown[][] {
    const { context } = this.doubles;
    return this.cells().map((row) => row.map((cell) => readValue(context, cell)));
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]![0]!;
  }

  getDisplayValues(): string[][] {
    return this.doubles.context.grid.display(this.block);
  }

  getFormula(): string {
    return this.getFormulas()[0]![0]!;
  }

  getFormulas(): string[][] {
    return this.cells().map((row) => row.map(({ formula }) => formula));
  }

  isBlank(): boolean {
    return this.cells().every((row) =>
      row.every(({ value, formula }) => value === null && formula === ""),
    );
  }

  /** Google: a range of several cells is filled with the value; here: so it is. */
  setValue(value: unknown): GoogleRange {
    const { rows, columns } = this.block;
    return this.setValues(Array.from({ length: rows }, () => Array(columns).fill(value)));
  }

  setValues(values: readonly (readonly unknown[])[]): GoogleRange {
    const { context } = this.doubles;
    mustFill(context, this.block, values);
    const cells = this.cells();
    const changes = cells.map((row, y) =>
      row.map((cell, x) => writtenValue(context, values[y]![x], cell)),
    );
    this.mustBeAllowed(changes);
    context.grid.write(this.block, changes);
    return this.self;
  }

  /** Google: "" takes the formula away, and one without `=` is given it; here: the same. */
  setFormula(formula: string): GoogleRange {
    const { rows, columns } = this.block;
    return this.setFormulas(Array.from({ length: rows }, () => Array(columns).fill(formula)));
  }

  setFormulas(formulas: readonly (readonly string[])[]): GoogleRange {
    const { context } = this.doubles;
    mustFill(context, this.block, formulas);
    const changes = formulas.map((row) =>
      row.map((text) =>
        text === "" ? { value: null } : { formula: text.startsWith("=") ? text : `=${text}` },
      ),
    );
    context.grid.write(this.block, changes);
    return this.self;
  }

  /** Google: without wishes, contents and formats go, notes and rules stay; here: the same. */
  clear(wishes?: ClearWishes): GoogleRange {
    const { context } = this.doubles;
    if (wishes === undefined) return this.cleared({ contents: true, formats: true });
    const { contentsOnly = false, formatOnly = false, validationsOnly = false, ...others } = wishes;
    const [other] = Object.keys(others);
    if (other !== undefined) {
      throw exception(context.realm, `Range.clear({${other}}) is not in the workbench's double`);
    }
    return this.cleared({
      contents: contentsOnly,
      formats: formatOnly,
      validations: validationsOnly,
    });
  }

  clearContent(): GoogleRange {
    return this.cleared({ contents: true });
  }

  protected cleared(what: Clearing): GoogleRange {
    this.doubles.context.grid.clear(this.block, what);
    return this.self;
  }

  protected cells(): Cell[][] {
    return this.doubles.context.grid.read(this.block);
  }

  /**
   * Google: a rule that refuses other input refuses a script's as well, and nothing is written, as far as
   * is known; here: nothing is. Formulas are let through by both.
   */
  private mustBeAllowed(changes: readonly (readonly CellChange[])[]): void {
    const { realm, grid } = this.doubles.context;
    const rules = grid.validations(this.block);
    for (const [y, row] of changes.entries()) {
      for (const [x, { value }] of row.entries()) {
        const rule = rules[y]![x]!;
        if (rule === null || value === undefined || !isRefused(rule, value)) continue;
        const at = { row: this.block.row + y, column: this.block.column + x, rows: 1, columns: 1 };
        throw exception(
          realm,
          `The data you entered in cell ${addressOf(at)} violates the data validation rules set on this cell.`,
        );
      }
    }
  }
}
