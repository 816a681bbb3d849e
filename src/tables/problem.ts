// What is wrong with a cell, a row or a table, and where.

import type { Label } from "./language.ts";
import type { ProblemCode } from "./words/problems.ts";

/** The tables a user keeps. */
export type TableId =
  | "balances"
  | "offers"
  | "limits"
  | "needs"
  | "worth"
  | "settings"
  | "history"
  | "listings"
  | "purchases"
  | "log";

/** Where something stands: in a row of a table, or in an argument of the formula (table null). */
export interface Place {
  readonly table: TableId | null;
  /** Counted from the header as row 1; null where it concerns no single row. */
  readonly row: number | null;
  /** The header as the user typed it, or the argument's name; null where it concerns no column. */
  readonly column: Label | null;
}

/** Something that keeps a table from being read: the function refuses to answer. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  /** The text found. */
  readonly found: string;
  /** What the message names beside it: a bound, a second header, another row. */
  readonly other: Label;
}
