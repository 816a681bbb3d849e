// Why a step is there, and on that day: sentences that stand well side by side in one cell.

import { isoDate } from "../../core/day.ts";
import type { Reason } from "../../planner/plan.ts";
import type { Language } from "../language.ts";
import { capText } from "./caps.ts";
import { yen } from "./figures.ts";
import { needName } from "./purposes.ts";

/** One reason as a sentence. */
export function reasonText(reason: Reason, language: Language): string {
  return language === "ja" ? japanese(reason) : english(reason);
}

function english(reason: Reason): string {
  switch (reason.kind) {
    case "lapses":
      return `${reason.currency} lapses after ${isoDate(reason.day)}.`;
    case "offer-ends":
      return `The offer ends on ${isoDate(reason.day)}.`;
    case "first-come":
      return "First come, first served: it may end early.";
    case "offer-opens":
      return `The offer opens on ${isoDate(reason.day)}.`;
    case "points-arrive":
      return `Its points are there from ${isoDate(reason.day)}.`;
    case "cap-full":
      return `It takes all that is left of ${capText(reason.cap, "en")}.`;
    case "cap-renews": {
      const cap = capText(reason.cap, "en");
      return `${cap.charAt(0).toUpperCase()}${cap.slice(1)} begins anew on ${isoDate(reason.day)}.`;
    }
    case "in-time":
      return `To be there by ${isoDate(reason.day)} for ${needName(reason.need, "en")}.`;
    case "next-hop":
      return `To be there by ${isoDate(reason.day)} for the exchange to ${reason.exit}.`;
    case "may-wait":
      return "Nothing presses: as late as is safe, in case a better rate comes.";
    case "worth-more":
      return "What it brings is worth more to you than the points it costs.";
    case "without":
      return `Without it the plan loses ${yen(reason.loss)}.`;
  }
}

function japanese(reason: Reason): string {
  switch (reason.kind) {
    case "lapses":
      return `${reason.currency}が ${isoDate(reason.day)} を過ぎると失効します。`;
    case "offer-ends":
      return `この交換は ${isoDate(reason.day)} までです。`;
    case "first-come":
      return "先着のため、早く終わることがあります。";
    case "offer-opens":
      return `この交換は ${isoDate(reason.day)} から受け付けます。`;
    case "points-arrive":
      return `ポイントは ${isoDate(reason.day)} から使えます。`;
    case "cap-full":
      return `${capText(reason.cap, "ja")}の残りをすべて使います。`;
    case "cap-renews":
      return `${capText(reason.cap, "ja")}が ${isoDate(reason.day)} に新しくなります。`;
    case "in-time":
      return `${needName(reason.need, "ja")}のため、${isoDate(reason.day)} までに反映させます。`;
    case "next-hop":
      return `${reason.exit}への交換のため、${isoDate(reason.day)} までに反映させます。`;
    case "may-wait":
      return "急ぎません。優待が来るかもしれないので、安全な範囲で遅い日にしています。";
    case "worth-more":
      return "交換したほうが、持ち続けるより価値があります。";
    case "without":
      return `この申請がないと ${yen(reason.loss)} 減ります。`;
  }
}
