// What is said of presets.

import type { Label, Language } from "../../tables/language.ts";
import type { PresetId } from "../protocol.ts";

export const HEADERS: Readonly<Record<Language, string>> = {
  en: "Currency|Yen per unit|Worth|What happens",
  ja: "通貨|1単位の円|価値|書き込み",
};

export const PRESETS: Readonly<Record<PresetId, Label>> = {
  amazon: { en: "heavy Amazon user", ja: "Amazon中心" },
  cash: { en: "cash", ja: "現金派" },
  loyalty: { en: "loyalty ecosystem", ja: "ポイント経済圏" },
};

export const STATUS = {
  added: { en: "a new row", ja: "行を追加" },
  filled: { en: "blank cells are filled", ja: "空欄に記入" },
  replaced: { en: "replaced", ja: "書き換え" },
  kept: { en: "stays as it is", ja: "今の値のまま" },
  same: { en: "stands there already", ja: "記入済み" },
  "no-yen": {
    en: "not written: its Yen per unit is not known; please type it in Worth",
    ja: "書き込みません: 1単位の円がわからないため、「価値」に入力してください",
  },
  unreadable: {
    en: "not written: something in the row is no number",
    ja: "書き込みません: 数として読めない値があります",
  },
} satisfies Record<string, Label>;

export const SAID = {
  written: {
    en: "Worth has been filled for “{preset}”: {rows} rows.",
    ja: "「価値」の {rows} 行に「{preset}」の値を入れました。",
  },
  nothing: {
    en: "Worth has nothing to be filled; nothing was written.",
    ja: "「価値」に入れる空欄はありません。何も書き込んでいません。",
  },
  open: {
    en: "Yen per unit is not known of {names}: please type it in Worth.",
    ja: "1単位の円がわからないもの: {names}。「価値」に入力してください。",
  },
  what: { en: "the Worth rows of “{preset}”", ja: "「価値」の「{preset}」の値" },
} satisfies Record<string, Label>;

export const UNKNOWN: Label = {
  en: "This preset is not known; nothing was written. Open the planner again.",
  ja: "この設定は扱えません。何も書き込んでいません。プランナーを開き直してください。",
};
