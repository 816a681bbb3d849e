// Reads how a site words its crediting (contract.md, section 3). What cannot be read whole is refused.

import type { Crediting, CreditingRule, SteadyRule } from "./crediting.ts";
import { type Closing, readClosing } from "./crediting-closing.ts";
import { ENGLISH } from "./crediting-english.ts";
import { JAPANESE } from "./crediting-japanese.ts";
import type { PhraseBook } from "./crediting-phrases.ts";
import { readSpan, type Span } from "./crediting-span.ts";

/** Longer cells hold something else; reading them word by word would only take time. */
const LONGEST = 120;
const EXCLUSIONS = [
  /\((?:月~金)?※?(?:但し|ただし)?、?[土日曜祝祭休年末始・、,と]+[はを]?除(?:く|きます)\)/,
  /[※、][土日曜祝祭休年末始・,と]+[はを]?除(?:く|きます)$/,
  / ?\((?:excluding|except|not counting) (?:(?:weekends|saturdays|sundays|(?:public )?holidays|and|or|&)[, ]*)+\)/,
];
const NUMBER_WORDS = "one two three four five six seven eight nine ten".split(" ");

/**
 * Reads a site's own words for its crediting, Japanese or English.
 *
 * @param text - The words as typed, full-width or not.
 * @returns The crediting; null where any part of the text cannot be read, or where a request would be
 *   credited before it is made (contract.md, section 3).
 * @example parseCrediting("翌月分から相殺") //=> null
 */
export function parseCrediting(text: string): Crediting | null {
  if (text.length > LONGEST) return null;
  const folded = fold(text);
  const closing = readClosing(folded);
  if (closing === null) return null;
  const rules = closing === "none" ? spanIn(folded) : rulesOf(closing);
  return rules === null ? null : { text, earliest: rules.earliest, latest: rules.latest };
}

/** One spelling for every width, dash, arrow and number word; no spaces beside Japanese. */
function fold(text: string): string {
  const plain = text
    .trim()
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\r\n]+/g, "、")
    .replace(/\s+/g, " ")
    .replace(/ ?(?:[-=]>|[⇒➡]) ?/g, "→")
    .replace(/([a-z])-(?=[a-z])/g, "$1 ")
    .replace(/ ?[~〜∼‐‑‒–—―−-] ?/g, "~")
    .replace(/(\d|日)ー(?=\d)/g, "$1~")
    .replace(/ ?([^ -~]) ?/g, "$1");
  return EXCLUSIONS.reduce(
    (rest, exclusion) => rest.replace(exclusion, ""),
    inDigits(plain),
  ).trim();
}

function inDigits(text: string): string {
  return text
    .replace(/\bup to\b/g, "within")
    .replace(/\ban? (?=day|week|month|hour|minute|business|working)/g, "1 ")
    .replace(/\b[a-z]+\b/g, (word) => {
      const number = NUMBER_WORDS.indexOf(word);
      return number === -1 ? word : String(number + 1);
    });
}

function bookOf(text: string): PhraseBook {
  return /[ぁ-んァ-ヶ一-龠]/.test(text) ? JAPANESE : ENGLISH;
}

function spanIn(text: string): Span | null {
  const span = readSpan(text, bookOf(text));
  return span === null || precedesRequest(span.latest, 31) ? null : span;
}

interface Rules {
  readonly earliest: CreditingRule;
  readonly latest: CreditingRule;
}

function rulesOf({ lastDay, first, second }: Closing): Rules | null {
  const early = readSpan(first, bookOf(first));
  if (early === null || precedesRequest(early.latest, lastDay)) return null;
  const late = second === null ? aMonthLater(early) : spanIn(second);
  if (late === null) return null;
  if (lastDay === 31) return early;
  return {
    earliest: { kind: "closing", lastDay, first: early.earliest, second: late.earliest },
    latest: { kind: "closing", lastDay, first: early.latest, second: late.latest },
  };
}

/** The promise of the next closing; null where it does not count from the month, so no closing matters. */
function aMonthLater({ earliest, latest }: Span): Span | null {
  const later = monthLater(latest);
  return later === null ? null : { earliest: monthLater(earliest) ?? earliest, latest: later };
}

function monthLater(rule: SteadyRule): SteadyRule | null {
  if (rule.kind !== "month-day" && rule.kind !== "month-business-day") return null;
  return { ...rule, months: rule.months + 1 };
}

/** Whether a request up to a day of the month could be credited before it is made. */
function precedesRequest(rule: SteadyRule, lastDay: number): boolean {
  if (rule.kind === "month-day") return rule.months === 0 && rule.day < lastDay;
  return rule.kind === "month-business-day" && rule.months === 0;
}
