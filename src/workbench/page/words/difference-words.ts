// What is different here from Google Sheets, as the page tells its users.

import type { Dictionary } from "./language.ts";

export interface DifferenceWords {
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly { readonly heading: string; readonly items: readonly string[] }[];
}

export const DIFFERENCE_WORDS: Dictionary<DifferenceWords> = {
  ja: {
    title: "Google スプレッドシートとの違い",
    intro:
      "この画面では、clasp で送るのと同じ dist のファイルがそのまま動いています。スプレッドシートと Apps Script は、資料をもとにした代わりのものです。Google では確かめていません。",
    groups: [
      {
        heading: "表計算の違い",
        items: [
          "ARRAYFORMULA・QUERY・SPLIT・GOOGLEFINANCE はありません。SORT の順序は 1 と −1 で指定します。",
          "A2:D のような終わりのない範囲は、入力したときにシートの最後の行までに直します。",
          "「2026年11月22日」や全角の数字を手で入力すると、文字のままになることがあります（アドオンは読み取ります）。",
          "Tab はセルを移ります。表の外へは F6 で移ります（Google では別のキーです）。",
          "書式・フィルタなどの画面は Univer のもので、Google とは違います。グラフは作られても描かれません。",
          "関数名の候補は出ますが、開き括弧のあとの引数の説明は出ません。循環参照はエラーになりません。",
        ],
      },
      {
        heading: "アドオンの動きの違い",
        items: [
          "「Loading…」の表示、30 秒の制限、結果のキャッシュ、同時実行の制限は再現していません。",
          "NOW() や RAND() を使うセルの扱い、エラー文の細かい書き方は Google と違うことがあります。",
          "計算中は画面が止まります。Google では別の場所で計算されます。",
          "確認・入力の窓は、ブラウザ標準の alert・confirm・prompt です。スクリプトは答えを待つためです。",
        ],
      },
      {
        heading: "ここでは確かめられないこと",
        items: [
          "権限の承認、公開、ほかの人との共有。",
          "エラーのセルや省略した引数が、Google で正確にどう渡されるか。",
          "関数が返した日付の、Google での表示形式。",
          "サイドバーの入れ子の枠と通信の遅れ。",
        ],
      },
    ],
  },
  en: {
    title: "Differences from Google Sheets",
    intro:
      "This page runs the very files of dist that clasp would push. The spreadsheet and Apps Script are stand-ins made from documentation. Nothing here was checked on Google.",
    groups: [
      {
        heading: "The spreadsheet",
        items: [
          "ARRAYFORMULA, QUERY, SPLIT and GOOGLEFINANCE are absent. SORT takes 1 and −1 for the order.",
          "An open range such as A2:D is closed at the sheet's last row as you enter it.",
          "2026年11月22日 and full-width digits, typed by hand, may stay text (the add-on reads them).",
          "Tab moves between cells; F6 leaves the grid (Google has other keys).",
          "Formatting, filters and the toolbar are Univer's, and look otherwise at Google. Charts are made, but not drawn.",
          "Names of functions are suggested; the help on arguments after the bracket is not shown. Circular references are no error.",
        ],
      },
      {
        heading: "The add-on",
        items: [
          "Loading…, the limit of 30 seconds, cached results and limits on running at once are not reproduced.",
          "Cells that use NOW() or RAND(), and the exact wording of errors, may differ at Google.",
          "The page stands still while it calculates; Google calculates elsewhere.",
          "Questions are the browser's own alert, confirm and prompt, because the script waits for the answer.",
        ],
      },
      {
        heading: "What cannot be checked here",
        items: [
          "Authorization, publishing, sharing with others.",
          "Exactly how Google passes cells in error and arguments left out.",
          "How Google formats a date that a function returns.",
          "The nested frames of a sidebar, and how slow its calls are.",
        ],
      },
    ],
  },
};
