// The planner against HiGHS on random books with odd seeds; the others are in a file of their own, on the other core.

import { expect, test } from "vitest";
import { comparePlans } from "./against-highs.ts";

const seeds = { first: 1, every: 2, most: 600 };

test("the planner's value is HiGHS's on modest books, to the last 1/10000 yen", async () => {
  const { proven, faults } = await comparePlans("modest", seeds, 3, 90);
  expect(faults).toEqual([]);
  expect(proven).toBe(90);
}, 900_000);

test("the planner's value is HiGHS's on everyday books, to the last 1/10000 yen", async () => {
  const { proven, faults } = await comparePlans("everyday", seeds, 4, 10);
  expect(faults).toEqual([]);
  expect(proven).toBe(10);
}, 900_000);
