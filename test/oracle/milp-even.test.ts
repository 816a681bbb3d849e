// The planner against HiGHS on random books with even seeds; the others are in a file of their own, on the other core.

import { expect, test } from "vitest";
import { comparePlans } from "./against-highs.ts";

const seeds = { first: 2, every: 2, most: 600 };

test("the planner's value is HiGHS's on modest books, to the last 1/10000 yen", async () => {
  const { proven, faults } = await comparePlans("modest", seeds, 3, 75);
  expect(faults).toEqual([]);
  expect(proven).toBe(75);
}, 900_000);

test("the planner's value is HiGHS's on everyday books, to the last 1/10000 yen", async () => {
  const { proven, faults } = await comparePlans("everyday", seeds, 4, 25);
  expect(faults).toEqual([]);
  expect(proven).toBe(25);
}, 900_000);
