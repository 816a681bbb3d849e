// What is said of an action that was carried out: {names} are filled in.

import type { Label } from "../../tables/language.ts";

export const SAID = {
  done: {
    en: "Recorded: {points} points of {source} to {exit}; {expected} to come by {day}.",
    ja: "記録しました: {source} {points} ポイント → {exit} {expected}({day} までに反映予定)。",
  },
  "done-already": {
    en: "This request is already recorded, in Log row {row}; nothing was written again.",
    ja: "この申請は「記録」{row}行目に記録済みです。二重には書き込んでいません。",
  },
  "what-done": {
    en: "the request of {points} points of {source} to {exit}",
    ja: "{source} {points} ポイント → {exit} の申請の記録",
  },
  "not-counted": {
    en: "{cap} was not counted, as {table} has no column Used.",
    ja: "{cap}は、「{table}」に「使用済み」の列がないため数えていません。",
  },
  "maybe-stale": {
    en: "Used in {table} row {row} may still be that of an earlier period: please check it.",
    ja: "「{table}」{row}行目の「使用済み」は前の期間のものかもしれません。確かめてください。",
  },
  "left-out": {
    en: "For want of a column the Log does not say: {columns}.",
    ja: "列がないため「記録」に書いていない項目: {columns}。",
  },
  credited: {
    en: "Credited on {day}: {units} of {exit}.",
    ja: "{exit} {units} が {day} に反映、と記録しました。",
  },
  "credited-already": {
    en: "Log row {row} says so already; nothing was written again.",
    ja: "「記録」{row}行目はすでにそうなっています。二重には書き込んでいません。",
  },
  "what-credited": { en: "the crediting of {exit}", ja: "{exit}の反映の記録" },
  "lot-left": {
    en: "Balances has no untouched row of this request's {exit}, so nothing was changed there: please check it.",
    ja: "「残高」にこの申請の{exit}の行がそのままでは見つからないため、残高は変えていません。確かめてください。",
  },
  registered: {
    en: "Registered on {day}: the code ending in {code}.",
    ja: "末尾 {code} のコードを {day} に登録、と記録しました。",
  },
  "what-registered": {
    en: "the registration of the code ending in {code}",
    ja: "末尾 {code} のコードの登録の記録",
  },
  "same-code": {
    en: "Log row {row} has a code with the same last four characters: please check that it is another one.",
    ja: "「記録」{row}行目にも末尾が同じコードがあります。別のコードか確かめてください。",
  },
  closed: {
    en: "{offer} is marked closed in Offers row {row}; the plan no longer uses it.",
    ja: "{offer}を「交換レート」{row}行目で停止中にしました。プランでは使いません。",
  },
  "closed-already": {
    en: "{offer} is marked closed in Offers row {row} already.",
    ja: "{offer}は「交換レート」{row}行目ですでに停止中です。",
  },
  "what-closed": { en: "closing {offer}", ja: "{offer}を停止中にしたこと" },
  confirmed: {
    en: "{table} row {row} is confirmed as of {day}.",
    ja: "「{table}」{row}行目を {day} に確認済みとしました。",
  },
  "confirmed-already": {
    en: "{table} row {row} is confirmed as of {day} already.",
    ja: "「{table}」{row}行目はすでに {day} に確認済みです。",
  },
  "what-confirmed": { en: "confirming {table} row {row}", ja: "「{table}」{row}行目の確認" },
  mended: {
    en: "Used in {table} row {row} is {used} now, as the Log counts.",
    ja: "「{table}」{row}行目の「使用済み」を、記録のとおり {used} にしました。",
  },
  "mended-already": {
    en: "Used in {table} row {row} is {used} already.",
    ja: "「{table}」{row}行目の「使用済み」はすでに {used} です。",
  },
  "what-mended": { en: "Used in {table} row {row}", ja: "「{table}」{row}行目の「使用済み」" },
  interrupted: {
    en: "An action was broken off halfway, and what it had written was taken back: {what}. Please do it again.",
    ja: "途中で途切れた操作があったため、書き込み済みの分を元に戻しました: {what}。もう一度行ってください。",
  },
  undone: { en: "Taken back: {what}.", ja: "取り消しました: {what}。" },
} satisfies Record<string, Label>;
