// What the page to start from says, in both languages.

import type { Language } from "../../tables/language.ts";

export interface StartWords {
  readonly title: string;
  readonly guide: readonly [string, string];
  readonly example: string;
  readonly asOf: string;
  readonly asOfNote: string;
  readonly asOfExampleNote: string;
  readonly next: string;
  readonly nothingYet: string;
  readonly doubtful: string;
  readonly summary: string;
  readonly balances: string;
  readonly bestExit: string;
  readonly bestValue: string;
  readonly checks: string;
}

export const START_WORDS: Readonly<Record<Language, StartWords>> = {
  ja: {
    title: "ポイント出口プランナー",
    guide: [
      "1. 「残高」「交換レート」「使う予定」「価値」に行を入れます。見出しにマウスを置くと、書き方が出ます。",
      "2. このシートの答えはすぐに変わります。交換したら、メニューの「次の一手を記録する」で残高も更新されます。",
    ],
    example:
      "例が入っています。日付入りの例で、現在のレートではありません。ご自分の行に置き換えてください。",
    asOf: "基準日",
    asOfNote:
      "この日から先を計画します。日付が入っているあいだ、開くたびに今日の日付になります。固定したいときは '2026-12-01 のように、先頭に ' を付けて文字で入れてください。",
    asOfExampleNote:
      "例の日付です(文字なので、開いても変わりません)。ご自分の行にしたら、メニューの「今日の日付で計算し直す」を選んでください。",
    next: "次の一手",
    nothingYet: "まず「残高」と「交換レート」に行を入れてください。",
    doubtful: "確認が要る行",
    summary: "プランのまとめ",
    balances: "残高ごとのいちばん得な交換先",
    bestExit: "いちばん得な交換先",
    bestValue: "実質価値(円)",
    checks: "読めない行・あやしい行",
  },
  en: {
    title: "Point Exit Planner",
    guide: [
      "1. Fill in Balances, Offers, Needs and Worth. Rest the pointer on a header to see what to type.",
      "2. The answers here follow at once. When you have exchanged, choose Record the next step from the menu.",
    ],
    example: "This is a dated example, not current rates. Put your own rows in its place.",
    asOf: "As of",
    asOfNote:
      "The plan begins on this day. While it is a date, it becomes today whenever the file is opened. To keep a day, type it as a text, with ' in front: '2026-12-01.",
    asOfExampleNote:
      "The example's day (a text, so it stays). Once the rows are your own, choose Recalculate for today from the menu.",
    next: "Next step",
    nothingYet: "Begin with rows in Balances and Offers.",
    doubtful: "Rows to check",
    summary: "The plan in short",
    balances: "Best exit of each balance",
    bestExit: "Best exit",
    bestValue: "Effective yen",
    checks: "Rows that cannot be read or look doubtful",
  },
};
