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

/**
 * What fits the rows of every answer, to be called once formulas are calculated: those of the last time as
 * well, for an answer may have shrunk. It cannot be undone, nor need it be.
 */
export function spilledRowsFitter(univer: Univer): () => void {
  const injector = univer.__getInjector();
  let before = new Map<string, IRange[]>();
  return () => {
    const book = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (book == null) return;
    const unitId = book.getUnitId();
    const now = answersOf(injector.get(FormulaDataModel), unitId);
    for (const subUnitId of new Set([...before.keys(), ...now.keys()])) {
      if (book.getSheetBySheetId(subUnitId) == null) continue;
      const ranges = [...(before.get(subUnitId) ?? []), ...(now.get(subUnitId) ?? [])];
      const id = `spilled-${unitId}-${subUnitId}`;
      injector
        .get(ICommandService)
        .syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, { unitId, subUnitId, ranges, id });
    }
    before = now;
  };
}

/** Where arrays are spilled, by sheet. */
function answersOf(model: FormulaDataModel, unitId: string): Map<string, IRange[]> {
  const found = new Map<string, IRange[]>();
  for (const [sheet, rows] of Object.entries(model.getArrayFormulaRange()[unitId] ?? {})) {
    const ranges = Object.values(rows ?? {})
      .flatMap((row) => Object.values<IRange>(row ?? {}))
      .filter(({ startRow, endRow }) => endRow - startRow < MOST_ROWS)
      .map((range) => ({ ...range }));
    if (ranges.length > 0) found.set(sheet, ranges);
  }
  return found;
}
