// Cells that hold one of a few words, in either language.

import type { Counted, Per } from "../../core/cap.ts";
import { fold } from "../fold.ts";
import type { Label } from "../language.ts";
import { type CellReader, fault } from "./read.ts";

/** A reader of words: patterns over the folded text, and the words a message recommends. */
function word<T>(choices: readonly (readonly [T, RegExp])[], words: Label): CellReader<T> {
  return (cell) => {
    const text = typeof cell === "string" ? fold(cell).replace(/[ヶケカヵヶ箇]月/, "か月") : "";
    const found = choices.find(([, pattern]) => pattern.test(text));
    return found === undefined ? fault("unknown-word", words) : { value: found[0] };
  };
}

/** What a cap counts. */
export const countedWord = word<Counted>(
  [
    ["points", /^(points?|pts?|p|ポイント|交換ポイント)$/],
    ["units", /^(units?|received?|受取|受取数|受け取り|単位|円|マイル)$/],
    ["requests", /^(requests?|times?|回|回数|件|件数|申請|申請回数)$/],
  ],
  { ja: "ポイント、受取、回数", en: "points, units or requests" },
);

/** The period over which a cap counts. */
export const perWord = word<Per>(
  [
    ["day", /^((per|a|1)?day|daily|1?日|毎日|1日(ごと|あたり))$/],
    ["month", /^((calendar|per|a|1)?month|monthly|月|1か月|月間|毎月|暦月|月ごと)$/],
    ["fiscal-year", /^(fiscal-?year|年度|会計年度)$/],
    ["year", /^((calendar|per|a|1)?year|yearly|年|1年|年間|毎年|暦年)$/],
    ["total", /^(total|期間|全期間|期間中|合計|通算|累計)$/],
  ],
  { ja: "日、月、年、年度、合計", en: "day, month, year, fiscal year or total" },
);

/** What a fee is taken from. */
export const feeFromWord = word<"balance" | "received">(
  [
    ["balance", /^((from)?balance|残高(から)?|別途|外)$/],
    ["received", /^((from)?received?|受取(から)?|受け取りから|内)$/],
  ],
  { ja: "残高、受取", en: "balance or received" },
);

/** Whether an offer takes requests. */
export const statusWord = word<boolean>(
  [
    [true, /^(open|受付中?|再開)$/],
    [false, /^(closed?|stopped|停止中?|休止中?|終了|受付終了|受付停止中?)$/],
  ],
  { ja: "受付中、停止中", en: "open or closed" },
);

/** What a mall's rate is taken of. */
export const baseWord = word<"tax-included" | "tax-excluded">(
  [
    ["tax-included", /^(taxincluded|税込み?)$/],
    ["tax-excluded", /^(taxexcluded|税抜き?|税別)$/],
  ],
  { ja: "税込、税抜", en: "tax included or tax excluded" },
);
