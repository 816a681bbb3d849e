import { describe, expect, test } from "vitest";
import { exchangePlan } from "../../src/functions/exchange-plan.ts";
import { planSummary } from "../../src/functions/plan-summary.ts";
import { copiedAnswer } from "../../src/workbench/execution/answer.ts";
import { generateBook } from "../bench/generator.ts";
import { bookCells } from "../bundle/book-cells.ts";
import { TOKYO } from "../tables/tokyo.ts";

const host = { zone: TOKYO };
const rows = (answer: unknown) => copiedAnswer(answer) as unknown[][];
const day = (iso: string) => new Date(`${iso}T00:00:00+09:00`);

const OFFERS = [
  ["交換元", "交換先", "交換ポイント", "受取", "手数料", "反映"],
  ["ハピタス", "Amazonギフト券", 490, 500, 0, "3営業日以内"],
];
const NEEDS = [
  ["使う先", "金額", "使う日", "メモ"],
  ["アマギフ", 1000, "2026-11-27", "ブラックフライデー"],
];
const WORTH = [
  ["通貨", "1単位の円", "価値"],
  ["Amazonギフト券", 1, 0.9],
  ["ハピタス", 1, 0.8],
];
const balances = (points: unknown) => [
  ["交換元", "ポイント"],
  ["ハピタス", points],
];
const book = (points: unknown) => [balances(points), OFFERS, NEEDS, WORTH, "2026-11-22"];

describe("EXCHANGE_PLAN", () => {
  test("says what to exchange, in time for the sale, and leaves the odd points alone", () => {
    const [header = [], step = [], ...rest] = rows(exchangePlan.compute(book(1200), host));
    expect(header.slice(0, 7)).toEqual([
      ...["日付", "交換元", "交換先", "ポイント", "手数料", "受取", "反映日"],
    ]);
    expect(step.slice(1, 6)).toEqual(["ハピタス", "Amazonギフト券", 980, 0, 1000]);
    expect((step[6] as Date).getTime()).toBeLessThanOrEqual(day("2026-11-27").getTime());
    expect(step[8]).toBe("ブラックフライデー");
    expect(rest).toEqual([]);
  });

  test("says so, and why, where no request is worth making", () => {
    const answer = rows(exchangePlan.compute(book(489), host));
    expect(answer).toHaveLength(2);
    expect(answer[1]?.[0]).toMatch(/^なし/);
  });

  test("answers in English where every header is English", () => {
    const cells = bookCells(generateBook("small", 3));
    const { balances, offers, needs, worth, asOf, limits, settings } = cells;
    const args = [balances, offers, needs, worth, asOf, limits, settings];
    expect(rows(exchangePlan.compute(args, host))[0]?.[0]).toBe("Date");
    expect(rows(planSummary.compute(args, host))[0]).toEqual(["Item", "Value"]);
  });

  test("names the row of a balance that cannot be read", () => {
    expect(() => exchangePlan.compute(book("たくさん"), host)).toThrow(
      "残高 2行目「ポイント」: 「たくさん」は整数のポイントではありません。",
    );
  });

  test("reads points as people type them", () => {
    expect(exchangePlan.compute(book("１，２００pt"), host)).toEqual(
      exchangePlan.compute(book(1200), host),
    );
  });
});

describe("PLAN_SUMMARY", () => {
  test("has its twelve lines in their order", () => {
    const items = rows(planSummary.compute(book(1200), host)).map(([item]) => item);
    expect(items).toEqual([
      ...["項目", "プランの価値", "何もしない場合", "増える価値", "足りる予定(円)"],
      ...["足りない予定(円)", "申請回数", "次の一手", "期限", "失効するポイント"],
      ...["証明", "手作業との比較", "確認"],
    ]);
  });

  test("adds up: 1,000 yen of need met and 220 points left, less the effort", () => {
    const value = new Map(rows(planSummary.compute(book(1200), host)) as [string, unknown][]);
    expect(value.get("プランの価値")).toBe(1000 + 220 * 0.8 - 10);
    expect(value.get("何もしない場合")).toBe(1200 * 0.8);
    expect(value.get("足りる予定(円)")).toBe(1000);
    expect(value.get("足りない予定(円)")).toBe(0);
    expect(value.get("申請回数")).toBe(1);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "has a gain that is the sum of the plan's steps (book %i)",
    (seed) => {
      const { balances, offers, needs, worth, asOf, limits, settings } = bookCells(
        generateBook("small", seed),
      );
      const args = [balances, offers, needs, worth, asOf, limits, settings];
      const steps = rows(exchangePlan.compute(args, host)).slice(1);
      const summary = new Map(rows(planSummary.compute(args, host)) as [string, unknown][]);
      const values = steps.map((step) => (typeof step[9] === "number" ? step[9] : 0));
      const gain = values.reduce((sum, value) => sum + value, 0);
      expect(gain).toBeCloseTo(summary.get("Gain") as number, 6);
      expect(summary.get("Requests")).toBe(steps.filter(([date]) => date instanceof Date).length);
    },
  );
});
