// The arrays that are spilled now, in all workbooks.

import {
  type Injector,
  type IRange,
  type IUnitRange,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";

/** Their cells, by what {@link anchorKey} says of each; arrays that something is in the way of are not among them. */
export function shownSpills(injector: Injector, data: FormulaDataModel): Map<string, IUnitRange> {
  const found = new Map<string, IUnitRange>();
  const books = injector
    .get(IUniverInstanceService)
    .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  for (const book of books)
    for (const sheet of book.getSheets()) {
      const [unitId, sheetId] = [book.getUnitId(), sheet.getSheetId()];
      const ranges = data.getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
      new ObjectMatrix<Nullable<IRange>>(ranges).forValue((row, column, range) => {
        if (range == null || sheet.getCellRaw(row, column)?.v === "#SPILL!") return;
        found.set(anchorKey(unitId, sheetId, range), { unitId, sheetId, range });
      });
    }
  return found;
}

/** What tells the cell at a range's start from all others. */
export function anchorKey(unitId: string, sheetId: string, range: IRange): string {
  return `${unitId}\n${sheetId}\n${range.startRow}\n${range.startColumn}`;
}
