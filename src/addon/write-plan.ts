// The plan of this moment written out as values, with a chart of what each exit adds.

import type { Book } from "../core/book.ts";
import { isoDate } from "../core/day.ts";
import { toNumber } from "../core/fraction.ts";
import { bookCells, deskLanguage } from "../desk/tables.ts";
import type { Plan } from "../planner/plan.ts";
import { planBook } from "../planner/plan-book.ts";
import { readBook as bookFrom } from "../tables/book.ts";
import { type Cell, isDate } from "../tables/cell.ts";
import { newIntake, refuseProblems } from "../tables/intake.ts";
import type { Label, Language } from "../tables/language.ts";
import { writePlan } from "../tables/write/plan.ts";
import type { DateZone } from "../tables/zone.ts";
import { locked } from "./document-lock.ts";
import { type OpenBook, openBook, readBook } from "./open-book.ts";
import { type PlanSheet, placePlan } from "./plan-place.ts";

/** Plans, and writes the plan as values; returns what to tell the user. */
export function writePlanTab(): Label {
  // A plan takes its time, and what it is made of is not written: others need not wait for it.
  const book = openBook();
  const sheet = planSheet(book);
  const name = locked(() => placePlan(book, sheet));
  return {
    ja: `プランを「${name}」シートに値で書き出しました。`,
    en: `The plan was written as values into ${name}.`,
  };
}

function planSheet(open: OpenBook): PlanSheet {
  const { desk, occasion } = readBook(open);
  const intake = newIntake(open.zone);
  const book = bookFrom(bookCells(desk, occasion.asOf), intake);
  refuseProblems(intake);
  if (book === null) throw new Error("a book without problems was not read");
  const language = deskLanguage(desk);
  const plan = planBook(book);
  const [head = [], ...steps] = writePlan(plan, book, language, open.zone);
  const blank = head.slice(1).map(() => "");
  const line = lineOf(book, isoDate(open.today), language);
  return {
    rows: [[line, ...blank], head, ...steps].map((row) =>
      row.map((cell) => shown(cell, open.zone)),
    ),
    byExit: byExit(plan, language),
    language,
  };
}

function lineOf({ asOf }: Book, today: string, language: Language): string {
  return language === "ja"
    ? `プランの書き出し: 基準日 ${isoDate(asOf)} の表から ${today} に作成。値なので、行を変えても変わりません。次に書き出すと、この枠は置き換わります。`
    : `Plan written on ${today} from the tables as of ${isoDate(asOf)}. These are values: they do not follow the rows. Writing it again replaces this block.`;
}

function byExit({ steps }: Plan, language: Language): [string, Cell][] {
  const sums = new Map<string, number>();
  for (const { offer, value } of steps) {
    sums.set(offer.exit, (sums.get(offer.exit) ?? 0) + toNumber(value));
  }
  const head: [string, Cell] = language === "ja" ? ["交換先", "価値(円)"] : ["Exit", "Value (yen)"];
  return [head, ...[...sums].sort(([, a], [, b]) => b - a)];
}

/** Days as the numbers that a sheet counts them by: free of any time zone. */
function shown(cell: Cell, zone: DateZone): Cell {
  return isDate(cell) ? zone.dayOf(cell) + 25_569 : cell;
}
