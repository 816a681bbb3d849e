// "Check my rows": what cannot be read or looks doubtful, and what one answer mends.

import type { Finding } from "../../desk/protocol.ts";
import { stateOf } from "../../desk/state/state.ts";
import type { Label } from "../../tables/language.ts";
import type { TableId } from "../../tables/problem.ts";
import { TABLES } from "../../tables/words/places.ts";
import { inDialogue } from "../dialogue.ts";
import { openBook, readBook } from "../open-book.ts";
import { record } from "../record.ts";
import { selectCell } from "../select-cell.ts";
import { numbered, picked } from "./numbered.ts";

/** Lists the findings; a number selects its cell, or mends it where a click would. */
export function checkMyRows(): void {
  inDialogue((dialogue) => {
    const { desk, occasion } = readBook(openBook());
    const state = stateOf(desk, occasion, "later");
    const findings = [...state.problems, ...state.doubts];
    if (findings.length === 0) {
      return { ja: "問題は見つかりませんでした。", en: "No problem was found." };
    }
    const lines = numbered(findings.map(lineOf));
    const answer = dialogue.ask({
      ja: `${lines.ja}\n\n番号を入力すると、そのセルを選びます。確かめ直した行なら、「今日確認した」と書き込めます。`,
      en: `${lines.en}\n\nType a number to select its cell; a row you have checked again can be marked as confirmed today.`,
    });
    if (answer === null || answer === "") return null;
    const finding = picked(findings, answer);
    const { table, row, column } = finding;
    const mended = mend(finding, (question) => dialogue.choose(question) === true);
    if (mended !== null) return mended;
    if (table !== null) selectCell({ table, row: row ?? 1, column });
    return null;
  });
}

function lineOf({ table, row, column, problem, whatToDo }: Finding): Label {
  const name: Label =
    table !== null && table in TABLES ? TABLES[table as TableId] : { ja: "", en: "" };
  const at = column === null ? "" : ` ${column}`;
  return {
    ja: `${name.ja}${row === null ? "" : ` ${row}行目`}${at}: ${problem}${whatToDo}`,
    en: `${name.en}${row === null ? "" : ` row ${row}`}${at}: ${problem} ${whatToDo}`,
  };
}

function mend(finding: Finding, isWanted: (question: Label) => boolean): Label | null {
  const { table, row, isStale, mend: action } = finding;
  if (action !== undefined) {
    const question = {
      ja: `使用済みを、記録のとおり ${action.used} にしますか?`,
      en: `Set Used to ${action.used}, as the Log counts?`,
    };
    return isWanted(question) ? record(action).said : null;
  }
  if (!isStale || table === null || row === null) return null;
  const question = {
    ja: "公式ページで確かめましたか? 「はい」で確認日を今日にします。",
    en: "Have you checked the official page? Yes writes today as the day of confirmation.",
  };
  return isWanted(question) ? record({ kind: "confirmed", table, row }).said : null;
}
