// Addresses as people write them (A1, $B$2:D, 'My sheet'!A:C) and the blocks they mean.

import type { Block, Extent } from "./grid.ts";

/** What an address says; an end that is null goes as far as the sheet does (`A2:D`, `A:A`, `1:3`). */
export interface Address {
  /** Without its quotes; null where the address names no sheet. */
  readonly sheetName: string | null;
  readonly row: number;
  readonly column: number;
  /** Last row, included. */
  readonly endRow: number | null;
  /** Last column, included. */
  readonly endColumn: number | null;
}

/** The letters above a column, counted from zero: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  }
  return letters;
}

/** The column under these letters, counted from zero; case is of no account. */
export function columnUnder(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** What an address says; null where the text is none. */
export function parseAddress(text: string): Address | null {
  const split = splitSheetName(text.trim());
  if (split === null) return null;
  const corners = split.cells.split(":").map(parseCorner);
  const [from, to = from] = corners;
  if (corners.length > 2 || from == null || to == null) return null;
  if (corners.length === 1 && (from.row === null || from.column === null)) return null;
  const rows = span(from.row, to.row);
  const columns = span(from.column, to.column);
  if (rows === null || columns === null) return null;
  return {
    sheetName: split.sheetName,
    row: rows[0],
    column: columns[0],
    endRow: rows[1],
    endColumn: columns[1],
  };
}

/** The block an address means on a sheet of this size; it may lie outside the sheet. */
export function blockAt(address: Address, sheet: string, size: Extent): Block {
  const { row, column, endRow, endColumn } = address;
  return {
    sheet,
    row,
    column,
    rows: (endRow ?? size.rows - 1) - row + 1,
    columns: (endColumn ?? size.columns - 1) - column + 1,
  };
}

/** The address of a block without its sheet: `A1` for one cell, else `A1:B2`. */
export function addressOf(block: Omit<Block, "sheet">): string {
  return corners(block, (row, column) => `${columnLetters(column)}${row + 1}`);
}

/** The address that stays when formulas are moved: `'My sheet'!$A$1:$B$2`. */
export function absoluteAddressOf(block: Omit<Block, "sheet">, sheetName: string): string {
  const cells = corners(block, (row, column) => `$${columnLetters(column)}$${row + 1}`);
  return `${quotedSheetName(sheetName)}!${cells}`;
}

/** The name of a sheet as addresses write it: quoted unless it is one plain word. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && parseAddress(name) === null;
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

function corners(
  { row, column, rows, columns }: Omit<Block, "sheet">,
  write: (row: number, column: number) => string,
): string {
  const from = write(row, column);
  const to = write(row + rows - 1, column + columns - 1);
  return from === to ? from : `${from}:${to}`;
}

function splitSheetName(text: string): { sheetName: string | null; cells: string } | null {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheetName: quoted[1]!.replaceAll("''", "'"), cells: quoted[2]! };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  if (plain) return { sheetName: plain[1]!, cells: plain[2]! };
  return text.includes("!") ? null : { sheetName: null, cells: text };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const parts = /^\$?([A-Za-z]{1,3})?(?:\$?([1-9]\d{0,7}))?$/.exec(text.trim());
  if (parts === null || (parts[1] === undefined && parts[2] === undefined)) return null;
  return {
    row: parts[2] === undefined ? null : Number(parts[2]) - 1,
    column: parts[1] === undefined ? null : columnUnder(parts[1]),
  };
}

/** First and last along one side; of two corners one may be open, and two open ones are the whole side. */
function span(from: number | null, to: number | null): readonly [number, number | null] | null {
  if (from === null && to === null) return [0, null];
  if (from === null || to === null) return [from ?? to ?? 0, null];
  return [Math.min(from, to), Math.max(from, to)];
}
