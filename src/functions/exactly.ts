// What cannot be computed exactly is refused in the user's words.

import { TooLarge } from "../core/fraction.ts";
import { EndlessGain } from "../planner/reach.ts";
import type { Label, Language } from "../tables/language.ts";

const ENDLESS: Label = {
  ja: "交換レートに、同じ日のうちに一周するとポイントが増え続ける組み合わせがあります。交換ポイントと受取を確かめるか、上限を入力してください。",
  en: "Offers lead round in a circle that brings more points each time within one day. Please check Give and Get, or type their Cap.",
};

const MESSAGE: Label = {
  ja: "数が大きすぎるか細かすぎるため、正確に計算できません。ポイント・金額・価値の桁を減らしてください。",
  en: "The numbers are too large or too fine to be computed exactly. Please use fewer digits in points, amounts and worths.",
};

/** What is said of an error that means no exact answer; null for any other. */
export function noExactAnswer(error: unknown): Label | null {
  if (error instanceof EndlessGain) return ENDLESS;
  return error instanceof TooLarge ? MESSAGE : null;
}

/** Computes; what has no exact answer throws with a message instead of a rounded one. */
export function exactly<T>(language: Language, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    const said = noExactAnswer(error);
    throw said === null ? error : new Error(said[language]);
  }
}
