// What cannot be computed exactly is refused in the user's words.

import { TooLarge } from "../core/fraction.ts";
import type { Language } from "../tables/language.ts";

const MESSAGE: Readonly<Record<Language, string>> = {
  ja: "数が大きすぎるか細かすぎるため、正確に計算できません。ポイント・金額・価値の桁を減らしてください。",
  en: "The numbers are too large or too fine to be computed exactly. Please use fewer digits in points, amounts and worths.",
};

/** Computes; numbers past what is exact throw with a message instead of a rounded answer. */
export function exactly<T>(language: Language, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof TooLarge) throw new Error(MESSAGE[language]);
    throw error;
  }
}
