// What a file says of a sheet beside its cells' contents: looks, widths, notes, rules, names.

import type { Block, CellStyle, Extent, Grid } from "../grid/grid.ts";
import { refuseBlockName } from "../grid/refusals.ts";
import type { BookSheet, CellDetail } from "./book-sheet.ts";
import { placeKey } from "./live-formulas.ts";

/** @param dead - Formulas that stay values, by place: they go into the notes of their cells. */
export function putLooks(
  grid: Grid,
  id: string,
  sheet: BookSheet,
  dead: ReadonlyMap<string, string>,
): void {
  const { rows, columns } = sheet.frozen;
  if (rows + columns > 0) grid.freeze(id, rows, columns);
  const size = grid.size(id);
  sheet.columnWidths.slice(0, size.columns).forEach((width, column) => {
    if (width !== null && width > 0) grid.setColumnWidth(id, column, width);
  });
  for (const { row, column, columns, style } of styleRuns(sheet.details)) {
    grid.style({ sheet: id, row, column, rows: 1, columns }, style);
  }
  for (const { row, column, note } of sheet.details) {
    const formula = dead.get(placeKey(row, column));
    const text = [note, formula].filter((line) => line !== undefined && line !== "").join("\n");
    if (text !== "") grid.setNotes({ sheet: id, row, column, rows: 1, columns: 1 }, [[text]]);
  }
  for (const { block, validation } of sheet.validations) {
    const within = clipped(block, id, size);
    if (within !== null) grid.setValidation(within, validation);
  }
  for (const { name, block } of sheet.names) {
    const within = clipped(block, id, size);
    if (within !== null && isFreeName(grid, name)) grid.setName(name, within);
  }
}

interface StyleRun {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly style: CellStyle;
}

/** Cells side by side that look the same, as one. */
function styleRuns(details: readonly CellDetail[]): StyleRun[] {
  const runs: StyleRun[] = [];
  for (const { row, column, style } of details) {
    if (Object.keys(style).length === 0) continue;
    const last = runs.at(-1);
    const isNext = last?.row === row && last.column + last.columns === column;
    if (isNext && JSON.stringify(last.style) === JSON.stringify(style)) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push({ row, column, columns: 1, style });
  }
  return runs;
}

/** The part of a block that lies on the sheet: files may mean whole columns. */
function clipped(block: Omit<Block, "sheet">, sheet: string, size: Extent): Block | null {
  const rows = Math.min(block.rows, size.rows - block.row);
  const columns = Math.min(block.columns, size.columns - block.column);
  return rows > 0 && columns > 0 ? { ...block, sheet, rows, columns } : null;
}

/** Excel's own names (`_xlnm.…`) are none here; a name that the spreadsheet has keeps its block. */
function isFreeName(grid: Grid, name: string): boolean {
  try {
    refuseBlockName(name);
  } catch {
    return false;
  }
  return grid.names().every((named) => named.name.toLowerCase() !== name.toLowerCase());
}
