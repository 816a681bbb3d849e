// Reads how a site words its crediting (contract.md, section 3). What cannot be read whole is refused.

import type { Crediting, CreditingRule, SteadyRule } from "./crediting.ts";
import { type Closing, readClosing } from "./crediting-closing.ts";
import { ENGLISH, plainEnglish } from "./crediting-english.ts";
import { foldWords } from "./crediting-fold.ts";
import { JAPANESE } from "./crediting-japanese.ts";
import { readSpan, type Span } from "./crediting-span.ts";

/** Longer cells hold something else; reading them word by word would only take time. */
const LONGEST = 120;
const EXCLUSIONS = [
  /\((?:月~金)?※?(?:但し|ただし)?、?[土日曜祝祭休年末始・、,と]+[はを]?除(?:く|きます)\)/,
  /[※、][土日曜祝祭休年末始・,と]+[はを]?除(?:く|きます)$/,
];
const ENGLISH_EXCLUSION =
  / ?\((?:excluding|except|not counting) (?:(?:weekends|saturdays|sundays|(?:public )?holidays|and|or|&)[, ]*)+\)/;

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

/** The folded words without "(土日祝を除く)", which contract.md, section 3 reads as saying nothing new. */
function fold(text: string): string {
  const folded = foldWords(text);
  if (folded.includes("除")) {
    return EXCLUSIONS.reduce((rest, exclusion) => rest.replace(exclusion, ""), folded);
  }
  return folded.includes("(") ? folded.replace(ENGLISH_EXCLUSION, "") : folded;
}

function spanOf(text: string): Span | null {
  return hasJapanese(text) ? readSpan(text, JAPANESE) : readSpan(plainEnglish(text), ENGLISH);
}

function hasJapanese(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charAt(at) >= "ぁ") return true;
  return false;
}

function spanIn(text: string): Span | null {
  const span = spanOf(text);
  return span === null || precedesRequest(span.latest, 31) ? null : span;
}

interface Rules {
  readonly earliest: CreditingRule;
  readonly latest: CreditingRule;
}

function rulesOf({ lastDay, first, second }: Closing): Rules | null {
  const early = spanOf(first);
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
