// One request of the plan as the sidebar shows it.

import type { Book } from "../../core/book.ts";
import { creditedBy } from "../../core/crediting.ts";
import { isoDate } from "../../core/day.ts";
import { toNumber } from "../../core/fraction.ts";
import type { Offer } from "../../core/offer.ts";
import type { Step } from "../../planner/plan.ts";
import { stepTexts } from "../../tables/words/step-texts.ts";
import type { OfferKey } from "../keys.ts";
import type { Occasion } from "../occasion.ts";
import { cellAt, type DeskTables, sheetRow } from "../tables.ts";
import type { StepView } from "../views.ts";

export function stepView(step: Step, book: Book, desk: DeskTables, occasion: Occasion): StepView {
  const { offer, amount, day } = step;
  const { purpose, why, check } = stepTexts(step, book, occasion.language);
  return {
    key: { offer: offerKey(offer), amount },
    day: isoDate(day),
    source: offer.source,
    exit: offer.exit,
    amount,
    fee: step.fee,
    feeFrom: offer.fee.from,
    receives: step.receives,
    bonus: bonusOf(step, book),
    creditedBy: isoDate(step.creditedBy),
    noLaterThan: isoDate(step.noLaterThan),
    for: purpose,
    value: toNumber(step.value),
    why,
    check,
    isFirstCome: offer.isFirstCome,
    link: linkOf(desk, offer),
    when: day < occasion.today ? "overdue" : day === occasion.today ? "today" : "later",
  };
}

export function offerKey({ row, source, exit, lot }: Offer): OfferKey {
  return { row, source, exit, give: lot.give, get: lot.get };
}

function bonusOf({ offer, bonus, day, creditedBy: own }: Step, book: Book): StepView["bonus"] {
  if (offer.bonus === null || bonus === 0) return null;
  const { currency, crediting } = offer.bonus;
  const credited = creditedBy(day, crediting, book.calendar) ?? own;
  return { currency, units: bonus, creditedBy: isoDate(credited) };
}

// Only an address that a browser may safely open.
function linkOf({ tables: { offers } }: DeskTables, { row }: Offer): string | null {
  const link = offers?.columns.get("link");
  if (offers === undefined || link === undefined) return null;
  const text = String(cellAt(offers, sheetRow(offers, row), link.column)).trim();
  return /^https:\/\/[^\s"'<>\\]+$/i.test(text) ? text : null;
}
