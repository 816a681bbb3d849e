// What the double of Apps Script needs of a spreadsheet, and nothing more. Two implementations:
// MemoryGrid (no formulas, for quick tests) and Univer's, held equal by one contract test.

/** What a cell holds; an error is its text (`#REF!`), blank is null. A date is a number under a date format. */
export type CellValue = number | string | boolean | null;

export interface Cell {
  /** The value, or what the formula came to; cells that another cell's array spilled into have theirs, too. */
  readonly value: CellValue;
  /** With its `=`; "" where the cell has none of its own (a spilled cell has none). */
  readonly formula: string;
  /** Number format; "" is automatic, "@" plain text. */
  readonly format: string;
}

/** What to change of a cell; what is not named stays. A value takes the formula away, and the other way round. */
export interface CellChange {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

/** Cells of one sheet, counted from zero. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  /** Never shown, never reused. */
  readonly id: string;
  readonly name: string;
}

export interface NamedBlock {
  readonly name: string;
  readonly block: Block;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export interface CellStyle {
  /** Colours as `#rrggbb`; null is the default. */
  readonly background?: string | null;
  readonly colour?: string | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly wraps?: boolean;
  readonly align?: "left" | "center" | "right" | null;
}

/** What a cell may hold, as the sheet checks it while a person types. */
export interface Validation {
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "checkbox" }
    | { readonly kind: "date" }
    | { readonly kind: "number-at-least"; readonly least: number };
  /** Whether something else is marked only, and not refused. */
  readonly allowsOther: boolean;
  readonly help: string;
}

/** What {@link Grid.clear} takes away. */
export interface Clearing {
  readonly contents?: boolean;
  readonly formats?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
}

/** A spreadsheet. Rows and columns count from zero; blocks always lie within the sheet's size. */
export interface Grid {
  sheets(): readonly SheetInfo[];
  activeSheet(): string;
  /** Shows a sheet to the user. */
  activate(sheet: string): void;
  /** Adds an empty sheet of 1000 × 26 cells at a place (default: the end), without showing it. */
  insertSheet(name: string, place?: number): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;

  size(sheet: string): Extent;
  /** Makes the sheet at least so large. */
  grow(sheet: string, least: Extent): void;
  /** Rows and columns up to the last content, spilled cells counted, formats not. Both 0 where there is none. */
  content(sheet: string): Extent;

  read(block: Block): Cell[][];
  /**
   * Where the arrays of formulas lie, each with its formula's cell top left; blocked ones and single cells are none.
   * A saved file must know: what has spilled is no content of its own.
   */
  spills(sheet: string): readonly Block[];
  /** Texts as the user sees them. */
  display(block: Block): string[][];
  /** One change for each cell of the block, null for none; one step of work, however many cells. */
  write(block: Block, changes: readonly (readonly (CellChange | null)[])[]): void;
  clear(block: Block, what: Clearing): void;

  /** Notes of the user's and the add-on's own; "" where there is none. Messages of errors are not among them. */
  notes(block: Block): string[][];
  setNotes(block: Block, notes: readonly (readonly string[])[]): void;
  validations(block: Block): (Validation | null)[][];
  setValidation(block: Block, validation: Validation | null): void;
  style(block: Block, style: CellStyle): void;
  /** What has been set of each cell's looks; what is at its default may be left out. */
  styles(block: Block): CellStyle[][];

  /** Names of the whole spreadsheet, compared without case. */
  names(): readonly NamedBlock[];
  /** Gives a block a name; the name's former block, if any, loses it. */
  setName(name: string, block: Block): void;
  removeName(name: string): void;

  /** What the user has selected; null where there is no user. */
  selection(): Block | null;
  select(block: Block): void;
  freeze(sheet: string, rows: number, columns: number): void;
  frozen(sheet: string): Extent;
  /** Width in pixels. */
  setColumnWidth(sheet: string, column: number, width: number): void;
  columnWidth(sheet: string, column: number): number;
}
