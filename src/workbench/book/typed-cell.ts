// A cell of a file as a spreadsheet would hold it, had it been typed there.

import { isIsoDate, startOfDay } from "../grid/civil-time.ts";
import type { FileCell } from "./files.ts";

export type SheetCell = string | number | boolean | Date;

/** Dates become Dates of the spreadsheet's time zone, blanks "". */
export function sheetCell(cell: FileCell, isTyped: boolean, timeZone: string): SheetCell {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return new Date(startOfDay(cell.toISOString().slice(0, 10), timeZone));
  return typeof cell === "string" && !isTyped ? asTyped(cell, timeZone) : cell;
}

/** What Sheets makes of a text typed into a cell without a format. */
export function asTyped(text: string, timeZone: string): SheetCell {
  const plain = text.trim();
  if (/^(true|false)$/i.test(plain)) return plain.toLowerCase() === "true";
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$|^-?\d+(\.\d+)?$/.test(plain)) {
    const number = Number(plain.replace(/,/g, ""));
    return Number.isSafeInteger(Math.trunc(number)) ? number : text;
  }
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(plain);
  if (percent) return Number(percent[1]) / 100;
  const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(plain);
  return date ? (dateCell(date, timeZone) ?? text) : text;
}

function dateCell([, year, month, day]: RegExpExecArray, timeZone: string): Date | null {
  const iso = `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  return isIsoDate(iso) ? new Date(startOfDay(iso, timeZone)) : null;
}
