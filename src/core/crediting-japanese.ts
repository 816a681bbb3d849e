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
  type PhraseBook,
} from "./crediting-phrases.ts";

const REQUEST =
  "(?:アプリからの)?(?:ポイント)?(?:交換)?の?お?(?:申請|申し?込み?|手続き?|受付|依頼)(?:完了|受付)?";
const MONTH = `(?:${REQUEST}[日月]?の)?(翌々|翌翌|翌|来|次|当|今|同|申請|申込)月の?`;
const MINUTES: Readonly<Record<string, number>> = { 時間: 60, 分: 1, 秒: 1 / 60 };
const THIRDS: Readonly<Record<string, number>> = { 上: 10, 初: 10, 中: 20, 下: 31 };

export const JAPANESE: PhraseBook = {
  phrases: [
    [
      /^(?:即時|即日|即座|瞬時|リアルタイム|当日中?|同日中?|(?:交換)?申請(?:した瞬間|と同時))$/,
      () => afterDays(0),
    ],
    [new RegExp(`^(?:${REQUEST}日?の?)?翌日$`), () => afterDays(1)],
    [/^翌[々翌]日$/, () => afterDays(2)],
    [new RegExp(`^(?:${REQUEST}日?の?)?翌営業日$`), () => afterBusinessDays(1)],
    [/^翌[々翌]営業日$/, () => afterBusinessDays(2)],
    // The 15th, or 15 days? Not for us to guess.
    [/^\d+日まで$/, () => null],
    [/^(\d{1,4})日(?:間|後)?$/, (found) => afterDays(Number(found[1]))],
    [/^(\d{1,4})営業日(?:間|後|目)?$/, (found) => afterBusinessDays(Number(found[1]))],
    [/^(\d{1,3})週間?後?$/, (found) => afterDays(7 * Number(found[1]))],
    [/^(\d{1,3})[かカヵヶケ箇個]月(?:間|後)?$/, (found) => afterMonths(Number(found[1]))],
    [
      /^(\d{1,4})(時間|分|秒)間?後?$/,
      (found) => afterMinutes(Number(found[1]) * minutes(found[2])),
    ],
    [/^数(?:時間|分|秒)間?後?$/, () => afterDays(0)],
    [new RegExp(`^(?:${MONTH})?月?末日?$`), (found) => monthEnd(found[1])],
    [new RegExp(`^${MONTH}[中内]$`), (found) => monthEnd(found[1]), firstWithin],
    [
      new RegExp(`^(?:${MONTH}|月)?([上初中下])旬$`),
      (found) => dayOfMonth(monthsOn(found[1]), THIRDS[found[2] as string] as number),
      firstOfThird,
    ],
    [
      new RegExp(`^${MONTH}(\\d{1,2})日$`),
      (found) => dayOfMonth(monthsOn(found[1]), Number(found[2])),
    ],
    [
      new RegExp(`^${MONTH}第?(\\d{1,2})営業日目?$`),
      (found) => businessDayOfMonth(monthsOn(found[1]), Number(found[2])),
    ],
  ],
  idle: [
    /^(?:約|およそ|おおよそ|おおむね|概ね|通常|目安)/,
    new RegExp(`^${REQUEST}[日時]?(?:より|から|後、?)`),
    /(?:程度|頃|ごろ|ころ|前後|くらい|ぐらい|ほど|[をが]?目安|予定|です|には?|で|。)$/,
    /(?:順次|自動的に)?(?:ポイント)?(?:積算|反映|付与|交換|加算|完了|入金|着金|振込|送付|送信|発行|到着|返還)(?:完了)?(?:されます|される|します|となります)?$/,
    /に交換先のurlが表示(?:されます)?$/,
  ],
  within: [/^(?:最大|最長|遅くとも)/, /^初回(?:審査)?(?:には?|は)、?/, /(?:以内|まで|内)$/],
  fromNextDay: new RegExp(`^(?:${REQUEST}日?の?)?翌(?:営業)?日(?:より|から)`),
  between: /~|から|または|もしくは|、(?=最[大長])/,
  atEarliest: /^最短/,
  month: new RegExp(`^(?:${MONTH}|月)`),
  bareDay: /^(?:第?\d+(?:営業)?日|[上初中下]旬|末日)/,
};

function minutes(unit: string | undefined): number {
  return MINUTES[unit as string] as number;
}

function monthEnd(month: string | undefined): SteadyRule | null {
  return dayOfMonth(monthsOn(month), 31);
}

function monthsOn(month: string | undefined): number {
  if (month === "翌々" || month === "翌翌") return 2;
  return month === "翌" || month === "来" || month === "次" ? 1 : 0;
}

/** 上旬 begins on the 1st, 中旬 on the 11th, 下旬 on the 21st. */
function firstOfThird(latest: SteadyRule): SteadyRule {
  return latest.kind === "month-day"
    ? { ...latest, day: latest.day === 31 ? 21 : latest.day - 9 }
    : latest;
}
