// What tests in a browser may use of the page: `window.workbench`. Nothing of the page itself relies on it.

import type { CalledFormula } from "../univer/formula-calls.ts";
import type { FormulaErrors } from "../univer/formula-errors.ts";
import type { BookOnPage } from "./open-book.ts";

/** Always of the book that is open now. */
export interface WorkbenchWindow {
  readonly grid: BookOnPage["grid"];
  readonly runtime: BookOnPage["runtime"];
  readonly api: BookOnPage["api"];
  readonly errors: FormulaErrors;
  /** Formulas calculated by the last edit, each with how often; `reset` begins anew. */
  readonly calls: { list(): readonly CalledFormula[]; reset(): void };
  /** Resolves once nothing waits to be calculated. */
  settle(): Promise<void>;
  /** Saves at once; resolves when it is done. */
  save(): Promise<void>;
}

declare global {
  interface Window {
    workbench?: WorkbenchWindow;
  }
}

/** Puts the object on the window, and the ready mark (milliseconds since navigation) on the document. */
export function showToTests(book: BookOnPage, save: () => Promise<void>): void {
  const { grid, runtime, api, formulas } = book;
  const { errors, calls, settle } = formulas;
  window.workbench = { grid, runtime, api, errors, calls, settle, save };
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
}
