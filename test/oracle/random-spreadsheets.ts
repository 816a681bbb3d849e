// Spreadsheets by chance, read as a user's are: caps by the day beside short lives, days of every kind, small numbers.

import fc from "fast-check";
import type { Book } from "../../src/core/book.ts";
import { bookCells } from "../../src/desk/tables.ts";
import { readBook } from "../../src/tables/book.ts";
import { newIntake } from "../../src/tables/intake.ts";
import { randomRows, TODAY, tabsOf } from "../desk/record/random-tabs.ts";
import { desk, TOKYO } from "../desk/record/sheet.ts";

/** The book of a spreadsheet, the same for the same seed. */
export function spreadsheetBook(seed: number): Book {
  const [rows] = fc.sample(randomRows, { seed, numRuns: 1 });
  const intake = newIntake(TOKYO);
  const book = readBook(bookCells(desk(tabsOf(rows!)), TODAY), intake);
  if (book === null) throw new Error(JSON.stringify(intake.problems));
  return book;
}
