// Every doubt in words, `what is doubtful|what to do`: {found} is the value in doubt, {other} what it
// is measured against.

import type { Label } from "../language.ts";

export const DOUBTS = {
  "rate-far-from-par": {
    en: "By Yen per unit, the rate is {found} of face value.|Check the units of Give and Get, and Yen per unit of both currencies in Worth.",
    ja: "「1単位の円」で見ると額面の {found} になるレートです。|交換ポイントと受取の単位、「価値」の表の1単位の円を確かめてください。",
  },
  "fee-within-minimum": {
    en: "The minimum {found} seems to hold the fee of {other} already.|Type the minimum without the fee.",
    ja: "最低交換 {found} に手数料 {other} が含まれているようです。|手数料を除いた最低交換を入力してください。",
  },
  "minimum-hides-fee": {
    en: "The minimum {found} is no multiple of {other}: it may hide a fee.|If part of it is a fee, type that part in Fee and the rest in Minimum.",
    ja: "最低交換 {found} が {other} の倍数でないため、手数料が含まれているかもしれません。|手数料の分があれば「手数料」に、残りを「最低交換」に入力してください。",
  },
  "minimum-off-step": {
    en: "The minimum {found} is not on the step of {other}.|Amounts rise by {other} from {found}; correct Minimum or Step if the site does otherwise.",
    ja: "最低交換 {found} が交換単位 {other} の倍数ではありません。|{found} から {other} ずつ増やして計算しています。違えば最低交換か交換単位を直してください。",
  },
  "nothing-received": {
    en: "{found} points bring less than one unit.|Check Get, Minimum and Fee.",
    ja: "{found} ポイントでは1単位も受け取れません。|受取、最低交換、手数料を確かめてください。",
  },
  "fee-not-stated": {
    en: "Fee is blank and counted as 0.|Type 0 if the exchange is free, or its fee.",
    ja: "手数料が空欄のため 0 として計算しています。|無料なら 0、有料なら手数料を入力してください。",
  },
  "offer-over": {
    en: "It ended on {found}.|Delete the row, or correct Until if it goes on.",
    ja: "{found} に終了しています。|行を消すか、続いていれば終了日を直してください。",
  },
  "never-confirmed": {
    en: "Confirmed on is blank.|Look at the official page, and type the day in Confirmed on.",
    ja: "確認日が空欄です。|公式ページを見て、確認日を入力してください。",
  },
  "confirmed-later": {
    en: "Confirmed on {found} lies ahead.|Correct the date.",
    ja: "確認日 {found} が未来の日付です。|日付を直してください。",
  },
  stale: {
    en: "Last confirmed {other} days ago, on {found}.|Look at the official page, and type the day in Confirmed on.",
    ja: "最後の確認から{other}日たっています({found})。|公式ページを見て、確認日を入力してください。",
  },
  "used-above-cap": {
    en: "Used {found} is above the cap {other}.|Correct Used or Cap.",
    ja: "使用済み {found} が上限 {other} を超えています。|使用済みか上限を直してください。",
  },
  "cap-below-minimum": {
    en: "The cap of {found} points is below the least amount {other}: nothing can be exchanged.|If the site states it in units received, type units in Cap in.",
    ja: "上限 {found} ポイントが最低の交換額 {other} を下回り、交換できません。|受取側の数で決まっている上限なら、「数え方」に「受取」と入力してください。",
  },
  "cap-in-exit-units": {
    en: "The cap of {found} counts points, not units received.|If the site states it in units received, type units in Cap in.",
    ja: "上限 {found} を交換元のポイントで数えています。|受取側の数で決まっている上限なら、「数え方」に「受取」と入力してください。",
  },
  "first-come": {
    en: "First come, first served: it may end early.|Look whether it is still open.",
    ja: "先着のため、早く終わることがあります。|受付中か確かめてください。",
  },
  "condition-not-met": {
    en: "Its condition ({found}) is not met, so it is not used.|Set Met to TRUE once you meet it.",
    ja: "条件({found})が未達成のため使いません。|達成したら「達成」を TRUE にしてください。",
  },
  closed: {
    en: "It is closed, so it is not used.|Set Status to open once it reopens.",
    ja: "停止中のため使いません。|再開したら「状態」を「受付中」にしてください。",
  },
  "duplicate-offer": {
    en: "It is the same offer to {found} as row {other}.|Delete one of the two rows.",
    ja: "{other}行目と同じ{found}への交換です。|どちらか一方の行を消してください。",
  },
  "overlapping-offers": {
    en: "Row {other} gives another rate to {found} for the same days.|Correct From and Until, or delete the row that no longer holds.",
    ja: "{other}行目と期間が重なり、{found}へのレートが2つあります。|開始日と終了日を直すか、古い行を消してください。",
  },
  "lot-lapsed": {
    en: "The points lapsed on {found}.|Delete the row, or correct Expires.",
    ja: "{found} で失効しています。|行を消すか、有効期限を直してください。",
  },
  "no-open-offer": {
    en: "No open offer leads out of {found}.|Add a row to Offers, or check that the names agree.",
    ja: "{found}から交換できる受付中の行がありません。|「交換レート」に行を加えるか、名前が同じか確かめてください。",
  },
  "no-worth": {
    en: "{found} has no row in Worth: what is left of it counts 0 yen.|Add a row for {found}.",
    ja: "{found}が「価値」の表にないため、残りは 0 円として計算しています。|「価値」の表に{found}の行を加えてください。",
  },
  "limit-covers-nothing": {
    en: "No offer of {found} is held by this limit.|Check that the names agree with those in Offers.",
    ja: "この上限にあたる{found}の交換がありません。|「交換レート」の名前と同じか確かめてください。",
  },
  "limit-over": {
    en: "The limit ended on {found}.|Delete the row, or correct Until.",
    ja: "この上限は {found} に終わっています。|行を消すか、終了日を直してください。",
  },
  "need-past": {
    en: "The day of use, {found}, is over.|Delete the row, or correct Date.",
    ja: "使う日 {found} が過ぎています。|行を消すか、使う日を直してください。",
  },
  "worth-above-face": {
    en: "Worth {found} is far above the face value {other}.|Check Yen per unit and Worth: both are yen a unit.",
    ja: "価値 {found} が1単位の円 {other} を大きく上回っています。|どちらも1単位あたりの円です。確かめてください。",
  },
  "high-rate": {
    en: "The rate reads {found}.|Type percentages with their sign, such as 0.5%.",
    ja: "還元率を {found} と読みました。|0.5% のように % を付けて入力してください。",
  },
  "similar-names": {
    en: "{found} and {other} differ by a letter.|If they are the same, write them alike in every table.",
    ja: "「{found}」と「{other}」は1文字違いです。|同じものなら、どの表でも同じ名前にしてください。",
  },
} satisfies Record<string, Label>;

export type DoubtCode = keyof typeof DOUBTS;
