// A workbook that is open in Univer, as the parts of its grid work on it.

import type { Workbook, Worksheet } from "@univerjs/core";
import { ICommandService, type Injector, IUndoRedoService, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Block } from "../grid/grid.ts";
import { noSuchSheet, refuseOutside } from "../grid/refusals.ts";

export interface OpenedBook {
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly injector: Injector;
  /** A sheet by its id; refuses where there is none. */
  worksheet(sheet: string): Worksheet;
  /** The sheet of a block; refuses a block that is not wholly within it. */
  sheetOf(block: Block): Worksheet;
  /** Runs one of Univer's commands, and throws where Univer refuses it. */
  run(command: { readonly id: string }, parameters: object): void;
  /** What is done inside is taken back by one undo. */
  asOneStep(work: () => void): void;
}

/** Univer's current workbook, also when another one becomes current later. */
export function openedBook(api: FUniver, univer: Univer): OpenedBook {
  const workbook = api.getActiveWorkbook()?.getWorkbook();
  if (workbook === undefined) throw new Error("no workbook is open");
  const injector = univer.__getInjector();
  const unitId = workbook.getUnitId();
  const worksheet = (sheet: string): Worksheet => {
    const found = workbook.getSheetBySheetId(sheet);
    if (found == null) throw noSuchSheet(sheet);
    return found;
  };
  let depth = 0;
  return {
    unitId,
    workbook,
    injector,
    worksheet,
    sheetOf(block) {
      const found = worksheet(block.sheet);
      refuseOutside(block, { rows: found.getRowCount(), columns: found.getColumnCount() });
      return found;
    },
    run({ id }, parameters) {
      const isDone = injector
        .get(ICommandService)
        .syncExecuteCommand(id, { unitId, ...parameters });
      if (!isDone) throw new Error(`the spreadsheet refused ${id}`);
    },
    asOneStep(work) {
      if (depth > 0) return work();
      const batch = injector.get(IUndoRedoService).__tempBatchingUndoRedo(unitId);
      depth += 1;
      try {
        work();
      } finally {
        depth -= 1;
        batch.dispose();
      }
    },
  };
}

/** A block as Univer counts ranges: both ends included. */
export function rangeOf({ row, column, rows, columns }: Omit<Block, "sheet">) {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}
