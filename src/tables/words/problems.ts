// Every problem in words: what is wrong, and how to mend it.

import type { Language } from "../language.ts";

/** What is said of one finding: what is wrong, then what to do. */
export type Said = readonly [wrong: string, remedy: string];

/** `f` is the text found; `o` what it is measured against: a bound, a header, another row. */
export type Saying = Readonly<Record<Language, (f: string, o: string) => Said>>;

export const PROBLEMS = {
  "error-cell": {
    en: (f) => [`the cell shows the error ${f}.`, "Mend its formula or type the value."],
    ja: (f) => [`セルがエラー ${f} です。`, "数式を直すか、値を入力してください。"],
  },
  "not-a-value": {
    en: () => ["the cell holds an image or another object.", "Type text, a number or a date."],
    ja: () => ["画像などが入っています。", "文字、数値、日付のいずれかを入力してください。"],
  },
  blank: {
    en: () => ["the cell is blank.", "Fill it in, or clear the whole row."],
    ja: () => ["空欄です。", "値を入力するか、行全体を空にしてください。"],
  },
  "not-whole": {
    en: (f) => [`"${f}" is not a whole number of points.`, "Type a number such as 490."],
    ja: (f) => [`「${f}」は整数のポイントではありません。`, "490 のような数を入力してください。"],
  },
  "not-number": {
    en: (f) => [`"${f}" is not a number.`, "Type a number such as 1 or 0.1."],
    ja: (f) => [`「${f}」は数値ではありません。`, "1 や 0.1 のような数を入力してください。"],
  },
  "too-small": {
    en: (f, o) => [`${f} is too small.`, `Type a number of ${o} or more.`],
    ja: (f, o) => [`${f} は小さすぎます。`, `${o} 以上の数を入力してください。`],
  },
  "not-positive": {
    en: (f) => [`${f} is not above 0.`, "Type a number above 0."],
    ja: (f) => [`${f} は使えません。`, "0 より大きい数を入力してください。"],
  },
  "too-large": {
    en: (f) => [`${f} is too large to be reckoned with exactly.`, "Type a smaller number."],
    ja: (f) => [`${f} は大きすぎて正確に計算できません。`, "もっと小さい数を入力してください。"],
  },
  "too-many-decimals": {
    en: (f, o) => [
      `${f} has too many decimals to be reckoned with exactly.`,
      `Round it to ${o} decimals, for example =ROUND(…, ${o}).`,
    ],
    ja: (f, o) => [
      `${f} は小数の桁が多すぎて正確に計算できません。`,
      `=ROUND(…, ${o}) のように小数${o}桁までにしてください。`,
    ],
  },
  "not-percent": {
    en: (f) => [`"${f}" is not a percentage.`, "Type a percentage such as 2%."],
    ja: (f) => [`「${f}」は割合ではありません。`, "2% のように入力してください。"],
  },
  "not-fee": {
    en: (f) => [
      `"${f}" is not a fee.`,
      "Type a number such as 105, a percentage such as 10%, or 0.",
    ],
    ja: (f) => [
      `「${f}」は手数料として読めません。`,
      "105 のような数、10% のような割合、または 0 を入力してください。",
    ],
  },
  "fee-too-high": {
    en: (f) => [`a fee of ${f} leaves nothing.`, "Type a percentage below 100%."],
    ja: (f) => [`手数料 ${f} では何も残りません。`, "100% 未満の割合を入力してください。"],
  },
  "not-date": {
    en: (f) => [`"${f}" is not a date.`, "Type a date such as 2026-11-22."],
    ja: (f) => [`「${f}」は日付ではありません。`, "2026-11-22 のような日付を入力してください。"],
  },
  "date-without-year": {
    en: (f) => [`"${f}" has no year.`, "Type the date with its year, such as 2026-11-22."],
    ja: (f) => [`「${f}」には年がありません。`, "2026-11-22 のように年から入力してください。"],
  },
  "not-yes-no": {
    en: (f) => [`"${f}" is neither yes nor no.`, "Type TRUE or FALSE, or use a checkbox."],
    ja: (f) => [
      `「${f}」は「はい」とも「いいえ」とも読めません。`,
      "TRUE か FALSE を入力するか、チェックボックスを使ってください。",
    ],
  },
  "not-amounts": {
    en: (f) => [`"${f}" is not a list of amounts.`, "Type amounts such as 500, 1000, 3000."],
    ja: (f) => [
      `「${f}」は交換額の一覧ではありません。`,
      "500, 1000, 3000 のように入力してください。",
    ],
  },
  "ambiguous-amounts": {
    en: (f) => [
      `"${f}" may be one amount or several.`,
      "Separate the amounts with / and leave out thousands separators: 500/1000/3000.",
    ],
    ja: (f) => [
      `「${f}」は1つの額とも複数の額とも読めます。`,
      "500/1000/3000 のように、桁区切りなしで / で区切ってください。",
    ],
  },
  "unknown-word": {
    en: (f, o) => [`"${f}" is not a word used here.`, `Type ${o}.`],
    ja: (f, o) => [`「${f}」はここでは使えません。`, `${o}のいずれかを入力してください。`],
  },
  "not-validity": {
    en: (f) => [
      `"${f}" is not a period of validity.`,
      "Type for example 62 days, 6 months, 1 year, 6 months end or month end; leave it blank for no end.",
    ],
    ja: (f) => [
      `「${f}」は有効期間として読めません。`,
      "62日、6か月、1年、6か月後の月末、当月末 のように入力してください(期限がなければ空欄)。",
    ],
  },
  "unreadable-crediting": {
    en: (f) => [
      `"${f}" cannot be read as a crediting time.`,
      "Type it for example as: instant, 3 business days, 1-3 days, next month 9.",
    ],
    ja: (f) => [
      `「${f}」を反映日として読めません。`,
      "即時、3営業日以内、1〜3日、翌月9日頃 のように入力してください。",
    ],
  },
  "not-name": {
    en: (f) => [`"${f}" is not a name.`, "Type it as text."],
    ja: (f) => [`「${f}」は名前ではありません。`, "文字で入力してください。"],
  },
  "empty-exit": {
    en: (f) => [`"${f}" has an empty place beside a /.`, "Join exits as in Amazon gift/PayPay."],
    ja: (f) => [
      `「${f}」の / の前後が空いています。`,
      "Amazonギフト券/PayPayポイント のように入力してください。",
    ],
  },
  "no-header": {
    en: (f, o) => [
      f === "" ? "the range is blank." : `no header is known in "${f}".`,
      `Pass the range with its header row, such as ${o}.`,
    ],
    ja: (f, o) => [
      f === "" ? "範囲が空です。" : `「${f}」は見出しとして読めません。`,
      `見出し行(${o} など)を含む範囲を指定してください。`,
    ],
  },
  "missing-column": {
    en: (_, o) => [`the column ${o} is missing.`, "Add it to the header row, or widen the range."],
    ja: (_, o) => [`「${o}」の列がありません。`, "見出し行に加えるか、範囲を広げてください。"],
  },
  "duplicate-column": {
    en: (f, o) => [`the columns ${o} and ${f} mean the same.`, "Keep one of them."],
    ja: (f, o) => [`「${o}」と「${f}」は同じ意味の列です。`, "どちらか一方にしてください。"],
  },
  "maximum-below-minimum": {
    en: (f, o) => [`the maximum ${f} is below the minimum ${o}.`, "Correct one of the two."],
    ja: (f, o) => [`1回上限 ${f} が最低交換 ${o} を下回っています。`, "どちらかを直してください。"],
  },
  "until-before-from": {
    en: (f, o) => [`the last day ${f} is before the first day ${o}.`, "Correct one of the two."],
    ja: (f, o) => [`終了日 ${f} が開始日 ${o} より前です。`, "どちらかを直してください。"],
  },
  "expires-before-available": {
    en: (f, o) => [
      `the points expire on ${f}, before they are available on ${o}.`,
      "Correct one of the two dates.",
    ],
    ja: (f, o) => [
      `有効期限 ${f} が利用可能日 ${o} より前です。`,
      "どちらかの日付を直してください。",
    ],
  },
  "same-currency": {
    en: (f) => [`${f} is exchanged into itself.`, "Correct Source or Exit."],
    ja: (f) => [`交換元と交換先がどちらも${f}です。`, "どちらかを直してください。"],
  },
  "duplicate-worth": {
    en: (f, o) => [`${f} already has its worth in row ${o}.`, "Keep one row for each currency."],
    ja: (f, o) => [`${f}の価値は${o}行目にもあります。`, "通貨ごとに1行にしてください。"],
  },
  "exit-without-worth": {
    en: (f) => [`${f} has no row in Worth.`, `Add a row for ${f} with its yen per unit and worth.`],
    ja: (f) => [
      `${f}の行が「価値」の表にありません。`,
      `「価値」の表に${f}の行(1単位の円、価値)を加えてください。`,
    ],
  },
  "unknown-setting": {
    en: (f, o) => [`"${f}" is not a setting.`, `Use one of: ${o}.`],
    ja: (f, o) => [`「${f}」という設定はありません。`, `使える設定: ${o}。`],
  },
  "duplicate-setting": {
    en: (f, o) => [`${f} is already set in row ${o}.`, "Keep one of the two rows."],
    ja: (f, o) => [`${f}は${o}行目にもあります。`, "どちらか一方の行にしてください。"],
  },
  "until-before-as-of": {
    en: (f, o) => [
      `the plan ends on ${f}, before as_of ${o}.`,
      "Type a later day or clear the cell.",
    ],
    ja: (f, o) => [
      `計画の終わり ${f} が基準日 ${o} より前です。`,
      "もっと後の日にするか、空欄にしてください。",
    ],
  },
  "outside-calendar": {
    en: (f, o) => [
      `holidays are not known on ${f}.`,
      `Business days can be counted only in ${o}; choose a day within it.`,
    ],
    ja: (f, o) => [
      `${f} の祝日がわかりません。`,
      `営業日を数えられるのは ${o} です。その間の日にしてください。`,
    ],
  },
  "unknown-table": {
    en: (f) => [
      f === "" ? "the range is blank." : `no table has the headers "${f}".`,
      "Pass a range with the header row of Balances, Offers, Limits, Needs, Worth, Settings, History, Listings or Purchases.",
    ],
    ja: (f) => [
      f === "" ? "範囲が空です。" : `「${f}」という見出しの表はありません。`,
      "残高、交換レート、上限、使う予定、価値、設定、増量履歴、経由案件、買い物のいずれかを見出し行から指定してください。",
    ],
  },
} satisfies Record<string, Saying>;

export type ProblemCode = keyof typeof PROBLEMS;
