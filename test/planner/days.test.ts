import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { isoDate } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Offer } from "../../src/core/offer.ts";
import { byHand } from "../../src/planner/by-hand.ts";
import { lastSafeDay, onShownDays } from "../../src/planner/days.ts";
import { generateBook } from "../bench/generator.ts";
import { inDays, offerOf } from "../core/offers.ts";
import { bookOf, capOf, deskOf, limitOf, lotOf, needOf, nov, worthOf } from "./books.ts";

const OFFER = offerOf("S G", 100, 100, { crediting: inDays(2) });
const VALUES = [
  worthOf("S", 1, fraction(1, 2)),
  worthOf("H", 1, fraction(1, 2)),
  worthOf("G", 1, fraction(1, 2)),
];

/** 300 points of S, a gift of 300 yen on the 20th. */
const bookWith = (terms: Partial<Offer>, rest: Partial<Book> = {}): Book => ({
  ...bookOf({
    holdings: [lotOf("S", 300)],
    offers: [{ ...OFFER, ...terms }],
    needs: [needOf("G", 300, nov(20))],
    worth: VALUES,
  }),
  ...rest,
});

/** The days shown of requests that were settled on some days, each as `day..last safe day`. */
const shown = (book: Book, ...asked: readonly [offer: number, date: number][]) => {
  const { accountant, offers } = deskOf(book);
  const requests = asked.map(([offer, date]) => ({
    offer,
    day: nov(date),
    amount: 300 / (asked.length === 3 ? 3 : 1),
  }));
  const account = onShownDays(accountant, offers, accountant.atBest(requests)!);
  return account.requests.map(({ day }, at) => {
    const last = lastSafeDay(accountant, offers, account, at);
    return `${isoDate(day).slice(5)}..${isoDate(last).slice(5)}`;
  });
};

describe("the day shown", () => {
  test("of a standing offer is as late as is safe for its need", () => {
    expect(shown(bookWith({}), [0, 9])).toEqual(["11-18..11-18"]);
  });

  test("leaves the spare days free", () => {
    expect(shown(bookWith({}, { spareDays: 3 }), [0, 9])).toEqual(["11-15..11-15"]);
  });

  test("of a standing offer is the last on which its points live", () => {
    const holdings = [lotOf("S", 300, { expires: nov(12) })];
    expect(shown(bookWith({}, { holdings }), [0, 9])).toEqual(["11-12..11-12"]);
  });

  test("of a first-come offer is the first there is, and may still move", () => {
    expect(shown(bookWith({ isFirstCome: true }), [0, 9])).toEqual(["11-02..11-18"]);
  });

  test("of an offer that ends is the first, and may move until it ends", () => {
    expect(shown(bookWith({ until: nov(15) }), [0, 9])).toEqual(["11-02..11-15"]);
  });

  test("is not before the offer opens nor before the points arrive", () => {
    expect(shown(bookWith({ from: nov(5), isFirstCome: true }), [0, 9])).toEqual(["11-05..11-18"]);
    const holdings = [lotOf("S", 300, { availableFrom: nov(7) })];
    expect(shown(bookWith({ isFirstCome: true }, { holdings }), [0, 9])).toEqual(["11-07..11-18"]);
  });

  test("of units with a short life is not too early for the need", () => {
    const short = worthOf("G", 1, 0, { kind: "days", days: 5 });
    const worth = new Map([...bookWith({}).worth, ["G", short]]);
    const book = bookWith({ isFirstCome: true }, { worth });
    expect(shown(book, [0, 15])).toEqual(["11-13..11-18"]);
  });

  test("of a hop leaves the next hop in time", () => {
    const offers = [
      offerOf("S H", 100, 100, { crediting: inDays(5) }),
      offerOf("H G", 100, 100, { row: 3, crediting: inDays(1) }),
    ];
    expect(shown(bookWith({}, { offers }), [0, 3], [1, 9])).toEqual([
      "11-14..11-14",
      "11-19..11-19",
    ]);
  });

  test("under a cap by the day is another for each request", () => {
    const limits = [limitOf("S", capOf(100, "day"))];
    const early = shown(bookWith({ isFirstCome: true }, { limits }), [0, 9], [0, 10], [0, 11]);
    expect(early.map((text) => text.slice(0, 5))).toEqual(["11-02", "11-03", "11-04"]);
    const late = shown(bookWith({}, { limits }), [0, 9], [0, 10], [0, 11]);
    expect(late.map((text) => text.slice(0, 5))).toEqual(["11-16", "11-17", "11-18"]);
  });

  test("of an offer that ends is the first that a standing one leaves free under a cap by the day", () => {
    const book = bookWith({ until: nov(4) }, { limits: [limitOf("S", capOf(300, "day"))] });
    const [ends] = book.offers;
    const both = {
      ...book,
      holdings: [lotOf("S", 600)],
      offers: [ends!, OFFER],
      needs: [needOf("G", 600, nov(20))],
    };
    expect(shown(both, [0, 3], [1, 2])).toEqual(["11-02..11-04", "11-18..11-18"]);
  });

  test("of a standing offer is later once a later request has other units", () => {
    // The hub's own 100 never lapse; 100 more come from S, and lapse after three days.
    const book = bookOf({
      holdings: [lotOf("S", 100), lotOf("H", 100)],
      offers: [offerOf("S H", 100, 100), offerOf("H G", 100, 100)],
      limits: [limitOf("H", capOf(100, "day"))],
      worth: [
        worthOf("S", 1, fraction(1, 2)),
        worthOf("H", 1, fraction(1, 2), { kind: "days", days: 3 }),
        worthOf("G", 1, 1),
      ],
    });
    const { accountant, offers } = deskOf(book);
    const requests = [
      { offer: 0, day: nov(2), amount: 100 },
      { offer: 1, day: nov(3), amount: 100 },
      { offer: 1, day: nov(4), amount: 100 },
    ];
    const { requests: moved } = onShownDays(accountant, offers, accountant.atBest(requests)!);
    const days = moved.map(({ offer, day }) => `${offer} ${isoDate(day).slice(5)}`);
    expect(days).toEqual(["1 12-30", "0 12-31", "1 12-31"]);
  });

  test("does not leave the month in which the cap has room", () => {
    const limits = [limitOf("S", capOf(300, "month"))];
    const needs = [needOf("G", 300, nov(20)), needOf("G", 300, nov(20) + 30)];
    const book = bookWith({}, { limits, needs, holdings: [lotOf("S", 600)] });
    expect(shown(book, [0, 9], [0, 33])).toEqual(["11-18..11-18", "12-18..12-18"]);
  });

  test("never costs a grain, and moves every step to a day that is safe", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const generated = generateBook("modest", seed);
      const needs = generated.needs.filter(
        ({ day }) => day >= generated.asOf && day <= generated.until,
      );
      const { accountant, offers } = deskOf({ ...generated, needs });
      const settled = accountant.atBest(byHand(accountant, offers))!;
      const account = onShownDays(accountant, offers, settled);
      expect(account.verdict.grains).toBeGreaterThanOrEqual(settled.verdict.grains);
      account.requests.forEach((request, at) => {
        const last = lastSafeDay(accountant, offers, account, at);
        expect(last).toBeGreaterThanOrEqual(request.day);
        const moved = account.requests.map((other, k) =>
          k === at ? { ...other, day: last } : other,
        );
        const after = accountant.atBest(moved);
        expect(after?.verdict.grains).toBeGreaterThanOrEqual(account.verdict.grains);
      });
    }
  });
});
