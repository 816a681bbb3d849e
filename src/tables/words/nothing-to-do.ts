// Why a plan has no requests.

import type { Book } from "../../core/book.ts";
import type { Holding } from "../../core/holding.ts";
import type { Offer } from "../../core/offer.ts";
import type { Plan } from "../../planner/plan.ts";
import type { Language } from "../language.ts";
import { yen, yenAtMost } from "./figures.ts";

/** The two texts of the row that stands for an empty plan. */
export function nothingToDo(
  plan: Plan,
  book: Book,
  language: Language,
): { readonly none: string; readonly why: string } {
  const none =
    language === "ja"
      ? "なし: 申請する価値のある交換はありません"
      : "none: no request is worth making";
  return { none, why: why(plan, book)[language] };
}

function why({ proof }: Plan, book: Book): Readonly<Record<Language, string>> {
  const held = book.holdings.filter((lot) => isUsable(lot, book));
  if (held.length === 0) {
    return {
      ja: "使えるポイントの残高がありません。",
      en: "There are no points that can be used.",
    };
  }
  const sources = new Set(held.map(({ currency }) => currency));
  if (!book.offers.some((offer) => sources.has(offer.source) && opensInPlan(offer, book))) {
    return {
      ja: "残高のある交換元から、計画の期間に申請できる交換がありません。",
      en: "No offer from a source you hold takes requests within the plan.",
    };
  }
  if (proof.kind === "within") {
    const gap = yenAtMost(proof.gap);
    return {
      ja: `価値の増える申請は見つかりませんでした(あっても ${gap} 以内)。`,
      en: `No request that adds value was found (there may be up to ${gap}).`,
    };
  }
  const effort = yen(book.effort);
  return {
    ja: `最低交換や上限の中では、どの申請も手間(1回 ${effort})に見合う価値を増やしません。`,
    en: `Within the minimums and limits, no request adds more value than its effort of ${effort}.`,
  };
}

function isUsable({ units, expires, availableFrom }: Holding, { asOf, until }: Book): boolean {
  return (
    units > 0 &&
    (expires === null || expires >= asOf) &&
    (availableFrom === null || availableFrom <= until)
  );
}

function opensInPlan({ isOpen, condition, from, until }: Offer, book: Book): boolean {
  return (
    isOpen &&
    (condition === null || condition.isMet) &&
    (from === null || from <= book.until) &&
    (until === null || until >= book.asOf)
  );
}
