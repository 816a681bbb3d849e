// The books that the page has of its own: the dated example, and an empty one to begin with.

import { liveBook } from "../book/live-book.ts";
import { plannedWorkbook } from "../univer/planned-workbook.ts";
import { exampleTables } from "./example-tables.ts";
import type { ShownBook } from "./shown-book.ts";
import { KEEPING_WORDS } from "./words/keeping-words.ts";
import type { Language } from "./words/language.ts";

/** The example with its live formulas, as it came. */
export function exampleBook(language: Language): ShownBook {
  const name = KEEPING_WORDS[language].exampleName;
  const data = plannedWorkbook(name, liveBook(language, exampleTables(language)));
  return { name, isExample: true, language, data };
}

/** One sheet with nothing on it, as a new spreadsheet has. */
export function emptyBook(language: Language): ShownBook {
  const { emptyName: name, firstSheet } = KEEPING_WORDS[language];
  const sheet = { name: firstSheet, rows: [], columns: [], frozenRows: 0, frozenColumns: 0 };
  return { name, isExample: false, language, data: plannedWorkbook(name, [sheet]) };
}
