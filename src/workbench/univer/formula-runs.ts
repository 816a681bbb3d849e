// One evaluation of a custom function in a cell: its arguments, whether it has to be called, and what came of it.

import type { Nullable, Workbook } from "@univerjs/core";
import type {
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { FormulaError, type FormulaHost } from "../grid/formula-host.ts";
import type { FormulaResult } from "../grid/sheet-value.ts";
import type { FormulaBook } from "./formula-book.ts";
import type { FormulaCalls } from "./formula-calls.ts";
import type { FormulaMessage } from "./formula-errors.ts";
import { formulaArgument } from "./function-arguments.ts";
import { type Anchor, errorValue, resultValue } from "./function-results.ts";
import { LastRuns } from "./last-runs.ts";
import { VOLATILE_MESSAGE, VolatileSearch } from "./volatile.ts";

type Outcome = { readonly result: FormulaResult } | { readonly failure: FormulaError };

export class FormulaRuns {
  readonly #runs: LastRuns<Outcome>;
  #volatile: VolatileSearch;

  constructor(
    readonly calls: FormulaCalls,
    readonly book: FormulaBook,
  ) {
    this.#volatile = new VolatileSearch(book);
    this.#runs = new LastRuns(
      ({ unitId, sheet, row, column }, formula) =>
        book.formulaAt(unitId, sheet, row, column) === formula,
      (outcome) => "result" in outcome,
    );
  }

  /** A new recalculation begins. */
  nextPass(): void {
    this.#runs.nextPass();
    this.#volatile = new VolatileSearch(this.book);
  }

  /** What a function comes to in a cell; it is called only where its arguments are not those of its latest run. */
  valueIn(
    at: Anchor,
    host: FormulaHost,
    name: string,
    variants: readonly FunctionVariantType[],
  ): BaseValueObject {
    const { unitId, sheetId: sheet, row, column } = at;
    const formula = this.book.formulaAt(unitId, sheet, row, column);
    const place = { unitId, sheet, row, column };
    const outcome = this.#isTainted(at, variants)
      ? this.#runs.outcomeOf(place, formula, { name: `${name}()`, args: [] }, refused)
      : this.#outcomeOf(host, name, place, formula, variants);
    if ("failure" in outcome) return errorValue(outcome.failure.shown);
    return resultValue(outcome.result, at);
  }

  /** Messages of the formulas of a workbook that show an error now; of others, nothing is kept. */
  messages(workbook: Workbook): FormulaMessage[] {
    const unitId = workbook.getUnitId();
    return this.#runs.latest(unitId).flatMap(({ place, outcomes }) => {
      const failed = outcomes.find((outcome) => "failure" in outcome);
      if (failed === undefined) return [];
      const { sheet, row, column } = place;
      const shown = workbook.getSheetBySheetId(sheet)?.getCellRaw(row, column)?.v;
      // IFERROR and its like have dealt with the error.
      if (!isErrorText(shown)) return [];
      return [{ place: { sheet, row, column }, message: failed.failure.message }];
    });
  }

  #outcomeOf(
    host: FormulaHost,
    name: string,
    place: Parameters<LastRuns<Outcome>["outcomeOf"]>[0],
    formula: string,
    variants: readonly FunctionVariantType[],
  ): Outcome {
    const args = variants.map(formulaArgument);
    const { sheet, row, column } = place;
    const at = { sheet, row, column };
    return this.#runs.outcomeOf(place, formula, { name, args }, () => {
      try {
        return { result: this.calls.counted(name, at, () => host.callCustom(name, args, at)) };
      } catch (thrown) {
        return { failure: asFormulaError(thrown) };
      }
    });
  }

  #isTainted(at: Anchor, variants: readonly FunctionVariantType[]): boolean {
    return (
      this.#volatile.isTainted(at.unitId, at.sheetId, at.row, at.column) ||
      variants.some(
        (variant) =>
          variant.isReferenceObject() &&
          this.#volatile.isReferenceTainted(variant as BaseReferenceObject),
      )
    );
  }
}

function refused(): Outcome {
  return { failure: new FormulaError("#ERROR!", VOLATILE_MESSAGE) };
}

/** A host throws nothing else; should it, the sheet shows it all the same and Node lives on. */
function asFormulaError(thrown: unknown): FormulaError {
  if (thrown instanceof FormulaError) return thrown;
  return new FormulaError("#ERROR!", thrown instanceof Error ? thrown.message : String(thrown));
}

function isErrorText(value: Nullable<string | number | boolean>): boolean {
  return typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value);
}
