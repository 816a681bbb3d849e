// The sheets of a file into a spreadsheet.

import type { CellChange, Grid } from "../grid/grid.ts";
import { serialOfInstant } from "../grid/serial.ts";
import { typedText } from "../grid/typed-text.ts";
import type { BookSheet, FileCell } from "./book-sheet.ts";
import { type LiveFormulas, liveFormulas, placeKey } from "./live-formulas.ts";
import { putLooks } from "./put-looks.ts";

export interface Placing {
  /** Whether the spreadsheet has a function, named in capitals; a formula with any other stays its value. */
  readonly knowsFunction: (name: string) => boolean;
  /** Of the spreadsheet, as `ja_JP`: how texts of a CSV are taken. */
  readonly locale: string;
  /** The year of dates that a CSV writes without one. */
  readonly thisYear: number;
}

/**
 * Adds the sheets of a file to a spreadsheet, after those it has; a name that is taken gets a number.
 * Formulas of workbooks live; one whose functions the spreadsheet lacks stays its value, with the formula in the
 * cell's note; what a CSV holds is never a formula.
 *
 * @returns The ids of the new sheets.
 */
export function putSheets(grid: Grid, sheets: readonly BookSheet[], placing: Placing): string[] {
  const put = sheets.map((sheet) => ({
    sheet,
    id: grid.insertSheet(freeName(grid, sheet.name)),
    formulas: liveFormulas(sheet, placing.knowsFunction),
  }));
  // Formulas look at other sheets and at names: all of these are there before the first formula is.
  for (const { sheet, id, formulas } of put) {
    grid.grow(id, extentOf(sheet));
    putLooks(grid, id, sheet, formulas.dead);
  }
  for (const { sheet, id, formulas } of put) putCells(grid, id, sheet, formulas, placing);
  return put.map(({ id }) => id);
}

function freeName(grid: Grid, wanted: string): string {
  const taken = new Set(grid.sheets().map(({ name }) => name.toLowerCase()));
  const base = wanted.trim() === "" ? "Sheet" : wanted;
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} (${count})`;
  return name;
}

function extentOf(sheet: BookSheet) {
  const { rows, details } = sheet;
  return {
    rows: details.reduce((last, { row }) => Math.max(last, row + 1), rows.length),
    columns: Math.max(
      rows.reduce((most, { length }) => Math.max(most, length), 0),
      details.reduce((last, { column }) => Math.max(last, column + 1), 0),
    ),
  };
}

function putCells(
  grid: Grid,
  id: string,
  sheet: BookSheet,
  { live, filled }: LiveFormulas,
  placing: Placing,
): void {
  const { rows, columns } = extentOf(sheet);
  if (rows === 0 || columns === 0) return;
  const changes: (CellChange | null)[][] = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const isFilled = filled.has(placeKey(row, column));
      const cell = isFilled ? null : (sheet.rows[row]?.[column] ?? null);
      return cellChange(cell, sheet.isTyped, placing);
    }),
  );
  for (const { row, column, format } of sheet.details) {
    const formula = live.get(placeKey(row, column));
    const { format: own, ...value } = changes[row]![column] ?? {};
    const pattern = format === "" ? own : format;
    const content = formula === undefined ? value : { formula };
    changes[row]![column] = { ...content, ...(pattern === undefined ? {} : { format: pattern }) };
  }
  grid.write({ sheet: id, row: 0, column: 0, rows, columns }, changes);
}

/** What a value of a file changes of an empty cell. */
function cellChange(cell: FileCell, isTyped: boolean, placing: Placing): CellChange | null {
  if (cell === null || cell === "") return null;
  if (cell instanceof Date) {
    return { value: serialOfInstant(cell.getTime(), "UTC"), format: "yyyy/mm/dd" };
  }
  if (typeof cell !== "string" || isTyped) return { value: cell };
  // An apostrophe of a file is a letter, and a formula is what somebody wrote for somebody else's program.
  const typed = cell.startsWith("'") ? { value: cell } : typedText(cell, placing);
  return typed.formula === undefined ? typed : { value: cell };
}
