// A grid in memory, without formulas: they are kept and never calculated. For quick tests of the doubles.

import type {
  Block,
  Cell,
  CellChange,
  CellStyle,
  CellValue,
  Clearing,
  Extent,
  Grid,
  NamedBlock,
  SheetInfo,
  Validation,
} from "./grid.ts";
import { MemorySheet } from "./memory-sheet.ts";
import { COLUMN_WIDTH, NEW_SHEET } from "./new-sheet.ts";
import {
  lastSheet,
  noSuchSheet,
  refuseBlockName,
  refuseChange,
  refuseOutside,
  refuseShape,
  refuseSheetName,
} from "./refusals.ts";

/** The sheets to begin with: values from the top left, by name of sheet. */
export type FirstSheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** A spreadsheet of these sheets, or of one that is empty; the first one is shown. */
export function memoryGrid(first: FirstSheets = { Sheet1: [] }): Grid {
  const grid = new MemoryGrid();
  for (const [name, rows] of Object.entries(first)) {
    const sheet = grid.insertSheet(name);
    const columns = Math.max(0, ...rows.map(({ length }) => length));
    grid.grow(sheet, { rows: rows.length, columns });
    rows.forEach((cells, row) => {
      if (cells.length === 0) return;
      const block = { sheet, row, column: 0, rows: 1, columns: cells.length };
      grid.write(block, [cells.map((value) => ({ value }))]);
    });
  }
  return grid;
}

class MemoryGrid implements Grid {
  readonly #sheets: MemorySheet[] = [];
  readonly #names = new Map<string, NamedBlock>();
  #active = "";
  #made = 0;

  #sheet(id: string): MemorySheet {
    const found = this.#sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw noSuchSheet(id);
    return found;
  }

  sheets(): SheetInfo[] {
    return this.#sheets.map(({ id, name }) => ({ id, name }));
  }

  activeSheet(): string {
    return this.#active;
  }

  activate(sheet: string): void {
    this.#active = this.#sheet(sheet).id;
  }

  insertSheet(name: string, place = this.#sheets.length): string {
    refuseSheetName(name, this.#sheets);
    this.#made += 1;
    const sheet = new MemorySheet(`sheet-${this.#made}`, name, NEW_SHEET);
    this.#sheets.splice(place, 0, sheet);
    if (this.#sheets.length === 1) this.#active = sheet.id;
    return sheet.id;
  }

  deleteSheet(sheet: string): void {
    const place = this.#sheets.indexOf(this.#sheet(sheet));
    if (this.#sheets.length === 1) throw lastSheet();
    this.#sheets.splice(place, 1);
    if (this.#active === sheet) this.#active = this.#sheets[Math.max(0, place - 1)]!.id;
    for (const [key, { block }] of this.#names) {
      if (block.sheet === sheet) this.#names.delete(key);
    }
  }

  renameSheet(sheet: string, name: string): void {
    refuseSheetName(name, this.#sheets, sheet);
    this.#sheet(sheet).name = name;
  }

  size(sheet: string): Extent {
    return this.#sheet(sheet).size;
  }

  grow(sheet: string, least: Extent): void {
    const { rows, columns } = this.size(sheet);
    this.#sheet(sheet).size = {
      rows: Math.max(rows, least.rows),
      columns: Math.max(columns, least.columns),
    };
  }

  content(sheet: string): Extent {
    return this.#sheet(sheet).content();
  }

  read(block: Block): Cell[][] {
    const sheet = this.#sheet(block.sheet);
    return sheet.each(block, (row, column) => ({ ...sheet.cell(row, column) }));
  }

  spills(sheet: string): Block[] {
    this.#sheet(sheet);
    return [];
  }

  /** Formats are not applied: a number is shown by its digits, a date by its serial. */
  display(block: Block): string[][] {
    return this.read(block).map((row) => row.map(({ value }) => shown(value)));
  }

  write(block: Block, changes: readonly (readonly (CellChange | null)[])[]): void {
    const sheet = this.#sheet(block.sheet);
    refuseOutside(block, sheet.size);
    refuseShape(block, changes);
    for (const change of changes.flat()) refuseChange(change);
    sheet.each(block, (row, column, [i, j]) => {
      const change = changes[i]![j]!;
      if (change !== null) sheet.change(row, column, change);
    });
  }

  clear(block: Block, what: Clearing): void {
    this.#sheet(block.sheet).clear(block, what);
  }

  notes(block: Block): string[][] {
    const { notes, each } = this.#layers(block);
    return each((row, column) => notes.at(row, column) ?? "");
  }

  setNotes(block: Block, given: readonly (readonly string[])[]): void {
    refuseShape(block, given);
    const { notes, each } = this.#layers(block);
    each((row, column, [i, j]) => notes.set(row, column, given[i]![j] || undefined));
  }

  validations(block: Block): (Validation | null)[][] {
    const { validations, each } = this.#layers(block);
    return each((row, column) => validations.at(row, column) ?? null);
  }

  setValidation(block: Block, validation: Validation | null): void {
    const { validations, each } = this.#layers(block);
    each((row, column) => validations.set(row, column, validation ?? undefined));
  }

  style(block: Block, style: CellStyle): void {
    const { styles, each } = this.#layers(block);
    each((row, column) => styles.set(row, column, { ...styles.at(row, column), ...style }));
  }

  styles(block: Block): CellStyle[][] {
    const { styles, each } = this.#layers(block);
    return each((row, column) => styles.at(row, column) ?? {});
  }

  #layers(block: Block) {
    const sheet = this.#sheet(block.sheet);
    const { notes, validations, styles } = sheet;
    const each = <Result>(of: Parameters<typeof sheet.each<Result>>[1]) => sheet.each(block, of);
    return { notes, validations, styles, each };
  }

  names(): NamedBlock[] {
    return [...this.#names.values()];
  }

  setName(name: string, block: Block): void {
    refuseBlockName(name);
    refuseOutside(block, this.size(block.sheet));
    this.#names.set(name.toLowerCase(), { name, block });
  }

  removeName(name: string): void {
    this.#names.delete(name.toLowerCase());
  }

  selection(): Block | null {
    return this.#sheet(this.#active).selection;
  }

  select(block: Block): void {
    refuseOutside(block, this.size(block.sheet));
    this.#sheet(block.sheet).selection = block;
    this.activate(block.sheet);
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.#sheet(sheet).frozen = { rows, columns };
  }

  frozen(sheet: string): Extent {
    return this.#sheet(sheet).frozen;
  }

  setColumnWidth(sheet: string, column: number, width: number): void {
    refuseOutside({ sheet, row: 0, column, rows: 1, columns: 1 }, this.size(sheet));
    this.#sheet(sheet).widths.set(column, width);
  }

  columnWidth(sheet: string, column: number): number {
    refuseOutside({ sheet, row: 0, column, rows: 1, columns: 1 }, this.size(sheet));
    return this.#sheet(sheet).widths.get(column) ?? COLUMN_WIDTH;
  }
}

function shown(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}
