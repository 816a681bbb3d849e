import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { capsInForce } from "../../src/core/caps-in-force.ts";
import { parseCrediting } from "../../src/core/crediting-words.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Offer } from "../../src/core/offer.ts";
import { bonusDay, creditDay, openOffers, periodStarts } from "../../src/planner/open-offer.ts";
import { inDays, offerOf, weekdaysOnly } from "../core/offers.ts";
import { bookOf, capOf, dec, limitOf, nov } from "./books.ts";

const bookWith = (terms: Partial<Offer>, rest: Partial<Omit<Book, "worth">> = {}) =>
  bookOf({ offers: [offerOf("S G", 100, 100, terms)], ...rest });

const opened = (book: Book) => openOffers(book, capsInForce(book.offers, book.limits));

describe("open offers", () => {
  test("are open from as_of or From to Until or Plan until", () => {
    const days = (terms: Partial<Offer>) =>
      opened(bookWith(terms)).map(({ first, last }) => [first, last]);
    expect(days({})).toEqual([[nov(2), dec(31)]]);
    expect(days({ from: nov(5), until: nov(9) })).toEqual([[nov(5), nov(9)]]);
    expect(days({ from: nov(1), until: dec(31) + 9 })).toEqual([[nov(2), dec(31)]]);
  });

  test.each([
    ["is closed", { isOpen: false }],
    ["has a condition that is not met", { condition: { text: "会員", isMet: false } }],
    ["has ended", { until: nov(1) }],
    ["opens after Plan until", { from: dec(31) + 1 }],
  ])("hold none that %s", (_, terms) => {
    expect(opened(bookWith(terms))).toEqual([]);
  });

  test("end where crediting would lie beyond the business calendar", () => {
    const crediting = parseCrediting("3営業日以内")!;
    const calendar = { ...weekdaysOnly, lastDay: nov(11) };
    const [open] = opened(bookWith({ crediting }, { calendar }));
    expect([open?.first, open?.last]).toEqual([nov(2), nov(8)]);
  });

  test("know the days of crediting, of units and of bonus", () => {
    const bonus = { perPoint: fraction(1, 100), currency: "S", crediting: inDays(30) };
    const [open] = opened(bookWith({ crediting: inDays(2), bonus }));
    expect([creditDay(open!, nov(9)), bonusDay(open!, nov(9))]).toEqual([nov(11), nov(9) + 30]);
  });

  test("know the caps that count them", () => {
    const limits = [limitOf("K", capOf(1, "month")), limitOf("S", capOf(1, "month"))];
    const [open] = opened(bookWith({ cap: capOf(1, "day") }, { limits }));
    expect(open?.caps).toEqual([0, 1]);
  });
});

describe("the periods of an offer's caps", () => {
  const starts = (
    cap: Parameters<typeof limitOf>[1],
    terms: Parameters<typeof limitOf>[2] = {},
  ) => {
    const book = bookWith({}, { limits: [limitOf("S", cap, terms)] });
    const caps = capsInForce(book.offers, book.limits);
    return periodStarts(openOffers(book, caps)[0]!, caps);
  };

  test("begin with the month", () => {
    expect(starts(capOf(1, "month"))).toEqual([dec(1)]);
  });

  test("by the day are passed over", () => {
    expect(starts(capOf(1, "day"))).toEqual([]);
  });

  test("end with the cap", () => {
    expect(starts(capOf(1, "total"), { until: nov(9) })).toEqual([nov(10)]);
  });

  test("have no start where a cap begins to bind: no later day is better", () => {
    expect(starts(capOf(1, "total"), { from: nov(9) })).toEqual([]);
  });
});
