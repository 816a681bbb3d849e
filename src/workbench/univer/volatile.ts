// Formulas that Google refuses to custom functions: those that hang on the moment or on chance.

import {
  type BaseReferenceObject,
  deserializeRangeWithSheetWithCache,
  type IFormulaDataItem,
  sequenceNodeType,
} from "@univerjs/engine-formula";
import { type Cells, contains, overlaps } from "./cells.ts";
import type { FormulaBook, PlacedFormula } from "./formula-book.ts";

/** What Google writes into the cell; TODAY() is not among them. */
export const VOLATILE_MESSAGE =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

const VOLATILE = /(^|[^\w.])(NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;

/** Follows formulas to those they refer to. Made anew for every recalculation, for it remembers what it found. */
export class VolatileSearch {
  readonly #cells = new Map<string, boolean>();
  readonly #ranges = new Map<string, boolean>();
  readonly #formulas = new Map<string, readonly PlacedFormula[]>();
  readonly #isAnywhere = new Map<string, boolean>();

  constructor(readonly book: FormulaBook) {}

  /**
   * Whether the formula of a cell, or any that it refers to however far, uses one of the functions.
   * Google: only what stands in the custom function's own brackets counts; here: the whole formula.
   */
  isTainted(unitId: string, sheetId: string, row: number, column: number): boolean {
    if (!this.#isUsedIn(unitId)) return false;
    const found = this.#formulasOf(unitId, sheetId).find(
      (formula) => formula.row === row && formula.column === column,
    );
    return found !== undefined && this.#isCellTainted(unitId, sheetId, found);
  }

  /** The same for the cells of an argument, which may come of INDIRECT and the like. */
  isReferenceTainted(reference: BaseReferenceObject): boolean {
    const { unitId, sheetId, range } = reference.toUnitRange();
    return this.#isUsedIn(unitId) && this.#anyIn({ unitId, sheetId, range });
  }

  /** Nearly every workbook uses none of them: then nothing needs to be followed. */
  #isUsedIn(unitId: string): boolean {
    return remembered(this.#isAnywhere, unitId, () =>
      this.book
        .sheetIds(unitId)
        .some((sheetId) =>
          this.#formulasOf(unitId, sheetId).some(({ item }) => VOLATILE.test(item.f)),
        ),
    );
  }

  #formulasOf(unitId: string, sheetId: string): readonly PlacedFormula[] {
    return remembered(this.#formulas, `${unitId}\n${sheetId}`, () =>
      this.book.formulas(unitId, sheetId),
    );
  }

  /** Formulas in the cells, and formulas elsewhere whose arrays spill into them. */
  #anyIn({ unitId, sheetId, range }: Cells): boolean {
    const { startRow, startColumn, endRow, endColumn } = range;
    const key = [unitId, sheetId, startRow, startColumn, endRow, endColumn].join("\n");
    return remembered(this.#ranges, key, () =>
      this.#formulasOf(unitId, sheetId).some(
        (formula) =>
          (contains(range, formula.row, formula.column) ||
            (formula.spill !== null && overlaps(range, formula.spill))) &&
          this.#isCellTainted(unitId, sheetId, formula),
      ),
    );
  }

  #isCellTainted(unitId: string, sheetId: string, formula: PlacedFormula): boolean {
    const key = `${unitId}\n${sheetId}\n${formula.row}\n${formula.column}`;
    return remembered(this.#cells, key, () =>
      this.#isFormulaTainted(unitId, sheetId, formula.item),
    );
  }

  #isFormulaTainted(unitId: string, sheetId: string, item: IFormulaDataItem): boolean {
    if (VOLATILE.test(withoutTexts(item.f))) return true;
    return this.book.parts(item).some((part) => {
      if (typeof part === "string") return false;
      if (part.nodeType === sequenceNodeType.REFERENCE)
        return this.#isTokenTainted(part.token, unitId, sheetId);
      if (part.nodeType !== sequenceNodeType.DEFINED_NAME) return false;
      const meaning = this.book.meaningOf(unitId, part.token);
      return (
        meaning !== undefined &&
        this.#isFormulaTainted(unitId, sheetId, { f: `=${meaning.replace(/^=/, "")}` })
      );
    });
  }

  #isTokenTainted(token: string, unitId: string, sheetId: string): boolean {
    const { sheetName, range } = deserializeRangeWithSheetWithCache(token);
    const sheet = sheetName === "" ? sheetId : this.book.sheetNamed(unitId, sheetName);
    return sheet !== undefined && this.#anyIn({ unitId, sheetId: sheet, range });
  }
}

/** Until it is known otherwise nothing is tainted, so that formulas that go round in a circle come to an end. */
function remembered<T>(known: Map<string, T | false>, key: string, find: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before as T;
  known.set(key, false);
  const found = find();
  known.set(key, found);
  return found;
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, "");
}
