// javascript-lp-solver on a book's integer program, to its own proof.

import solver, { type SolveResult } from "javascript-lp-solver";
import { denseRows, entriesByColumn, limitsOf } from "./dense.ts";
import type { Solve } from "./solve.ts";

export const byJavascriptLpSolver: Solve = (program, seconds) => {
  const rows = denseRows(program);
  const columns = entriesByColumn(program, rows);
  const start = performance.now();
  const answer = solver.Solve({
    optimize: "gain",
    opType: "max",
    constraints: Object.fromEntries(rows.map((row, i) => [`r${i}`, limitsOf(row)])),
    variables: Object.fromEntries(
      columns.map((entries, j) => [`c${j}`, Object.fromEntries(entries)]),
    ),
    ints: Object.fromEntries(columns.map((_, j) => [`c${j}`, 1 as const])),
    options: { timeout: seconds * 1000 },
  }) as SolveResult;
  const values = program.columns.map((_, j) => Number(answer[`c${j}`] ?? 0));
  return {
    isFinished: performance.now() - start < seconds * 1000,
    values: answer.feasible ? program.checked(values) : null,
    bound: Number.POSITIVE_INFINITY,
  };
};
