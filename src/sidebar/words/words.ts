// Every word that the sidebar says, in both languages: a key that one lacks does not compile.

import type { State } from "../../desk/protocol.ts";
import { askWords } from "./ask-words.ts";
import { checksWords } from "./checks-words.ts";
import { frameWords } from "./frame-words.ts";
import { nextWords } from "./next-words.ts";
import { planWords } from "./plan-words.ts";
import { startWords } from "./start-words.ts";

type Language = State["language"];

const wordsIn = (language: Language) => ({
  frame: frameWords[language],
  start: startWords[language],
  next: nextWords[language],
  plan: planWords[language],
  ask: askWords[language],
  checks: checksWords[language],
});

export type Words = ReturnType<typeof wordsIn>;

export const WORDS: Readonly<Record<Language, Words>> = {
  ja: wordsIn("ja"),
  en: wordsIn("en"),
};

/** The language of a browser, until the spreadsheet's is known. */
export const languageOfBrowser = (tag: string): Language => (/^ja\b/i.test(tag) ? "ja" : "en");
