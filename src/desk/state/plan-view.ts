// The plan as the sidebar shows it, in the words of EXCHANGE_PLAN and PLAN_SUMMARY.

import type { Book } from "../../core/book.ts";
import { type Day, isoDate } from "../../core/day.ts";
import { subtract, toNumber } from "../../core/fraction.ts";
import type { Offer } from "../../core/offer.ts";
import type { Plan } from "../../planner/plan.ts";
import { count, sentences } from "../../tables/words/figures.ts";
import { nothingToDo } from "../../tables/words/nothing-to-do.ts";
import { planChecks } from "../../tables/words/plan-checks.ts";
import { proofText } from "../../tables/words/proof.ts";
import { decideBy } from "../../tables/write/summary.ts";
import type { Occasion } from "../occasion.ts";
import type { DeskTables } from "../tables.ts";
import type { PlanView } from "../views.ts";
import { needViews } from "./need-views.ts";
import type { Planned } from "./planning.ts";
import { stepView } from "./step-view.ts";

export function planView({ plan, book }: Planned, desk: DeskTables, occasion: Occasion): PlanView {
  const { language } = occasion;
  const decided = decideBy(plan);
  return {
    steps: plan.steps.map((step) => stepView(step, book, desk, occasion)),
    value: toNumber(plan.value),
    nothing: toNumber(plan.nothing),
    gain: toNumber(subtract(plan.value, plan.nothing)),
    byHand: toNumber(plan.byHand),
    proof: { isOptimal: plan.proof.kind === "optimal", text: proofText(plan.proof, language) },
    decideBy: decided === null ? null : isoDate(decided),
    until: isoDate(book.until),
    needs: needViews(plan, book, language),
    lapses: plan.lapses.map((lapse) => ({ ...lapse, day: isoDate(lapse.day) })),
    campaigns: campaignsIn(plan, book),
    nothingToDo: plan.steps.length > 0 ? null : nothingToDo(plan, book, language).why,
    checks: sentences(planChecks(plan, book, language), language),
  };
}

// In the order of the rows: what is dated or may end early, and could be asked for within the plan.
function campaignsIn({ steps }: Plan, book: Book): PlanView["campaigns"] {
  return book.offers
    .filter((offer) => isCampaign(offer, book))
    .map((offer) => {
      const { source, exit, lot, from, until } = offer;
      return {
        source,
        exit,
        rate: `${count(lot.give)} → ${count(lot.get)}`,
        from: orNull(from),
        until: orNull(until),
        isUsed: steps.some((step) => step.offer === offer),
      };
    });
}

function isCampaign({ isOpen, condition, from, until, isFirstCome }: Offer, book: Book): boolean {
  if (!isOpen || (condition !== null && !condition.isMet)) return false;
  const isDated = from !== null || until !== null;
  const isWithin = (from ?? book.asOf) <= book.until && (until ?? book.asOf) >= book.asOf;
  return (isDated || isFirstCome) && isWithin;
}

function orNull(day: Day | null): string | null {
  return day === null ? null : isoDate(day);
}
