// A cell as the spreadsheet hands it over, and blocks of cells.

/** Number, text, boolean, Date, "" for a blank; undefined or null where an argument is left out. */
export type Cell = unknown;

/** Rows of cells. */
export type Block = readonly (readonly Cell[])[];

/** An argument as rows of cells: a single cell is a block of one. */
export function blockOf(cell: Cell): Block {
  if (!Array.isArray(cell)) return [[cell]];
  return cell.map((row: Cell) => (Array.isArray(row) ? (row as Cell[]) : [row]));
}

/** An argument that is to be one cell: the cell itself, or the first of a range. */
export function singleCell(cell: Cell): Cell {
  return Array.isArray(cell) ? blockOf(cell)[0]?.[0] : cell;
}

/** Whether a cell holds nothing but, perhaps, spaces. */
export function isBlank(cell: Cell): boolean {
  return (
    cell === "" ||
    cell === undefined ||
    cell === null ||
    (typeof cell === "string" && /^[\s\u3000]*$/.test(cell))
  );
}

/** Whether an argument that may be left out holds nothing: a blank cell, or a range of them. */
export function isLeftOut(cells: Cell): boolean {
  return blockOf(cells).every((row) => row.every(isBlank));
}

/** Whether a cell holds a Date; `instanceof` fails for one that comes from another realm. */
export function isDate(cell: Cell): cell is Date {
  return Object.prototype.toString.call(cell) === "[object Date]";
}

/** Whether a cell shows a spreadsheet error, such as `#N/A`. */
export function isErrorCell(cell: Cell): boolean {
  return (
    typeof cell === "string" &&
    /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/.test(cell.trim())
  );
}

/** Whether a cell is of a kind that the tables read: not an image or another object. */
export function isReadable(cell: Cell): boolean {
  return (
    cell === undefined ||
    cell === null ||
    typeof cell === "string" ||
    typeof cell === "number" ||
    typeof cell === "boolean" ||
    isDate(cell)
  );
}
