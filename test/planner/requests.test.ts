import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { capsInForce } from "../../src/core/caps-in-force.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Offer } from "../../src/core/offer.ts";
import { requestsOf } from "../../src/planner/requests.ts";
import { offerOf } from "../core/offers.ts";
import { bookOf, capOf, limitOf, lotOf, modelOfBook, nov, worthOf } from "./books.ts";

const bookWith = (terms: Partial<Offer>, limits: Book["limits"] = []): Book =>
  bookOf({
    until: nov(30),
    holdings: [lotOf("S", 900)],
    offers: [offerOf("S G", 100, 120, terms)],
    limits,
    worth: [worthOf("S", 1, fraction(1, 2)), worthOf("G", 1, 1)],
  });

const UP_TO_300 = { amounts: { kind: "steps", minimum: 100, step: 50, maximum: 300 } } as const;

/** The requests of z requests of together p points of a book's only arc. */
const split = (book: Book, requests: number, points: number) => {
  const arc = modelOfBook(book).arcs[0]!;
  return requestsOf(book, capsInForce(book.offers, book.limits), [{ arc, requests, points }])
    .requests;
};

describe("the requests of a flow", () => {
  test("are as large as may be first, and none is below the minimum", () => {
    const found = split(bookWith(UP_TO_300), 3, 550);
    expect(found.map(({ amount }) => amount)).toEqual([300, 150, 100]);
  });

  test("are equal where only one amount is allowed", () => {
    const only = { amounts: { kind: "named", amounts: [300] } } as const;
    expect(split(bookWith(only), 2, 600).map(({ amount }) => amount)).toEqual([300, 300]);
  });

  test("spread over the days of a cap by the day", () => {
    const book = bookWith(UP_TO_300, [limitOf("S", capOf(300, "day"))]);
    expect(split(book, 3, 900)).toEqual(
      [2, 3, 4].map((date) => ({ offer: 0, day: nov(date), amount: 300 })),
    );
  });

  test("find room beside what was used today", () => {
    const book = bookWith(UP_TO_300, [limitOf("S", capOf(300, "day", { used: 100 }))]);
    const days = modelOfBook(book).arcs.map(({ span }) => span.length);
    const arc = modelOfBook(book).arcs[days.indexOf(1)]!;
    const caps = capsInForce(book.offers, book.limits);
    expect(arc.span).toEqual([nov(2)]);
    expect(requestsOf(book, caps, [{ arc, requests: 1, points: 200 }])).toEqual({
      requests: [{ offer: 0, day: nov(2), amount: 200 }],
      isWhole: true,
    });
  });

  test("are fewer where no day of the span has room", () => {
    const book = bookWith(UP_TO_300, [limitOf("S", capOf(1, "day", { counted: "requests" }))]);
    const { span } = modelOfBook(book).arcs[0]!;
    expect(split(book, span.length, span.length * 100)).toHaveLength(span.length);
    expect(split(book, span.length + 1, span.length * 100 + 100)).toHaveLength(span.length);
  });

  test("are smaller where the days of the span have room for less", () => {
    const book = bookWith(UP_TO_300, [limitOf("S", capOf(250, "day"))]);
    const arc = { ...modelOfBook(book).arcs[0]!, span: [nov(3), nov(4)], perRequest: 300 };
    const caps = capsInForce(book.offers, book.limits);
    expect(requestsOf(book, caps, [{ arc, requests: 2, points: 600 }])).toEqual({
      requests: [3, 4].map((date) => ({ offer: 0, day: nov(date), amount: 250 })),
      isWhole: false,
    });
  });

  test("always add up, each within its offer's amounts", () => {
    const flows = fc
      .integer({ min: 1, max: 3 })
      .chain((requests) =>
        fc.tuple(fc.constant(requests), fc.integer({ min: 2 * requests, max: 6 * requests })),
      );
    fc.assert(
      fc.property(flows, ([requests, halves]) => {
        const amounts = split(bookWith(UP_TO_300), requests, 50 * halves).map((r) => r.amount);
        expect(amounts).toHaveLength(requests);
        expect(amounts.reduce((a, b) => a + b, 0)).toBe(50 * halves);
        for (const amount of amounts) {
          expect(amount % 50).toBe(0);
          expect(amount).toBeGreaterThanOrEqual(100);
          expect(amount).toBeLessThanOrEqual(300);
        }
      }),
    );
  });
});
