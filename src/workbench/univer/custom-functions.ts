// The add-on's custom functions as formulas of Univer.

import {
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  BaseFunction,
  FormulaDataModel,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";
import type { FormulaHost } from "../grid/formula-host.ts";
import { blockedSpills } from "./blocked-spill.ts";
import { calculationOf } from "./calculation.ts";
import { closeRangesAsEntered, withClosedRanges } from "./entered-formulas.ts";
import { formulaBook } from "./formula-book.ts";
import { FormulaCalls } from "./formula-calls.ts";
import { ErrorBoard, type FormulaErrors, type FormulaMessage } from "./formula-errors.ts";
import { FormulaRuns } from "./formula-runs.ts";
import { functionInfo, type Language } from "./function-help.ts";
import { followSpills } from "./spill-dependents.ts";
import { showSpills } from "./spill-display.ts";

export interface CustomFormulas {
  readonly errors: FormulaErrors;
  /** Which formulas ran, each with how often, since the start or the last `reset`. */
  readonly calls: FormulaCalls;
  /** Opens a workbook with these formulas; its id must never have been used in this process or page. */
  open(api: FUniver, book: Partial<IWorkbookData> & { readonly id: string }): void;
  /** Resolves once no formula waits for its recalculation; at once where none does. */
  settle(): Promise<void>;
  /** Calls back after each recalculation, its results being in the cells. */
  onCalculated(listener: () => void): void;
}

/**
 * Teaches a Univer that holds no workbook yet the custom functions of a project.
 *
 * @param makeHost - Asked once, as soon as the first workbook is there and before its first formula is calculated.
 */
export function customFormulas(
  univer: Univer,
  makeHost: () => FormulaHost,
  language: Language,
): CustomFormulas {
  const injector = univer.__getInjector();
  const calculation = calculationOf(injector);
  const calls = new FormulaCalls();
  const errors = new ErrorBoard();
  const runs = new FormulaRuns(calls, formulaBook(injector));
  calculation.onStart(() => runs.nextPass());
  calculation.onEnd(() => errors.show(messages(injector, runs)));
  let isFirst = true;
  return {
    errors,
    calls,
    settle: calculation.settle,
    onCalculated: calculation.onEnd,
    open(api, book) {
      api.createWorkbook(withClosedRanges(book));
      calculation.expect();
      if (!isFirst) return;
      isFirst = false;
      register(injector, makeHost(), language, runs);
      showSpills(injector);
      calculation.onEnd(followSpills(injector));
      closeRangesAsEntered(injector);
    },
  };
}

function register(injector: Injector, host: FormulaHost, language: Language, runs: FormulaRuns) {
  const functions = injector.get(IFunctionService);
  for (const help of host.customFunctions) {
    functions.registerExecutors(new CustomFunction(host, help.name, runs));
    functions.registerDescriptions(functionInfo(help, language));
  }
}

/** Univer's own way of registering turns blanks into 0, loses dates, and lets what is thrown end the process. */
class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    readonly host: FormulaHost,
    readonly hostName: string,
    readonly runs: FormulaRuns,
  ) {
    super(hostName.toUpperCase());
  }

  override calculate(...variants: FunctionVariantType[]) {
    const { unitId, subUnitId, row, column } = this;
    const anchor = { unitId: unitId ?? "", sheetId: subUnitId ?? "", row, column };
    return this.runs.valueIn(anchor, this.host, this.hostName, variants);
  }
}

function messages(injector: Injector, runs: FormulaRuns): FormulaMessage[] {
  const books = injector
    .get(IUniverInstanceService)
    .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const data = injector.get(FormulaDataModel);
  return books.flatMap((book) => [...runs.messages(book), ...blockedSpills(book, data)]);
}
