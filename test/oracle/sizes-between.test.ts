// Books between the named sizes: a plan comes, it is legal, and no bound of HiGHS is below it.

import { expect, test } from "vitest";
import { planBook } from "../../src/planner/plan-book.ts";
import { generateFrom } from "../bench/generator.ts";
import { profileOf } from "../bench/profile-of.ts";
import { exactly, nearest } from "../support/ratio.ts";
import { fewerDays } from "./fewer-days.ts";
import { solveByHighs } from "./milp.ts";
import { faultsOf } from "./plan-judgement.ts";

/** Bounds of HiGHS are doubles. */
const TOLERANCE = 1e-4;

test.each([15, 30, 45, 60, 75, 120])(
  "%i offers",
  async (offers) => {
    const book = generateFrom(profileOf(offers), "everyday", 1);
    const plan = planBook(book);
    expect(await faultsOf(book, plan)).toEqual([]);
    const { bound } = await solveByHighs(book, 1, fewerDays(book));
    expect(bound).toBeGreaterThan(nearest(exactly(plan.value)) - TOLERANCE);
  },
  120_000,
);
