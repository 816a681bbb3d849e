// Why a step is there, and on that day: sentences that stand well side by side in one cell.

import { isoDate } from "../../core/day.ts";
import type { Reason } from "../../planner/plan.ts";
import type { Label, Language } from "../language.ts";
import { capText } from "./caps.ts";
import { yen } from "./figures.ts";
import { fill } from "./fill.ts";
import { capitalised } from "./message.ts";
import { needName } from "./purposes.ts";

const REASONS: Readonly<Record<Reason["kind"], Label>> = {
  lapses: {
    en: "{currency} lapses after {day}.",
    ja: "{currency}が {day} を過ぎると失効します。",
  },
  "offer-ends": { en: "The offer ends on {day}.", ja: "この交換は {day} までです。" },
  "first-come": {
    en: "First come, first served: it may end early.",
    ja: "先着のため、早く終わることがあります。",
  },
  "offer-opens": {
    en: "The offer opens on {day}.",
    ja: "この交換は {day} から受け付けます。",
  },
  "points-arrive": {
    en: "Its points are there from {day}.",
    ja: "ポイントは {day} から使えます。",
  },
  "cap-full": {
    en: "It takes all that is left of {cap}.",
    ja: "{cap}の残りをすべて使います。",
  },
  "cap-renews": { en: "{cap} begins anew on {day}.", ja: "{cap}が {day} に新しくなります。" },
  "in-time": {
    en: "To be there by {day} for {need}.",
    ja: "{need}のため、{day} までに反映させます。",
  },
  "next-hop": {
    en: "To be there by {day} for the exchange to {exit}.",
    ja: "{exit}への交換のため、{day} までに反映させます。",
  },
  "may-wait": {
    en: "Nothing presses: as late as is safe, in case a better rate comes.",
    ja: "急ぎません。優待が来るかもしれないので、安全な範囲で遅い日にしています。",
  },
  "worth-more": {
    en: "What it brings is worth more to you than the points it costs.",
    ja: "持ち続けるより、交換したほうが価値があります。",
  },
  without: {
    en: "Without it the plan loses {loss}.",
    ja: "この申請がないと {loss} 減ります。",
  },
};

/** One reason as a sentence. */
export function reasonText(reason: Reason, language: Language): string {
  const values: Record<string, string> = {};
  if ("day" in reason) values.day = isoDate(reason.day);
  if ("currency" in reason) values.currency = reason.currency;
  if ("exit" in reason) values.exit = reason.exit;
  if ("need" in reason) values.need = needName(reason.need, language);
  if ("cap" in reason) values.cap = capText(reason.cap, language);
  if ("loss" in reason) values.loss = yen(reason.loss);
  return capitalised(fill(REASONS[reason.kind][language], values));
}
