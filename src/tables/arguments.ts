// Arguments that are no tables: a day, a name, points, yen, crediting words.

import type { Crediting } from "../core/crediting.ts";
import type { Currency, Points } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Fraction } from "../core/fraction.ts";
import { type Cell, isBlank, singleCell } from "./cell.ts";
import { creditingCell } from "./cells/crediting.ts";
import { currencyCell } from "./cells/currency.ts";
import { dayCell } from "./cells/day.ts";
import { amountAboveZero } from "./cells/decimal-number.ts";
import { type CellReader, fault, isFault } from "./cells/read.ts";
import { wholeNumber } from "./cells/whole-number.ts";
import type { Intake } from "./intake.ts";
import { sameLabel } from "./language.ts";
import type { Problem } from "./problem.ts";
import { required } from "./schema.ts";
import { problemAt, readCell } from "./table.ts";

/** The value of an argument, or what is wrong with it. */
export type Argument<T> = { readonly value: T } | { readonly problem: Problem };

/** Reads an argument, or one element of it; `name` is what the formula calls it. */
export type ArgumentReader<T> = (cell: Cell, name: string, intake: Intake) => Argument<T>;

export const dayArgument: ArgumentReader<Day> = argument(dayCell);
export const currencyArgument: ArgumentReader<Currency> = argument(currencyCell);
export const pointsArgument: ArgumentReader<Points> = argument(wholeNumber(0));
export const yenArgument: ArgumentReader<Fraction> = argument(amountAboveZero);
export const creditingArgument: ArgumentReader<Crediting> = argument(creditingCell);

/** The value of an argument that is one for the whole call; a problem goes into the intake. */
export function theOne<T>(
  read: ArgumentReader<T>,
  cell: Cell,
  name: string,
  intake: Intake,
): T | null {
  const found = read(singleCell(cell), name, intake);
  if ("value" in found) return found.value;
  intake.problems.push(found.problem);
  return null;
}

function argument<T>(reader: CellReader<T>): ArgumentReader<T> {
  return (cell, name, intake) => {
    const read = isBlank(cell)
      ? fault("blank-argument")
      : readCell(cell, required(name, name, reader), intake);
    if (!isFault(read)) return { value: read.value as T };
    const place = { table: null, row: null, column: sameLabel(name) };
    return { problem: problemAt(place, read, cell, intake) };
  };
}
