import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { capsInForce } from "../../src/core/caps-in-force.ts";
import { fraction } from "../../src/core/fraction.ts";
import { exchange } from "../../src/core/request.ts";
import { clipped } from "../../src/planner/clipping.ts";
import { generateBook } from "../bench/generator.ts";
import { inDays, offerOf } from "../core/offers.ts";
import { Chance } from "../support/random.ts";
import { bookOf, capOf, deskOf, limitOf, lotOf, nov, worthOf } from "./books.ts";

const BOOK = bookOf({
  until: nov(30),
  holdings: [lotOf("S", 1000)],
  offers: [
    offerOf("S H", 100, 100, { crediting: inDays(2) }),
    offerOf("H G", 300, 330, { row: 3 }),
  ],
  worth: [worthOf("S", 1, fraction(1, 2)), worthOf("H", 1, 1), worthOf("G", 1, 1)],
});

const clip = (book: Book, wanted: readonly (readonly [number, number, number])[]) =>
  clipped(
    book,
    capsInForce(book.offers, book.limits),
    wanted.map(([offer, date, amount]) => ({ offer, day: nov(date), amount })),
    exchange,
  ).map(({ offer, amount }) => [offer, amount]);

describe("requests that are made as far as they go", () => {
  test("are smaller where points are short", () => {
    expect(
      clip(BOOK, [
        [0, 2, 700],
        [0, 3, 700],
      ]),
    ).toEqual([
      [0, 700],
      [0, 300],
    ]);
  });

  test("may be of no allowed amount, and become one", () => {
    expect(clip(BOOK, [[0, 2, 777]])).toEqual([[0, 700]]);
  });

  test("pass on what has arrived by then, and nothing before", () => {
    expect(
      clip(BOOK, [
        [0, 2, 700],
        [1, 4, 900],
      ]),
    ).toEqual([
      [0, 700],
      [1, 600],
    ]);
    expect(
      clip(BOOK, [
        [0, 2, 700],
        [1, 3, 900],
      ]),
    ).toEqual([[0, 700]]);
  });

  test("keep every cap", () => {
    const limits = [limitOf("S", capOf(500, "month"))];
    expect(
      clip({ ...BOOK, limits }, [
        [0, 2, 400],
        [0, 3, 400],
      ]),
    ).toEqual([
      [0, 400],
      [0, 100],
    ]);
  });

  test("are legal, whatever was wanted", () => {
    let made = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const { book, accountant, offers } = deskOf(inTime(generateBook("modest", seed)));
      const chance = new Chance(seed);
      const wanted = Array.from({ length: 12 }, () => {
        const { index, first, last } = chance.pick(offers);
        return {
          offer: index,
          day: chance.between(first, last),
          amount: chance.between(1, 90_000),
        };
      });
      const found = clipped(book, accountant.caps, wanted, exchange);
      made += found.length;
      expect([seed, accountant.withUses(found, []) !== null]).toEqual([seed, true]);
    }
    expect(made).toBeGreaterThan(100);
  });
});

function inTime(book: Book): Book {
  const needs = book.needs.filter(({ day }) => day >= book.asOf && day <= book.until);
  return { ...book, needs };
}
