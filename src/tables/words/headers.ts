// Headers of results, column by column (contract.md, sections 2, 5 and 6).

import type { Language } from "../language.ts";

type Headers = Readonly<Record<Language, string>>;

const RESULTS = {
  exits: {
    en: "Exit|Effective yen|Yen per point|% of face|Route|Exchanged|Received|Fee|Left over|Credited by|Preference|Minimum|Check",
    ja: "交換先|実質価値(円)|1ptあたり(円)|額面比|ルート|交換ポイント|受取|手数料|端数|反映日|優待|最低交換|確認",
  },
  sources: {
    en: "Source|Points|Yen of points|% saved|Route|Credited by|Preference|Check",
    ja: "交換元|ポイント|ポイントの価値(円)|お得率|ルート|反映日|優待|確認",
  },
  plan: {
    en: "Date|Source|Exit|Points|Fee|Receive|Credited by|No later than|For|Value|Why|Check",
    ja: "日付|交換元|交換先|ポイント|手数料|受取|反映日|遅くとも|用途|価値(円)|理由|確認",
  },
  summary: { en: "Item|Value", ja: "項目|値" },
  checks: { en: "Table|Row|Column|Problem|What to do", ja: "表|行|列|問題|対処" },
} satisfies Record<string, Headers>;

/** The header row of a result. */
export function headers(result: keyof typeof RESULTS, language: Language): string[] {
  return RESULTS[result][language].split("|");
}
