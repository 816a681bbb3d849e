// A book under suppositions: the user's own book with something changed, and written nowhere.

import type { Book } from "../../core/book.ts";
import type { Cap } from "../../core/cap.ts";
import { periodOf } from "../../core/caps-in-force.ts";
import { type Day, isoDate } from "../../core/day.ts";
import { noExactAnswer } from "../../functions/exactly.ts";
import { problemsMessage } from "../../tables/words/message.ts";
import { isNoAnswer, type NoAnswer, type Occasion } from "../occasion.ts";
import type { Supposition } from "../protocol.ts";
import { label } from "../record/outcome.ts";
import { bookOf } from "../state/planning.ts";
import type { DeskTables } from "../tables.ts";
import { applied } from "./applied.ts";
import { dayOf } from "./day-of.ts";
import { noSense } from "./no-sense.ts";

/** The book under suppositions, taken in their order; null where the tables themselves cannot be read. */
export function supposed(
  desk: DeskTables,
  occasion: Occasion,
  suppose: readonly Supposition[],
): Book | NoAnswer | null {
  const { book, intake } = bookOf(desk, occasion.asOf);
  if (book === null) return null;
  try {
    let found: Book | NoAnswer = bookOnDay(desk, book, suppose);
    for (const supposition of suppose) {
      if (isNoAnswer(found)) return found;
      const today = Math.max(found.asOf, occasion.today);
      found = applied(supposition, found, { today, intake });
    }
    return found;
  } catch (error) {
    const why = noExactAnswer(error);
    if (why === null) throw error;
    return { kind: "refused", why };
  }
}

// The days of a plan follow from as_of, so the tables are read once more for another one.
function bookOnDay(desk: DeskTables, book: Book, suppose: readonly Supposition[]): Book | NoAnswer {
  const days = suppose.flatMap((one) => (one.kind === "as-of" ? [one.day] : []));
  const last = days[days.length - 1];
  if (last === undefined) return book;
  const asOf = dayOf(last);
  if (typeof asOf !== "number") return asOf;
  if (asOf === book.asOf) return book;
  if (asOf < book.asOf) return noSense("past", { day: last, asOf: isoDate(book.asOf) });
  const { book: later, intake } = bookOf(desk, asOf);
  if (later !== null) return withUsedOf(book.asOf, later);
  const { problems } = intake;
  return noSense("unreadable", { problems: label((own) => problemsMessage(problems, own)) });
}

// What is used so far counts in the period of the real day: in a later one, nothing is used yet.
function withUsedOf(day: Day, book: Book): Book {
  const then = <T extends { readonly cap: Cap | null; from: Day | null; until: Day | null }>(
    row: T,
  ): T => {
    const { cap, from, until } = row;
    if (cap === null || cap.used === 0) return row;
    const stated = { table: "limits", row: 0 } as const;
    const inForce = { cap, offers: [], from, until, stated };
    const isSame = periodOf(inForce, day) === periodOf(inForce, book.asOf);
    return isSame ? row : { ...row, cap: { ...cap, used: 0 } };
  };
  return { ...book, offers: book.offers.map(then), limits: book.limits.map(then) };
}
