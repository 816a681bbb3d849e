// The cells of a reference, read from Univer's matrices at once: its own iterator makes several objects for every cell.

import { type ICellData, type IRange, type Nullable, ObjectMatrix } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";
import { contains } from "./cells.ts";

export interface ReferencedCells {
  readonly rows: Nullable<ICellData>[][];
  /** Number format of a cell of this reference; "" is automatic. */
  patternOf(cell: ICellData): string;
}

/** Cells as the running calculation sees them; null where the reference leads out of the sheet or to none. */
export function referencedCells(reference: BaseReferenceObject): ReferencedCells | null {
  const sheet = reference.getCurrentActiveSheetData();
  // Univer reads the formula's own sheet where there is none of that name.
  const isMissing = reference.getForcedSheetName() !== "" && !reference.getForcedSheetId();
  if (sheet === undefined || isMissing || reference.isExceedRange()) return null;
  const read = reader(reference, sheet.cellData);
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const rows: Nullable<ICellData>[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const cells: Nullable<ICellData>[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return { rows, patternOf: patterns(reference) };
}

type Read = (row: number, column: number) => Nullable<ICellData>;

/**
 * What was calculated in this run comes before what an earlier run spilled, and that before what was typed.
 * A cell that an array spilled into no longer counts once that array was calculated anew.
 */
function reader(reference: BaseReferenceObject, typed: ObjectMatrix<Nullable<ICellData>>): Read {
  const calculated = reference.getCurrentRuntimeSheetData();
  const spilled = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const spilledBefore = reference.getCurrentActiveArrayFormulaCellData();
  const outdated = outdatedSpills(reference);
  const isOutdated: (row: number, column: number) => boolean =
    outdated.length === 0
      ? () => false
      : (row, column) => outdated.some((range) => contains(range, row, column));
  return (row, column) => {
    const fresh = calculated?.getValue(row, column) ?? spilled?.getValue(row, column);
    if (fresh != null) return fresh;
    const feature = reference.getRuntimeFeatureCellValue(row, column);
    if (feature != null) return feature;
    const old = spilledBefore?.getValue(row, column);
    if (old != null) return isOutdated(row, column) ? null : old;
    return typed.getValue(row, column);
  };
}

function outdatedSpills(reference: BaseReferenceObject): IRange[] {
  const now = reference.getCurrentRuntimeActiveArrayFormulaRange();
  const before = reference.getCurrentActiveArrayFormulaRange();
  const found: IRange[] = [];
  if (now == null || before == null) return found;
  const anchors = new ObjectMatrix(now);
  new ObjectMatrix(before).forValue((row, column, range) => {
    if (range != null && anchors.getValue(row, column) != null) found.push(range);
  });
  return found;
}

function patterns(reference: BaseReferenceObject): (cell: ICellData) => string {
  const styles = reference.getCurrentStylesData();
  const known = new Map<string, string>();
  return ({ s: style }) => {
    if (style == null) return "";
    if (typeof style !== "string") return style.n?.pattern ?? "";
    let pattern = known.get(style);
    if (pattern === undefined) {
      pattern = styles?.get(style)?.n?.pattern ?? "";
      known.set(style, pattern);
    }
    return pattern;
  };
}
