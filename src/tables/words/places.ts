// Where something stands, in words: `Offers row 5, Give` or 「交換レート 5行目「交換ポイント」」.

import type { Label, Language } from "../language.ts";
import type { Place, TableId } from "../problem.ts";

/** What the tables are called. */
export const TABLES: Readonly<Record<TableId, Label>> = {
  balances: { en: "Balances", ja: "残高" },
  offers: { en: "Offers", ja: "交換レート" },
  limits: { en: "Limits", ja: "上限" },
  needs: { en: "Needs", ja: "使う予定" },
  worth: { en: "Worth", ja: "価値" },
  settings: { en: "Settings", ja: "設定" },
  history: { en: "History", ja: "増量履歴" },
  listings: { en: "Listings", ja: "経由案件" },
  purchases: { en: "Purchases", ja: "買い物" },
  log: { en: "Log", ja: "記録" },
};

/** A place in words, without punctuation at its end; "" for nowhere. */
export function placeText(place: Place, language: Language): string {
  const table = place.table === null ? "" : TABLES[place.table][language];
  const column = place.column === null ? "" : place.column[language];
  if (language === "ja") {
    const row = place.row === null ? "" : ` ${place.row}行目`;
    return place.table === null ? column : `${table}${row}${column === "" ? "" : `「${column}」`}`;
  }
  const row = place.row === null ? "" : ` row ${place.row}`;
  return [`${table}${row}`, column].filter((part) => part !== "").join(", ");
}
