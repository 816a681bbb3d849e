// What units are worth where, for the oracles (contract.md, 1 Worth and 5).

import type { Book } from "../../src/core/book.ts";
import type { Currency } from "../../src/core/currency.ts";
import type { Need } from "../../src/core/need.ts";
import { commonDenominator, exactly, NOTHING, type Ratio, scaledBy, times } from "./ratio.ts";

/** The needs a plan reckons with. */
export function plannedNeeds(book: Book): Need[] {
  return book.needs.filter(({ day }) => day >= book.asOf && day <= book.until);
}

/** Yen of face value of one unit; null where no Worth row says it. */
export function faceYen(book: Book, currency: Currency): Ratio | null {
  const worth = book.worth.get(currency);
  return worth === undefined ? null : exactly(worth.yenPerUnit);
}

/** Yen one unit adds when it serves the need; null where the need does not take the currency. */
export function servedYen(book: Book, need: Need, currency: Currency): Ratio | null {
  const face = need.exits.includes(currency) ? faceYen(book, currency) : null;
  return face === null ? null : times(face, exactly(need.worth));
}

export function keptYen(book: Book, currency: Currency): Ratio {
  const worth = book.worth.get(currency);
  return worth === undefined ? NOTHING : exactly(worth.leftOver);
}

/** A number that makes every price of the book whole. */
export function scaleOf(book: Book): bigint {
  const prices = [exactly(book.effort)];
  for (const { currency } of book.worth.values()) {
    prices.push(keptYen(book, currency));
    for (const need of plannedNeeds(book)) {
      prices.push(servedYen(book, need, currency) ?? NOTHING);
    }
  }
  return commonDenominator(prices);
}

/** A need's amount and the faces of its currencies as whole numbers of one common size. */
export function needInWholes(book: Book, need: Need) {
  const faces = need.exits.flatMap((currency) => {
    const face = faceYen(book, currency);
    return face === null ? [] : [{ currency, face }];
  });
  const scale = commonDenominator([exactly(need.amount), ...faces.map(({ face }) => face)]);
  return {
    amount: scaledBy(exactly(need.amount), scale),
    faces: new Map(faces.map(({ currency, face }) => [currency, scaledBy(face, scale)])),
  };
}
