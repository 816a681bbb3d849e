// What a formula hands to a custom function: Univer's references and values, as the sheet's own.

import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  ErrorValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { isDateFormat } from "../grid/date-format.ts";
import { type FormulaArgument, SheetDate, type SheetValue } from "../grid/sheet-value.ts";
import { referencedCells } from "./referenced-cells.ts";

/**
 * One argument as Sheets passes it: a cell or literal is a scalar, a range or array has rows. An array of a
 * single cell is a scalar: Univer makes one of `B1+1`, too, which is a number in Google.
 * Nothing between two commas is blank, as is a reference to a blank cell.
 */
export function formulaArgument(variant: FunctionVariantType): FormulaArgument {
  if (variant.isReferenceObject()) return ofReference(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (!value.isArray()) return ofValue(value);
  const rows = (value as ArrayValueObject).getArrayValue().map((row) => row.map(ofValue));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

function ofReference(reference: BaseReferenceObject): FormulaArgument {
  const found = referencedCells(reference);
  if (found === null) return "#REF!";
  const rows = found.rows.map((row) => row.map((cell) => ofCell(cell, found.patternOf)));
  return reference.isCell() ? (rows[0]?.[0] ?? null) : rows;
}

function ofCell(cell: Nullable<ICellData>, patternOf: (cell: ICellData) => string): SheetValue {
  const value = cell?.v;
  if (cell == null || value === undefined || value === null || value === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (typeof value === "string") return shownError(value);
  if (typeof value !== "number") return value;
  const pattern = patternOf(cell);
  if (pattern === "") return value;
  return isDateFormat(pattern) ? new SheetDate(value) : value;
}

function ofValue(value: Nullable<BaseValueObject>): SheetValue {
  if (value == null || value.isNull()) return null;
  if (value.isError()) return shownError((value as ErrorValueObject).getErrorType());
  const plain = value.getValue();
  if (typeof plain === "number" && isDateFormat(value.getPattern())) return new SheetDate(plain);
  return plain;
}

/** Google has no #SPILL! error: an array that is in the way of something is #REF! there. */
function shownError(text: string): string {
  return text === "#SPILL!" ? "#REF!" : text;
}
