// What EXCHANGE_PLAN and PLAN_SUMMARY have in common: the same arguments, the same plan.

import type { Book } from "../core/book.ts";
import type { Plan } from "../planner/plan.ts";
import { planBook } from "../planner/plan-book.ts";
import { readBook } from "../tables/book.ts";
import type { Cell } from "../tables/cell.ts";
import { newIntake, refuseProblems } from "../tables/intake.ts";
import type { Language } from "../tables/language.ts";
import type { DateZone } from "../tables/zone.ts";
import type { Argument, CustomFunction } from "./custom-function.ts";
import { exactly } from "./exactly.ts";
import { AS_OF, BALANCES, LIMITS, NEEDS, OFFERS, SETTINGS, WORTH } from "./shared-arguments.ts";

type Write = (plan: Plan, book: Book, language: Language, zone: DateZone) => Cell[][];

export const PLAN_ARGUMENTS: readonly Argument[] = [
  BALANCES,
  OFFERS,
  NEEDS,
  WORTH,
  AS_OF,
  LIMITS,
  SETTINGS,
];

/** Reads the book, plans it, and hands the plan to a writer; tables that cannot be read throw. */
export function planCall(write: Write): CustomFunction["compute"] {
  return ([balances, offers, needs, worth, asOf, limits, settings], { zone }) => {
    const intake = newIntake(zone);
    const book = readBook({ balances, offers, needs, worth, asOf, limits, settings }, intake);
    refuseProblems(intake);
    if (book === null) throw new Error("a book without problems was not read");
    const { language } = intake;
    return exactly(language, () => write(planBook(book), book, language, zone));
  };
}
