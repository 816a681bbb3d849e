// The tab of settings: its rows are there from the beginning, with values left blank.

import type { Label } from "../language.ts";
import { SETTINGS } from "../rows/settings.ts";
import { TABLES } from "../words/places.ts";
import { open, text } from "./looks.ts";
import { tableTab } from "./tab.ts";

/** The settings, each with its default and unit. */
export const SETTING_ROWS: readonly { readonly name: Label; readonly about: Label }[] = [
  {
    name: { ja: "1回の手間", en: "Effort per request" },
    about: {
      ja: "申請1回の手間を円で。空欄は 10円。",
      en: "What one request costs you in effort, in yen. Blank: 10.",
    },
  },
  {
    name: { ja: "余裕日数", en: "Spare days" },
    about: {
      ja: "反映から使う日までに空けておく日数。空欄は 0。",
      en: "Days kept between crediting and use. Blank: 0.",
    },
  },
  {
    name: { ja: "計画の終わり", en: "Plan until" },
    about: {
      ja: "計画する最後の日。空欄は、基準日の90日後と最後の使う予定の遅いほう。",
      en: "Last day of the plan. Blank: 90 days after as-of, or the last need if later.",
    },
  },
  {
    name: { ja: "確認の期限", en: "Stale after" },
    about: {
      ja: "交換レートの確認日がこの日数より古いと知らせます。空欄は 90日。",
      en: "Days after which a row not confirmed is pointed out. Blank: 90.",
    },
  },
  {
    name: { ja: "休業日", en: "Closed day" },
    about: {
      ja: "祝日のほかに営業日としない日。行を増やして何日でも。空欄はなし。",
      en: "A day that is no business day though the calendar says so; add rows for more. Blank: none.",
    },
  },
  {
    name: { ja: "営業日", en: "Open day" },
    about: {
      ja: "休日でも営業日とする日。行を増やして何日でも。空欄はなし。",
      en: "A day that is a business day though it is a holiday; add rows for more. Blank: none.",
    },
  },
];

export const SETTINGS_TAB = tableTab(SETTINGS, TABLES.settings, () => ({
  setting: text(
    "設定の名前。書き換えず、右の「値」だけを入力します。",
    "Name of the setting. Leave it, and type its value beside it.",
    SETTING_ROWS[0]!.name,
  ),
  value: open(
    "設定の値。空欄なら、左のメモにある既定の値になります。",
    "Its value. Blank: the default that the note on its left names.",
    "10",
  ),
}));
