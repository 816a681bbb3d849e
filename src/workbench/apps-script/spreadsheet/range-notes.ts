// Range: notes, and the rules of what may be typed.

import type { Validation } from "../../grid/grid.ts";
import { eachAlike } from "./alike.ts";
import { validation, validationOf } from "./data-validation.ts";
import type { GoogleRange, GoogleRule } from "./doubles.ts";
import { type Members, reads, writes } from "./member.ts";
import { RangeFormats } from "./range-formats.ts";
import { mustFill } from "./same-shape.ts";

export const RANGE_NOTES = {
  getNote: reads(),
  getNotes: reads(),
  setNote: writes(["String?"]),
  setNotes: writes(["String?[][]"]),
  clearNote: writes(),
  getDataValidation: reads(),
  getDataValidations: reads(),
  setDataValidation: writes(["DataValidation?"]),
  setDataValidations: writes(["DataValidation?[][]"]),
  clearDataValidations: writes(),
  insertCheckboxes: writes(),
} as const satisfies Members<GoogleRange>;

export class RangeNotes
  extends RangeFormats
  implements Pick<GoogleRange, keyof typeof RANGE_NOTES>
{
  getNote(): string {
    return this.getNotes()[0]![0]!;
  }

  getNotes(): string[][] {
    return this.doubles.context.grid.notes(this.block);
  }

  setNote(note: string | null): GoogleRange {
    return this.setNotes(this.filled(note));
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): GoogleRange {
    const { context } = this.doubles;
    mustFill(context, this.block, notes);
    context.grid.setNotes(
      this.block,
      notes.map((row) => row.map((note) => note ?? "")),
    );
    return this.self;
  }

  clearNote(): GoogleRange {
    return this.cleared({ notes: true });
  }

  getDataValidation(): GoogleRule | null {
    return this.getDataValidations()[0]![0]!;
  }

  getDataValidations(): (GoogleRule | null)[][] {
    const { context } = this.doubles;
    return context.grid
      .validations(this.block)
      .map((row) => row.map((rule) => (rule === null ? null : validation(this.doubles, rule))));
  }

  setDataValidation(rule: GoogleRule | null): GoogleRange {
    return this.setDataValidations(this.filled(rule));
  }

  setDataValidations(rules: readonly (readonly (GoogleRule | null)[])[]): GoogleRange {
    const { context } = this.doubles;
    mustFill(context, this.block, rules);
    eachAlike(this.block, rules, (block, rule) =>
      context.grid.setValidation(
        block,
        rule === null || rule === undefined ? null : validationOf(rule),
      ),
    );
    return this.self;
  }

  clearDataValidations(): GoogleRange {
    return this.cleared({ validations: true });
  }

  /** Google: cells that are blank become FALSE; here: the same, and what else they hold stays. */
  insertCheckboxes(): GoogleRange {
    const { grid } = this.doubles.context;
    const rule: Validation = { rule: { kind: "checkbox" }, allowsOther: false, help: "" };
    grid.setValidation(this.block, rule);
    const isBlank = (cell: { value: unknown; formula: string }) =>
      cell.value === null && cell.formula === "";
    grid.write(
      this.block,
      this.cells().map((row) => row.map((cell) => (isBlank(cell) ? { value: false } : null))),
    );
    return this.self;
  }
}
