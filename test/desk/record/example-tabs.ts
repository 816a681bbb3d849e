// A small spreadsheet as somebody keeps it, in both languages, as of Sunday 22 November 2026.

import { day } from "../../../src/core/day.ts";
import type { OfferKey, StepKey } from "../../../src/desk/keys.ts";
import type { Language } from "../../../src/tables/language.ts";
import type { DateZone } from "../../../src/tables/zone.ts";
import { type Tabs, TOKYO, tab } from "./sheet.ts";

export const AS_OF = day("2026-11-22");

const EN = {
  balances: `
    Source  | Points | Available from | Expires
    Hapitas | 1500   |                |
    Hapitas | 400    |                | 2026-12-31
    Hapitas | 9000   | 2026-12-01     |
    Moppy   | 3000   |                |`,
  offers: `
    Source  | Exit        | Give | Get | Fee | Crediting              | Until      | Cap  | Cap per | Used | Bonus | Bonus in | Status | Confirmed on
    Hapitas | Amazon gift | 490  | 500 | 0   | within 3 business days |            |      |         |      |       |          |        | 2026-11-01
    Moppy   | Cash        | 500  | 500 | 105 | next day               |            | 2000 | month   | 500  |       |          | open   |
    Moppy   | PeX         | 100  | 1000 | 0  | instant                | 2026-11-30 |      |         |      | 30    | d Points |        |
    PeX     | Cash        | 1000 | 100 | 0   | instant                |            |      |         |      |       |          | closed |`,
  limits: `
    Source  | Cap   | Cap per | Used
    Hapitas | 30000 | month   | '9,800`,
  needs: `
    Exit        | Amount | Date
    Amazon gift | 1000   | 2026-12-20`,
  worth: `
    Currency    | Yen per unit | Worth | Valid for
    Amazon gift | 1   | 0.98 | 10 years
    Cash        | 1   | 1    |
    Hapitas     | 1   | 0.95 |
    Moppy       | 1   | 0.95 |
    PeX         | 0.1 | 0.09 | 6 months end
    d Points    | 1   | 0.9  |`,
  log: `
    Requested on | Source | Exit | Points | Fee | Expected | Credit by | Crediting | Bonus | Bonus in | Last four | Registered on | Credited on | Received | Note | Id`,
};

const JA: Readonly<Record<string, string>> = {
  balances: `
    交換元   | ポイント | 利用可能日 | 有効期限
    ハピタス | 1500     |            |
    ハピタス | 400      |            | 2026-12-31
    ハピタス | 9000     | 2026-12-01 |
    モッピー | 3000     |            |`,
  offers: `
    交換元   | 交換先         | 交換ポイント | 受取 | 手数料 | 反映       | 終了日     | 上限 | 期間 | 使用済み | 増量 | 増量の種類 | 状態   | 確認日
    ハピタス | Amazonギフト券 | 490  | 500  | 0   | 3営業日以内 |            |      |    |     |    |         |        | 2026-11-01
    モッピー | 現金           | 500  | 500  | 105 | 翌日        |            | 2000 | 月 | 500 |    |         | 受付中 |
    モッピー | PeX            | 100  | 1000 | 0   | 即時        | 2026-11-30 |      |    |     | 30 | dポイント |        |
    PeX      | 現金           | 1000 | 100  | 0   | 即時        |            |      |    |     |    |         | 停止中 |`,
  limits: `
    交換元   | 上限  | 期間 | 使用済み
    ハピタス | 30000 | 月   | '9,800`,
  needs: `
    使う先         | 金額 | 使う日
    Amazonギフト券 | 1000 | 2026-12-20`,
  worth: `
    通貨           | 1単位の円 | 価値 | 有効期間
    Amazonギフト券 | 1   | 0.98 | 10年
    現金           | 1   | 1    |
    ハピタス       | 1   | 0.95 |
    モッピー       | 1   | 0.95 |
    PeX            | 0.1 | 0.09 | 6か月後の月末
    dポイント      | 1   | 0.9  |`,
  log: `
    申請日 | 交換元 | 交換先 | ポイント | 手数料 | 受取予定 | 反映予定 | 反映の書き方 | 増量の受取 | 増量の種類 | コード末尾4桁 | 登録日 | 反映日 | 受取 | メモ | 記録番号`,
};

const NAMES: Readonly<Record<keyof typeof EN, string>> = {
  balances: "残高",
  offers: "交換レート",
  limits: "上限",
  needs: "使う予定",
  worth: "価値",
  log: "記録",
};

export const TABLES = Object.keys(EN) as (keyof typeof EN)[];

/** The tabs in a language; `other` are rows of tables that differ. */
export function exampleTabs(
  language: Language,
  other: Partial<Record<keyof typeof EN, string>> = {},
  zone: DateZone = TOKYO,
): Tabs {
  const tabs: Tabs = {};
  for (const id of TABLES) {
    const rows = other[id] ?? (language === "ja" ? JA[id]! : EN[id]);
    tabs[id] = tab(language === "ja" ? NAMES[id] : id, rows, zone);
  }
  return tabs;
}

/** Hapitas into the Amazon gift, in the language of the tabs. */
export function hapitas(language: Language, amount = 490): StepKey {
  const [source, exit] =
    language === "ja" ? ["ハピタス", "Amazonギフト券"] : ["Hapitas", "Amazon gift"];
  return { offer: { row: 2, source: source!, exit: exit!, give: 490, get: 500 }, amount };
}

export function moppyCash(language: Language): OfferKey {
  const [source, exit] = language === "ja" ? ["モッピー", "現金"] : ["Moppy", "Cash"];
  return { row: 3, source: source!, exit: exit!, give: 500, get: 500 };
}

export function moppyPex(language: Language): OfferKey {
  const source = language === "ja" ? "モッピー" : "Moppy";
  return { row: 4, source, exit: "PeX", give: 100, get: 1000 };
}

export function pexCash(language: Language): OfferKey {
  return { row: 5, source: "PeX", exit: language === "ja" ? "現金" : "Cash", give: 1000, get: 100 };
}
