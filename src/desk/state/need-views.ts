// The needs: how far the plan meets them, and why not in full.

import type { Book } from "../../core/book.ts";
import { isoDate } from "../../core/day.ts";
import { compare, type Fraction, toNumber, ZERO } from "../../core/fraction.ts";
import type { Need } from "../../core/need.ts";
import type { Plan } from "../../planner/plan.ts";
import type { Language } from "../../tables/language.ts";
import { leftOutText } from "../../tables/words/plan-checks.ts";
import type { NeedView } from "../views.ts";
import { obstaclesTo } from "./obstacles.ts";
import { unmetText } from "./unmet-text.ts";

/** Every need, those outside the plan too, in the order of the rows. */
export function needViews(plan: Plan, book: Book, language: Language): NeedView[] {
  const reckoned = plan.needs.map(({ need, met }) => {
    const isMet = compare(met, need.amount) >= 0;
    const why = isMet ? "" : unmetText(obstaclesTo(need, plan, book), plan.proof, language);
    return needView(need, met, why);
  });
  const leftOut = plan.needsLeftOut.map((left) =>
    needView(left.need, ZERO, leftOutText(left, book, language)),
  );
  return [...reckoned, ...leftOut].sort((a, b) => a.row - b.row);
}

function needView({ row, exits, amount, day, note }: Need, met: Fraction, why: string): NeedView {
  return {
    row,
    exits: exits.join("/"),
    amount: toNumber(amount),
    met: toNumber(met),
    day: isoDate(day),
    note,
    why,
  };
}
