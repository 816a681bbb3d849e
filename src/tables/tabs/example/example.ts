// The example: rows that show how the tables are filled in, marked as dated.

import type { Language } from "../../language.ts";
import { EXAMPLE_EN } from "./english.ts";
import { EXAMPLE_JA } from "./japanese.ts";
import type { ExampleTable, ExampleTexts } from "./texts.ts";

const TEXTS: Readonly<Record<Language, ExampleTexts>> = { ja: EXAMPLE_JA, en: EXAMPLE_EN };

/** The day the example is reckoned from: written as a text, it is never renewed. */
export const EXAMPLE_DAY = "2026-11-22";

/** The tables that the example fills. */
export const EXAMPLE_TABLES = Object.keys(EXAMPLE_JA) as readonly ExampleTable[];

/** Rows as a user would type them, headers first. */
export function exampleRows(table: ExampleTable, language: Language): string[][] {
  const lines = TEXTS[language][table].trim().split("\n");
  return lines.map((line) => line.split("|"));
}
