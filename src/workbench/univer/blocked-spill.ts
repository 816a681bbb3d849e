// Arrays that cannot spill, in Google's words.

import {
  type IRange,
  type Nullable,
  ObjectMatrix,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { addressOf } from "../grid/address.ts";
import { contains } from "./cells.ts";
import type { FormulaMessage } from "./formula-errors.ts";

/** What is in the way of each array of a workbook that is not expanded. */
export function blockedSpills(workbook: Workbook, data: FormulaDataModel): FormulaMessage[] {
  const found: FormulaMessage[] = [];
  const ranges = data.getArrayFormulaRange()[workbook.getUnitId()] ?? {};
  for (const [sheet, anchors] of Object.entries(ranges)) {
    const worksheet = workbook.getSheetBySheetId(sheet);
    if (worksheet == null || anchors == null) continue;
    const matrix = new ObjectMatrix<Nullable<IRange>>(anchors);
    matrix.forValue((row, column, range) => {
      if (range == null || worksheet.getCellRaw(row, column)?.v !== "#SPILL!") return;
      const message = obstacle(worksheet, range, matrix, { row, column });
      if (message !== null) found.push({ place: { sheet, row, column }, message });
    });
  }
  return found;
}

interface At {
  readonly row: number;
  readonly column: number;
}

function obstacle(
  worksheet: Worksheet,
  range: IRange,
  spills: ObjectMatrix<Nullable<IRange>>,
  anchor: At,
): string | null {
  const rows = range.endRow + 1 - worksheet.getRowCount();
  if (rows > 0) return beyond("rows", rows);
  const columns = range.endColumn + 1 - worksheet.getColumnCount();
  if (columns > 0) return beyond("columns", columns);
  for (let row = range.startRow; row <= range.endRow; row += 1)
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      if (row === anchor.row && column === anchor.column) continue;
      if (isTaken(worksheet, spills, anchor, { row, column })) return overwrites({ row, column });
    }
  return null;
}

function isTaken(
  worksheet: Worksheet,
  spills: ObjectMatrix<Nullable<IRange>>,
  anchor: At,
  { row, column }: At,
): boolean {
  const cell = worksheet.getCellRaw(row, column);
  if (cell?.f || cell?.si || cell?.p) return true;
  if (cell?.v !== undefined && cell.v !== null && cell.v !== "") return true;
  let isOther = false;
  spills.forValue((otherRow, otherColumn, range) => {
    if (range == null || (otherRow === anchor.row && otherColumn === anchor.column)) return;
    const isShown = worksheet.getCellRaw(otherRow, otherColumn)?.v !== "#SPILL!";
    if (isShown && contains(range, row, column)) isOther = true;
  });
  return isOther;
}

function overwrites(at: At): string {
  const address = addressOf({ ...at, rows: 1, columns: 1 });
  return `Array result was not expanded because it would overwrite data in ${address}.`;
}

function beyond(what: "rows" | "columns", count: number): string {
  return `Result was not automatically expanded, please insert more ${what} (${count}).`;
}
