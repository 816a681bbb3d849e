// One crediting promise, from its earliest day to its latest: 3営業日以内, リアルタイム~翌営業日, 1-3 days.

import type { SteadyRule } from "./crediting.ts";
import {
  afterBusinessDays,
  afterDays,
  firstWithin,
  type Phrase,
  type PhraseBook,
} from "./crediting-phrases.ts";

/** The earliest and the latest day of one promise. */
export interface Span {
  readonly earliest: SteadyRule;
  readonly latest: SteadyRule;
}

interface Moment extends Span {
  /** Whether the words name the last of several days. */
  readonly isWithin: boolean;
}

/**
 * Reads one promise, without closing days.
 *
 * @param text - The words, folded as the phrase book wants them.
 * @param book - The phrase book of their language.
 * @returns Earliest and latest; null where a word is left over, or the earliest is past the latest.
 * @example readSpan("1~3日", JAPANESE).latest //=> { kind: "days", days: 3 }
 */
export function readSpan(text: string, book: PhraseBook): Span | null {
  const promise = withoutIdle(text.replace(book.fromNextDay, ""), book);
  const isFromNextDay = book.fromNextDay.test(text);
  const parts = promise.split(book.between);
  if (parts.length === 2) return readRange(parts[0] as string, parts[1] as string, book);
  const moment = parts.length === 1 ? readMoment(promise, book) : null;
  if (moment === null) return null;
  if (isFromNextDay) return { earliest: fromNextDay(moment), latest: moment.latest };
  return moment.isWithin ? { ...moment, earliest: firstWithin(moment.latest) } : moment;
}

function readRange(left: string, right: string, book: PhraseBook): Span | null {
  const start = left.replace(book.atEarliest, "");
  const month = book.month.exec(start);
  const inherits = month !== null && book.bareDay.test(right);
  // 1〜3営業日: the earliest leaves out its unit; 翌月5日〜10日: the latest leaves out its month.
  const earliest = readMoment(/\d$/.test(start) ? start + unitOf(right) : start, book);
  const latest = readMoment(inherits ? month[0] + right : right, book);
  if (earliest === null || latest === null) return null;
  if (inherits && earliest.latest.kind !== latest.latest.kind) return null;
  if (usualLength(earliest.latest) > usualLength(latest.latest)) return null;
  return { earliest: earliest.earliest, latest: latest.latest };
}

function unitOf(right: string): string {
  return /\d/.test(right) ? right.replace(/^\D*\d+/, "") : "";
}

/** Takes idle words off one by one until what is left is a whole phrase. */
function readMoment(text: string, book: PhraseBook): Moment | null {
  let rest = text;
  let isWithin = false;
  for (;;) {
    const phrase = book.phrases.find(([pattern]) => pattern.test(rest));
    if (phrase !== undefined) return momentOf(phrase, rest, isWithin);
    const shorter = without(rest, book.idle);
    const within = shorter === rest ? without(rest, book.within) : shorter;
    if (within === rest) return null;
    if (shorter === rest) isWithin = true;
    rest = within;
  }
}

function momentOf(phrase: Phrase, text: string, isWithin: boolean): Moment | null {
  const [pattern, rule, earliest] = phrase;
  const found = pattern.exec(text);
  const latest = found === null ? null : rule(found);
  if (latest === null) return null;
  return { earliest: earliest === undefined ? latest : earliest(latest), latest, isWithin };
}

/** The text without the idle words before it, among which "from the request" would split like a range. */
function withoutIdle(text: string, book: PhraseBook): string {
  const before = book.idle.filter((words) => words.source.startsWith("^"));
  for (let rest = text; ; ) {
    const shorter = without(rest, before);
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

function without(text: string, words: readonly RegExp[]): string {
  for (const word of words) {
    const shorter = text.replace(word, "");
    if (shorter !== text) return shorter;
  }
  return text;
}

/** 申請の翌日より: no sooner than the day after, whatever the promise. */
function fromNextDay({ latest }: Moment): SteadyRule {
  if (latest.kind === "business-days") return afterBusinessDays(Math.min(1, latest.days));
  return latest.kind === "days" ? afterDays(Math.min(1, latest.days)) : firstWithin(latest);
}

/** Roughly how many days a rule takes: enough to tell a range that is written backwards. */
function usualLength(rule: SteadyRule): number {
  switch (rule.kind) {
    case "days":
      return rule.days;
    case "business-days":
      return (rule.days * 7) / 5;
    case "months":
      return rule.months * 30;
    case "month-day":
      return rule.months * 30 + rule.day;
    case "month-business-day":
      return rule.months * 30 + (rule.days * 7) / 5;
  }
}
