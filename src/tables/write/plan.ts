// EXCHANGE_PLAN's answer as cells: one row a request.

import type { Book } from "../../core/book.ts";
import { toNumber } from "../../core/fraction.ts";
import type { Plan, Step } from "../../planner/plan.ts";
import type { Cell } from "../cell.ts";
import { stepDoubts } from "../doubts/offers.ts";
import type { Language } from "../language.ts";
import { sentences } from "../words/figures.ts";
import { headers } from "../words/headers.ts";
import { saidOfDoubt } from "../words/message.ts";
import { nothingToDo } from "../words/nothing-to-do.ts";
import { purposesText } from "../words/purposes.ts";
import { reasonText } from "../words/reasons.ts";
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
  return [
    zone.dateOf(step.day),
    step.offer.source,
    step.offer.exit,
    step.amount,
    step.fee,
    step.receives,
    zone.dateOf(step.creditedBy),
    zone.dateOf(step.noLaterThan),
    purposesText(step.purposes, language),
    toNumber(step.value),
    sentences(
      step.reasons.map((reason) => reasonText(reason, language)),
      language,
    ),
    stepCheck(step, book, language),
  ];
}

// What the row of the offer leaves in doubt, and what the figures of the step do not show.
function stepCheck(step: Step, book: Book, language: Language): string {
  const ja = language === "ja";
  const said = stepDoubts(step.offer, book).map((found) => saidOfDoubt(found, language)[0]);
  if (step.offer.fee.from === "received" && step.fee > 0) {
    said.push(ja ? "手数料は受取から引かれます。" : "The fee is taken from what is received.");
  }
  if (step.bonus > 0) {
    const bonus = `${step.offer.bonus?.currency ?? ""} ${step.bonus}`;
    said.push(ja ? `ほかに増量 ${bonus} があります。` : `Brings a bonus of ${bonus} besides.`);
  }
  if (step.offer.condition !== null) {
    const { text } = step.offer.condition;
    said.push(ja ? `条件: ${text}。` : `Condition: ${text}.`);
  }
  return sentences(said, language);
}
