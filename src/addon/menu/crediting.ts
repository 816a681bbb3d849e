// "Record a crediting": open requests by number, then what happened to one of them.

import { type Day, isoDate } from "../../core/day.ts";
import type { LogItem } from "../../desk/protocol.ts";
import { stateOf } from "../../desk/state/state.ts";
import { dayCell } from "../../tables/cells/day.ts";
import { isFault } from "../../tables/cells/read.ts";
import { readWhole } from "../../tables/cells/whole-number.ts";
import { newIntake } from "../../tables/intake.ts";
import type { Label } from "../../tables/language.ts";
import { count } from "../../tables/words/figures.ts";
import type { DateZone } from "../../tables/zone.ts";
import { type Dialogue, inDialogue } from "../dialogue.ts";
import { openBook, readBook } from "../open-book.ts";
import { record } from "../record.ts";
import { Refusal } from "../refusal.ts";
import { numbered, picked } from "./numbered.ts";

/** Asks for one of the open requests, and records that it was credited or registered. */
export function recordCrediting(): void {
  inDialogue((dialogue) => {
    const book = openBook();
    const { desk, occasion } = readBook(book);
    const open = stateOf(desk, occasion, "later").log.filter(({ state }) => state !== "closed");
    if (open.length === 0) {
      return { ja: "反映待ち・登録待ちの申請はありません。", en: "No request is waiting." };
    }
    const lines = numbered(open.map(lineOf));
    const answer = dialogue.ask({
      ja: `どの申請ですか? 番号を入力してください。\n${lines.ja}`,
      en: `Which request? Type its number.\n${lines.en}`,
    });
    if (answer === null) return null;
    const item = picked(open, answer);
    const { today } = occasion;
    return item.state === "to-register"
      ? registered(dialogue, item, today, book.zone)
      : credited(dialogue, item, today, book.zone);
  });
}

function lineOf(item: LogItem): Label {
  const { requestedOn, source, exit, expected, creditBy, state } = item;
  const by = creditBy ?? "?";
  const told = `${requestedOn} ${source} → ${exit} ${count(expected)}`;
  if (state === "to-register") return { ja: `${told}(登録待ち)`, en: `${told} (to register)` };
  const late = state === "late";
  return {
    ja: `${told}(${by} まで${late ? "・遅れています" : ""})`,
    en: `${told} (by ${by}${late ? ", late" : ""})`,
  };
}

function credited(dialogue: Dialogue, item: LogItem, today: Day, zone: DateZone): Label | null {
  const day = askedDay(dialogue, today, zone, {
    ja: "反映された日を入力してください。",
    en: "On which day was it credited?",
  });
  if (day === null) return null;
  const units = dialogue.ask({
    ja: `受け取った数を入力してください。空欄は予定どおり ${count(item.expected)}。`,
    en: `How many came? Blank: ${count(item.expected)}, as expected.`,
  });
  if (units === null) return null;
  const received = units === "" ? null : wholeIn(units);
  return record({ kind: "credited", logId: item.id, day, received }).said;
}

function registered(dialogue: Dialogue, item: LogItem, today: Day, zone: DateZone): Label | null {
  const lastFour = dialogue.ask({
    ja: "ギフトコードの末尾4文字を入力してください(全部は入力しないでください)。",
    en: "Type the last four characters of the gift code, and no more of it.",
  });
  if (lastFour === null) return null;
  const day = askedDay(dialogue, today, zone, {
    ja: "登録した日を入力してください。",
    en: "On which day was it registered?",
  });
  return day === null ? null : record({ kind: "registered", logId: item.id, day, lastFour }).said;
}

function askedDay(dialogue: Dialogue, today: Day, zone: DateZone, question: Label): string | null {
  const day = isoDate(today);
  const answer = dialogue.ask({
    ja: `${question.ja}空欄は今日(${day})。`,
    en: `${question.en} Blank: today (${day}).`,
  });
  if (answer === null || answer === "") return answer === null ? null : day;
  const read = dayCell(answer, newIntake(zone));
  if (!isFault(read)) return isoDate(read.value);
  throw new Refusal({
    ja: `「${answer}」は日付ではありません。2026-11-22 のように入力してください。何も書き込んでいません。`,
    en: `"${answer}" is not a date. Type it as 2026-11-22. Nothing was written.`,
  });
}

function wholeIn(text: string): number {
  const read = readWhole(text, 0);
  if (!isFault(read)) return read.value;
  throw new Refusal({
    ja: `「${text}」は整数ではありません。何も書き込んでいません。`,
    en: `"${text}" is not a whole number. Nothing was written.`,
  });
}
