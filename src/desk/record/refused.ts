// Every reason for which nothing is written, in words: {names} are filled in.

import type { Label } from "../../tables/language.ts";

export const REFUSED = {
  "no-tab": {
    en: "There is no tab {table}. Choose “Set up the sheets” in the menu; nothing was written.",
    ja: "「{table}」のタブがありません。メニューの「シートを用意する」を実行してください。何も書き込んでいません。",
  },
  unreadable: {
    en: "Nothing was written, as the tables cannot be read:\n{problems}",
    ja: "表を読めないため、何も書き込んでいません。\n{problems}",
  },
  "no-column": {
    en: "{table} has no column {column}. Type “{column}” beside its last header and try again; nothing was written.",
    ja: "「{table}」に「{column}」の列がありません。見出し行の右端に「{column}」と入力して、もう一度お試しください。何も書き込んでいません。",
  },
  "too-large": {
    en: "The numbers are too large to be computed exactly; nothing was written. Use fewer digits in points and Used.",
    ja: "数が大きすぎて正確に計算できないため、何も書き込んでいません。ポイントや使用済みの桁を確かめてください。",
  },
  "no-id": {
    en: "The request came without a number, so it could not be kept from being recorded twice; nothing was written. Open the planner again.",
    ja: "記録番号がなく二重記録を防げないため、何も書き込んでいません。プランナーを開き直してください。",
  },
  "offer-gone": {
    en: "{offer} is no longer in Offers; nothing was written. Open the plan again.",
    ja: "{offer}は「交換レート」にもうありません。何も書き込んでいません。プランを開き直してください。",
  },
  "offer-moved": {
    en: "{offer} stands in row {now} of Offers now, no longer in row {row}; nothing was written. Open the plan again.",
    ja: "{offer}は「交換レート」の{row}行目から{now}行目に移っています。何も書き込んでいません。プランを開き直してください。",
  },
  "offer-changed": {
    en: "Offers row {row} has changed: it was {offer}, and is now {now}. Nothing was written; open the plan again.",
    ja: "「交換レート」の{row}行目が変わりました。前は{offer}、今は{now}です。何も書き込んでいません。プランを開き直してください。",
  },
  closed: {
    en: "{offer} is marked closed in Offers row {row}; nothing was written. If it takes requests again, set its Status to open.",
    ja: "{offer}は「交換レート」{row}行目で停止中になっています。何も書き込んでいません。再開していれば「状態」を受付中に直してください。",
  },
  condition: {
    en: "The condition of {offer} is not met: {text}. Nothing was written; set Met to TRUE in Offers row {row} once it is.",
    ja: "{offer}の条件「{text}」が未達成です。何も書き込んでいません。達成したら「交換レート」{row}行目の「達成」を TRUE にしてください。",
  },
  "not-yet": {
    en: "{offer} opens on {day}; nothing was written.",
    ja: "{offer}の受付は {day} からです。何も書き込んでいません。",
  },
  over: {
    en: "{offer} ended on {day}; nothing was written.",
    ja: "{offer}の受付は {day} に終わりました。何も書き込んでいません。",
  },
  amount: {
    en: "{offer} cannot be asked for {amount} points: {allowed}. Nothing was written.",
    ja: "{offer}では {amount} ポイントを申請できません({allowed})。何も書き込んでいません。",
  },
  "nothing-received": {
    en: "{amount} points of {offer} would bring nothing after the fee; nothing was written.",
    ja: "{offer}で {amount} ポイントを交換しても、手数料を引くと何も残りません。何も書き込んでいません。",
  },
  short: {
    en: "The request takes {takes} points of {source}, but {there} are there on {day} in Balances. Nothing was written; correct Balances first.",
    ja: "この申請には{source} {takes} ポイントが必要ですが、{day} に使えるのは {there} ポイントです(「残高」)。何も書き込んでいません。先に「残高」を直してください。",
  },
  cap: {
    en: "{cap} ({table} row {row}) has {room} left, and this request counts {counts}. Nothing was written; correct Used if it is wrong.",
    ja: "{cap}({table} {row}行目)の残りは {room} で、この申請は {counts} と数えます。何も書き込んでいません。「使用済み」が違っていれば直してください。",
  },
  "cap-stale": {
    en: "{cap} ({table} row {row}) has {room} left, and this request counts {counts}. But Used says {used}, which may be left from {last}: the Log counts {logged} in the period now running. Nothing was written; correct Used first.",
    ja: "{cap}({table} {row}行目)の残りは {room} で、この申請は {counts} と数えます。ただし「使用済み」の {used} は {last} までの期間のものかもしれません(記録では今の期間は {logged})。何も書き込んでいません。先に「使用済み」を直してください。",
  },
  "calendar-ends": {
    en: "Holidays are not known on the days of crediting, so nothing was written.",
    ja: "反映日の祝日がわからないため、何も書き込んでいません。",
  },
  "no-entry": {
    en: "This request is no longer in the Log as it was shown; nothing was written. Open the planner again.",
    ja: "この申請は表示したときのままでは「記録」に見つかりません。何も書き込んでいません。プランナーを開き直してください。",
  },
  "entry-twice": {
    en: "Rows {row} and {other} of the Log have the same Id {id}; nothing was written. Change the Id of the row that was copied.",
    ja: "「記録」の{row}行目と{other}行目の記録番号が同じ {id} です。何も書き込んでいません。写した行の番号を変えてください。",
  },
  "bad-day": {
    en: "“{day}” is not a date. Choose a date; nothing was written.",
    ja: "「{day}」は日付ではありません。日付を選んでください。何も書き込んでいません。",
  },
  "future-day": {
    en: "{day} is still to come; nothing was written. Choose today ({today}) or an earlier day.",
    ja: "{day} はまだ先の日です。何も書き込んでいません。今日({today})以前の日を選んでください。",
  },
  "before-request": {
    en: "{day} is before the request was made on {requested}; nothing was written.",
    ja: "{day} は申請日 {requested} より前です。何も書き込んでいません。",
  },
  "bad-received": {
    en: "“{received}” is not a whole number of 0 or more; nothing was written.",
    ja: "「{received}」は0以上の整数ではありません。何も書き込んでいません。",
  },
  "credited-otherwise": {
    en: "Log row {row} already says: credited on {day}, {received}. Nothing was written; correct the row there if it is wrong.",
    ja: "「記録」{row}行目にはすでに「{day} に反映、{received}」とあります。何も書き込んでいません。違っていれば表で直してください。",
  },
  "last-four": {
    en: "Type only the last four characters of the code, letters and digits. The code itself is never kept; nothing was written.",
    ja: "コードの末尾4文字(英数字)だけを入力してください。コード全体は保存しません。何も書き込んでいません。",
  },
  "registered-otherwise": {
    en: "Log row {row} already says: registered on {day}, code ending in {code}. Nothing was written; correct the row there if it is wrong.",
    ja: "「記録」{row}行目にはすでに「{day} に登録、末尾 {code}」とあります。何も書き込んでいません。違っていれば表で直してください。",
  },
  "cannot-confirm": {
    en: "Rows of {table} carry no day of confirmation; nothing was written.",
    ja: "「{table}」の行には確認日がありません。何も書き込んでいません。",
  },
  "no-row": {
    en: "{table} row {row} is empty now; nothing was written. Open the planner again.",
    ja: "「{table}」の{row}行目は今は空です。何も書き込んでいません。プランナーを開き直してください。",
  },
  "mend-changed": {
    en: "{table} row {row} has changed since: the Log no longer speaks for {used} there. Nothing was written; open the planner again.",
    ja: "「{table}」の{row}行目か記録が変わり、{used} とする根拠がなくなりました。何も書き込んでいません。プランナーを開き直してください。",
  },
  formula: {
    en: "{place} holds a formula, which is left to you: nothing was written. Change it there, or type a value instead of it.",
    ja: "{place}には数式が入っています。数式は書き換えないため、何も書き込んでいません。表で直すか、値に置き換えてください。",
  },
  "undo-changed": {
    en: "{place} holds “{found}” by now, not “{expected}”, so nothing was taken back.",
    ja: "{place}は「{expected}」ではなく「{found}」に変わっているため、取り消していません。",
  },
  "undo-filled": {
    en: "{place} has been filled in since (“{found}”), so nothing was taken back. Clear it first.",
    ja: "{place}にその後「{found}」が入力されているため、取り消していません。先に空にしてください。",
  },
} satisfies Record<string, Label>;

export type RefusalCode = keyof typeof REFUSED;
