// Every problem in words, `what is wrong|how to mend it`: {found} is the text found, {other} what it
// is measured against.

import type { Label } from "../language.ts";

export const PROBLEMS = {
  "error-cell": {
    en: "the cell shows the error {found}.|Fix its formula or type the value.",
    ja: "セルがエラー {found} です。|数式を直すか、値を入力してください。",
  },
  "not-a-value": {
    en: "the cell holds an image or another object.|Type text, a number or a date.",
    ja: "画像などが入っています。|文字、数値、日付のいずれかを入力してください。",
  },
  blank: {
    en: "the cell is blank.|Fill it in, or clear the whole row.",
    ja: "空欄です。|値を入力するか、行全体を空にしてください。",
  },
  "blank-argument": {
    en: "there is no value.|Give a cell that holds one.",
    ja: "値がありません。|値の入ったセルを指定してください。",
  },
  "not-whole": {
    en: '"{found}" is not a whole number of points.|Type a number such as 490.',
    ja: "「{found}」は整数のポイントではありません。|490 のような数を入力してください。",
  },
  "not-number": {
    en: '"{found}" is not a number.|Type a number such as 1 or 0.1.',
    ja: "「{found}」は数値ではありません。|1 や 0.1 のような数を入力してください。",
  },
  "too-small": {
    en: "{found} is too small.|Type a number of {other} or more.",
    ja: "{found} は小さすぎます。|{other} 以上の数を入力してください。",
  },
  "not-positive": {
    en: "{found} is not above 0.|Type a number above 0.",
    ja: "{found} は使えません。|0 より大きい数を入力してください。",
  },
  "too-large": {
    en: "{found} is too large to be computed exactly.|Type a smaller number.",
    ja: "{found} は大きすぎて正確に計算できません。|もっと小さい数を入力してください。",
  },
  "too-many-decimals": {
    en: "{found} has too many decimals to be computed exactly.|Round it to {other} decimals, for example =ROUND(…, {other}).",
    ja: "{found} は小数の桁が多すぎて正確に計算できません。|=ROUND(…, {other}) のように小数{other}桁までにしてください。",
  },
  "not-percent": {
    en: '"{found}" is not a percentage.|Type a percentage such as 2%.',
    ja: "「{found}」は割合ではありません。|2% のように入力してください。",
  },
  "not-fee": {
    en: '"{found}" is not a fee.|Type a number such as 105, a percentage such as 10%, or 0.',
    ja: "「{found}」は手数料として読めません。|105 のような数、10% のような割合、または 0 を入力してください。",
  },
  "fee-too-high": {
    en: "a fee of {found} leaves nothing.|Type a percentage below 100%.",
    ja: "手数料 {found} では何も残りません。|100% 未満の割合を入力してください。",
  },
  "not-date": {
    en: '"{found}" is not a date.|Type a date such as 2026-11-22.',
    ja: "「{found}」は日付ではありません。|2026-11-22 のような日付を入力してください。",
  },
  "date-without-year": {
    en: '"{found}" has no year.|Type the date with its year, such as 2026-11-22.',
    ja: "「{found}」には年がありません。|2026-11-22 のように年から入力してください。",
  },
  "not-yes-no": {
    en: '"{found}" is neither yes nor no.|Type TRUE or FALSE.',
    ja: "「{found}」は「はい」とも「いいえ」とも読めません。|TRUE か FALSE を入力してください。",
  },
  "not-amounts": {
    en: '"{found}" is not a list of amounts.|Type amounts such as 500, 1000, 3000.',
    ja: "「{found}」は交換額の一覧ではありません。|500, 1000, 3000 のように入力してください。",
  },
  "ambiguous-amounts": {
    en: '"{found}" may be one amount or several.|Type amounts as 500/1000/3000, without thousands separators.',
    ja: "「{found}」は1つの額とも複数の額とも読めます。|500/1000/3000 のように桁区切りなしで入力してください。",
  },
  "unknown-word": {
    en: '"{found}" is not one of the words used here.|Type {other}.',
    ja: "「{found}」はここでは使えません。|{other}のいずれかを入力してください。",
  },
  "not-validity": {
    en: '"{found}" is not a period of validity.|Type e.g. 62 days, 6 months, 1 year, 6 months end, month end; blank for no end.',
    ja: "「{found}」は有効期間として読めません。|62日、6か月、1年、6か月後の月末、当月末 のように入力してください(期限なしは空欄)。",
  },
  "unreadable-crediting": {
    en: '"{found}" cannot be read as a crediting time.|Type e.g. instant, 3 business days, 1-3 days, next month 9.',
    ja: "「{found}」を反映日として読めません。|即時、3営業日以内、1〜3日、翌月9日頃 のように入力してください。",
  },
  "not-name": {
    en: '"{found}" is not a name.|Type it as text.',
    ja: "「{found}」は名前ではありません。|文字で入力してください。",
  },
  "empty-exit": {
    en: '"{found}" has an empty place beside a /.|Join exits as in Amazon gift/PayPay.',
    ja: "「{found}」の / の前後が空いています。|Amazonギフト券/PayPayポイント のように入力してください。",
  },
  "no-header": {
    en: 'no header is known in "{found}".|Pass the range with its header row, such as {other}.',
    ja: "「{found}」は見出しとして読めません。|見出し行({other} など)を含む範囲を指定してください。",
  },
  "missing-column": {
    en: "the column {other} is missing.|Add it to the header row, or widen the range.",
    ja: "「{other}」の列がありません。|見出し行に加えるか、範囲を広げてください。",
  },
  "duplicate-column": {
    en: "the columns {other} and {found} mean the same.|Keep one of them.",
    ja: "「{other}」と「{found}」は同じ意味の列です。|どちらか一方にしてください。",
  },
  "maximum-below-minimum": {
    en: "the maximum {found} is below the minimum {other}.|Correct one of the two.",
    ja: "1回上限 {found} が最低交換 {other} を下回っています。|どちらかを直してください。",
  },
  "until-before-from": {
    en: "the last day {found} is before the first day {other}.|Correct one of the two.",
    ja: "終了日 {found} が開始日 {other} より前です。|どちらかを直してください。",
  },
  "expires-before-available": {
    en: "the points expire on {found}, before they are available on {other}.|Correct one of the two dates.",
    ja: "有効期限 {found} が利用可能日 {other} より前です。|どちらかの日付を直してください。",
  },
  "same-currency": {
    en: "{found} is exchanged into itself.|Correct Source or Exit.",
    ja: "交換元と交換先がどちらも{found}です。|どちらかを直してください。",
  },
  "duplicate-worth": {
    en: "{found} already has its worth in row {other}.|Keep one row for each currency.",
    ja: "{found}の価値は{other}行目にもあります。|通貨ごとに1行にしてください。",
  },
  "exit-without-worth": {
    en: "{found} has no row in Worth.|Add a row for {found} with its yen per unit and worth.",
    ja: "{found}の行が「価値」の表にありません。|「価値」の表に{found}の行(1単位の円、価値)を加えてください。",
  },
  "unknown-setting": {
    en: '"{found}" is not a setting.|Use one of: {other}.',
    ja: "「{found}」という設定はありません。|使える設定: {other}。",
  },
  "duplicate-setting": {
    en: "{found} is already set in row {other}.|Keep one of the two rows.",
    ja: "{found}は{other}行目にもあります。|どちらか一方の行にしてください。",
  },
  "until-before-as-of": {
    en: "the plan ends on {found}, before as_of {other}.|Type a later day or clear the cell.",
    ja: "計画の終わり {found} が基準日 {other} より前です。|もっと後の日にするか、空欄にしてください。",
  },
  "outside-calendar": {
    en: "holidays are not known on {found}.|Choose a day within {other}.",
    ja: "{found} の祝日がわかりません。|{other} の間の日にしてください。",
  },
  "unknown-table": {
    en: 'no table has the headers "{found}".|Pass a range with the header row of Balances, Offers, Limits, Needs, Worth, Settings, History, Listings or Purchases.',
    ja: "「{found}」という見出しの表はありません。|残高、交換レート、上限、使う予定、価値、設定、増量履歴、経由案件、買い物のいずれかを見出し行から指定してください。",
  },
  "not-count": {
    en: '"{found}" is not a whole number.|Type a number such as 30.',
    ja: "「{found}」は整数ではありません。|30 のような数を入力してください。",
  },
  "blank-range": {
    en: "the range is blank.|Pass the range with its header row.",
    ja: "範囲が空です。|見出し行を含む範囲を指定してください。",
  },
} satisfies Record<string, Label>;

export type ProblemCode = keyof typeof PROBLEMS;
