// Values on their way into a custom function and out of it.

import { instantOfSerial, serialOfInstant } from "../grid/serial.ts";
import type { FormulaArgument, FormulaResult, SheetValue } from "../grid/sheet-value.ts";
import { SheetDate } from "../grid/sheet-value.ts";
import { type AnswerCell, copiedAnswer } from "./answer.ts";
import type { RealmConstructors } from "./realm.ts";

/**
 * An argument as the script is given it, made of its own realm and of nothing that the sheet still holds:
 * one cell is a value, a range rows of values (a single column, too), what is left out undefined.
 * A date is the instant at which the spreadsheet's clock shows it.
 *
 * Google: what a blank or an error comes to is not documented for arguments; here as `getValues` has it,
 * "" and the bare text (`#N/A`).
 */
export function givenValue(
  argument: FormulaArgument,
  realm: Pick<RealmConstructors, "Array" | "Date">,
  timeZone: string,
): unknown {
  if (argument === undefined) return undefined;
  if (!isRange(argument)) return givenCell(argument, realm, timeZone);
  const rows = new realm.Array<unknown[]>();
  for (const row of argument) {
    const cells = new realm.Array<unknown>();
    for (const cell of row) cells.push(givenCell(cell, realm, timeZone));
    rows.push(cells);
  }
  return rows;
}

/** What a script answered, as the sheet holds it; throws where {@link copiedAnswer} does. */
export function takenResult(value: unknown, timeZone: string): FormulaResult {
  const answer = copiedAnswer(value);
  if (!Array.isArray(answer)) return takenCell(answer, timeZone);
  return answer.map((row) => row.map((cell) => takenCell(cell, timeZone)));
}

function isRange(argument: FormulaArgument): argument is readonly (readonly SheetValue[])[] {
  return Array.isArray(argument);
}

function givenCell(
  cell: SheetValue,
  realm: Pick<RealmConstructors, "Date">,
  timeZone: string,
): unknown {
  if (cell === null) return "";
  return cell instanceof SheetDate ? new realm.Date(instantOfSerial(cell.serial, timeZone)) : cell;
}

function takenCell(cell: AnswerCell, timeZone: string): SheetValue {
  return cell instanceof Date ? new SheetDate(serialOfInstant(cell.getTime(), timeZone)) : cell;
}
