// HiGHS, asked for a plan within the same yen of the best as ours.

import type { Solve } from "./solve.ts";

export const byHighs: Solve = async (program, seconds, gap) => {
  const { status, values, bound } = await program.solve(seconds, gap);
  return { isFinished: status !== "open", values, bound };
};
