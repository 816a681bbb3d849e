// Why nothing can be exchanged: `none: below the minimum 500`.

import type { RefusalReason } from "../../core/comparison.ts";
import { isoDate } from "../../core/day.ts";
import type { Label, Language } from "../language.ts";
import { count } from "./figures.ts";
import { fill } from "./fill.ts";

const REFUSALS: Readonly<Record<RefusalReason["kind"], Label>> = {
  "below-minimum": {
    en: "below the minimum {minimum}",
    ja: "最低交換 {minimum} に届きません",
  },
  "limits-used-up": { en: "every limit is used up", ja: "上限を使い切っています" },
  "condition-not-met": {
    en: "a condition is not met ({condition})",
    ja: "条件が未達成です({condition})",
  },
  "not-open": { en: "no offer open on {day}", ja: "{day} に受付中の交換がありません" },
  "no-route": {
    en: "no route from {source} to {exit}",
    ja: "{source}から{exit}へのルートがありません",
  },
  "no-offer-from": { en: "no offer from {source}", ja: "{source}からの交換がありません" },
  "no-offer-to": { en: "no offer to {exit}", ja: "{exit}への交換がありません" },
  "no-worth": {
    en: "{currency} has no row in Worth",
    ja: "{currency}が「価値」の表にありません",
  },
  "calendar-ends": {
    en: "holidays are not known on the days of crediting",
    ja: "反映日の祝日がわかりません",
  },
  "too-large": {
    en: "too large to be computed exactly",
    ja: "大きすぎて正確に計算できません",
  },
};

/** The text of a cell that cannot hold a value. */
export function noneText(why: RefusalReason, language: Language): string {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(why)) values[name] = String(value);
  if ("minimum" in why) values.minimum = count(why.minimum);
  if ("day" in why) values.day = isoDate(why.day);
  return `${language === "ja" ? "なし" : "none"}: ${fill(REFUSALS[why.kind][language], values)}`;
}
