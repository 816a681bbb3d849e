// The planner beside HiGHS on one random book after another, until HiGHS has proven enough of them.

import type { Book } from "../../src/core/book.ts";
import { planBook } from "../../src/planner/plan-book.ts";
import { generateBook } from "../bench/generator.ts";
import type { Size } from "../bench/profiles.ts";
import { exactly, nearest, order, plus, written } from "../support/ratio.ts";
import { solveByHighs } from "./milp.ts";
import { faultsOf } from "./plan-judgement.ts";
import { type RequestDays, sufficientDays } from "./request-days.ts";

export interface Comparison {
  /** Books on which both the planner and HiGHS proved their optimum. */
  readonly proven: number;
  /** Books that HiGHS proved and the planner left open, its honest gap stated. */
  readonly leftOpen: number;
  readonly looked: number;
  readonly faults: readonly string[];
}

/** Objective values of HiGHS are doubles: a plan may stand above its bound by this many yen. */
const TOLERANCE = 1e-4;

/** What HiGHS makes of one plan: `unsure` where it does not prove its optimum. */
export interface Compared {
  readonly state: "proven" | "left open" | "unsure";
  readonly faults: readonly string[];
}

/** A book's plan before the referee, and beside HiGHS on some days. */
export async function comparePlan(
  book: Book,
  seconds: number,
  days: RequestDays,
): Promise<Compared> {
  const plan = planBook(book);
  const faults = await faultsOf(book, plan);
  const program = await solveByHighs(book, seconds, days);
  const said = written(exactly(plan.value));
  if (program.bound < nearest(exactly(plan.value)) - TOLERANCE)
    faults.push(`is worth ${said}, above the bound ${program.bound}`);
  if (program.status !== "proven" || program.value === null) return { state: "unsure", faults };
  const there = written(program.value);
  if (plan.proof.kind === "optimal") {
    if (there !== said) faults.push(`is worth ${said}, HiGHS's ${there}`);
    return { state: "proven", faults };
  }
  const most = plus(exactly(plan.value), exactly(plan.proof.gap));
  if (order(program.value, most) > 0)
    faults.push(`claims to be within a gap of ${written(most)}, HiGHS's is ${there}`);
  return { state: "left open", faults };
}

export async function comparePlans(
  size: Size,
  seeds: { readonly first: number; readonly every: number; readonly most: number },
  secondsEach: number,
  enough: number,
  daysOf: (book: Book) => RequestDays = sufficientDays,
): Promise<Comparison> {
  const faults: string[] = [];
  let proven = 0;
  let leftOpen = 0;
  let looked = 0;
  for (let seed = seeds.first; seed <= seeds.most && proven < enough; seed += seeds.every) {
    const book = generateBook(size, seed);
    const compared = await comparePlan(book, secondsEach, daysOf(book));
    looked += 1;
    if (compared.state === "proven") proven += 1;
    if (compared.state === "left open") leftOpen += 1;
    faults.push(...compared.faults.map((fault) => `${size} book ${seed}: the plan ${fault}`));
  }
  return { proven, leftOpen, looked, faults };
}
