// Golden stories: everyday cases, each with its reckoning by hand, through the real functions.
// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run test/golden/plans.test.ts, then read the difference.

import { readdirSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { planBook } from "../../src/planner/plan-book.ts";
import { readBook } from "../../src/tables/book.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { solveByHighs } from "../oracle/milp.ts";
import { faultsOf } from "../oracle/plan-judgement.ts";
import { exactly, written } from "../support/ratio.ts";
import { freshIntake } from "../tables/tokyo.ts";
import { answerOf } from "./answer.ts";
import { readStory, type Story, writtenStory } from "./story.ts";

const FOLDER = new URL("plans/", import.meta.url).pathname;
const HOW = "If the new answer is right: UPDATE_GOLDEN=1 npx vitest run test/golden/plans.test.ts";

const stories = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readStory(`${FOLDER}${name}`));

describe("golden stories", () => {
  test("there are at least thirty, each with a reason and a reckoning", () => {
    expect(stories.length).toBeGreaterThanOrEqual(30);
    for (const { path, head } of stories) expect(head, path).toMatch(/^.+\n理由: .+\n計算: .+\n/);
  });

  test.each(stories.map((story) => [story.title, story] as const))("%s", (_, story) => {
    const answers = story.calls.map((call) => answerOf(story, call));
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(story.path, writtenStory(story, answers));
    else {
      story.calls.forEach((call, i) => {
        expect(answers[i], `${story.path}, ${call.line}. ${HOW}`).toEqual(call.expected);
      });
    }
  });

  test("every story's plan is HiGHS's best, and the referee agrees", async () => {
    for (const story of stories) {
      const book = bookOf(story);
      if (book === null) continue;
      const plan = planBook(book);
      expect(plan.proof.kind, story.path).toBe("optimal");
      expect(await faultsOf(book, plan), story.path).toEqual([]);
      const { status, value } = await solveByHighs(book, 20);
      expect(status, story.path).toBe("proven");
      expect(value && written(value), story.path).toBe(written(exactly(plan.value)));
    }
  }, 120_000);
});

function bookOf({ tables, asOf }: Story) {
  const table = (name: string) => tables.get(name) as Cell;
  const intake = freshIntake();
  const cells = {
    balances: table("残高"),
    offers: table("交換レート"),
    needs: table("使う予定"),
    worth: table("価値"),
    asOf,
    limits: table("上限"),
    settings: table("設定"),
  };
  if (cells.balances === undefined || cells.worth === undefined) return null;
  return readBook(cells, intake);
}
