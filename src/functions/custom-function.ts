// One custom function as data: its stub, its autocomplete text, README's table and the tests are made from it.

import type { Cell } from "../tables/cell.ts";
import type { Label } from "../tables/language.ts";
import type { DateZone } from "../tables/zone.ts";

/** What a function needs of the spreadsheet it stands in. */
export interface Host {
  readonly zone: DateZone;
}

export interface Argument {
  /** `lower_snake`, as autocomplete shows it. */
  readonly name: string;
  /** One plain line. */
  readonly help: Label;
  /** Left out, "", null and undefined all mean that it is not given. */
  readonly isOptional?: boolean;
}

export interface CustomFunction {
  /** `UPPER_SNAKE`, as formulas name it. */
  readonly name: string;
  /** One plain line. */
  readonly help: Label;
  readonly arguments: readonly Argument[];
  /**
   * Answers one formula.
   *
   * @param args - What the cells hold: a cell, or rows of cells where a range was given; an
   *   argument left out is undefined. Never changed.
   * @param host - The spreadsheet.
   * @returns A text, finite number, boolean or Date; or rows of these, rectangular and never empty,
   *   with "" for a blank. Bad input throws an Error whose message is meant for the user.
   */
  compute(args: readonly Cell[], host: Host): Cell;
}
