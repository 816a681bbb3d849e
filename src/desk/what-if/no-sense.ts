// Suppositions that make no sense, in words: {names} are filled in.

import type { Label } from "../../tables/language.ts";
import type { NoAnswer } from "../occasion.ts";
import { filled, type Part } from "../record/outcome.ts";

const NO_SENSE = {
  unknown: {
    en: "This supposition is not known. Open the planner again.",
    ja: "この仮定は扱えません。プランナーを開き直してください。",
  },
  unreadable: {
    en: "Nothing can be supposed while the tables cannot be read:\n{problems}",
    ja: "表を読めないため、仮定を試せません。\n{problems}",
  },
  day: {
    en: "“{day}” is not a day. Give it as 2026-12-01.",
    ja: "「{day}」は日付として読めません。2026-12-01 のように指定してください。",
  },
  past: {
    en: "{day} is before {asOf}, the day of the plan: what was there then is not known. Choose a later day.",
    ja: "{day} は基準日 {asOf} より前で、その日の残高がわかりません。基準日より後の日を選んでください。",
  },
  backwards: {
    en: "The campaign ends on {until}, before it begins on {from}. Correct one of the days.",
    ja: "増量の終了日 {until} が開始日 {from} より前です。どちらかを直してください。",
  },
  percent: {
    en: "“{percent}” is not a percentage above 0 and up to 1000.",
    ja: "「{percent}」は 0 より大きく 1000 以下の割合(%)として読めません。",
  },
  yen: {
    en: "“{yen}” is not a number of yen. Give 0 or more, such as 0.95.",
    ja: "「{yen}」は円として読めません。0.95 のように 0 以上の数を指定してください。",
  },
  "no-offer": {
    en: "The offer {source} → {exit} no longer stands in row {row} of Offers as shown. Open the plan again.",
    ja: "{source} → {exit} が「交換レート」の{row}行目に表示のとおりにありません。プランを開き直してください。",
  },
  "no-pair": {
    en: "No offer from {source} to {exit} takes requests from {from} to {until} within the plan.",
    ja: "計画の期間のうち {from} から {until} までに申請できる{source}から{exit}への交換がありません。",
  },
  "shared-caps": {
    en: "Several offers from {source} to {exit} have caps of their own, which a campaign for part of their days would share in a way that is not known. Choose days that cover the whole plan, or add the campaign to Offers.",
    ja: "{source}から{exit}への交換が複数あり、それぞれに上限があるため、期間の一部だけの増量は上限の数え方がわかりません。計画の全期間にするか、「交換レート」に増量の行を加えてください。",
  },
  currency: {
    en: "{currency} is in none of the tables.",
    ja: "{currency}はどの表にもありません。",
  },
  "no-worth": {
    en: "{currency} has no row in Worth, so its yen are not known. Add the row first.",
    ja: "{currency}が「価値」の表になく、何円かわかりません。先に行を加えてください。",
  },
  need: {
    en: "There is no need in row {row} of Needs. Open the plan again.",
    ja: "「使う予定」の{row}行目に予定がありません。プランを開き直してください。",
  },
  exit: {
    en: "“{exit}” is not the name of an exit, or several joined by “/”.",
    ja: "「{exit}」は使う先の名前として読めません。複数は「/」でつないでください。",
  },
} satisfies Record<string, Label>;

/** The refusal of a supposition; what the user typed is cut short. */
export function noSense(
  code: keyof typeof NO_SENSE,
  parts: Readonly<Record<string, Part>> = {},
): NoAnswer {
  const short = Object.entries(parts).map(([name, part]): [string, Part] => [
    name,
    typeof part === "string" && name !== "problems" ? part.slice(0, 60) : part,
  ]);
  return { kind: "refused", why: filled(NO_SENSE[code], Object.fromEntries(short)) };
}
