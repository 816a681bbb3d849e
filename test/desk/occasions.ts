// Days and languages on which the desk is asked, and what every answer must be: JSON through and through.

import { expect } from "vitest";
import type { Occasion } from "../../src/desk/occasion.ts";
import type { Language } from "../../src/tables/language.ts";
import { AS_OF } from "./record/example-tabs.ts";

export const LANGUAGES: readonly Language[] = ["ja", "en"];

export function on(language: Language, asOf = AS_OF, today = asOf): Occasion {
  return { asOf, today, language };
}

/** google.script.run carries JSON only: no Date, nothing undefined, no number that is not finite. */
export function expectJson(answer: unknown): void {
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
}
