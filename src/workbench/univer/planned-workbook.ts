// Planned sheets as the workbook that Univer opens: nothing of it can be undone away, and all is calculated once.

import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Look, PlannedCell, PlannedColumn, PlannedSheet } from "../book/planned-sheet.ts";
import { absoluteAddressOf } from "../grid/address.ts";
import type { CellValue } from "../grid/grid.ts";

/** Under which a workbook's defined names are kept. */
const NAMES = "SHEET_DEFINED_NAME_PLUGIN";
/** Where a name holds everywhere. Written out, for the package that exports it does not load in plain Node. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
/**
 * Cells that formulas spill into are shown in their own format, not in their column's: so many rows are
 * given the column's format cell by cell, as a user would who marks them.
 */
const FORMATTED_ROWS = 60;

const LOOKS: Readonly<Record<Look, IStyleData>> = {
  title: { bl: BooleanNumber.TRUE, fs: 13, cl: { rgb: "#1f2a44" } },
  text: { cl: { rgb: "#4a5264" } },
  header: { bl: BooleanNumber.TRUE, bg: { rgb: "#e7ebf3" }, tb: WrapStrategy.CLIP },
  "answer-header": { bl: BooleanNumber.TRUE, bg: { rgb: "#dff0e6" }, tb: WrapStrategy.WRAP },
  mark: { bg: { rgb: "#fff3cd" }, cl: { rgb: "#5c4400" } },
  input: { bg: { rgb: "#fff9d6" }, bl: BooleanNumber.TRUE },
  label: { bl: BooleanNumber.TRUE },
  wrap: { tb: WrapStrategy.WRAP },
};

/** A workbook of these sheets; its `id` is the caller's to give. */
export function plannedWorkbook(
  name: string,
  sheets: readonly PlannedSheet[],
): Omit<IWorkbookData, "id" | "appVersion" | "locale"> {
  const ids = sheets.map((_, at) => `sheet-${at + 1}`);
  return {
    name,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, at) => [ids[at]!, worksheet(ids[at]!, sheet)])),
    resources: [{ name: NAMES, data: JSON.stringify(Object.fromEntries(sheets.flatMap(namesOf))) }],
  };
}

/** Defined names, as Univer keeps them with a workbook. */
function namesOf({ name: sheet, names = [] }: PlannedSheet) {
  return names.map(({ name, row, column }) => {
    const block = { sheet, row, column, rows: 1, columns: 1 };
    const formulaOrRefString = absoluteAddressOf(block, sheet);
    const localSheetId = WHOLE_WORKBOOK;
    return [name, { id: name, name, formulaOrRefString, localSheetId }] as const;
  });
}

function worksheet(id: string, sheet: PlannedSheet): Partial<IWorksheetData> {
  const { rows, columns, frozenRows, frozenColumns } = sheet;
  const hasHighRows = columns.some(({ wraps }) => wraps);
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(LEAST_ROWS, rows.length),
    columnCount: Math.max(LEAST_COLUMNS, ...rows.map((row) => row.length)),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
    columnData: Object.fromEntries(
      columns.map((column, at) => [at, columnData(column, hasHighRows)]),
    ),
    cellData: cells(sheet),
  };
}

function cells({ rows, columns, frozenRows }: PlannedSheet): IWorksheetData["cellData"] {
  const hasFormats = columns.some(({ format }) => format !== undefined);
  const count = hasFormats ? Math.max(rows.length, FORMATTED_ROWS) : rows.length;
  const made: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < count; row += 1) {
    const width = Math.max(columns.length, rows[row]?.length ?? 0);
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < width; column += 1) {
      const format = row < frozenRows ? undefined : columns[column]?.format;
      const own = rows[row]?.[column] ?? null;
      if (own === null && format === undefined) continue;
      line[column] = cellData({ ...(format === undefined ? {} : { format }), ...own });
    }
    made[row] = line;
  }
  return made;
}

function columnData({ width, wraps }: PlannedColumn, hasHighRows: boolean) {
  // In a row that is high for one long text, the others are read from the top as well.
  const vt = hasHighRows ? VerticalAlign.TOP : VerticalAlign.MIDDLE;
  const s: IStyleData = { vt, ...(wraps ? { tb: WrapStrategy.WRAP } : {}) };
  return { w: width, s };
}

function cellData({ value, formula, format, look }: PlannedCell): ICellData {
  const s: IStyleData = {
    ...(look === undefined ? {} : LOOKS[look]),
    ...(format === undefined ? {} : { n: { pattern: format } }),
  };
  const styled = Object.keys(s).length === 0 ? {} : { s };
  if (formula !== undefined) return { f: formula, ...styled };
  if (value === undefined || value === null) return styled;
  return { v: typeof value === "boolean" ? Number(value) : value, t: typeOf(value), ...styled };
}

function typeOf(value: CellValue): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  return typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.STRING;
}
