// Arguments that several functions take, worded once.

import type { Argument } from "./custom-function.ts";

export const AS_OF: Argument = {
  name: "as_of",
  help: { ja: "基準日のセル", en: "the day to reckon from, as a cell with a date" },
};

export const BALANCES: Argument = {
  name: "balances",
  help: { ja: "残高の表（見出し行を含む）", en: "Balances, with its header row" },
};

export const OFFERS: Argument = {
  name: "offers",
  help: { ja: "交換レートの表（見出し行を含む）", en: "Offers, with its header row" },
};

export const NEEDS: Argument = {
  name: "needs",
  help: { ja: "使う予定の表（見出し行を含む）", en: "Needs, with its header row" },
};

export const WORTH: Argument = {
  name: "worth",
  help: { ja: "価値の表（見出し行を含む）", en: "Worth, with its header row" },
};

export const LIMITS: Argument = {
  name: "limits",
  help: { ja: "上限の表（見出し行を含む）", en: "Limits, with its header row" },
  isOptional: true,
};

export const SETTINGS: Argument = {
  name: "settings",
  help: { ja: "設定の表（見出し行を含む）", en: "Settings, with its header row" },
  isOptional: true,
};

export const CREDITING: Argument = {
  name: "crediting",
  help: {
    ja: "反映の書き方。例: 3営業日以内（範囲も可）",
    en: "how the site words it, such as 3 business days; may be a range",
  },
};
