// Formulas that Google refuses to custom functions: those that hang on the moment or on chance.

import { type Nullable, ObjectMatrix } from "@univerjs/core";
import {
  type BaseReferenceObject,
  deserializeRangeWithSheetWithCache,
  type IFormulaDataItem,
  sequenceNodeType,
} from "@univerjs/engine-formula";
import { type Cells, contains } from "./cells.ts";
import type { FormulaBook } from "./formula-book.ts";

/** What Google writes into the cell; TODAY() is not among them. */
export const VOLATILE_MESSAGE =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

const VOLATILE = /(^|[^\w.])(NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;

/** Follows formulas to those they refer to. Made anew for every recalculation, for it remembers what it found. */
export class VolatileSearch {
  readonly #known = new Map<string, boolean>();

  constructor(readonly book: FormulaBook) {}

  /** Whether a formula itself, or any cell that it refers to however far, uses one of the functions. */
  isTainted(formula: string, unitId: string, sheetId: string): boolean {
    if (VOLATILE.test(withoutTexts(formula))) return true;
    return this.#references(formula, unitId, sheetId).some((cells) => this.#anyIn(cells));
  }

  /** Whether a cell of an argument, or any cell that it refers to however far, uses one of the functions. */
  isReferenceTainted(reference: BaseReferenceObject): boolean {
    const { unitId, sheetId, range } = reference.toUnitRange();
    return this.#anyIn({ unitId, sheetId, range });
  }

  /** Formulas in the cells, and formulas elsewhere whose arrays spill into them. */
  #anyIn(cells: Cells): boolean {
    const { unitId, sheetId, range } = cells;
    const formulas = this.book.data.getSheetFormulaData(unitId, sheetId);
    if (formulas == null) return false;
    const spills = this.book.data.getArrayFormulaRange()[unitId]?.[sheetId];
    let isFound = false;
    new ObjectMatrix<Nullable<IFormulaDataItem>>(formulas).forValue((row, column, item) => {
      if (item == null) return;
      const spill = spills?.[row]?.[column];
      const isMet = contains(range, row, column) || (spill != null && overlaps(range, spill));
      if (isMet && this.#isCellTainted(unitId, sheetId, row, column)) {
        isFound = true;
        return false;
      }
      return;
    });
    return isFound;
  }

  #isCellTainted(unitId: string, sheetId: string, row: number, column: number): boolean {
    const key = `${unitId}\n${sheetId}\n${row}\n${column}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // Until it is known otherwise: formulas that go round in a circle end here.
    this.#known.set(key, false);
    const formula = this.book.data.getFormulaStringByCell(row, column, sheetId, unitId) ?? "";
    const isTainted = this.isTainted(formula, unitId, sheetId);
    this.#known.set(key, isTainted);
    return isTainted;
  }

  #references(formula: string, unitId: string, sheetId: string): Cells[] {
    const nodes = this.book.lexer.sequenceNodesBuilder(formula) ?? [];
    return nodes.flatMap((node) => {
      if (typeof node === "string") return [];
      if (node.nodeType === sequenceNodeType.REFERENCE)
        return this.#cellsOf(node.token, unitId, sheetId);
      if (node.nodeType !== sequenceNodeType.DEFINED_NAME) return [];
      const name = this.book.names.getValueByName(unitId, node.token);
      return name == null ? [] : this.#references(`=${name.formulaOrRefString}`, unitId, sheetId);
    });
  }

  #cellsOf(token: string, unitId: string, sheetId: string): Cells[] {
    const { sheetName, range } = deserializeRangeWithSheetWithCache(token);
    const sheet = sheetName === "" ? sheetId : this.book.sheetNamed(unitId, sheetName);
    return sheet === undefined ? [] : [{ unitId, sheetId: sheet, range }];
  }
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, "");
}

function overlaps(one: Cells["range"], other: Cells["range"]): boolean {
  return !(
    one.endRow < other.startRow ||
    other.endRow < one.startRow ||
    one.endColumn < other.startColumn ||
    other.endColumn < one.startColumn
  );
}
