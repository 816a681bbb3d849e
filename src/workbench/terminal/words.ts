// What the terminal says around the tables, in both languages.

import type { Language } from "./plan-options.ts";

export interface Words {
  readonly title: string;
  readonly example: string;
  readonly asOf: (day: string) => string;
  readonly today: string;
  readonly bestExits: string;
  readonly bestHeader: readonly [source: string, points: string, exit: string, yen: string];
  readonly comparison: (points: string, source: string) => string;
  readonly cost: (yen: string, exit: string) => string;
  readonly plan: string;
  readonly summary: string;
  readonly checks: string;
  readonly yourRows: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  ja: {
    title: "ポイント出口プランナー",
    example:
      "例・日付入り・現在のレートではありません。実際に公開されていたレートを出典の日付つきで並べたものです。交換の前に公式ページをご確認ください。",
    asOf: (day) => `基準日: ${day}`,
    today: "（今日。--as-of 2026-11-22 のように変えられます）",
    bestExits: "残高ごとの、いちばん得な交換先",
    bestHeader: ["交換元", "ポイント", "いちばん得な交換先", "実質価値(円)"],
    comparison: (points, source) => `${source} ${points}pt の交換先くらべ`,
    cost: (yen, exit) => `${exit} ${yen}円分を手に入れるには、どこから何ポイント要るか`,
    plan: "交換プラン（いつ・どれだけ・なぜ）",
    summary: "プランのまとめ",
    checks: "行の確認",
    yourRows:
      "自分のブックで試すには: npm run plan -- ブック.xlsx（または CSV のフォルダ）  英語: --lang en",
  },
  en: {
    title: "Point Exit Planner",
    example:
      "A dated example, not current rates: rates that were really published, each with its source and date. Please check the official page before you exchange.",
    asOf: (day) => `As of: ${day}`,
    today: " (today; change it with --as-of 2026-11-22)",
    bestExits: "The best exit of each balance",
    bestHeader: ["Source", "Points", "Best exit", "Effective yen"],
    comparison: (points, source) => `Exits compared for ${points} points of ${source}`,
    cost: (yen, exit) => `What ${yen} yen of ${exit} cost in each source`,
    plan: "The plan: when, how much, and why",
    summary: "The plan in short",
    checks: "Rows to check",
    yourRows: "For your own book: npm run plan -- book.xlsx (or a folder of CSV files)",
  },
};
