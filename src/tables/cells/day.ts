// Days: date cells, serial numbers of unformatted date cells, and dates as people type them.

import { civilDate, type Day, dayOfDate } from "../../core/day.ts";
import { isDate } from "../cell.ts";
import { tidy } from "../fold.ts";
import { type CellReader, fault, type Read } from "./read.ts";

/** Serial number of 1970-01-01 in a sheet. */
const SERIAL_OF_EPOCH = 25569;

/** Years a plain number is taken for a date in: 490 in a date column is a slip, not the year 1901. */
const FIRST_SERIAL = 32874;
const LAST_SERIAL = 109575;

/** A day. */
export const dayCell: CellReader<Day> = (cell, { zone }) => {
  if (isDate(cell)) {
    const day = Number.isNaN(cell.getTime()) ? null : zone.dayOf(cell);
    return inCalendar(day !== null && civilDate(day).year >= 1900 ? day : null);
  }
  if (typeof cell === "number") {
    if (cell >= FIRST_SERIAL && cell < LAST_SERIAL) {
      return { value: Math.floor(cell) - SERIAL_OF_EPOCH };
    }
    return Number.isInteger(cell) ? dayText(String(cell)) : fault("not-date");
  }
  return typeof cell === "string" ? dayText(tidy(cell)) : fault("not-date");
};

// A time of day and a day of the week may follow; both are read past.
const TAIL = /\s*(?:[(（].[^)]*[)）])?(?:[T\s]*\d{1,2}[:時]\d{2}[^/年月日]*)?(?:まで|から)?$/;

function dayText(text: string): Read<Day> {
  const date = text.replace(TAIL, "");
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(date) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  if (parts !== null) {
    return inCalendar(dayOfDate(Number(parts[1]), Number(parts[2]), Number(parts[3])));
  }
  const era = /^(?:令和|R)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/i.exec(
    date,
  );
  if (era !== null) {
    const year = 2018 + (era[1] === "元" ? 1 : Number(era[1]));
    return inCalendar(dayOfDate(year, Number(era[2]), Number(era[3])));
  }
  const noYear = /^\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?$/.test(date);
  return fault(noYear ? "date-without-year" : "not-date");
}

function inCalendar(day: Day | null): Read<Day> {
  return day === null ? fault("not-date") : { value: day };
}
