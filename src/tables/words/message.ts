// Problems as one message: the first three, and how many there are beside.

import type { Doubt } from "../doubts/doubt.ts";
import type { Language } from "../language.ts";
import type { Problem } from "../problem.ts";
import { DOUBTS } from "./doubts.ts";
import { placeText } from "./places.ts";
import { PROBLEMS, type Said, type Saying } from "./problems.ts";

const SHOWN = 3;

/** One message for a call's problems. */
export function problemsMessage(problems: readonly Problem[], language: Language): string {
  const lines = problems.slice(0, SHOWN).map((problem) => problemText(problem, language));
  const rest = problems.length - SHOWN;
  if (rest > 0) {
    lines.push(
      language === "ja"
        ? `ほかに${rest}件の問題があります。`
        : `And ${rest} more problem${rest === 1 ? "" : "s"}.`,
    );
  }
  return lines.join("\n");
}

/** One problem: where, what, and how to mend it. */
export function problemText(problem: Problem, language: Language): string {
  const place = placeText(problem, language);
  const [wrong, remedy] = said(problem, language);
  if (language === "ja") return `${place}${place === "" ? "" : ": "}${wrong}${remedy}`;
  const sentence = place === "" ? wrong.charAt(0).toUpperCase() + wrong.slice(1) : wrong;
  return `${place}${place === "" ? "" : ": "}${sentence} ${remedy}`;
}

/** What is wrong and what to do, apart. */
export function said(problem: Problem, language: Language): Said {
  const saying: Saying = PROBLEMS[problem.code];
  return saying[language](problem.found, problem.other[language]);
}

/** What is doubtful and what to do, apart. */
export function saidOfDoubt(doubt: Doubt, language: Language): Said {
  const saying: Saying = DOUBTS[doubt.code];
  return saying[language](doubt.found, doubt.other[language]);
}
