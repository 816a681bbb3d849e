// The plan of the tables: made once, or the words for why there is none.

import type { Book } from "../../core/book.ts";
import type { Day } from "../../core/day.ts";
import { noExactAnswer } from "../../functions/exactly.ts";
import type { Plan } from "../../planner/plan.ts";
import { planBook } from "../../planner/plan-book.ts";
import { readBook } from "../../tables/book.ts";
import { type Intake, newIntake } from "../../tables/intake.ts";
import type { NoAnswer } from "../occasion.ts";
import { bookCells, type DeskTables } from "../tables.ts";

/** A book with its plan. */
export interface Planned {
  readonly book: Book;
  readonly plan: Plan;
}

/** The book as EXCHANGE_PLAN reads it; null where a table is missing or cannot be read. */
export function bookOf(desk: DeskTables, asOf: Day): { book: Book | null; intake: Intake } {
  const intake = newIntake(desk.zone);
  return { book: readBook(bookCells(desk, asOf), intake), intake };
}

/** The plan of a book, started from a former one where there is one; numbers too large to be exact, or gains without end, are refused in words. */
export function planned(book: Book, former: Plan | null = null): Planned | NoAnswer {
  try {
    return { book, plan: planBook(book, { former }) };
  } catch (error) {
    const why = noExactAnswer(error);
    if (why === null) throw error;
    return { kind: "refused", why };
  }
}
