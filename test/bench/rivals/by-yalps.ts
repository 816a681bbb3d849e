// YALPS on a book's integer program, to its own proof.

import { solve } from "yalps";
import { denseRows, entriesByColumn, limitsOf } from "./dense.ts";
import type { Solve } from "./solve.ts";

export const byYalps: Solve = (program, seconds) => {
  const rows = denseRows(program);
  const { status, variables } = solve(
    {
      direction: "maximize",
      objective: "gain",
      constraints: rows.map((row, i) => [`r${i}`, limitsOf(row)] as const),
      variables: entriesByColumn(program, rows).map((entries, j) => [j, entries] as const),
      integers: true,
    },
    {
      timeout: seconds * 1000,
      maxIterations: Number.POSITIVE_INFINITY,
      maxPivots: Number.POSITIVE_INFINITY,
    },
  );
  const values = program.columns.map(() => 0);
  for (const [j, value] of variables) values[j] = value;
  return {
    isFinished: status !== "timedout",
    values: status === "optimal" ? program.checked(values) : null,
    bound: Number.POSITIVE_INFINITY,
  };
};
