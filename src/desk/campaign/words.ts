// What is said of adding a campaign: {names} are filled in.

import type { Label } from "../../tables/language.ts";

export const CAMPAIGN_WORDS = {
  added: {
    en: "Added to Offers: {source} to {exit}, {rate}, {from} to {until}.",
    ja: "「交換レート」に追加しました: {source} → {exit} {rate}({from} 〜 {until})。",
  },
  what: {
    en: "the campaign of {source} to {exit}, {rate}",
    ja: "{source} → {exit} {rate} のキャンペーンの追加",
  },
  "no-offers": {
    en: "There is no Offers tab. Set up the sheets first.",
    ja: "「交換レート」のシートがありません。先に「シートを用意する」を選んでください。",
  },
  "no-rate": {
    en: '"{found}" is not a rate. Type it as 490 → 500, or as 2%. Nothing was written.',
    ja: "「{found}」をレートとして読めません。490→500 または 2% のように入力してください。何も書き込んでいません。",
  },
  "no-standing": {
    en: '"{found}" needs an offer of this pair to be better than; there is none. Type the rate as 490 → 500. Nothing was written.',
    ja: "「{found}」の元になる、この組み合わせの行がありません。490→500 のように入力してください。何も書き込んでいません。",
  },
  "no-day": {
    en: '"{found}" is not a day. Type it as 2026-11-22. Nothing was written.',
    ja: "「{found}」は日付ではありません。2026-11-22 のように入力してください。何も書き込んでいません。",
  },
  "no-column": {
    en: "Offers has no column {column}. Please add it. Nothing was written.",
    ja: "「交換レート」に「{column}」の列がありません。列を加えてください。何も書き込んでいません。",
  },
  unreadable: {
    en: "{problems}\nNothing was written.",
    ja: "{problems}\n何も書き込んでいません。",
  },
} satisfies Record<string, Label>;
