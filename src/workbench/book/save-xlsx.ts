// A spreadsheet out, as .xlsx.

import type { Grid } from "../grid/grid.ts";
import { sheetsOfGrid } from "./sheets-of-grid.ts";
import { writeXlsxFile } from "./workbook-file.ts";

/**
 * The bytes of an .xlsx file with every sheet: values, formulas, formats, looks, widths, frozen rows, notes,
 * rules and names. Formulas that other programs lack are kept as Google keeps them (saved-formula.ts): they show
 * their values there, and are live again once the workbench or Google Sheets opens the file.
 */
export function saveXlsx(grid: Grid): Promise<Uint8Array> {
  return writeXlsxFile(sheetsOfGrid(grid));
}
