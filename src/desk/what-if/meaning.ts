// What suppositions come to, in one sentence of the user's language.

import type { Book } from "../../core/book.ts";
import { add, type Fraction, subtract, ZERO } from "../../core/fraction.ts";
import type { Plan } from "../../planner/plan.ts";
import type { Label, Language } from "../../tables/language.ts";
import { yen, yenAtMost } from "../../tables/words/figures.ts";
import { fill } from "../../tables/words/fill.ts";
import { needName } from "../../tables/words/purposes.ts";
import type { Supposition } from "../protocol.ts";

const IFS: Readonly<Record<Supposition["kind"] | "none" | "several", Label>> = {
  none: { en: "With nothing supposed", ja: "何も仮定しなければ" },
  several: { en: "With all of this together", ja: "これらがすべて重なると" },
  "as-of": { en: "If you begin on {day}", ja: "{day} から始めると" },
  "not-today": {
    en: "If {source} → {exit} cannot be asked for today",
    ja: "{source} → {exit} の交換が今日できないと",
  },
  closed: { en: "With {currency} closed", ja: "{currency}が止まると" },
  campaign: {
    en: "With {percent}% more from {source} to {exit} ({from} – {until})",
    ja: "{source} → {exit} が {from}〜{until} に {percent}% 増量になると",
  },
  worth: {
    en: "With a unit of {currency} worth ¥{yen}",
    ja: "{currency} 1単位の価値を ¥{yen} とすると",
  },
  exit: { en: "With {exit} for {need}", ja: "{need}を{exit}で用意すると" },
};

type Effect = "loss" | "gain" | "less" | "more" | "other-steps" | "same";

const EFFECTS: Readonly<Record<Effect, Label>> = {
  loss: { en: "{if}, you lose {sum}.", ja: "{if}、{sum} 損をします。" },
  gain: { en: "{if}, you gain {sum}.", ja: "{if}、{sum} 得をします。" },
  less: { en: "{if}, the plan is worth {sum} less.", ja: "{if}、プランの価値は {sum} 減ります。" },
  more: { en: "{if}, the plan is worth {sum} more.", ja: "{if}、プランの価値は {sum} 増えます。" },
  "other-steps": {
    en: "{if}, the plan is worth the same, with other requests.",
    ja: "{if}、申請は変わりますが、プランの価値は同じです。",
  },
  same: { en: "{if}, nothing changes.", ja: "{if}、何も変わりません。" },
};

const UNPROVEN: Label = {
  en: "Not proven to the end: it may be off by up to {gap}.",
  ja: "証明が途中までのため、最大 {gap} ずれることがあります。",
};

const TINY: Label = { en: "less than ¥0.01", ja: "¥0.01 未満" };

/** Other measures of worth are neither loss nor gain. */
const MEASURES: readonly Supposition["kind"][] = ["worth", "exit"];

export interface Change {
  readonly before: Plan;
  readonly after: Plan;
  /** The user's own book. */
  readonly book: Book;
  readonly hasOtherSteps: boolean;
}

/** One sentence; a second one where a plan is not proven to be the best. */
export function meaning(
  suppose: readonly Supposition[],
  { before, after, book, hasOtherSteps }: Change,
  language: Language,
): string {
  const less = subtract(after.value, before.value);
  const isMeasure = suppose.some(({ kind }) => MEASURES.includes(kind));
  let effect: Effect = hasOtherSteps ? "other-steps" : "same";
  if (less.num < 0) effect = isMeasure ? "less" : "loss";
  if (less.num > 0) effect = isMeasure ? "more" : "gain";
  const text = yen(less.num < 0 ? subtract(ZERO, less) : less);
  const sum = text === "¥0" ? TINY[language] : text;
  const said = fill(EFFECTS[effect][language], { if: ifText(suppose, book, language), sum });
  const gap = add(gapOf(before), gapOf(after));
  if (gap.num === 0) return said;
  const doubt = fill(UNPROVEN[language], { gap: yenAtMost(gap) });
  return language === "ja" ? `${said}${doubt}` : `${said} ${doubt}`;
}

function gapOf({ proof }: Plan): Fraction {
  return proof.kind === "optimal" ? ZERO : proof.gap;
}

function ifText(suppose: readonly Supposition[], book: Book, language: Language): string {
  const [one, other] = suppose;
  if (one === undefined) return IFS.none[language];
  if (other !== undefined) return IFS.several[language];
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(one)) values[name] = String(value);
  if (one.kind === "not-today") Object.assign(values, one.offer);
  if (one.kind === "exit") {
    const need = book.needs.find(({ row }) => row === one.needRow);
    values.need = need === undefined ? "" : needName(need, language);
  }
  return fill(IFS[one.kind][language], values);
}
