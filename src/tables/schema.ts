// What a table of the user looks like: its columns, their headers in both languages, and their readers.

import type { CellReader } from "./cells/read.ts";
import type { TableId } from "./problem.ts";

/** One column. */
export interface Column<T> {
  readonly en: string;
  readonly ja: string;
  /** The column must be there. */
  readonly required: boolean;
  /** Its cells must be filled; a blank cell reads null where they need not be. */
  readonly filled: boolean;
  readonly read: CellReader<T>;
}

/** `*` in contract.md, section 1. */
export interface FilledColumn<T> extends Column<T> {
  readonly filled: true;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A kind of table. */
export interface Schema<C extends Columns> {
  readonly id: TableId;
  readonly columns: C;
}

/** The values of one row. */
export type Values<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends FilledColumn<infer T>
    ? T
    : C[K] extends Column<infer T>
      ? T | null
      : never;
};

/** A column that must exist and be filled. */
export function required<T>(en: string, ja: string, read: CellReader<T>): FilledColumn<T> {
  return { en, ja, required: true, filled: true, read };
}

/** A column that must exist, with cells that may be blank. */
export function headed<T>(en: string, ja: string, read: CellReader<T>): Column<T> {
  return { en, ja, required: true, filled: false, read };
}

/** A column that may be missing or blank. */
export function optional<T>(en: string, ja: string, read: CellReader<T>): Column<T> {
  return { en, ja, required: false, filled: false, read };
}
