// From a block of cells to the values of its rows, each of which remembers its place.

import { isoDate } from "../core/day.ts";
import { blockOf, type Cell, isBlank, isDate, isErrorCell, isReadable } from "./cell.ts";
import { type Fault, fault, isFault, type Read } from "./cells/read.ts";
import { type Header, readHeader } from "./header.ts";
import type { Intake } from "./intake.ts";
import type { Label } from "./language.ts";
import type { Place, Problem } from "./problem.ts";
import type { Column, Columns, Schema, Values } from "./schema.ts";

/** One row, read. */
export interface Row<C extends Columns> {
  /** Counted from the header as row 1. */
  readonly number: number;
  readonly values: Values<C>;
  /** Notes that the row as a whole does not make sense. */
  reject(
    column: keyof C,
    code: Problem["code"],
    found: Cell,
    other?: Label | string | number,
  ): void;
}

/**
 * Every row of a table that is not blank. A row with a problem is noted in the intake and left out
 * here: the caller refuses to answer before anybody misses it.
 */
export function readTable<C extends Columns>(
  cells: Cell,
  schema: Schema<C>,
  intake: Intake,
): Row<C>[] {
  const block = blockOf(cells);
  const found = readHeader(block, schema, intake);
  if (found === null) return [];
  const rows: Row<C>[] = [];
  block.slice(found.at + 1).forEach((row, index) => {
    if (row.every(isBlank)) return;
    const read = readRow(row, index + 2, found.header, schema, intake);
    if (read !== null) rows.push(read);
  });
  return rows;
}

function readRow<C extends Columns>(
  cells: readonly Cell[],
  number: number,
  header: Header,
  schema: Schema<C>,
  intake: Intake,
): Row<C> | null {
  const values: Record<string, unknown> = {};
  const place = (id: string): Place => ({
    table: schema.id,
    row: number,
    column: header.get(id)?.label ?? schema.columns[id] ?? null,
  });
  let sound = true;
  for (const [id, column] of Object.entries(schema.columns)) {
    const index = header.get(id)?.index;
    const cell = index === undefined ? "" : cells[index];
    const read = readCell(cell, column, intake);
    if (isFault(read)) {
      sound = false;
      intake.problems.push(problemAt(place(id), read, cell, intake));
    } else values[id] = read.value;
  }
  if (!sound) return null;
  return {
    number,
    values: values as Values<C>,
    reject(column, code, cell, other) {
      intake.problems.push(problemAt(place(String(column)), fault(code, other), cell, intake));
    },
  };
}

/** The value of one cell: null where it is blank and may be. */
export function readCell<T>(cell: Cell, column: Column<T>, intake: Intake): Read<T | null> {
  if (isBlank(cell)) return column.filled ? fault("blank") : { value: null };
  if (!isReadable(cell)) return fault("not-a-value");
  if (isErrorCell(cell)) return fault("error-cell");
  return column.read(cell, intake);
}

/** A fault with the place and the text it was found at. */
export function problemAt(place: Place, fault: Fault, cell: Cell, intake: Intake): Problem {
  return { ...place, code: fault.code, found: quoted(cell, intake), other: fault.other };
}

function quoted(cell: Cell, { zone }: Intake): string {
  if (isDate(cell))
    return Number.isNaN(cell.getTime()) ? "Invalid Date" : isoDate(zone.dayOf(cell));
  const text = isReadable(cell) ? String(cell ?? "").trim() : "";
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
