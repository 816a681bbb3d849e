// What formulas are given and give back, as the sheet holds it: no Date, for a sheet knows no instants.

import type { CellValue } from "./grid.ts";

/** A number under a date format: days since 1899-12-30, on the wall clock of the spreadsheet. */
export class SheetDate {
  constructor(readonly serial: number) {}

  /** By shape: tests load Univer in a bundle that holds a copy of this class. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && "serial" in value;
  }
}

/** A value as a sheet holds it; an error is its text, blank is null. */
export type SheetValue = CellValue | SheetDate;

/** What stands in one place of a formula's brackets: one cell or literal, a range, or nothing at all. */
export type FormulaArgument = SheetValue | readonly (readonly SheetValue[])[] | undefined;

/** What a formula comes to; rows are all of one length, and there is at least one cell. */
export type FormulaResult = SheetValue | readonly (readonly SheetValue[])[];

/** One cell, counted from zero. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
