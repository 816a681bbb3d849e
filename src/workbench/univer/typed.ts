// What Univer's cell editor does with a typed text, for where there is no editor.

import {
  CellValueType,
  type ICellData,
  ICommandService,
  IUniverInstanceService,
  isFormulaString,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import type { Block } from "../grid/grid.ts";

/** Enters a text into a cell by the command that the editor sends, so that undo takes it back as one step. */
export function typed(univer: Univer, at: Block, text: string): void {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) as Workbook | null | undefined;
  const worksheet = workbook?.getSheetBySheetId(at.sheet);
  if (workbook == null || worksheet == null) throw new Error("no such sheet");
  const { row, column } = at;
  const isText = worksheet.getComposedCellStyle(row, column).n?.pattern === "@";
  const cell = entered(text, isText, injector.get(LexerTreeBuilder));
  const value = injector
    .get(SheetInterceptorService)
    .onWriteCell(workbook, worksheet, row, column, {
      ...worksheet.getCellRaw(row, column),
      ...cell,
    });
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: workbook.getUnitId(),
    subUnitId: at.sheet,
    range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
    value,
  });
}

function entered(text: string, isText: boolean, lexer: LexerTreeBuilder): ICellData {
  const nothing = { f: null, si: null, p: null, v: null, t: null };
  if (isText) return { ...nothing, v: text, t: CellValueType.STRING };
  if (isFormulaString(text))
    return { ...nothing, f: text + ")".repeat(lexer.checkIfAddBracket(text)) };
  if (text.startsWith("'")) return { ...nothing, v: text.slice(1), t: CellValueType.FORCE_STRING };
  return { ...nothing, v: text };
}
