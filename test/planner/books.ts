// Small books written in a few lines, for the tests of the planner.

import type { Book } from "../../src/core/book.ts";
import type { Cap, Limit } from "../../src/core/cap.ts";
import { capsInForce } from "../../src/core/caps-in-force.ts";
import { type Day, day } from "../../src/core/day.ts";
import { type Fraction, fraction } from "../../src/core/fraction.ts";
import type { Holding } from "../../src/core/holding.ts";
import type { Need } from "../../src/core/need.ts";
import type { Validity } from "../../src/core/validity.ts";
import type { Worth } from "../../src/core/worth.ts";
import { Accountant } from "../../src/planner/account.ts";
import { candidateDays } from "../../src/planner/candidate-days.ts";
import { grainsOf } from "../../src/planner/grains.ts";
import { type Model, modelOf } from "../../src/planner/model.ts";
import { type OpenOffer, openOffers } from "../../src/planner/open-offer.ts";
import { type Reach, reachOf } from "../../src/planner/reach.ts";
import { weekdaysOnly } from "../core/offers.ts";

/** A day of November, December 2026. */
export const nov = (date: number): Day => day("2026-11-01") + date - 1;
export const dec = (date: number): Day => day("2026-12-01") + date - 1;

/** Monday 2 November to 31 December, no effort; everything else as given. */
export function bookOf(parts: Partial<Omit<Book, "worth">> & { worth?: readonly Worth[] }): Book {
  const { worth = [], ...rest } = parts;
  return {
    asOf: nov(2),
    until: dec(31),
    effort: fraction(0),
    spareDays: 0,
    staleAfter: 90,
    calendar: weekdaysOnly,
    holdings: [],
    offers: [],
    limits: [],
    needs: [],
    ...rest,
    worth: new Map(worth.map((row) => [row.currency, row])),
  };
}

export function lotOf(currency: string, units: number, terms: Partial<Holding> = {}): Holding {
  return { row: 2, currency, units, availableFrom: null, expires: null, ...terms };
}

/** A need of so many yen in any of the exits, `A/B`. */
export function needOf(exits: string, yen: number, on: Day, terms: Partial<Need> = {}): Need {
  const worth = fraction(1);
  return {
    row: 2,
    exits: exits.split("/"),
    amount: fraction(yen),
    day: on,
    worth,
    note: "",
    ...terms,
  };
}

/** A unit's face value and what it is worth when left over, in yen. */
export function worthOf(
  currency: string,
  face: number | Fraction,
  leftOver: number | Fraction,
  validity: Validity = { kind: "endless" },
): Worth {
  const yen = (value: number | Fraction) => (typeof value === "number" ? fraction(value) : value);
  return { row: 2, currency, yenPerUnit: yen(face), leftOver: yen(leftOver), validity };
}

export function capOf(amount: number, per: Cap["per"], terms: Partial<Cap> = {}): Cap {
  return { amount, counted: "points", per, used: 0, ...terms };
}

export function limitOf(source: string, cap: Cap, terms: Partial<Limit> = {}): Limit {
  return { row: 2, source, exit: null, cap, from: null, until: null, ...terms };
}

/** Everything between a book and its search. */
export interface Desk {
  readonly book: Book;
  readonly accountant: Accountant;
  readonly offers: readonly OpenOffer[];
  readonly reach: Reach;
}

export function deskOf(book: Book): Desk {
  const caps = capsInForce(book.offers, book.limits);
  const offers = openOffers(book, caps);
  const accountant = new Accountant(book, grainsOf(book), caps);
  return { book, accountant, offers, reach: reachOf(book, offers) };
}

export function spansOf({ book, accountant, offers, reach }: Desk, isWhole = false): Day[][][] {
  const spans = candidateDays(book, offers, accountant.caps, reach, isWhole);
  return spans.map((ofOffer) => ofOffer.map((span) => [...span]));
}

export function modelOfBook(book: Book): Model {
  const desk = deskOf(book);
  const { accountant, offers, reach } = desk;
  return modelOf(book, accountant.grains, offers, spansOf(desk), accountant.caps, reach, 0);
}
