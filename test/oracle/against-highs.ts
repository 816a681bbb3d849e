// The planner beside HiGHS on one random book after another, until HiGHS has proven enough of them.

import { planBook } from "../../src/planner/plan-book.ts";
import { generateBook } from "../bench/generator.ts";
import type { Size } from "../bench/profiles.ts";
import { exactly, nearest, written } from "../support/ratio.ts";
import { solveByHighs } from "./milp.ts";
import { faultsOf } from "./plan-judgement.ts";

export interface Comparison {
  /** Books on which HiGHS proved its optimum. */
  readonly proven: number;
  readonly looked: number;
  readonly faults: readonly string[];
}

/** Objective values of HiGHS are doubles: a plan may stand above its bound by this many yen. */
const TOLERANCE = 1e-4;

export async function comparePlans(
  size: Size,
  seeds: { readonly first: number; readonly every: number; readonly most: number },
  secondsEach: number,
  enough: number,
): Promise<Comparison> {
  const faults: string[] = [];
  let proven = 0;
  let looked = 0;
  for (let seed = seeds.first; seed <= seeds.most && proven < enough; seed += seeds.every) {
    const book = generateBook(size, seed);
    looked += 1;
    const plan = planBook(book);
    const found = await faultsOf(book, plan);
    const program = await solveByHighs(book, secondsEach);
    const said = written(exactly(plan.value));
    if (program.bound < nearest(exactly(plan.value)) - TOLERANCE) {
      found.push(`is worth ${said}, above the bound ${program.bound}`);
    }
    if (program.status === "proven" && program.value !== null) {
      proven += 1;
      const there = written(program.value);
      if (there !== said) found.push(`is worth ${said}, HiGHS's ${there}`);
    }
    faults.push(...found.map((fault) => `${size} book ${seed}: the plan ${fault}`));
  }
  return { proven, looked, faults };
}
