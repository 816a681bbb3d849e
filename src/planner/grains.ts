// Values as whole grains: the finest part of a yen that a book's worths can tell apart.

import type { Book } from "../core/book.ts";
import type { Currency, Units } from "../core/currency.ts";
import { exactInteger, type Fraction, fraction, lcm, multiply, ZERO } from "../core/fraction.ts";
import type { Need } from "../core/need.ts";

/** How a book's values are written as integers. */
export interface Grains {
  /** Grains in a yen. */
  readonly perYen: number;
  /** Grains that one request costs in effort. */
  readonly effort: number;
}

/**
 * The grain of a book: every value of every plan is a whole number of them.
 *
 * @param book - The book; its worths, face values and effort decide the grain.
 * @returns Grains a yen; past 2^53 refused with TooLarge.
 * @example grainsOf(exampleBook).perYen //=> 20
 */
export function grainsOf(book: Book): Grains {
  let perYen = book.effort.den;
  for (const worth of book.worth.values()) perYen = lcm(perYen, worth.leftOver.den);
  for (const need of book.needs)
    for (const exit of need.exits) perYen = lcm(perYen, yenOfNeedUnit(book, need, exit).den);
  return { perYen, effort: inGrains(book.effort, perYen) };
}

/**
 * Grains that a unit is worth when it is left over.
 *
 * @param book - The book.
 * @param grains - Its grain.
 * @param currency - The unit's currency.
 * @returns Whole grains; 0 where the book has no Worth row (contract.md, section 4).
 * @example leftOverGrains(exampleBook, { perYen: 2, effort: 20 }, "ハピタス") //=> 2
 */
export function leftOverGrains(book: Book, grains: Grains, currency: Currency): number {
  return inGrains(book.worth.get(currency)?.leftOver ?? ZERO, grains.perYen);
}

/**
 * Grains that a unit is worth when a need uses it.
 *
 * @param book - The book.
 * @param grains - Its grain.
 * @param need - The need.
 * @param exit - One of the need's exits.
 * @returns Whole grains: Yen per unit × the need's Worth (contract.md, section 5).
 * @example needGrains(exampleBook, example.grains, exampleBook.needs[0], "Amazonギフトカード") //=> 21
 */
export function needGrains(book: Book, grains: Grains, need: Need, exit: Currency): number {
  return inGrains(yenOfNeedUnit(book, need, exit), grains.perYen);
}

/**
 * Yen from grains.
 *
 * @param grains - The book's grain.
 * @param value - Whole grains.
 * @returns Yen, exactly.
 * @example yenOf({ perYen: 10, effort: 100 }, 25) //=> fraction(5, 2)
 */
export function yenOf(grains: Grains, value: number): Fraction {
  return fraction(exactInteger(value), grains.perYen);
}

/**
 * The most units of an exit that a need can use.
 *
 * @param book - The book.
 * @param need - The need.
 * @param exit - One of its exits.
 * @returns Whole units whose face value is at most the need's Amount.
 * @example mostUnits(exampleBook, exampleBook.needs[0], "Amazonギフトカード") //=> 500
 */
export function mostUnits(book: Book, need: Need, exit: Currency): Units {
  const face = yenPerUnit(book, exit);
  if (face.num === 0) return 0;
  const amount = multiply(need.amount, fraction(face.den, face.num));
  return Math.floor(amount.num / amount.den);
}

/**
 * Face value of a unit.
 *
 * @param book - The book.
 * @param currency - The currency.
 * @returns Yen a unit; 0 without a Worth row, so that such a unit serves no need.
 * @example yenPerUnit(exampleBook, "ハピタス") //=> fraction(1)
 */
export function yenPerUnit(book: Book, currency: Currency): Fraction {
  return book.worth.get(currency)?.yenPerUnit ?? ZERO;
}

function yenOfNeedUnit(book: Book, need: Need, exit: Currency): Fraction {
  return multiply(yenPerUnit(book, exit), need.worth);
}

function inGrains(value: Fraction, perYen: number): number {
  return exactInteger(value.num * (perYen / value.den));
}
