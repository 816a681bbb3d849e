// One crediting promise, from its earliest day to its latest: 3営業日以内, リアルタイム~翌営業日, 1-3 days.

import type { SteadyRule } from "./crediting.ts";
import {
  afterBusinessDays,
  afterDays,
  firstWithin,
  type Meaning,
  type PhraseBook,
  type Phrases,
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
  const afterNextDay = book.fromNextDay(text);
  const promise = book.withoutRequest(withoutIdleBefore(afterNextDay ?? text, book));
  const between = book.between.find((words) => promise.includes(words));
  if (between !== undefined) return readRange(promise.split(between), book);
  const moment = readMoment(promise, book);
  if (moment === null) return null;
  if (afterNextDay !== null) return { earliest: fromNextDay(moment), latest: moment.latest };
  return moment.isWithin ? { earliest: firstWithin(moment.latest), latest: moment.latest } : moment;
}

function readRange(parts: readonly string[], book: PhraseBook): Span | null {
  const [left, right] = parts;
  if (left === undefined || right === undefined || parts.length > 2) return null;
  const start = without(left, [book.atEarliest], []);
  const month = book.months.find(([word]) => start.startsWith(word));
  // 1〜3営業日: the earliest leaves out its unit; 翌月5日〜10日: the latest leaves out its month.
  const earliest = readMoment(endsInDigit(start) ? start + afterNumber(right) : start, book);
  const inherited = month === undefined ? null : readMoment(month[0] + right, book);
  const latest = inherited ?? readMoment(right, book);
  if (earliest === null || latest === null) return null;
  if (inherited !== null && earliest.latest.kind !== latest.latest.kind) return null;
  if (usualLength(earliest.latest) > usualLength(latest.latest)) return null;
  return { earliest: earliest.earliest, latest: latest.latest };
}

/** Takes idle words off one by one until what is left is a whole phrase. */
function readMoment(text: string, book: PhraseBook): Moment | null {
  let isWithin = false;
  for (let rest = text; ; ) {
    const found = meaningOf(rest, book);
    if (found !== null) return momentOf(found, isWithin);
    const shorter = without(rest, book.idleBefore, book.idleAfter);
    if (shorter !== rest) {
      rest = shorter;
      continue;
    }
    rest = without(rest, book.withinBefore, book.withinAfter);
    if (rest === shorter) return null;
    isWithin = true;
  }
}

interface Found {
  readonly meaning: Meaning;
  readonly n: number;
  readonly months: number;
}

function meaningOf(text: string, book: PhraseBook): Found | null {
  const { key, n } = keyOf(text);
  const whole = lookUp(book.phrases, key);
  if (whole !== null) return { meaning: whole, n, months: 0 };
  for (const [word, months] of book.months) {
    if (!key.startsWith(word)) continue;
    const meaning = lookUp(book.inMonth, without(key.slice(word.length), ["の"], []));
    if (meaning !== null) return { meaning, n, months };
  }
  return null;
}

function momentOf({ meaning, n, months }: Found, isWithin: boolean): Moment | null {
  const latest = meaning.latest(n, months);
  if (latest === null) return null;
  return { earliest: meaning.earliest?.(latest) ?? latest, latest, isWithin };
}

/** A phrase with `#` for its number, and the number; with two numbers or a huge one it is no phrase. */
function keyOf(text: string): { readonly key: string; readonly n: number } {
  const start = firstDigit(text, true);
  if (start === text.length) return { key: text, n: 0 };
  const digits = firstDigit(text.slice(start), false);
  if (digits > 4) return { key: "", n: 0 };
  const tail = text.slice(start + digits);
  const isOrdinal = /^(?:st|nd|rd|th)\b/.test(tail);
  const key = `${text.slice(0, start)}#${isOrdinal ? tail.slice(2) : tail}`;
  return { key, n: Number(text.slice(start, start + digits)) };
}

/** Where the first digit stands, or the first character that is none; the text's length without one. */
function firstDigit(text: string, wanted: boolean): number {
  let at = 0;
  while (at < text.length && isDigit(text.charAt(at)) !== wanted) at += 1;
  return at;
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function endsInDigit(text: string): boolean {
  return text !== "" && isDigit(text.charAt(text.length - 1));
}

function afterNumber(text: string): string {
  const start = firstDigit(text, true);
  return text.slice(start + firstDigit(text.slice(start), false));
}

function lookUp(phrases: Phrases, key: string): Meaning | null {
  const found = phrases[key];
  // Every object answers to words such as "constructor", though not with a meaning.
  return found?.latest === undefined ? null : found;
}

function withoutIdleBefore(text: string, book: PhraseBook): string {
  const shorter = without(text, book.idleBefore, []);
  return shorter === text ? text : withoutIdleBefore(shorter, book);
}

/** The text without the first of these words that stands before or after it. */
function without(text: string, before: readonly string[], after: readonly string[]): string {
  for (const word of before) if (text.startsWith(word)) return text.slice(word.length);
  for (const word of after) if (text.endsWith(word)) return text.slice(0, -word.length);
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
