// What a plan's reader should know before following it.

import type { Book } from "../../core/book.ts";
import { isoDate } from "../../core/day.ts";
import type { NeedLeftOut, Plan } from "../../planner/plan.ts";
import { stepDoubts } from "../doubts/offers.ts";
import type { Language } from "../language.ts";
import { listed } from "./figures.ts";
import { needName } from "./purposes.ts";

/** Sentences for the row Checks; one that says all is well where there is nothing to say. */
export function planChecks(plan: Plan, book: Book, language: Language): string[] {
  const ja = language === "ja";
  const said = plan.needsLeftOut.map((left) => leftOutText(left, book, language));
  const bare = withoutWorth(book);
  if (bare.length > 0) {
    const names = listed(bare, language);
    said.push(
      ja
        ? `「価値」の表にないため残りを 0 円としています: ${names}。`
        : `Counted as 0 yen when left over, for want of a row in Worth: ${names}.`,
    );
  }
  const rows = doubtfulRows(plan, book);
  if (rows.length > 0) {
    const numbers = listed(rows.map(String), language);
    said.push(
      ja
        ? `プランで使う交換レートに確かめたい行があります(${numbers}行目)。CHECK_ROWS でご確認ください。`
        : `The plan uses rows of Offers that are worth checking (${numbers}); see CHECK_ROWS.`,
    );
  }
  if (said.length === 0) said.push(ja ? "問題はありません。" : "Nothing to check.");
  return said;
}

/** Why a need is not reckoned with. */
export function leftOutText({ need, why }: NeedLeftOut, book: Book, language: Language): string {
  const name = needName(need, language);
  const [asOf, until] = [isoDate(book.asOf), isoDate(book.until)];
  if (why === "before-as-of") {
    return language === "ja"
      ? `${name}は基準日 ${asOf} より前のため除きました。`
      : `${name} is left out, as it is before as_of ${asOf}.`;
  }
  return language === "ja"
    ? `${name}は計画の終わり ${until} より後のため除きました。`
    : `${name} is left out, as it is after the plan's end ${until}.`;
}

function withoutWorth({ holdings, worth }: Book): string[] {
  const names = holdings.filter(({ units }) => units > 0).map(({ currency }) => currency);
  return [...new Set(names)].filter((currency) => !worth.has(currency));
}

function doubtfulRows({ steps }: Plan, book: Book): number[] {
  const rows = steps
    .filter(({ offer }) => stepDoubts(offer, book).length > 0)
    .map(({ offer }) => offer.row);
  return [...new Set(rows)].sort((a, b) => a - b);
}
