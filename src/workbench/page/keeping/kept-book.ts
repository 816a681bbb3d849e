// A book as the browser keeps it.

import type { Language } from "../words/language.ts";

export interface KeptBook {
  /** Name of the file it came from, or of the example. */
  readonly name: string;
  /** The untouched or edited example: its rates are dated. */
  readonly isExample: boolean;
  /** In which the example was made; answers follow the tables. */
  readonly language: Language;
  /** Univer's snapshot as JSON: whatever becomes of it, it can be downloaded. */
  readonly snapshot: string;
}

export interface StoredBook extends KeptBook {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Counts the savings of the current book, in whichever tab. */
  readonly version: number;
  /** Whether it could not be opened when it was last tried. */
  readonly isUnreadable: boolean;
}

export interface BookStore {
  /** The book that a reload shows; null where there is none yet. */
  current(): Promise<StoredBook | null>;
  /**
   * Saves the current book. Where it is not of the version this tab knows, another tab has saved since:
   * that tab's book goes to the shelf first, in the same transaction.
   */
  save(
    book: KeptBook,
    known: number,
  ): Promise<{ readonly version: number; readonly shelved: boolean }>;
  /** Keeps a book beside the current one. */
  shelve(book: KeptBook, isUnreadable: boolean): Promise<void>;
  /** Moves the current book, as it stands there, to the shelf. */
  shelveCurrent(isUnreadable: boolean): Promise<void>;
  /** Former books, latest first. */
  shelf(): Promise<readonly StoredBook[]>;
}
