// All that is measured on one book, one solver after the other.

import type { Plan } from "../../src/planner/plan.ts";
import { planBook } from "../../src/planner/plan-book.ts";
import { exactly, minus, nearest, order, plus } from "../support/ratio.ts";
import { planMilliseconds } from "./formula.ts";
import { generateBook } from "./generator.ts";
import type { BenchOptions } from "./options.ts";
import type { Size } from "./profiles.ts";
import { runRival } from "./rivals/run.ts";
import type { Outcome, Rival } from "./rivals/task.ts";

export interface Measured {
  readonly size: Size;
  readonly seed: number;
  readonly milliseconds: number;
  readonly steps: number;
  /** Yen, as the nearest doubles. */
  readonly value: number;
  readonly gap: number;
  readonly lostByHand: number;
  readonly rivals: ReadonlyMap<Rival, Race>;
}

/** A rival on the same book. */
export interface Race extends Outcome {
  readonly seconds: number;
  readonly agreement: Agreement;
  /** Solved to a gap of 0; where ours is larger, in a run of its own. */
  readonly isClosed: boolean;
}

/**
 * - `same`: the very value where both are proven; where a gap is left, one within the other's reach.
 * - `over its bound`, `past our gap`: one of the two claims is wrong.
 * - `other value`: a proof by the rival's own account of less than our plan, which the referee has counted.
 */
export type Agreement = "same" | "over its bound" | "past our gap" | "other value" | "none";

/** HiGHS's bounds are doubles. */
const TOLERANCE = 1e-4;

export async function measure(size: Size, seed: number, options: BenchOptions): Promise<Measured> {
  const book = generateBook(size, seed);
  const milliseconds = planMilliseconds(book);
  const plan = planBook(book);
  const rivals = new Map<Rival, Race>();
  for (const rival of options.rivals) {
    rivals.set(rival, await race(rival, size, seed, plan, options.patience(rival, size)));
  }
  return {
    size,
    seed,
    milliseconds,
    steps: plan.steps.length,
    value: nearest(exactly(plan.value)),
    gap: gapOf(plan),
    lostByHand: nearest(minus(exactly(plan.value), exactly(plan.byHand))),
    rivals,
  };
}

async function race(
  rival: Rival,
  size: Size,
  seed: number,
  plan: Plan,
  seconds: number,
): Promise<Race> {
  const gap = rival === "HiGHS" ? gapOf(plan) : 0;
  const outcome = await runRival({ rival, size, seed, seconds, gap });
  const isReached = outcome.ending === "solved";
  const isClosed =
    isReached &&
    (gap === 0 || (await runRival({ rival, size, seed, seconds, gap: 0 })).ending === "solved");
  return { ...outcome, seconds, isClosed, agreement: agreementOf(outcome, plan, gap) };
}

function agreementOf({ ending, value, bound }: Outcome, plan: Plan, gap: number): Agreement {
  const ours = exactly(plan.value);
  if (nearest(ours) > bound + TOLERANCE) return "over its bound";
  if (value === null) return "none";
  const reach = plan.proof.kind === "optimal" ? ours : plus(ours, exactly(plan.proof.gap));
  if (order(value, reach) > 0) return "past our gap";
  if (ending !== "solved") return "none";
  const isLess = order(value, ours) < 0;
  return isLess && gap === 0 ? "other value" : "same";
}

function gapOf({ proof }: Plan): number {
  return proof.kind === "optimal" ? 0 : nearest(exactly(proof.gap));
}
