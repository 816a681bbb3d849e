// What a comparison asks its reader to check.

import type { Note, Preference } from "../../core/comparison.ts";
import { type Day, isoDate } from "../../core/day.ts";
import type { Offer } from "../../core/offer.ts";
import { type Doubt, doubt } from "../doubts/doubt.ts";
import type { Language } from "../language.ts";
import { OFFERS } from "../rows/offers.ts";
import { capText } from "./caps.ts";
import { percentText, quantity } from "./figures.ts";
import { saidOfDoubt } from "./message.ts";

/** One note as a sentence. */
export function noteText(note: Note, asOf: Day, language: Language): string {
  const ja = language === "ja";
  switch (note.kind) {
    case "fee-not-stated":
      return wrong(doubt("offers", note.offer.row, OFFERS.columns.fee, "fee-not-stated"), language);
    case "stale":
      return wrong(staleDoubt(note.offer, asOf), language);
    case "first-come":
      return wrong(doubt("offers", note.offer.row, null, "first-come"), language);
    case "condition-not-met": {
      const condition = note.offer.condition?.text ?? "";
      return ja
        ? `条件(${condition})を満たすと、より良いレートがあります。`
        : `A better rate needs a condition that is not met (${condition}).`;
    }
    case "cap-binds": {
      const cap = capText(note.cap, language);
      return ja ? `${cap}までの交換です。` : `Held by ${cap}.`;
    }
    case "bonus": {
      const [bonus, day] = [quantity(note.bonus), isoDate(note.creditedBy)];
      return ja
        ? `増量 ${bonus}(${day} 反映)を含みます。`
        : `Includes a bonus of ${bonus}, credited by ${day}.`;
    }
    case "no-worth":
      return wrong(doubt("worth", 1, null, "no-worth", note.currency), language);
    case "brought-beyond":
      return ja
        ? `余分に ${quantity(note.beyond)} を受け取ります。`
        : `Brings ${quantity(note.beyond)} beyond what is asked.`;
  }
}

/** What is better than usual about a route: `2.04%お得(2026-11-30 まで・先着)`. */
export function preferenceText(preference: Preference | null, language: Language): string {
  if (preference === null) return "";
  const { abovePar, until, isFirstCome } = preference;
  const ja = language === "ja";
  const share = abovePar === null ? "" : percentText(abovePar);
  const terms = [
    until === null ? "" : ja ? `${isoDate(until)} まで` : `until ${isoDate(until)}`,
    isFirstCome ? (ja ? "先着" : "first-come") : "",
  ].filter((term) => term !== "");
  if (share === "") return terms.join(ja ? "・" : ", ");
  const gain = ja ? `${share}お得` : `${share} above par`;
  if (terms.length === 0) return gain;
  return ja ? `${gain}(${terms.join("・")})` : `${gain} (${terms.join(", ")})`;
}

function staleDoubt(offer: Offer, asOf: Day): Doubt {
  const { row, confirmedOn } = offer;
  if (confirmedOn === null) return doubt("offers", row, null, "never-confirmed");
  return doubt("offers", row, null, "stale", isoDate(confirmedOn), asOf - confirmedOn);
}

function wrong(found: Doubt, language: Language): string {
  return saidOfDoubt(found, language)[0];
}
