// What a value that a script writes makes of a cell.

import { isDateFormat } from "../../grid/date-format.ts";
import type { Cell, CellChange } from "../../grid/grid.ts";
import { serialOfInstant } from "../../grid/serial.ts";
import { typedText } from "../../grid/typed-text.ts";
import type { ServiceContext } from "../call-context.ts";
import { exception } from "../exception.ts";
import { isDate } from "../signature.ts";

const LONGEST_TEXT = 50_000;

/**
 * The change that `setValue(value)` makes of a cell.
 *
 * Google: texts are read as if typed, null and undefined and "" clear the cell; here: the same. Google:
 * NaN and Infinity become errors of the cell, objects become texts such as `{a=1.0}`; here: both are
 * refused, for no add-on means them. Google: a number in a cell of plain text turns into text, as far as is
 * known; here: so it does, and a date, of which nobody knows, is refused there.
 *
 * @param cell - As it is: a cell of plain text (`@`) takes texts as they are, formulas too.
 */
export function writtenValue(context: ServiceContext, value: unknown, cell: Cell): CellChange {
  if (value === null || value === undefined || value === "") return { value: null };
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    throw exception(
      context.realm,
      `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
    );
  }
  if (cell.format === "@") return { value: plainText(context, value) };
  if (typeof value === "boolean") return { value };
  if (typeof value === "number" && Number.isFinite(value)) return { value };
  if (isDate(value) && !Number.isNaN(value.getTime())) {
    return formatted(writtenDate(context, value), cell);
  }
  if (typeof value !== "string") throw refused(context, value);
  const thisYear = new context.realm.Date().getFullYear();
  return formatted(typedText(value, { locale: context.locale, thisYear }), cell);
}

/** The format that a text or a date brings along is for cells that have none that fits. */
function formatted(change: CellChange, { format }: Cell): CellChange {
  if (change.format === undefined) return change;
  const isNeeded = format === "" || (isDateFormat(change.format) && !isDateFormat(format));
  if (isNeeded) return change;
  const { format: _, ...rest } = change;
  return rest;
}

function writtenDate({ timeZone, locale }: ServiceContext, date: Date): CellChange {
  const value = serialOfInstant(date.getTime(), timeZone);
  const day = locale.startsWith("ja") ? "yyyy/mm/dd" : "m/d/yyyy";
  return { value, format: Number.isInteger(value) ? day : `${day} h:mm:ss` };
}

function plainText(context: ServiceContext, value: unknown): string {
  if (typeof value === "string") return value.replace(/^'/, "");
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (isDate(value)) throw refused(context, value, "a date in a cell of plain text");
  throw refused(context, value);
}

function refused({ realm }: ServiceContext, value: unknown, what = shown(value)): Error {
  return exception(realm, `The workbench writes no such value into a cell: ${what}`);
}

/** An object of the bundle's may have no text of its own. */
function shown(value: unknown): string {
  return typeof value === "object" ? Object.prototype.toString.call(value) : String(value);
}
