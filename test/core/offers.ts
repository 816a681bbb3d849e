// Offers written in a line, for examples.

import type { BusinessCalendar } from "../../src/core/business-days.ts";
import type { Crediting } from "../../src/core/crediting.ts";
import { day, weekday } from "../../src/core/day.ts";
import type { Offer } from "../../src/core/offer.ts";

/** Crediting so many calendar days after the request. */
export function inDays(days: number): Crediting {
  const rule = { kind: "days" as const, days };
  return { text: `${days}日`, earliest: rule, latest: rule };
}

/** Monday to Friday, without holidays. */
export const weekdaysOnly: BusinessCalendar = {
  firstDay: day("2020-01-01"),
  lastDay: day("2039-12-31"),
  isBusinessDay: (at) => weekday(at) > 0 && weekday(at) < 6,
};

/**
 * An offer: one lot a step, no fee, credited at once, unless said otherwise.
 *
 * @param route - `source exit`.
 * @param give - Points of a lot.
 * @param get - Units of a lot.
 * @param terms - What differs.
 */
export function offerOf(
  route: string,
  give: number,
  get: number,
  terms: Partial<Offer> = {},
): Offer {
  const [source = "", exit = ""] = route.split(" ");
  return {
    row: 2,
    source,
    exit,
    lot: { give, get },
    amounts: { kind: "steps", minimum: give, step: give, maximum: null },
    fee: { charge: { kind: "none", stated: true }, from: "balance", freeFrom: null },
    crediting: inDays(0),
    from: null,
    until: null,
    isFirstCome: false,
    cap: null,
    condition: null,
    bonus: null,
    isOpen: true,
    confirmedOn: null,
    note: "",
    ...terms,
  };
}
