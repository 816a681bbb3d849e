// SpreadsheetApp: the one door of an execution to its spreadsheet.

import type { ServiceContext } from "../call-context.ts";
import { criteria, type KnownCriteria } from "./criteria.ts";
import { dataValidationBuilder } from "./data-validation-builder.ts";
import { double, type Target } from "./double.ts";
import {
  blockOf,
  type Doubles,
  type GoogleRange,
  type GoogleRuleBuilder,
  type GoogleSheet,
  type GoogleSpreadsheet,
  sheetIdOf,
} from "./doubles.ts";
import { builds, finds, holds, type Members, shows } from "./member.ts";
import { namedRange } from "./named-range.ts";
import { range } from "./range.ts";
import { currentCell, select, selectedBlock, shownSheet } from "./selection.ts";
import { sheet } from "./sheet.ts";
import { spreadsheet } from "./spreadsheet.ts";

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export const SPREADSHEET_APP = {
  getActiveSpreadsheet: finds(),
  getActive: finds(),
  getActiveSheet: finds(),
  setActiveSheet: shows(["Sheet"]),
  getActiveRange: finds(),
  setActiveRange: shows(["Range"]),
  getCurrentCell: finds(),
  flush: finds(),
  getUi: builds(),
  newDataValidation: builds(),
  DataValidationCriteria: holds(),
} as const satisfies Members<GoogleApp>;

class SpreadsheetApp
  implements
    Target,
    Omit<Pick<GoogleApp, keyof typeof SPREADSHEET_APP>, "getUi" | "DataValidationCriteria">
{
  readonly sheetName = null;
  readonly DataValidationCriteria: KnownCriteria;

  constructor(
    private readonly doubles: Doubles,
    readonly getUi: () => unknown,
  ) {
    this.DataValidationCriteria = doubles.criteria;
  }

  /** Google: null in a script of no document; here: there always is one. */
  getActiveSpreadsheet(): GoogleSpreadsheet {
    return this.doubles.spreadsheet();
  }

  getActive(): GoogleSpreadsheet {
    return this.doubles.spreadsheet();
  }

  getActiveSheet(): GoogleSheet {
    return this.doubles.sheet(shownSheet(this.doubles.context));
  }

  setActiveSheet(shown: GoogleSheet): GoogleSheet {
    this.doubles.context.grid.activate(sheetIdOf(shown));
    return shown;
  }

  /** Google: null where nothing is selected, though its types say otherwise; here: the same. */
  getActiveRange(): GoogleRange {
    const block = selectedBlock(this.doubles.context);
    return (block === null ? null : this.doubles.range(block)) as GoogleRange;
  }

  setActiveRange(selected: GoogleRange): GoogleRange {
    select(this.doubles.context, blockOf(selected));
    return selected;
  }

  getCurrentCell(): GoogleRange {
    const block = currentCell(this.doubles.context);
    return (block === null ? null : this.doubles.range(block)) as GoogleRange;
  }

  /** Google: writes that wait are made now; here: none waits, and formulas are calculated after the execution. */
  flush(): void {}

  newDataValidation(): GoogleRuleBuilder {
    return dataValidationBuilder(this.doubles);
  }
}

/**
 * The double of SpreadsheetApp for one execution.
 *
 * @param getUi - The double of Ui; what it throws (a custom function has no user interface) is thrown.
 */
export function spreadsheetApp(context: ServiceContext, getUi: () => unknown): object {
  const doubles: Doubles = {
    context,
    criteria: criteria(context),
    spreadsheet: () => spreadsheet(doubles),
    sheet: (id) => sheet(doubles, id),
    range: (block) => range(doubles, block),
    namedRange: (name) => namedRange(doubles, name),
  };
  return double(context, "SpreadsheetApp", new SpreadsheetApp(doubles, getUi), SPREADSHEET_APP);
}
