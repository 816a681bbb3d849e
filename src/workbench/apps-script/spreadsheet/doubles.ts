// The doubles of one execution, which make each other: a sheet its ranges, a range its sheet.

import type { Block } from "../../grid/grid.ts";
import type { ServiceContext } from "../call-context.ts";
import type { KnownCriteria } from "./criteria.ts";
import { doubleOf } from "./double-of.ts";

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
export type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
export type GoogleRuleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Makes doubles; what is made knows all of Google's class, but answers only for what the workbench has. */
export interface Doubles {
  readonly context: ServiceContext;
  readonly criteria: KnownCriteria;
  spreadsheet(): GoogleSpreadsheet;
  /** @param id - The grid's own, not the number that Google gives a sheet. */
  sheet(id: string): GoogleSheet;
  /** @param block - Within its sheet. */
  range(block: Block): GoogleRange;
  namedRange(name: string): GoogleNamedRange;
}

/** The target behind a double that has passed the check of its kind. */
export function targetOf<Kept extends object>(double: object): Kept {
  return doubleOf(double)!.target as Kept;
}

/** Which cells a range stands for. */
export function blockOf(range: GoogleRange): Block {
  return targetOf<{ readonly block: Block }>(range).block;
}

/** The grid's id of a sheet. */
export function sheetIdOf(sheet: GoogleSheet): string {
  return targetOf<{ readonly id: string }>(sheet).id;
}

/** Name of a sheet; null where it has been deleted. */
export function sheetNamed({ grid }: ServiceContext, id: string): string | null {
  return grid.sheets().find((sheet) => sheet.id === id)?.name ?? null;
}
