// How many cells of a sheet are changed at once: one command for contents, one for looks.

import {
  type ICellData,
  ICommandService,
  IUndoRedoService,
  ObjectMatrix,
  sequenceExecute,
} from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { type OpenedBook, rangeOf } from "./opened-book.ts";

/** What to tell Univer of some cells of a sheet, by row and column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Changes any number of cells: one undo, one recalculation. */
export function setCells(book: OpenedBook, sheet: string, matrix: CellMatrix): void {
  if (Object.keys(matrix).length === 0) return;
  // Where nothing is selected, Univer refuses a matrix without a range, which it then overlooks.
  const range = rangeOf({ row: 0, column: 0, rows: 1, columns: 1 });
  book.run(SetRangeValuesCommand, { subUnitId: sheet, range, value: matrix });
}

/**
 * Changes looks and number formats, and nothing else: one undo, no recalculation. The command for contents
 * would take the formulas of such cells for deleted, unless they are told anew and so calculated again.
 */
export function setLooks(book: OpenedBook, sheet: string, matrix: CellMatrix): void {
  if (Object.keys(matrix).length === 0) return;
  const commands = book.injector.get(ICommandService);
  const params = {
    unitId: book.unitId,
    subUnitId: sheet,
    cellValue: matrix,
    trigger: SetStyleCommand.id,
  };
  const undo = SetRangeValuesUndoMutationFactory(book.injector, params);
  commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
  const ranges = [new ObjectMatrix(matrix).getStartEndScope()];
  const heights = book.injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ unitId: book.unitId, subUnitId: sheet, ranges });
  sequenceExecute(heights.redos, commands);
  book.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }, ...heights.undos],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }, ...heights.redos],
  });
}
