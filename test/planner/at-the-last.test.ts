import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import type { Amounts } from "../../src/core/offer.ts";
import { atTheLast } from "../../src/planner/at-the-last.ts";
import { generateBook } from "../bench/generator.ts";
import { offerOf } from "../core/offers.ts";
import { bookOf, capOf, deskOf, limitOf, lotOf, nov, worthOf } from "./books.ts";

const ANY: Amounts = { kind: "steps", minimum: 1, step: 1, maximum: null };

const BOOK = bookOf({
  offers: [offerOf("S G", 1, 1, { amounts: ANY })],
  worth: [worthOf("S", 1, 0), worthOf("G", 1, 1)],
});

const asked = (book: Book) => {
  const { accountant, offers } = deskOf(book);
  return atTheLast(accountant, offers).map(({ offer, day, amount }) => [offer, day, amount]);
};

describe("at the last", () => {
  test("all that is there goes on the day on which some of it lapses", () => {
    const holdings = [
      lotOf("S", 300, { expires: nov(10) }),
      lotOf("S", 200, { availableFrom: nov(8), expires: nov(17) }),
      lotOf("S", 100, { availableFrom: nov(11), expires: nov(20) }),
      lotOf("S", 50, { availableFrom: nov(20), expires: nov(29) }),
    ];
    expect(asked({ ...BOOK, holdings })).toEqual([
      [0, nov(10), 500],
      [0, nov(20), 150],
    ]);
  });

  test("what outlives the plan goes as soon as it is there", () => {
    const holdings = [lotOf("S", 300), lotOf("S", 200, { availableFrom: nov(8) })];
    expect(asked({ ...BOOK, holdings })).toEqual([
      [0, nov(2), 300],
      [0, nov(8), 200],
    ]);
  });

  test("an offer that ends before is used on its last day", () => {
    const holdings = [lotOf("S", 300, { expires: nov(10) })];
    const offers = [
      ...BOOK.offers,
      offerOf("S G", 100, 120, { row: 3, until: nov(6) }),
      offerOf("S G", 100, 150, { row: 4, from: nov(11) }),
    ];
    expect(asked({ ...BOOK, holdings, offers })).toEqual([[1, nov(6), 300]]);
  });

  test("caps of a period count what was asked for in it", () => {
    const limits = [limitOf("S", capOf(400, "month"))];
    const holdings = [
      lotOf("S", 300, { expires: nov(10) }),
      lotOf("S", 300, { availableFrom: nov(15), expires: nov(20) }),
      lotOf("S", 300, { availableFrom: nov(25) }),
    ];
    expect(asked({ ...BOOK, holdings, limits })).toEqual([
      [0, nov(10), 300],
      [0, nov(20), 100],
    ]);
  });

  test("what lapsed before, or is worth as much left over, stays", () => {
    expect(asked({ ...BOOK, holdings: [lotOf("S", 300, { expires: nov(1) })] })).toEqual([]);
    const worth = new Map([...BOOK.worth, ["S", worthOf("S", 1, 1)]]);
    expect(asked({ ...BOOK, worth, holdings: [lotOf("S", 300)] })).toEqual([]);
  });

  test("most of it can be carried out, and is often better than nothing", () => {
    let better = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const { accountant, offers } = deskOf(generateBook("modest", seed));
      const account = accountant.ofWhatGoes(atTheLast(accountant, offers));
      const nothing = accountant.atBest([])!;
      if (account !== null && account.verdict.grains > nothing.verdict.grains) better++;
    }
    expect(better).toBeGreaterThan(20);
  });
});
