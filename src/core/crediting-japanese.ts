// Crediting words in Japanese, spaces and width folded, every dash a ~.

import type { SteadyRule } from "./crediting.ts";
import {
  afterBusinessDays,
  afterDays,
  afterMinutes,
  afterMonths,
  businessDayOfMonth,
  dayOfMonth,
  firstWithin,
  type Meaning,
  type PhraseBook,
} from "./crediting-phrases.ts";

const REQUEST =
  "(?:アプリからの)?(?:ポイント)?(?:交換)?の?お?(?:申請|申し?込み?|手続き?|受付|依頼)(?:完了|受付)?";

const AT_ONCE: Meaning = { latest: () => afterDays(0) };
const DAYS: Meaning = { latest: afterDays };
const BUSINESS_DAYS: Meaning = { latest: afterBusinessDays };
const WEEKS: Meaning = { latest: (n) => afterDays(7 * n) };
const MONTHS: Meaning = { latest: afterMonths };
const HOURS: Meaning = { latest: (n) => afterMinutes(60 * n) };
const MINUTES: Meaning = { latest: afterMinutes };
/** The 15th, or 15 days? Not for us to guess. */
const UNCLEAR: Meaning = { latest: () => null };
const END: Meaning = { latest: (_, months) => dayOfMonth(months, 31) };
const WITHIN_MONTH: Meaning = { ...END, earliest: firstWithin };
const EARLY = third(1, 10);
const MIDDLE = third(11, 20);
const LATE = third(21, 31);
const NTH_DAY: Meaning = { latest: (n, months) => dayOfMonth(months, n) };
const NTH_BUSINESS_DAY: Meaning = { latest: (n, months) => businessDayOfMonth(months, n) };

export const JAPANESE: PhraseBook = {
  phrases: {
    即時: AT_ONCE,
    即日: AT_ONCE,
    即座: AT_ONCE,
    瞬時: AT_ONCE,
    リアルタイム: AT_ONCE,
    当日: AT_ONCE,
    当日中: AT_ONCE,
    同日: AT_ONCE,
    同日中: AT_ONCE,
    申請した瞬間: AT_ONCE,
    申請と同時: AT_ONCE,
    数時間: AT_ONCE,
    数分: AT_ONCE,
    数秒: AT_ONCE,
    翌日: { latest: () => afterDays(1) },
    翌々日: { latest: () => afterDays(2) },
    翌営業日: { latest: () => afterBusinessDays(1) },
    翌々営業日: { latest: () => afterBusinessDays(2) },
    "#日まで": UNCLEAR,
    "#日": DAYS,
    "#営業日": BUSINESS_DAYS,
    "#営業日目": BUSINESS_DAYS,
    "#週": WEEKS,
    "#週間": WEEKS,
    "#か月": MONTHS,
    "#ヶ月": MONTHS,
    "#カ月": MONTHS,
    "#ヵ月": MONTHS,
    "#ケ月": MONTHS,
    "#時間": HOURS,
    "#分": MINUTES,
    "#秒": AT_ONCE,
    末日: END,
    月末: END,
    月末日: END,
    上旬: EARLY,
    中旬: MIDDLE,
    下旬: LATE,
    月上旬: EARLY,
    月中旬: MIDDLE,
    月下旬: LATE,
  },
  months: [
    ["申請月の翌々月", 2],
    ["申請月の翌月", 1],
    ["申請の翌月", 1],
    ["翌々月", 2],
    ["翌月", 1],
    ["来月", 1],
    ["次月", 1],
    ["申請月", 0],
    ["申込月", 0],
    ["当月", 0],
    ["今月", 0],
    ["同月", 0],
    ["月", 0],
  ],
  inMonth: {
    末: END,
    末日: END,
    月末: END,
    中: WITHIN_MONTH,
    内: WITHIN_MONTH,
    上旬: EARLY,
    初旬: EARLY,
    中旬: MIDDLE,
    下旬: LATE,
    "#日": NTH_DAY,
    "#営業日": NTH_BUSINESS_DAY,
    "第#営業日": NTH_BUSINESS_DAY,
    "#営業日目": NTH_BUSINESS_DAY,
  },
  idleBefore: ["約", "およそ", "おおよそ", "おおむね", "概ね", "通常", "目安"],
  idleAfter: [
    ..."程度 頃 ごろ ころ 前後 くらい ぐらい ほど を目安 が目安 目安 予定 です 後 間 には に で 。".split(
      " ",
    ),
    ..."されます される します となります 順次 自動的に ポイント付与 に交換先のurlが表示".split(
      " ",
    ),
    ..."積算 反映 付与 交換 加算 完了 入金 着金 振込 送付 送信 発行 到着 返還".split(" "),
  ],
  withinBefore: ["最大", "最長", "遅くとも", "初回審査には", "初回審査に", "初回審査は", "初回は"],
  withinAfter: ["以内", "まで", "内"],
  between: ["~", "から", "または", "もしくは", "、最長", "、最大", "、遅くとも"],
  atEarliest: "最短",
  withoutRequest: (text) =>
    speaksOfRequest(text)
      ? text.replace(new RegExp(`^${REQUEST}(?:[日時]?(?:より|から|後、?)|日?の?(?=翌[日営]))`), "")
      : text,
  fromNextDay: (text) => {
    if (!/翌(?:営業)?日(?:より|から)/.test(text)) return null;
    const rest = text.replace(new RegExp(`^(?:${REQUEST}日?の?)?翌(?:営業)?日(?:より|から)`), "");
    return rest === text ? null : rest;
  },
};

function speaksOfRequest(text: string): boolean {
  return ["申", "手続", "受付", "依頼"].some((word) => text.includes(word));
}

/** 上旬, 中旬, 下旬: credited by their last day, and from their first. */
function third(firstDay: number, lastDay: number): Meaning {
  return {
    latest: (_, months) => dayOfMonth(months, lastDay),
    earliest: (latest): SteadyRule =>
      latest.kind === "month-day" ? { ...latest, day: firstDay } : latest,
  };
}
