// What is said of one step of a plan: what it is for, why it is there, what to check.

import type { Book } from "../../core/book.ts";
import type { Step } from "../../planner/plan.ts";
import { stepDoubts } from "../doubts/offers.ts";
import type { Language } from "../language.ts";
import { sentences } from "./figures.ts";
import { saidOfDoubt } from "./message.ts";
import { purposesText } from "./purposes.ts";
import { reasonText } from "./reasons.ts";

export interface StepTexts {
  readonly purpose: string;
  readonly why: string;
  readonly check: string;
}

/** The texts of a step, each for one cell. */
export function stepTexts(step: Step, book: Book, language: Language): StepTexts {
  return {
    purpose: purposesText(step.purposes, language),
    why: sentences(
      step.reasons.map((reason) => reasonText(reason, language)),
      language,
    ),
    check: stepCheck(step, book, language),
  };
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
