// What a custom function gives back, as Univer's values: a scalar, or an array that spills.

import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { FormulaError } from "../grid/formula-host.ts";
import type { FormulaResult, SheetDate, SheetValue } from "../grid/sheet-value.ts";

/** Where an array is anchored. */
export interface Anchor {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Google shows a date that a function returns in the cell's own format; here, in `yyyy-mm-dd` where it has none. */
export function resultValue(result: FormulaResult, anchor: Anchor): BaseValueObject {
  if (!isRows(result)) return cellValue(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(cellValue)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    ...anchor,
  });
}

export function errorValue(shown: FormulaError["shown"]): BaseValueObject {
  if (shown === "#NAME?") return ErrorValueObject.create(ErrorType.NAME);
  return ErrorValueObject.create(shown === "#REF!" ? ErrorType.REF : ErrorType.ERROR);
}

function isRows(result: FormulaResult): result is readonly (readonly SheetValue[])[] {
  return Array.isArray(result);
}

function cellValue(value: SheetValue): BaseValueObject {
  // Univer shows its own null as 0 in cells that an array spills into.
  if (value === null) return StringValueObject.create("");
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return dateValue(value);
}

function dateValue({ serial }: SheetDate): BaseValueObject {
  const hasTime = !Number.isInteger(serial);
  return NumberValueObject.create(serial, hasTime ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd");
}
