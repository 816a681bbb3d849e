// A cell of a file as a spreadsheet would hold it, had it been typed there.

import { startOfDay } from "../grid/civil-time.ts";
import { isDateFormat } from "../grid/date-format.ts";
import { instantOfSerial } from "../grid/serial.ts";
import { typedText } from "../grid/typed-text.ts";
import type { FileCell } from "./book-sheet.ts";

export type SheetCell = string | number | boolean | Date;

/** Dates become Dates of the spreadsheet's time zone, blanks "". */
export function sheetCell(cell: FileCell, isTyped: boolean, timeZone: string): SheetCell {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return new Date(startOfDay(cell.toISOString().slice(0, 10), timeZone));
  return typeof cell === "string" && !isTyped ? asTyped(cell, timeZone) : cell;
}

/**
 * What Sheets makes of a text typed into a cell without a format. More careful than a sheet: what would
 * be a formula, or a number whose last digits are lost, stays the text of the file.
 */
export function asTyped(text: string, timeZone: string): SheetCell {
  const thisYear = new Date().getFullYear();
  const { value, format = "" } = typedText(text, { locale: "ja_JP", thisYear });
  if (typeof value === "boolean") return value;
  if (typeof value !== "number") return text;
  if (isDateFormat(format)) return new Date(instantOfSerial(value, timeZone));
  return Number.isSafeInteger(Math.trunc(value)) ? value : text;
}
