// Workbooks for tests, from rows as one would type them.

import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/core";
import type { CellValue } from "../../src/workbench/grid/grid.ts";
import type { SheetDate } from "../../src/workbench/grid/sheet-value.ts";

/** A text that begins with `=` is a formula; a {@link SheetDate} has the format of a date. */
export type BookRows = readonly (readonly (CellValue | SheetDate)[])[];

/** A workbook of these sheets; each is at least as large as its rows, and 1000 × 26 cells where no size is given. */
export function univerBook(
  sheets: Readonly<Record<string, BookRows>>,
  size: { readonly rows?: number; readonly columns?: number } = {},
): Partial<IWorkbookData> {
  const entries = Object.entries(sheets).map(([name, rows], index) => {
    const id = `sheet-${index + 1}`;
    const cellData = Object.fromEntries(rows.map((row, at) => [at, rowData(row)]));
    const rowCount = Math.max(size.rows ?? 1000, rows.length);
    const columnCount = size.columns ?? 26;
    return [id, { id, name, rowCount, columnCount, cellData }] as const;
  });
  return { sheetOrder: entries.map(([id]) => id), sheets: Object.fromEntries(entries) };
}

function rowData(row: BookRows[number]): Record<number, ICellData> {
  return Object.fromEntries(
    row.flatMap((value, column) => (value === null ? [] : [[column, cellData(value)]])),
  );
}

function cellData(value: string | number | boolean | SheetDate): ICellData {
  if (typeof value === "string" && value.startsWith("=")) return { f: value };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value.serial, t: CellValueType.NUMBER, s: { n: { pattern: "yyyy-mm-dd" } } };
}
