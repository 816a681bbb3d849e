// "Write the year's ledger": what was exchanged in a year, in a tab of its own.

import { civilDate } from "../../core/day.ts";
import { yearLedger } from "../../desk/record/year-ledger.ts";
import { tidy } from "../../tables/fold.ts";
import { inDialogue } from "../dialogue.ts";
import { freeName } from "../free-name.ts";
import { openBook, readBook } from "../open-book.ts";
import { Refusal } from "../refusal.ts";
import { typedAs } from "../typed-text.ts";

/** Asks for a year, and writes its ledger into a new tab. */
export function writeYearLedger(): void {
  inDialogue((dialogue) => {
    const book = openBook();
    const { desk, occasion } = readBook(book);
    const { year: now } = civilDate(occasion.today);
    const answer = dialogue.ask({
      ja: `どの年ですか? 空欄は ${now} 年。`,
      en: `Which year? Blank: ${now}.`,
    });
    if (answer === null) return null;
    const year = answer === "" ? now : Number(tidy(answer).replace(/年$/, ""));
    if (!Number.isInteger(year) || year < 1) {
      throw new Refusal({
        ja: `「${answer}」は年ではありません。何も書き込んでいません。`,
        en: `"${answer}" is not a year. Nothing was written.`,
      });
    }
    const found = yearLedger(desk, year, dialogue.language);
    if (found.kind === "refused") return found.why;
    const { spreadsheet } = book;
    const name = freeName(
      spreadsheet,
      dialogue.language === "ja" ? `${year}年の記録` : `Ledger ${year}`,
    );
    const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
    const rows = found.rows.map((row) =>
      row.map((cell, at) => (typeof cell === "string" && at > 0 ? typedAs(cell) : cell)),
    );
    sheet.getRange(1, 1, rows.length, rows[0]!.length).setValues(rows);
    sheet.setFrozenRows(1);
    return {
      ja: `「${name}」に書き出しました。${found.said.ja}`,
      en: `Written into ${name}. ${found.said.en}`,
    };
  });
}
