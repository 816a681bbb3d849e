// What a script reads of a cell.

import { isDateFormat } from "../../grid/date-format.ts";
import type { Cell } from "../../grid/grid.ts";
import { instantOfSerial } from "../../grid/serial.ts";
import type { ServiceContext } from "../call-context.ts";

/**
 * A cell's value as `getValues` gives it: "" for a blank, a Date of the realm where the cell's format shows
 * a date or time (the instant at which the spreadsheet's own clock shows it), an error's bare text.
 */
export function readValue({ realm, timeZone }: ServiceContext, { value, format }: Cell): unknown {
  if (value === null) return "";
  if (typeof value !== "number" || !isDateFormat(format)) return value;
  return new realm.Date(instantOfSerial(value, timeZone));
}
