// The one file that knows hucre: workbooks and CSV in, workbooks out.

import type { Cell as HucreCell, Sheet as HucreSheet, NamedRange, WriteSheet } from "hucre";
import { parseCsv } from "hucre/csv";
import { readOds } from "hucre/ods";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { absoluteAddressOf, addressOf, parseAddress } from "../grid/address.ts";
import type { BookSheet, CellDetail, FileCell } from "./book-sheet.ts";
import { cellStyleOf, fileStyleOf, formatOf } from "./file-style.ts";
import { fileValidations, validationsOf } from "./file-validation.ts";
import { movedFormula } from "./formula-text.ts";

/** Excel counts widths in digits of its usual letters, which are seven pixels wide. */
const DIGIT = 7;

/** Every sheet of an .xlsx file; what is none throws hucre's own error. */
export async function readXlsxFile(bytes: Uint8Array): Promise<BookSheet[]> {
  const { sheets, namedRanges } = await readXlsx(bytes, { readStyles: true });
  return sheets.map((sheet) => bookSheet(sheet, namedRanges ?? []));
}

/**
 * Every sheet of an .ods file; what is none throws hucre's own error.
 * Formulas come as their values: hucre does not say which cells an array formula fills.
 */
export async function readOdsFile(bytes: Uint8Array): Promise<BookSheet[]> {
  const { sheets } = await readOds(bytes, { readStyles: true });
  return sheets.map((sheet) => {
    const { details, ...rest } = bookSheet(sheet, []);
    return { ...rest, details: details.map((detail) => ({ ...detail, formula: "" })) };
  });
}

/** The texts of a CSV; with a delimiter of its own, or the one that fits best. */
export function readCsvText(text: string, delimiter: string | null): string[][] {
  return parseCsv(text, delimiter === null ? {} : { delimiter }) as string[][];
}

/** An .xlsx file of some sheets; dates are numbers under their formats. */
export async function writeXlsxFile(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const namedRanges = sheets.flatMap(({ name: sheet, names }) =>
    names.map(({ name, block }) => ({ name, range: absoluteAddressOf(block, sheet) })),
  );
  return writeXlsx({ sheets: sheets.map(writtenSheet), namedRanges });
}

function bookSheet(sheet: HucreSheet, ranges: readonly NamedRange[]): BookSheet {
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freezePane ?? {};
  return {
    name: sheet.name,
    rows: sheet.rows as FileCell[][],
    isTyped: true,
    details: detailsOf(sheet),
    frozen: { rows: frozenRows, columns: frozenColumns },
    columnWidths: (sheet.columns ?? []).map(({ width }) =>
      width === undefined ? null : Math.round(width * DIGIT),
    ),
    names: ranges.flatMap(({ name, range }) => {
      const address = parseAddress(range);
      if (address === null || address.sheetName !== sheet.name) return [];
      const { row, column, endRow, endColumn } = address;
      if (endRow === null || endColumn === null) return [];
      const block = { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
      return [{ name, block }];
    }),
    validations: validationsOf(sheet.dataValidations ?? []),
  };
}

function detailsOf(sheet: HucreSheet): CellDetail[] {
  const cells = [...(sheet.cells ?? [])].map(([key, cell]) => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    return { row, column, cell };
  });
  const shared = new Map(
    cells
      .filter(({ cell }) => cell.formulaType === "shared" && cell.formula)
      .map((master) => [master.cell.formulaSharedIndex, master]),
  );
  return cells.flatMap(({ row, column, cell }) => {
    const master = cell.formula === "" ? shared.get(cell.formulaSharedIndex) : undefined;
    const formula =
      master === undefined
        ? (cell.formula ?? "")
        : movedFormula(master.cell.formula!, row - master.row, column - master.column);
    const format = formatOf(cell.style?.numFmt);
    const note = cell.comment?.text ?? "";
    const style = cellStyleOf(cell.style);
    const isPlain = formula === "" && format === "" && note === "";
    if (isPlain && Object.keys(style).length === 0) return [];
    return [{ row, column, formula, fills: filledBy(cell), format, note, style }];
  });
}

function filledBy(cell: HucreCell): CellDetail["fills"] {
  const area = cell.formulaType === "array" ? parseAddress(cell.formulaRef ?? "") : null;
  if (area === null || area.endRow === null || area.endColumn === null) {
    return { rows: 1, columns: 1 };
  }
  return { rows: area.endRow - area.row + 1, columns: area.endColumn - area.column + 1 };
}

function writtenSheet(sheet: BookSheet): WriteSheet {
  const cells = new Map<string, Partial<HucreCell>>();
  for (const { row, column, formula, format, note, style } of sheet.details) {
    const value = sheet.rows[row]?.[column] ?? null;
    cells.set(`${row},${column}`, {
      ...(formula === "" ? { value } : { formula, formulaResult: value }),
      ...styled(fileStyleOf(style, format)),
      ...(note === "" ? {} : { comment: { text: note } }),
    });
  }
  const { rows, columns } = sheet.frozen;
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => [...row]),
    cells,
    columns: sheet.columnWidths.map((width) => (width === null ? {} : { width: width / DIGIT })),
    ...(rows + columns > 0 ? { freezePane: { rows, columns } } : {}),
    dataValidations: fileValidations(sheet.validations, addressOf),
  };
}

/** A cell without looks needs no entry in the file's list of looks. */
function styled(style: ReturnType<typeof fileStyleOf>): Partial<HucreCell> {
  return Object.keys(style).length === 0 ? {} : { style };
}
