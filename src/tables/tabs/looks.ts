// The kinds of columns that tabs are made of.

import type { Label, Language } from "../language.ts";
import type { CellRule, Look } from "./tab.ts";

const AUTOMATIC = "General";
export const DAY_FORMAT = "yyyy-mm-dd";
export const COUNT_FORMAT = "#,##0";

const label = (text: string | Label): Label =>
  typeof text === "string" ? { ja: text, en: text } : text;

/** What is said of a column in both languages, with something its reader takes. */
type Said = readonly [ja: string, en: string, example: string | Label];

function look([ja, en, example]: Said, rule: CellRule | null, format: string, width: number): Look {
  return { about: { ja, en }, example: label(example), rule, format, width };
}

/** A currency, a mall, an item. */
export const named = (...said: Said): Look => look(said, null, AUTOMATIC, 150);
/** A text of some length. */
export const text = (...said: Said): Look => look(said, null, AUTOMATIC, 220);
/** A text that a sheet would make a number of. */
export const verbatim = (...said: Said): Look => look(said, null, "@", 105);
/** A number, a percentage or words: whatever is typed. */
export const open = (...said: Said): Look => look(said, null, AUTOMATIC, 105);
export const date = (...said: Said): Look => look(said, { kind: "date" }, DAY_FORMAT, 105);
export const percentage = (...said: Said): Look => look(said, null, "0.##%", 105);

/** Whole numbers from `least` on. */
export const count = (least: number, ...said: Said): Look =>
  look(said, { kind: "at-least", least }, COUNT_FORMAT, 105);
/** Numbers from `least` on, decimals too. */
export const amount = (least: number, ...said: Said): Look =>
  look(said, { kind: "at-least", least }, AUTOMATIC, 105);

/** One of a few words. */
export function oneOf(
  words: Readonly<Record<Language, readonly string[]>>,
  ja: string,
  en: string,
): Look {
  const example = { ja: words.ja[0]!, en: words.en[0]! };
  return look([ja, en, example], { kind: "words", words }, AUTOMATIC, 105);
}

/**
 * Yes or no, as a list: a checkbox would put FALSE into every row, and no row would be blank any more.
 */
export const yesOrNo = (ja: string, en: string): Look =>
  oneOf({ ja: ["TRUE", "FALSE"], en: ["TRUE", "FALSE"] }, ja, en);

export const capIn = (): Look =>
  oneOf(
    { ja: ["ポイント", "受取", "回数"], en: ["points", "units", "requests"] },
    "上限を何で数えるか: ポイント(手数料を除く)、受取(増量を除く)、回数。空欄はポイント。",
    "What the cap counts: points (fee left out), units received (bonus left out), or requests. Blank: points.",
  );

/** @param blank - What a blank means; "" where it must be filled. */
export const capPer = (blank: Label): Look =>
  oneOf(
    {
      ja: ["日", "月", "年", "年度", "合計"],
      en: ["day", "month", "year", "fiscal year", "total"],
    },
    `上限を数える期間: 日、月、年(1〜12月)、年度(4〜3月)、合計(開始日〜終了日)。${blank.ja}`,
    `The period the cap runs over: day, month, year (January on), fiscal year (April on), or total (From to Until). ${blank.en}`.trim(),
  );

export const used = (): Look =>
  count(
    0,
    "基準日を含む期間に、すでに使った分。単位は「数え方」と同じ。空欄は 0。記録すると自動で増えます。",
    "What is used already in the period that holds the as-of day, in the unit of Cap in. Blank: 0. Recording raises it.",
    "9800",
  );
