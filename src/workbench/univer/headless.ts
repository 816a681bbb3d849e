// A spreadsheet without a page: Univer's grid and formulas in Node, for tests and measurements.

import {
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import {
  type IFunctionInfo,
  IFunctionService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-note/facade";
import { blockAt, parseAddress } from "../grid/address.ts";
import type { FormulaHost } from "../grid/formula-host.ts";
import type { Block, CellValue, Grid } from "../grid/grid.ts";
import { type CustomFormulas, customFormulas } from "./custom-functions.ts";
import type { FormulaCalls } from "./formula-calls.ts";
import type { FormulaErrors } from "./formula-errors.ts";
import type { Language } from "./function-help.ts";
import { typed } from "./typed.ts";
import { univerGrid } from "./univer-grid.ts";

export interface HeadlessOptions {
  /** The workbook as Univer holds it; its `id` is replaced by one never used before in the process. */
  readonly book?: Partial<IWorkbookData>;
  /** Whose custom functions the formulas know, or what makes it of the grid; none where it is left out. */
  readonly host?: FormulaHost | ((grid: Grid) => FormulaHost);
  /** Language of the autocomplete help; Japanese where it is left out. */
  readonly language?: Language;
}

export interface Headless {
  readonly grid: Grid;
  /** Univer's own, for what `grid` does not offer (undo, commands). */
  readonly api: FUniver;
  readonly univer: Univer;
  readonly errors: FormulaErrors;
  /** Which formulas ran, each with how often, since the start or the last `reset`. */
  readonly calls: FormulaCalls;
  /** What a person does who selects a cell, types a text and presses Enter. */
  type(sheetName: string, address: string, text: string): void;
  /** Resolves once nothing is left to be recalculated; at once where nothing is. */
  settle(): Promise<void>;
  /** Values of `A1:D5` as the sheet holds them, spilled ones among them; blank is null. */
  values(sheetName: string, address: string): CellValue[][];
  /** What is shown while the name of a function is typed; undefined where there is no such function. */
  functionHelp(name: string): IFunctionInfo | undefined;
  dispose(): void;
}

let opened = 0;

const NO_HOST: FormulaHost = {
  customFunctions: [],
  callCustom: () => null,
};

/** Opens a workbook; the promise is kept once its formulas are calculated. */
export async function openHeadless(options: HeadlessOptions = {}): Promise<Headless> {
  const univer = new Univer({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.FORCED,
  });
  const api = FUniver.newAPI(univer);
  let grid: Grid | undefined;
  const makeHost = () => {
    grid = univerGrid(api, univer);
    const { host = NO_HOST } = options;
    return typeof host === "function" ? host(grid) : host;
  };
  const formulas = customFormulas(univer, makeHost, options.language ?? "ja");
  // Univer caches parsed formulas by workbook id and text, for the whole process.
  opened += 1;
  formulas.open(api, { ...emptyBook(), ...options.book, id: `headless-${opened}` });
  // Undo is of what has the focus, as a page gives it to its workbook.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(`headless-${opened}`);
  await formulas.settle();
  return headless(univer, api, grid ?? univerGrid(api, univer), formulas);
}

function emptyBook(): Partial<IWorkbookData> {
  return { sheetOrder: ["sheet-1"], sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1" } } };
}

function headless(univer: Univer, api: FUniver, grid: Grid, formulas: CustomFormulas): Headless {
  const cells = (sheetName: string, text: string): Block => {
    const sheet = grid.sheets().find(({ name }) => name === sheetName)?.id;
    const address = parseAddress(text);
    if (sheet === undefined || address === null) throw new Error(`no cells ${sheetName}!${text}`);
    return blockAt(address, sheet, grid.size(sheet));
  };
  return {
    grid,
    api,
    univer,
    errors: formulas.errors,
    calls: formulas.calls,
    settle: formulas.settle,
    type: (sheet, address, text) => typed(univer, cells(sheet, address), text),
    values: (sheet, address) =>
      grid.read(cells(sheet, address)).map((row) => row.map(({ value }) => value)),
    functionHelp: (name) => univer.__getInjector().get(IFunctionService).getDescription(name),
    dispose: () => univer.dispose(),
  };
}
