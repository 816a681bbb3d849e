// The process of one rival solver: a task in, its outcome out.

import { fewerDays } from "../../oracle/fewer-days.ts";
import { type BookProgram, bookProgram } from "../../oracle/milp.ts";
import { IntegerProgram } from "../../support/integer-program.ts";
import { judge } from "../../support/referee.ts";
import { generateBook } from "../generator.ts";
import { byHighs } from "./by-highs.ts";
import { byJavascriptLpSolver } from "./by-javascript-lp-solver.ts";
import { byYalps } from "./by-yalps.ts";
import { isTooLarge } from "./dense.ts";
import type { Found, Solve } from "./solve.ts";
import type { Outcome, Rival, Task } from "./task.ts";

const SOLVERS: Readonly<Record<Rival, Solve>> = {
  HiGHS: byHighs,
  YALPS: byYalps,
  "javascript-lp-solver": byJavascriptLpSolver,
};

process.once("message", async (task: Task) => {
  process.send!(await outcomeOf(task));
});

async function outcomeOf(task: Task): Promise<Outcome> {
  const book = generateBook(task.size, task.seed);
  const made = bookProgram(book, fewerDays(book));
  if (made === null) return unfinished("not-asked");
  if (task.rival !== "HiGHS" && isTooLarge(made.program)) return unfinished("too-large");
  const solve = SOLVERS[task.rival];
  await warmUp(solve);
  process.send!("begins");
  const start = performance.now();
  const found = await solve(made.program, task.seconds, task.gap);
  const milliseconds = performance.now() - start;
  const bound = found.bound + made.certain;
  const value = await judged(found, made);
  const isSolved = found.isFinished && value !== null;
  const ending = isSolved ? "solved" : found.isFinished ? "wrong" : "stopped";
  return { ending, milliseconds, value, bound };

  async function judged({ values }: Found, { requestsOf }: BookProgram) {
    if (values === null) return null;
    const verdict = await judge(book, requestsOf(values));
    return verdict.isLegal ? verdict.value : null;
  }
}

/** Another, smaller program first, as the bundle too answers for another book first. */
async function warmUp(solve: Solve): Promise<void> {
  await new IntegerProgram().solve(1);
  const small = bookProgram(generateBook("small", 9999));
  if (small !== null) await solve(small.program, 1, 0);
}

function unfinished(ending: Outcome["ending"]): Outcome {
  return { ending, milliseconds: 0, value: null, bound: Number.POSITIVE_INFINITY };
}
