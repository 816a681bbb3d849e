// Formulas on their way into a workbook, typed, pasted or loaded: open ranges are closed before Univer parses them.

import {
  type ICellData,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { closedRanges, type RowsOf } from "./open-ranges.ts";

/** Closes the open ranges of formulas from now on, however they are entered. Needs a workbook to be there. */
export function closeRangesAsEntered(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const workbook = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (cellValue === undefined || workbook == null) return;
    const rowsOf: RowsOf = (name) =>
      (name === null
        ? workbook.getSheetBySheetId(subUnitId)
        : workbook.getSheetBySheetName(name)
      )?.getRowCount();
    closeIn(cellValue, rowsOf);
  });
}

/** A workbook as it is loaded, the open ranges of its formulas closed at the last rows of its sheets. */
export function withClosedRanges<Book extends Partial<IWorkbookData>>(book: Book): Book {
  const copy = structuredClone(book);
  const sheets = Object.values(copy.sheets ?? {});
  for (const own of sheets) {
    const rowsOf: RowsOf = (name) => {
      const sheet = name === null ? own : sheets.find((other) => other.name === name);
      return sheet === undefined ? undefined : (sheet.rowCount ?? DEFAULT_ROWS);
    };
    closeIn(own.cellData ?? {}, rowsOf);
  }
  return copy;
}

/** What Univer gives a sheet whose size is not said. */
const DEFAULT_ROWS = 1000;

function closeIn(
  rows: { [row: number]: Nullable<{ [column: number]: Nullable<ICellData> }> },
  rowsOf: RowsOf,
): void {
  for (const row of Object.values(rows))
    for (const cell of Object.values(row ?? {}))
      if (typeof cell?.f === "string") cell.f = closedRanges(cell.f, rowsOf);
}
