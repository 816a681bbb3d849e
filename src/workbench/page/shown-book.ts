// A book between its forms: as Univer opens it, as the browser keeps it.

import type { IWorkbookData } from "@univerjs/core";
import { bookOf, snapshotOf } from "../univer/snapshot.ts";
import type { KeptBook, StoredBook } from "./keeping/kept-book.ts";
import type { BookOnPage } from "./open-book.ts";
import type { Language } from "./words/language.ts";

/** A book to show. */
export interface ShownBook {
  readonly name: string;
  readonly isExample: boolean;
  /** Language of its sheets, whatever the page's. */
  readonly language: Language;
  readonly data: Partial<IWorkbookData>;
}

/** @throws where what was kept is no snapshot of ours. */
export function shownBook({ name, isExample, language, snapshot }: StoredBook): ShownBook {
  const data = bookOf(JSON.parse(snapshot));
  if (data === null) throw new Error("not a snapshot of this page");
  return { name, isExample, language, data };
}

/** A book as it stands on the page now, to be kept. */
export function keptBook({ name, isExample, language }: ShownBook, { api }: BookOnPage): KeptBook {
  return { name, isExample, language, snapshot: JSON.stringify(snapshotOf(api)) };
}

/** The same book as it stands on the page now, to be shown again. */
export function asItStands(book: ShownBook, { api }: BookOnPage): ShownBook {
  return { ...book, data: bookOf(snapshotOf(api)) ?? book.data };
}
