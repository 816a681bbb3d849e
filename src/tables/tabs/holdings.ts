// The tabs of what the user holds, wants, and finds it worth: Balances, Needs, Worth, Limits.

import { BALANCES } from "../rows/balances.ts";
import { LIMITS } from "../rows/limits.ts";
import { NEEDS } from "../rows/needs.ts";
import { WORTH } from "../rows/worth.ts";
import { TABLES } from "../words/places.ts";
import { amount, capIn, capPer, count, date, named, text, used } from "./looks.ts";
import { tableTab } from "./tab.ts";

export const BALANCES_TAB = tableTab(BALANCES, TABLES.balances, () => ({
  source: named("持っているポイントの名前。", "Name of the points you hold.", {
    ja: "ハピタス",
    en: "Hapitas",
  }),
  points: count(
    0,
    "持っているポイント数。そのサイトの単位のまま(10pt=1円でも円に直さない)。期限の違う分は行を分けます。",
    "How many you hold, in the site's own unit (not in yen). One row for each expiry.",
    "27500",
  ),
  availableFrom: date(
    "判定中など、まだ使えないポイントが使えるようになる日。空欄は今すぐ使える。",
    "The day from which pending points can be used. Blank: at once.",
    "2026-12-01",
  ),
  expires: date(
    "使える最後の日。空欄は期限なし。",
    "The last day on which they can be used. Blank: no end.",
    "2027-03-31",
  ),
}));

export const NEEDS_TAB = tableTab(NEEDS, TABLES.needs, () => ({
  exit: named(
    "どこで使うか。どれでもよければ / でつなぎます。",
    "Where you will spend it. Join several with / if any of them will do.",
    { ja: "Amazonギフト券/PayPayポイント", en: "Amazon gift/PayPay Points" },
  ),
  amount: amount(0, "使う金額(円)。", "How much you will spend, in yen.", "30000"),
  date: date(
    "使う日。この日までに反映する交換だけを数えます。",
    "The day you will spend it. Only what is credited in time counts.",
    "2026-11-27",
  ),
  worth: amount(
    0,
    "使った1円があなたにとって何円の価値か。空欄は 1。",
    "What a yen spent here is worth to you, in yen. Blank: 1.",
    "1",
  ),
  note: text("自由なメモ。プランの「用途」に出ます。", "Your own note; the plan shows it.", {
    ja: "ブラックフライデー",
    en: "Black Friday",
  }),
}));

export const WORTH_TAB = tableTab(WORTH, TABLES.worth, () => ({
  currency: named(
    "ポイントや交換先の名前。1つに1行。",
    "Name of the points or exit, one row each.",
    {
      ja: "Amazonギフト券",
      en: "Amazon gift",
    },
  ),
  yenPerUnit: amount(
    0,
    "額面: 1単位が何円か。10pt=1円なら 0.1。",
    "Face value: the yen of one unit. 10 points a yen: 0.1.",
    "0.1",
  ),
  worth: amount(
    0,
    "使い道が決まっていない1単位が、あなたにとって何円か。額面より少し低くするのが普通です。",
    "What one unit left over is worth to you, in yen; mostly a little below face value.",
    "0.97",
  ),
  validFor: named(
    "交換で受け取った分の有効期間。空欄は期限なし。",
    "How long units live that an exchange credits. Blank: no end.",
    { ja: "6か月後の月末", en: "6 months end" },
  ),
}));

export const LIMITS_TAB = tableTab(LIMITS, TABLES.limits, () => ({
  source: named("上限のある交換元。", "The source that has the cap.", {
    ja: "ハピタス",
    en: "Hapitas",
  }),
  exit: named(
    "特定の交換先だけの上限なら、その名前。空欄はすべての交換先の合計。",
    "The exit, where the cap is for one only. Blank: all exits together.",
    { ja: "ドットマネー", en: "Dot Money" },
  ),
  cap: count(0, "上限。単位は「数え方」。", "How much, in the unit of Cap in.", "30000"),
  capIn: capIn(),
  capPer: capPer({ ja: "", en: "" }),
  from: date(
    "この上限が始まる日。空欄はずっと前から。",
    "First day of the cap. Blank: always.",
    "2026-11-01",
  ),
  until: date(
    "この上限の最後の日。空欄はずっと。",
    "Last day of the cap. Blank: for good.",
    "2026-11-30",
  ),
  used: used(),
}));
