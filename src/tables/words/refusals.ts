// Why nothing can be exchanged: `none: below the minimum 500`.

import type { RefusalReason } from "../../core/comparison.ts";
import { isoDate } from "../../core/day.ts";
import type { Language } from "../language.ts";
import { count } from "./figures.ts";

/** The text of a cell that cannot hold a value. */
export function noneText(why: RefusalReason, language: Language): string {
  return language === "ja" ? `なし: ${japanese(why)}` : `none: ${english(why)}`;
}

function english(why: RefusalReason): string {
  switch (why.kind) {
    case "below-minimum":
      return `below the minimum ${count(why.minimum)}`;
    case "limits-used-up":
      return "every limit is used up";
    case "condition-not-met":
      return `a condition is not met (${why.condition})`;
    case "not-open":
      return `no offer open on ${isoDate(why.day)}`;
    case "no-route":
      return `no route from ${why.source} to ${why.exit}`;
    case "no-offer-from":
      return `no offer from ${why.source}`;
    case "no-offer-to":
      return `no offer to ${why.exit}`;
    case "no-worth":
      return `${why.currency} has no row in Worth`;
    case "calendar-ends":
      return "holidays are not known on the days of crediting";
    case "too-large":
      return "too large to be reckoned exactly";
  }
}

function japanese(why: RefusalReason): string {
  switch (why.kind) {
    case "below-minimum":
      return `最低交換 ${count(why.minimum)} に届きません`;
    case "limits-used-up":
      return "上限を使い切っています";
    case "condition-not-met":
      return `条件が未達成です(${why.condition})`;
    case "not-open":
      return `${isoDate(why.day)} に受付中の交換がありません`;
    case "no-route":
      return `${why.source}から${why.exit}へのルートがありません`;
    case "no-offer-from":
      return `${why.source}からの交換がありません`;
    case "no-offer-to":
      return `${why.exit}への交換がありません`;
    case "no-worth":
      return `${why.currency}が「価値」の表にありません`;
    case "calendar-ends":
      return "反映日の祝日がわかりません";
    case "too-large":
      return "数が大きすぎて正確に計算できません";
  }
}
