// Every doubt in words: what is doubtful, and what to do about it.

import type { Language } from "../language.ts";
import type { Saying } from "./problems.ts";

const CHECK_PAGE: Readonly<Record<Language, string>> = {
  en: "Look at the official page, and type the day in Confirmed on.",
  ja: "公式ページを見て、確認日を入力してください。",
};

export const DOUBTS = {
  "rate-far-from-par": {
    en: (f) => [
      `By Yen per unit, the rate is ${f} of face value.`,
      "Check the units of Give and Get, and Yen per unit of both currencies in Worth (10 PeX are 1 yen).",
    ],
    ja: (f) => [
      `「1単位の円」で見ると額面の ${f} になるレートです。`,
      "交換ポイントと受取の単位、「価値」の表の1単位の円を確かめてください(10 PeX は1円)。",
    ],
  },
  "fee-within-minimum": {
    en: (f, o) => [
      `The minimum ${f} seems to hold the fee of ${o} already.`,
      "Type the minimum without the fee.",
    ],
    ja: (f, o) => [
      `最低交換 ${f} に手数料 ${o} が含まれているようです。`,
      "手数料を除いた最低交換を入力してください。",
    ],
  },
  "minimum-hides-fee": {
    en: (f, o) => [
      `The minimum ${f} is no multiple of ${o}: it may hide a fee.`,
      "If part of it is a fee, type that part in Fee and the rest in Minimum.",
    ],
    ja: (f, o) => [
      `最低交換 ${f} が ${o} の倍数でないため、手数料が含まれているかもしれません。`,
      "手数料の分があれば「手数料」に、残りを「最低交換」に入力してください。",
    ],
  },
  "minimum-off-step": {
    en: (f, o) => [
      `The minimum ${f} is not on the step of ${o}.`,
      `Amounts are counted as ${f}, then ${o} more each; correct Minimum or Step if the site does it otherwise.`,
    ],
    ja: (f, o) => [
      `最低交換 ${f} が交換単位 ${o} の倍数ではありません。`,
      `${f} から ${o} ずつ増える額として計算しています。違う場合は最低交換か交換単位を直してください。`,
    ],
  },
  "nothing-received": {
    en: (f) => [`${f} points bring less than one unit.`, "Check Get, Minimum and Fee."],
    ja: (f) => [
      `${f} ポイントでは1単位も受け取れません。`,
      "受取、最低交換、手数料を確かめてください。",
    ],
  },
  "fee-not-stated": {
    en: () => ["Fee is blank and counted as 0.", "Type 0 if the exchange is free, or its fee."],
    ja: () => [
      "手数料が空欄のため 0 として計算しています。",
      "無料なら 0、有料なら手数料を入力してください。",
    ],
  },
  "offer-over": {
    en: (f) => [`It ended on ${f}.`, "Delete the row, or correct Until if it goes on."],
    ja: (f) => [`${f} に終了しています。`, "行を消すか、続いていれば終了日を直してください。"],
  },
  "never-confirmed": {
    en: () => ["Confirmed on is blank.", CHECK_PAGE.en],
    ja: () => ["確認日が空欄です。", CHECK_PAGE.ja],
  },
  "confirmed-later": {
    en: (f) => [`Confirmed on ${f} lies ahead.`, "Correct the date."],
    ja: (f) => [`確認日 ${f} が未来の日付です。`, "日付を直してください。"],
  },
  stale: {
    en: (f, o) => [`Last confirmed ${o} days ago, on ${f}.`, CHECK_PAGE.en],
    ja: (f, o) => [`最後の確認から${o}日たっています(${f})。`, CHECK_PAGE.ja],
  },
  "used-above-cap": {
    en: (f, o) => [`Used ${f} is above the cap ${o}.`, "Correct Used or Cap."],
    ja: (f, o) => [
      `使用済み ${f} が上限 ${o} を超えています。`,
      "使用済みか上限を直してください。",
    ],
  },
  "cap-below-minimum": {
    en: (f, o) => [
      `The cap of ${f} points is below the least amount ${o}: nothing can be exchanged.`,
      "If the site states it in units received, type units in Cap in.",
    ],
    ja: (f, o) => [
      `上限 ${f} ポイントが最低の交換額 ${o} を下回り、交換できません。`,
      "受取側の数で決まっている上限なら、「数え方」に「受取」と入力してください。",
    ],
  },
  "cap-in-exit-units": {
    en: (f) => [
      `The cap of ${f} counts points, not units received.`,
      "If the site states it in units received, type units in Cap in.",
    ],
    ja: (f) => [
      `上限 ${f} を交換元のポイントで数えています。`,
      "受取側の数で決まっている上限なら、「数え方」に「受取」と入力してください。",
    ],
  },
  "first-come": {
    en: () => ["First come, first served: it may end early.", "Look whether it is still open."],
    ja: () => ["先着のため、早く終わることがあります。", "受付中か確かめてください。"],
  },
  "condition-not-met": {
    en: (f) => [
      `Its condition (${f}) is not met, so it is not used.`,
      "Set Met to TRUE once you meet it.",
    ],
    ja: (f) => [
      `条件(${f})が未達成のため使いません。`,
      "達成したら「達成」を TRUE にしてください。",
    ],
  },
  closed: {
    en: () => ["It is closed, so it is not used.", "Set Status to open once it reopens."],
    ja: () => ["停止中のため使いません。", "再開したら「状態」を「受付中」にしてください。"],
  },
  "duplicate-offer": {
    en: (f, o) => [`It is the same offer to ${f} as row ${o}.`, "Delete one of the two rows."],
    ja: (f, o) => [`${o}行目と同じ${f}への交換です。`, "どちらか一方の行を消してください。"],
  },
  "overlapping-offers": {
    en: (f, o) => [
      `Row ${o} gives another rate to ${f} for the same days.`,
      "Correct From and Until, or delete the row that no longer holds.",
    ],
    ja: (f, o) => [
      `${o}行目と期間が重なり、${f}へのレートが2つあります。`,
      "開始日と終了日を直すか、古い行を消してください。",
    ],
  },
  "lot-lapsed": {
    en: (f) => [`The points lapsed on ${f}.`, "Delete the row, or correct Expires."],
    ja: (f) => [`${f} で失効しています。`, "行を消すか、有効期限を直してください。"],
  },
  "no-open-offer": {
    en: (f) => [
      `No open offer leads out of ${f}.`,
      "Add a row to Offers, or check that the names agree.",
    ],
    ja: (f) => [
      `${f}から交換できる受付中の行がありません。`,
      "「交換レート」に行を加えるか、名前が同じか確かめてください。",
    ],
  },
  "no-worth": {
    en: (f) => [
      `${f} has no row in Worth: what is left of it counts 0 yen.`,
      `Add a row for ${f}.`,
    ],
    ja: (f) => [
      `${f}が「価値」の表にないため、残りは 0 円として計算しています。`,
      `「価値」の表に${f}の行を加えてください。`,
    ],
  },
  "limit-covers-nothing": {
    en: (f) => [
      `No offer of ${f} is held by this limit.`,
      "Check that the names agree with those in Offers.",
    ],
    ja: (f) => [
      `この上限にあたる${f}の交換がありません。`,
      "「交換レート」の名前と同じか確かめてください。",
    ],
  },
  "limit-over": {
    en: (f) => [`The limit ended on ${f}.`, "Delete the row, or correct Until."],
    ja: (f) => [`この上限は ${f} に終わっています。`, "行を消すか、終了日を直してください。"],
  },
  "need-past": {
    en: (f) => [`The day of use, ${f}, is over.`, "Delete the row, or correct Date."],
    ja: (f) => [`使う日 ${f} が過ぎています。`, "行を消すか、使う日を直してください。"],
  },
  "worth-above-face": {
    en: (f, o) => [
      `Worth ${f} is far above the face value ${o}.`,
      "Check Yen per unit and Worth: both are yen a unit.",
    ],
    ja: (f, o) => [
      `価値 ${f} が1単位の円 ${o} を大きく上回っています。`,
      "どちらも1単位あたりの円です。確かめてください。",
    ],
  },
  "high-rate": {
    en: (f) => [`The rate reads ${f}.`, "Type percentages with their sign, such as 0.5%."],
    ja: (f) => [`還元率を ${f} と読みました。`, "0.5% のように % を付けて入力してください。"],
  },
  "similar-names": {
    en: (f, o) => [
      `${f} and ${o} differ by a letter.`,
      "If they are the same, write them alike in every table.",
    ],
    ja: (f, o) => [
      `「${f}」と「${o}」は1文字違いです。`,
      "同じものなら、どの表でも同じ名前にしてください。",
    ],
  },
} satisfies Record<string, Saying>;

export type DoubtCode = keyof typeof DOUBTS;
