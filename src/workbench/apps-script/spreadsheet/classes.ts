// Google's Spreadsheet service, class by class: every member that the workbench's double has.

import { CHART_BUILDER, COLUMN_CHART_BUILDER } from "./chart-builder.ts";
import { DATA_VALIDATION } from "./data-validation.ts";
import { DATA_VALIDATION_BUILDER } from "./data-validation-builder.ts";
import { EMBEDDED_CHART } from "./embedded-chart.ts";
import type { Member } from "./member.ts";
import { NAMED_RANGE } from "./named-range.ts";
import { RANGE } from "./range.ts";
import { SHEET } from "./sheet.ts";
import { SPREADSHEET } from "./spreadsheet.ts";
import { SPREADSHEET_APP } from "./spreadsheet-app.ts";

export const SPREADSHEET_CLASSES: Readonly<Record<string, Readonly<Record<string, Member>>>> = {
  SpreadsheetApp: SPREADSHEET_APP,
  Spreadsheet: SPREADSHEET,
  Sheet: SHEET,
  Range: RANGE,
  NamedRange: NAMED_RANGE,
  DataValidation: DATA_VALIDATION,
  DataValidationBuilder: DATA_VALIDATION_BUILDER,
  EmbeddedChart: EMBEDDED_CHART,
  EmbeddedChartBuilder: CHART_BUILDER,
  EmbeddedColumnChartBuilder: COLUMN_CHART_BUILDER,
  EmbeddedBarChartBuilder: COLUMN_CHART_BUILDER,
};
