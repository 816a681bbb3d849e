import { expect, test } from "vitest";
import { built } from "../bundle/built.ts";

const asOf = new Date("2026-11-22T00:00:00+09:00");
const offers = {
  ja: [
    ["交換元", "交換先", "交換ポイント", "受取", "反映"],
    ["A", "B", 490, 500, "即時"],
  ],
  en: [
    ["Source", "Exit", "Give", "Get", "Crediting"],
    ["A", "B", 490, 500, "instant"],
  ],
};
const balances = {
  ja: [
    ["交換元", "ポイント"],
    ["A", 9007199254740000],
  ],
  en: [
    ["Source", "Points"],
    ["A", 9007199254740000],
  ],
};
const needs = {
  ja: [
    ["使う先", "金額", "使う日"],
    ["B", 1000, asOf],
  ],
  en: [
    ["Exit", "Amount", "Date"],
    ["B", 1000, asOf],
  ],
};
const worth = {
  ja: [
    ["通貨", "1単位の円", "価値"],
    ["A", 0.123457, 0.333331],
    ["B", 0.717171, 0.98],
  ],
  en: [
    ["Currency", "Yen per unit", "Worth"],
    ["A", 0.123457, 0.333331],
    ["B", 0.717171, 0.98],
  ],
};
const SAID = { ja: /正確に計算できません/, en: /computed exactly/ } as const;

test.each(["ja", "en"] as const)("numbers too large to be exact are refused in words: %s", (of) => {
  const bundle = built();
  const book = [balances[of], offers[of], needs[of], worth[of], asOf];
  expect(() => bundle.call("EXCHANGE_PLAN", book)).toThrow(SAID[of]);
  expect(() => bundle.call("PLAN_SUMMARY", book)).toThrow(SAID[of]);
  const sources = ["B", 1e15, offers[of], asOf, worth[of]];
  expect(() => bundle.call("COMPARE_SOURCES", sources)).toThrow(SAID[of]);
});

test("a circle of offers that gains within one day is refused in words", () => {
  const ring = [
    ["Source", "Exit", "Give", "Get", "Crediting"],
    ["A", "B", 100, 200, "instant"],
    ["B", "A", 100, 100, "instant"],
  ];
  const held = [
    ["Source", "Points"],
    ["A", 1000],
  ];
  const capped = ring.map((row, at) => [
    ...row,
    ["Cap", 500, ""][at],
    ["Cap per", "total", ""][at],
  ]);
  const bundle = built();
  expect(() => bundle.call("EXCHANGE_PLAN", [held, ring, needs.en, worth.en, asOf])).toThrow(
    /in a circle/,
  );
  const summary = bundle.call("PLAN_SUMMARY", [held, capped, needs.en, worth.en, asOf]);
  expect(JSON.stringify(summary)).toContain("Proof");
});
