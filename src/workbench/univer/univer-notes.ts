// The notes of the grid over Univer, shown by its note plugin when the pointer is over their cells.

import {
  generateRandomId,
  ICommandService,
  IUndoRedoService,
  sequenceExecute,
} from "@univerjs/core";
import {
  type ISheetNote,
  RemoveNoteMutation,
  SheetsNoteModel,
  UpdateNoteMutation,
} from "@univerjs/sheets-note";
import type { Block, Grid } from "../grid/grid.ts";
import { refuseShape } from "../grid/refusals.ts";
import type { OpenedBook } from "./opened-book.ts";

/** Size of the bubble that shows a note, in pixels. */
const BUBBLE = { width: 220, height: 90 };

export function univerNotes(book: OpenedBook): Pick<Grid, "notes" | "setNotes"> {
  return {
    notes(block) {
      book.sheetOf(block);
      const known = notesWithin(book, block);
      return cellsOf(block, (row, column) => known.get(`${row},${column}`)?.note ?? "");
    },
    setNotes(block, notes) {
      book.sheetOf(block);
      refuseShape(block, notes);
      const known = notesWithin(book, block);
      const there = { unitId: book.unitId, sheetId: block.sheet };
      const steps = cellsOf(block, (row, col, [i, j]) => {
        const before = known.get(`${row},${col}`);
        const text = notes[i]![j]!;
        if (text === (before?.note ?? "")) return [];
        const after = { id: generateRandomId(6), ...BUBBLE, ...before, row, col, note: text };
        const set = (note: ISheetNote) => ({
          id: UpdateNoteMutation.id,
          params: { ...there, row, col, note },
        });
        const remove = {
          id: RemoveNoteMutation.id,
          params: { ...there, noteId: after.id, row, col },
        };
        return [{ redo: text === "" ? remove : set(after), undo: before ? set(before) : remove }];
      }).flat(2);
      if (steps.length === 0) return;
      const redoMutations = steps.map(({ redo }) => redo);
      const undoMutations = steps.map(({ undo }) => undo);
      sequenceExecute(redoMutations, book.injector.get(ICommandService));
      const step = { unitID: book.unitId, redoMutations, undoMutations };
      book.injector.get(IUndoRedoService).pushUndoRedo(step);
    },
  };
}

function notesWithin(book: OpenedBook, block: Block): Map<string, ISheetNote> {
  const all = book.injector.get(SheetsNoteModel).getSheetNotes(book.unitId, block.sheet);
  return new Map([...(all?.values() ?? [])].map((note) => [`${note.row},${note.col}`, note]));
}

function cellsOf<Result>(
  { row, column, rows, columns }: Block,
  of: (row: number, column: number, at: readonly [number, number]) => Result,
): Result[][] {
  return Array.from({ length: rows }, (_row, i) =>
    Array.from({ length: columns }, (_cell, j) => of(row + i, column + j, [i, j])),
  );
}
