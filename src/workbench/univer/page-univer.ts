// Univer as the page shows it: the plugins of a spreadsheet with rendering, editing, notes and validation, in one language.

import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  CalculationMode,
  CellAlertManagerService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import coreJaJP from "@univerjs/preset-sheets-core/locales/ja-JP";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import validationEnUS from "@univerjs/sheets-data-validation-ui/locale/en-US";
import validationJaJP from "@univerjs/sheets-data-validation-ui/locale/ja-JP";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import noteEnUS from "@univerjs/sheets-note-ui/locale/en-US";
import noteJaJP from "@univerjs/sheets-note-ui/locale/ja-JP";
import { defaultTheme } from "@univerjs/themes";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-note-ui/lib/index.css";

/** Univer with its grid on the page; it holds no workbook yet. */
export interface PageUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Draws Univer's toolbar, formula bar, grid and sheet tabs into an element. */
export function pageUniver(container: HTMLElement, language: "ja" | "en"): PageUniver {
  const univer = new Univer({
    theme: defaultTheme,
    locale: language === "ja" ? LocaleType.JA_JP : LocaleType.EN_US,
    locales: {
      [LocaleType.JA_JP]: mergeLocales(coreJaJP, validationJaJP, noteJaJP),
      [LocaleType.EN_US]: mergeLocales(coreEnUS, validationEnUS, noteEnUS),
    },
    logLevel: LogLevel.WARN,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: true,
    ribbonType: "simple",
    // Results of an earlier version of the add-on must not be taken for those of this one.
    formula: { initialFormulaComputing: CalculationMode.FORCED },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}

/**
 * Univer's own bubble over a cell in error says no more than "error", and would cover the page's, which has the
 * add-on's message. To be called once a workbook is open: the service is made with it.
 */
export function withoutErrorBubbles(univer: Univer): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    if (alert.key !== "SHEET_FORMULA_ALERT") show(alert);
  };
}
