// The sheets of a spreadsheet as a file will hold them: formulas that others know, values where they do not.

import type { Block, Cell, CellStyle, Grid } from "../grid/grid.ts";
import type { BookSheet } from "./book-sheet.ts";
import { withSheetsRenamed } from "./formula-text.ts";
import { fileFormula, fileSpill } from "./saved-formula.ts";

/** Every sheet of a spreadsheet, to be written to a file. */
export function sheetsOfGrid(grid: Grid): BookSheet[] {
  const names = fileNames(grid.sheets().map(({ name }) => name));
  return grid.sheets().map(({ id, name }) => sheetOf(grid, id, names.get(name)!, names));
}

/** Cells of a sheet of which every one is looked at. */
const SEARCHED_WHOLE = 200_000;

function sheetOf(
  grid: Grid,
  id: string,
  name: string,
  names: ReadonlyMap<string, string>,
): BookSheet {
  const whole = usedBlock(grid, id);
  const content = grid.content(id);
  const cells = grid.read(whole);
  const notes = grid.notes(whole);
  const styles = grid.styles(whole);
  const spilled = spilledCells(grid, id);
  const renamed = (formula: string) => withSheetsRenamed(formula, names);
  const details = cells.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const written = writtenFormula(
        { ...cell, formula: renamed(cell.formula) },
        spilled.size === 0 ? undefined : spilled.get(`${i},${j}`),
      );
      const style = setLooks(styles[i]![j]!);
      const note = [notes[i]![j]!, written.note].filter((line) => line !== "").join("\n");
      const { format } = cell;
      const { formula } = written;
      const isPlain = formula === "" && format === "" && note === "";
      if (isPlain && Object.keys(style).length === 0) return [];
      return [{ row: i, column: j, formula, fills: { rows: 1, columns: 1 }, format, note, style }];
    }),
  );
  return {
    name,
    rows: cells
      .slice(0, content.rows)
      .map((row) => row.slice(0, content.columns).map(({ value }) => value)),
    isTyped: true,
    details,
    frozen: grid.frozen(id),
    columnWidths: Array.from({ length: whole.columns }, (_, j) => grid.columnWidth(id, j)),
    names: grid.names().filter(({ block }) => block.sheet === id),
    validations: validationsOf(grid, whole),
  };
}

/** A formula that is too long for any file is kept where people can read it: in the note. */
function writtenFormula({ formula, value }: Cell, spill: "anchor" | "spilled" | undefined) {
  if (formula === "") {
    return { formula: spill === "spilled" ? (fileSpill(value) ?? "") : "", note: "" };
  }
  const written = fileFormula(formula, value, spill === "anchor");
  return written === null ? { formula: "", note: formula } : { formula: written, note: "" };
}

function setLooks(style: CellStyle): CellStyle {
  return Object.fromEntries(
    Object.entries(style).filter(([, set]) => set !== null && set !== false && set !== undefined),
  );
}

/** The whole sheet, for its empty cells may have formats and rules; of a huge one what has content. */
function usedBlock(grid: Grid, sheet: string): Block {
  const size = grid.size(sheet);
  const { rows, columns } = size.rows * size.columns <= SEARCHED_WHOLE ? size : grid.content(sheet);
  return { sheet, row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

function spilledCells(grid: Grid, sheet: string): Map<string, "anchor" | "spilled"> {
  const found = new Map<string, "anchor" | "spilled">();
  for (const { row, column, rows, columns } of grid.spills(sheet)) {
    for (let i = row; i < row + rows; i += 1) {
      for (let j = column; j < column + columns; j += 1) found.set(`${i},${j}`, "spilled");
    }
    found.set(`${row},${column}`, "anchor");
  }
  return found;
}

/** One rule for each run of cells of a column that have the same one. */
function validationsOf(grid: Grid, whole: Block): BookSheet["validations"] {
  const rules = grid.validations(whole);
  const found: BookSheet["validations"][number][] = [];
  for (let column = 0; column < whole.columns; column += 1) {
    for (let row = 0; row < whole.rows; row += 1) {
      const validation = rules[row]![column]!;
      if (validation === null) continue;
      const same = JSON.stringify(validation);
      let end = row + 1;
      while (end < whole.rows && JSON.stringify(rules[end]![column]) === same) end += 1;
      found.push({ block: { row, column, rows: end - row, columns: 1 }, validation });
      row = end - 1;
    }
  }
  return found;
}

/** Excel takes names of 31 letters at most, without `[]:*?/\`, and no two that differ in case alone. */
function fileNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const written = new Map<string, string>();
  for (const from of names) {
    const base = from
      .replace(/[[\]:*?/\\]/g, "_")
      .replace(/^'|'$/g, "_")
      .slice(0, 31);
    let to = base;
    for (let count = 2; taken.has(to.toLowerCase()); count += 1) {
      to = `${base.slice(0, 31 - String(count).length - 1)}_${count}`;
    }
    taken.add(to.toLowerCase());
    written.set(from, to);
  }
  return written;
}
