// EXCHANGE_PLAN's answer as cells: one row a request.

import type { Book } from "../../core/book.ts";
import { toNumber } from "../../core/fraction.ts";
import type { Plan, Step } from "../../planner/plan.ts";
import type { Cell } from "../cell.ts";
import type { Language } from "../language.ts";
import { headers } from "../words/headers.ts";
import { nothingToDo } from "../words/nothing-to-do.ts";
import { stepTexts } from "../words/step-texts.ts";
import type { DateZone } from "../zone.ts";

/** The plan; where no request is worth making, one row that says so and why. */
export function writePlan(plan: Plan, book: Book, language: Language, zone: DateZone): Cell[][] {
  const head = headers("plan", language);
  if (plan.steps.length > 0) {
    return [head, ...plan.steps.map((step) => stepRow(step, book, language, zone))];
  }
  const { none, why } = nothingToDo(plan, book, language);
  const row = head.map((_, column): Cell => (column === 0 ? none : ""));
  row[head.length - 2] = why;
  return [head, row];
}

function stepRow(step: Step, book: Book, language: Language, zone: DateZone): Cell[] {
  const { purpose, why, check } = stepTexts(step, book, language);
  return [
    zone.dateOf(step.day),
    step.offer.source,
    step.offer.exit,
    step.amount,
    step.fee,
    step.receives,
    zone.dateOf(step.creditedBy),
    zone.dateOf(step.noLaterThan),
    purpose,
    toNumber(step.value),
    why,
    check,
  ];
}
