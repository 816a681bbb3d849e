// The days that other solvers are asked about lose nothing.

import { describe, expect, test } from "vitest";
import { generateBook } from "../bench/generator.ts";
import type { Size, Switches } from "../bench/profiles.ts";
import { written } from "../support/ratio.ts";
import { fewerDays } from "./fewer-days.ts";
import { type MilpAnswer, solveByHighs } from "./milp.ts";
import { allDays, sufficientDays } from "./request-days.ts";

const SECONDS = 10;
const SHORT_LIVES: Switches = {
  "valid for": true,
  "lapsing lot": true,
  "pending lot": true,
  bonus: true,
};
const CAPS: Switches = { "own cap": true, limit: true, "daily cap": true };

function answerOf({ status, value }: MilpAnswer): string {
  return status === "proven" && value !== null ? written(value) : status;
}

describe("fewer days", () => {
  test.each([
    ["everything", {}],
    ["short lives", SHORT_LIVES],
    ["caps", CAPS],
  ] as const)("bring a small book what all its days bring: %s", async (_, switches) => {
    for (let seed = 301; seed <= 325; seed += 1) {
      const book = generateBook("small", seed, switches);
      const fewer = answerOf(await solveByHighs(book, SECONDS, fewerDays(book)));
      const all = answerOf(await solveByHighs(book, SECONDS, allDays(book)));
      expect(fewer, `seed ${seed}`).toBe(all);
    }
  });

  test("bring a larger book what the days that suffice bring", async () => {
    let compared = 0;
    for (const [size, switches] of [
      ["modest", {}],
      ["modest", SHORT_LIVES],
      ["everyday", {}],
    ] as readonly (readonly [Size, Switches])[]) {
      for (let seed = 1; seed <= 4; seed += 1) {
        const book = generateBook(size, seed, switches);
        const [fewer, sufficient] = [fewerDays(book), sufficientDays(book)];
        const answers = [answerOf(await solveByHighs(book, 2, fewer))];
        answers.push(answerOf(await solveByHighs(book, 2, sufficient)));
        if (answers.some((answer) => answer === "open" || answer === "cyclic")) continue;
        compared += 1;
        expect(answers[0], `${size} book ${seed}`).toBe(answers[1]);
      }
    }
    expect(compared).toBeGreaterThanOrEqual(4);
  }, 180_000);

  test("are fewer, day for day among those that suffice", () => {
    const book = generateBook("heavy", 2);
    const [fewer, sufficient] = [fewerDays(book), sufficientDays(book)];
    const count = (days: typeof fewer) => days.reduce((sum, { length }) => sum + length, 0);
    expect(count(fewer)).toBeLessThan(count(sufficient) / 2);
    fewer.forEach((days, at) => {
      expect(days.every((day) => sufficient[at]!.includes(day))).toBe(true);
    });
  });
});
