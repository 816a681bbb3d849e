// Lists in a prompt, from which the user chooses by number.

import { tidy } from "../../tables/fold.ts";
import type { Label } from "../../tables/language.ts";
import { Refusal } from "../refusal.ts";

/** Lines that a window of Google's still shows. */
const SHOWN = 20;

/** Numbered lines; what does not fit is counted. */
export function numbered(lines: readonly Label[]): Label {
  const rest = lines.length - SHOWN;
  const text = (language: "ja" | "en") =>
    lines.slice(0, SHOWN).map((line, index) => `${index + 1}. ${line[language]}`);
  return {
    ja: [...text("ja"), ...(rest > 0 ? [`ほかに${rest}件`] : [])].join("\n"),
    en: [...text("en"), ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n"),
  };
}

/** The one that a number stands for. */
export function picked<T>(items: readonly T[], answer: string): T {
  const text = tidy(answer);
  const item = /^\d+$/.test(text) ? items[Number(text) - 1] : undefined;
  if (item !== undefined) return item;
  throw new Refusal({
    ja: `「${answer}」という番号はありません。1 から ${items.length} までで選んでください。何も書き込んでいません。`,
    en: `There is no number "${answer}". Choose from 1 to ${items.length}. Nothing was written.`,
  });
}
