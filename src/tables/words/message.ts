// Problems as one message: the first three, and how many there are beside.

import type { Doubt } from "../doubts/doubt.ts";
import type { Label, Language } from "../language.ts";
import type { Problem } from "../problem.ts";
import { DOUBTS } from "./doubts.ts";
import { fill } from "./fill.ts";
import { placeText } from "./places.ts";
import { PROBLEMS } from "./problems.ts";

/** What is said of one finding: what is wrong, then what to do. */
export type Said = readonly [wrong: string, remedy: string];

const SHOWN = 3;

/** One message for a call's problems. */
export function problemsMessage(problems: readonly Problem[], language: Language): string {
  const lines = problems.slice(0, SHOWN).map((problem) => problemText(problem, language));
  const rest = problems.length - SHOWN;
  if (rest > 0) {
    const more = `And ${rest} more problem${rest === 1 ? "" : "s"}.`;
    lines.push(language === "ja" ? `ほかに${rest}件の問題があります。` : more);
  }
  return lines.join("\n");
}

/** One problem: where, what, and how to mend it. */
export function problemText(problem: Problem, language: Language): string {
  const place = placeText(problem, language);
  const [wrong, remedy] = said(problem, language);
  const sentence = place === "" ? capitalised(wrong) : `${place}: ${wrong}`;
  return `${sentence}${language === "ja" ? "" : " "}${remedy}`;
}

/** What is wrong and what to do, apart. */
export function said(problem: Problem, language: Language): Said {
  return split(PROBLEMS[problem.code], problem, language);
}

/** What is doubtful and what to do, apart. */
export function saidOfDoubt(doubt: Doubt, language: Language): Said {
  return split(DOUBTS[doubt.code], doubt, language);
}

/** A sentence with a capital letter at its beginning. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function split(words: Label, { found, other }: Problem | Doubt, language: Language): Said {
  const [wrong = "", remedy = ""] = words[language].split("|");
  const values = { found, other: other[language] };
  return [fill(wrong, values), fill(remedy, values)];
}
