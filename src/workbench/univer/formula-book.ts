// What has to be asked of Univer to follow formulas from cell to cell.

import {
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService, LexerTreeBuilder } from "@univerjs/engine-formula";

export interface FormulaBook {
  readonly data: FormulaDataModel;
  readonly lexer: LexerTreeBuilder;
  readonly names: IDefinedNamesService;
  /** Id of a sheet; undefined where no sheet has that name. */
  sheetNamed(unitId: string, name: string): string | undefined;
}

/** Its members may be read once formulas are calculated, not before. */
export function formulaBook(injector: Injector): FormulaBook {
  return {
    get data() {
      return injector.get(FormulaDataModel);
    },
    get lexer() {
      return injector.get(LexerTreeBuilder);
    },
    get names() {
      return injector.get(IDefinedNamesService);
    },
    sheetNamed: (unitId, name) =>
      injector
        .get(IUniverInstanceService)
        .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
        ?.getSheetBySheetName(name)
        ?.getSheetId(),
  };
}
