// Texts of the page's own frame: header, sidebar, dialogs.

import type { Dictionary } from "./language.ts";

export interface ShellWords {
  readonly product: string;
  readonly open: string;
  readonly openHint: string;
  readonly saveAsXlsx: string;
  readonly backToExample: string;
  readonly emptyBook: string;
  readonly formerBooks: string;
  readonly language: string;
  readonly addOnMenu: string;
  /** Shown at all times: what is seen here is no proof for Google Sheets. */
  readonly notGoogle: string;
  readonly differences: string;
  readonly example: string;
  readonly sheetArea: string;
  readonly sidebar: string;
  readonly close: string;
  readonly answerYes: string;
  readonly answerNo: string;
  readonly loading: string;
  readonly noAddOn: (why: string) => string;
  readonly scriptFailed: (why: string) => string;
}

export const SHELL_WORDS: Dictionary<ShellWords> = {
  ja: {
    product: "ポイント出口プランナー",
    open: "開く",
    openHint: "xlsx・ods・csv。CSV は複数まとめて選べます",
    saveAsXlsx: "xlsxで保存",
    backToExample: "例に戻す",
    emptyBook: "空のブック",
    formerBooks: "前のブックに戻す",
    language: "言語",
    addOnMenu: "アドオンのメニュー",
    notGoogle: "ここで確かめたもの・Google スプレッドシートではありません",
    differences: "違いを見る",
    example: "例のブック・日付入り・現在のレートではありません",
    sheetArea: "スプレッドシート（F6 でほかの部分へ）",
    sidebar: "サイドバー",
    close: "閉じる",
    answerYes: "［OK］はい ／ ［キャンセル］いいえ",
    answerNo: "［OK］いいえ ／ ［キャンセル］取りやめる",
    loading: "読み込んでいます…",
    noAddOn: (why) => `アドオンを読み込めませんでした。npm start をやり直してください。（${why}）`,
    scriptFailed: (why) => `スクリプトのエラー: ${why}`,
  },
  en: {
    product: "Point Exit Planner",
    open: "Open",
    openHint: "xlsx, ods, csv; several CSV files at once",
    saveAsXlsx: "Save as xlsx",
    backToExample: "Back to the example",
    emptyBook: "Empty book",
    formerBooks: "Back to the former book",
    language: "Language",
    addOnMenu: "The add-on's menu",
    notGoogle: "Checked here, not on Google Sheets",
    differences: "Differences",
    example: "Example book: dated, not current rates",
    sheetArea: "Spreadsheet (F6 moves to the other parts)",
    sidebar: "Sidebar",
    close: "Close",
    answerYes: "[OK] Yes / [Cancel] No",
    answerNo: "[OK] No / [Cancel] Give up",
    loading: "Loading…",
    noAddOn: (why) => `The add-on could not be loaded. Please run npm start again. (${why})`,
    scriptFailed: (why) => `Script error: ${why}`,
  },
};
