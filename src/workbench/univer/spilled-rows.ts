// Rows as high as the wrapped texts that formulas spilled into them: Univer fits rows to what is typed only.

import {
  ICommandService,
  type IRange,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";

/** Longer answers keep the height of their rows: measuring every text of them would hold up the page. */
const MOST_ROWS = 500;

/** Fits the rows of every answer, once its formula is calculated; it cannot be undone, nor need it be. */
export function fitSpilledRows(univer: Univer): void {
  const injector = univer.__getInjector();
  const book = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (book == null) return;
  const unitId = book.getUnitId();
  const spilled = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId] ?? {};
  for (const [subUnitId, rows] of Object.entries(spilled)) {
    const ranges = Object.values(rows ?? {})
      .flatMap((row) => Object.values<IRange>(row ?? {}))
      .filter(({ startRow, endRow }) => endRow - startRow < MOST_ROWS);
    if (ranges.length === 0) continue;
    const id = `spilled-${unitId}-${subUnitId}`;
    const marked = { unitId, subUnitId, ranges, id };
    injector.get(ICommandService).syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, marked);
  }
}
