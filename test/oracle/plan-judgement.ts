// A plan of the planner before the referee: legal, and worth exactly what it says.

import type { Book } from "../../src/core/book.ts";
import type { Plan } from "../../src/planner/plan.ts";
import { exactly, order, written } from "../support/ratio.ts";
import { judge } from "../support/referee.ts";

/** What is wrong with the plan; an empty list where it stands. */
export async function faultsOf(book: Book, plan: Plan): Promise<string[]> {
  const verdict = await judge(book, plan.steps);
  if (!verdict.isLegal) return [`not legal: ${verdict.why}`];
  const said = exactly(plan.value);
  if (order(verdict.value, said) === 0) return [];
  return [`says it is worth ${written(said)}, the referee finds ${written(verdict.value)}`];
}
