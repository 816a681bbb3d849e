// A whole workbook as text-like data and back: what the page keeps, so that a reload loses nothing.

import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** A saved workbook; it survives `JSON.stringify` and IndexedDB. */
export interface BookSnapshot {
  /** What wrote it; another one is not read. */
  readonly format: "point-exit-workbench-1";
  readonly book: IWorkbookData;
}

/** Everything of the current workbook: cells, formulas, formats, looks, names, notes and validations. */
export function snapshotOf(api: FUniver): BookSnapshot {
  const workbook = api.getActiveWorkbook();
  if (workbook === null) throw new Error("no workbook is open");
  const book: IWorkbookData = JSON.parse(JSON.stringify(workbook.save()));
  return { format: "point-exit-workbench-1", book };
}

/**
 * The data of a workbook to open, of what was kept; its id is for the caller to give.
 *
 * @returns Null where this is no snapshot of ours: the caller says so and keeps what it has.
 */
export function bookOf(kept: unknown): Omit<IWorkbookData, "id"> | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { format, book } = kept as Partial<BookSnapshot>;
  if (format !== "point-exit-workbench-1" || typeof book !== "object" || book === null) return null;
  const { sheets, sheetOrder } = book;
  if (typeof sheets !== "object" || sheets === null || !Array.isArray(sheetOrder)) return null;
  if (sheetOrder.length === 0 || !sheetOrder.every((id) => Object.hasOwn(sheets, id))) return null;
  const { id: _old, ...rest } = structuredClone(book);
  return rest;
}
