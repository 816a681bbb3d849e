// The grid over Univer: the same for a workbook without a page and for one that is shown.

import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Grid } from "../grid/grid.ts";
import { openedBook } from "./opened-book.ts";
import { clearCells, univerCells } from "./univer-cells.ts";
import { univerNames } from "./univer-names.ts";
import { univerNotes } from "./univer-notes.ts";
import { univerFrames, univerSheets } from "./univer-sheets.ts";
import { univerStyles } from "./univer-styles.ts";
import { univerValidations } from "./univer-validations.ts";

/**
 * The grid of the workbook that is current in Univer now; a workbook opened later needs a grid of its own.
 * The plugins of notes and of data validation must be registered.
 */
export function univerGrid(api: FUniver, univer: Univer): Grid {
  const book = openedBook(api, univer);
  const notes = univerNotes(book);
  const validations = univerValidations(book);
  return {
    ...univerSheets(book),
    ...univerFrames(book),
    ...univerCells(book),
    ...univerStyles(book),
    ...univerNames(book),
    ...notes,
    ...validations,
    clear(block, what) {
      book.asOneStep(() => {
        if (what.contents || what.formats) clearCells(book, block, what);
        if (what.notes) {
          notes.setNotes(block, Array(block.rows).fill(Array(block.columns).fill("")));
        }
        if (what.validations) validations.setValidation(block, null);
      });
    },
  };
}
