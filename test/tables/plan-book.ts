// A small book as a user types it, for tests of reading and writing.

import type { BookCells } from "../../src/tables/book.ts";

export const AS_OF = "2026-11-22";

export const BALANCES = [
  ["交換元", "ポイント", "利用可能日", "有効期限"],
  ["ハピタス", 1000, "", ""],
  ["モッピー", "1,200pt", "2026-12-01", "2027-01-31"],
];

export const OFFERS = [
  ["交換元", "交換先", "交換ポイント", "受取", "最低交換", "手数料", "反映", "確認日"],
  ["ハピタス", "Amazonギフト券", 490, 500, "", 0, "3営業日以内", "2026-11-01"],
  ["モッピー", "Amazonギフト券", 1, 1.005, 500, "10%", "即時", ""],
];

export const NEEDS = [
  ["使う先", "金額", "使う日", "1円の価値", "メモ"],
  ["アマギフ", 2000, "2026-12-15", "", "ブラックフライデー"],
];

export const WORTH = [
  ["通貨", "1単位の円", "価値", "有効期間"],
  ["ハピタス", 1, 0.95, ""],
  ["モッピー", 1, 0.95, ""],
  ["Amazonギフト券", 1, 0.98, "10年"],
];

export const SETTINGS = [
  ["設定", "値"],
  ["1回の手間", "¥20"],
  ["余裕日数", 3],
  ["計画の終わり", ""],
  ["休業日", "2026-12-30"],
];

export const LIMITS = [
  ["交換元", "上限", "期間"],
  ["ハピタス", "30,000", "月"],
];

export const BOOK: BookCells = {
  balances: BALANCES,
  offers: OFFERS,
  needs: NEEDS,
  worth: WORTH,
  asOf: AS_OF,
  limits: LIMITS,
  settings: SETTINGS,
};
