// Words around every view: tabs, progress, what was said, calls that failed.

import type { Fault } from "../client/fault.ts";

const ja = {
  title: "ポイント出口プランナー",
  tabs: {
    next: "次にすること",
    plan: "プラン",
    compare: "くらべる",
    "what-if": "もしも",
    who: "わたしは",
    checks: "確認",
  },
  tabList: "表示の切り替え",
  asOf: (day: string) => `${day}時点`,
  readAgain: "読み直す",
  opening: "シートを読んでいます",
  working: "計算しています。少しお待ちください。",
  undo: "取り消す",
  close: "閉じる",
  copy: "コピーする",
  copied: "コピーしました",
  selected: "選択しました。Ctrl+C（Mac は ⌘C）でコピーできます。",
  result: "結果",
  refused: "書き込んでいません",
  checkAgain: "もう一度確かめる",
  letBe: "今はやめておく",
  faults: {
    permission:
      "Google に実行を断られました。複数の Google アカウントでログインしていると起こります。ほかのアカウントをログアウトするか、シークレット ウィンドウで開いてください。メニュー「拡張機能」>「ポイント出口プランナー」の項目からも同じことができます。",
    network: "通信が切れました。接続を確かめてください。",
    timeout: "1分待っても返事がありません。",
    unknown: "うまくいきませんでした。",
  } satisfies Record<Fault, string>,
  faultTitle: "返事がありません",
  maybeWritten:
    "書き込まれたかどうか、まだわかりません。「もう一度確かめる」を押してください。すでに書き込まれていれば、二重にはなりません。",
  nothingWritten: "シートは変わっていません。",
  more: (left: string) => `さらに表示（残り ${left} 件）`,
  showTable: "表で見る",
  tableOf: (name: string) => `${name}の表`,
  and: "、",
};

const en: typeof ja = {
  title: "Point Exit Planner",
  tabs: {
    next: "Next",
    plan: "Plan",
    compare: "Compare",
    "what-if": "What if",
    who: "Who am I",
    checks: "Checks",
  },
  tabList: "Views",
  asOf: (day) => `As of ${day}`,
  readAgain: "Read again",
  opening: "Reading the sheets",
  working: "Working it out. One moment, please.",
  undo: "Undo",
  close: "Close",
  copy: "Copy",
  copied: "Copied",
  selected: "Selected: press Ctrl+C (⌘C on a Mac) to copy.",
  result: "Result",
  refused: "Nothing was written",
  checkAgain: "Check again",
  letBe: "Not now",
  faults: {
    permission:
      "Google refused the call. This happens when you are signed in to several Google accounts. Sign out of the others, or open the sheet in an incognito window. The menu Extensions > Point Exit Planner does the same things.",
    network: "The connection was lost. Please check your network.",
    timeout: "No answer came within a minute.",
    unknown: "Something went wrong.",
  },
  faultTitle: "No answer",
  maybeWritten:
    "It is not known yet whether it was written. Choose Check again: what is written already is not written twice.",
  nothingWritten: "The sheets are unchanged.",
  more: (left) => `Show more (${left} left)`,
  showTable: "Show as a table",
  tableOf: (name) => `Table: ${name}`,
  and: ", ",
};

export const frameWords = { ja, en };
