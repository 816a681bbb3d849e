// What suppositions change: two plans side by side, and one sentence of what it means.

import { add, subtract, toNumber, ZERO } from "../../core/fraction.ts";
import type { Plan, Step } from "../../planner/plan.ts";
import { problemsMessage } from "../../tables/words/message.ts";
import { isNoAnswer, type NoAnswer, type Occasion } from "../occasion.ts";
import type { Difference, Supposition } from "../protocol.ts";
import { label } from "../record/outcome.ts";
import { bookOf, planned } from "../state/planning.ts";
import { stepView } from "../state/step-view.ts";
import type { DeskTables } from "../tables.ts";
import { meaning } from "./meaning.ts";
import { noSense } from "./no-sense.ts";
import { supposed } from "./supposed.ts";

/** The plan as it is beside the plan under suppositions; nothing is written. */
export function difference(
  desk: DeskTables,
  occasion: Occasion,
  suppose: readonly Supposition[],
): Difference | NoAnswer {
  const { book, intake } = bookOf(desk, occasion.asOf);
  const other = book && supposed(desk, occasion, suppose);
  if (book === null || other === null) {
    const problems = label((language) => problemsMessage(intake.problems, language));
    return noSense("unreadable", { problems });
  }
  if (isNoAnswer(other)) return other;
  const before = planned(book);
  if (isNoAnswer(before)) return before;
  const after = planned(other, before.plan);
  if (isNoAnswer(after)) return after;
  const added = onlyIn(after.plan, before.plan);
  const dropped = onlyIn(before.plan, after.plan);
  const hasOtherSteps = added.length + dropped.length > 0;
  const change = { before: before.plan, after: after.plan, book, hasOtherSteps };
  return {
    gainBefore: gainOf(before.plan),
    gainAfter: gainOf(after.plan),
    value: toNumber(subtract(after.plan.value, before.plan.value)),
    added: added.map((step) => stepView(step, after.book, desk, occasion)),
    dropped: dropped.map((step) => stepView(step, before.book, desk, occasion)),
    needsBefore: needsMet(before.plan),
    needsAfter: needsMet(after.plan),
    said: meaning(suppose, change, occasion.language),
  };
}

function gainOf({ value, nothing }: Plan): number {
  return toNumber(subtract(value, nothing));
}

function needsMet({ needs }: Plan): number {
  return toNumber(needs.reduce((sum, { met }) => add(sum, met), ZERO));
}

// Steps are the same where offer, terms, amount and day are; of equal ones each counts once.
function onlyIn(plan: Plan, other: Plan): Step[] {
  const there = new Map<string, number>();
  for (const step of other.steps) there.set(keyOf(step), (there.get(keyOf(step)) ?? 0) + 1);
  return plan.steps.filter((step) => {
    const left = there.get(keyOf(step)) ?? 0;
    there.set(keyOf(step), left - 1);
    return left <= 0;
  });
}

function keyOf({ offer: { row, lot }, amount, day }: Step): string {
  return `${row}/${lot.give}/${lot.get}/${amount}/${day}`;
}
