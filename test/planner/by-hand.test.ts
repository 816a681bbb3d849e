import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { fraction } from "../../src/core/fraction.ts";
import { exchange } from "../../src/core/request.ts";
import { byHand } from "../../src/planner/by-hand.ts";
import { generateBook } from "../bench/generator.ts";
import { offerOf } from "../core/offers.ts";
import { bookOf, capOf, deskOf, limitOf, lotOf, needOf, nov, worthOf } from "./books.ts";

const BOOK = bookOf({
  holdings: [lotOf("S", 1000)],
  offers: [
    offerOf("S G", 100, 101),
    offerOf("S K", 300, 306, { row: 3 }),
    offerOf("S G", 100, 120, { row: 4, from: nov(3) }),
  ],
  worth: [worthOf("S", 1, 1), worthOf("G", 1, 1), worthOf("K", 1, 1)],
});

const asked = (book: Book) => {
  const { accountant, offers } = deskOf(book);
  return byHand(accountant, offers).map(({ offer, amount }) => [offer, amount]);
};

describe("by hand", () => {
  test("a balance goes at the best rate there is today, as much as the lots allow", () => {
    expect(asked(BOOK)).toEqual([[1, 900]]);
  });

  test("a face value counts where a need takes it", () => {
    const worth = new Map([...BOOK.worth, ["G", worthOf("G", fraction(11, 10), 1)]]);
    const book = { ...BOOK, worth, needs: [needOf("G", 500, nov(20))] };
    expect(asked(book)).toEqual([[0, 1000]]);
  });

  test("nothing is exchanged for what is worth no more", () => {
    const worth = new Map([...BOOK.worth, ["S", worthOf("S", 1, 2)]]);
    expect(asked({ ...BOOK, worth })).toEqual([]);
  });

  test("points that are pending or have lapsed stay out of it", () => {
    const holdings = [
      lotOf("S", 300),
      lotOf("S", 300, { availableFrom: nov(3) }),
      lotOf("S", 300, { expires: nov(1) }),
    ];
    expect(asked({ ...BOOK, holdings })).toEqual([[1, 300]]);
  });

  test("caps are kept, what was used and what was just asked for included", () => {
    const limits = [limitOf("S", capOf(1000, "month", { used: 350 }))];
    expect(asked({ ...BOOK, limits })).toEqual([[1, 600]]);
  });

  test("a named amount is the largest that fits", () => {
    const amounts = { kind: "named" as const, amounts: [300, 600, 1200] };
    const offers = [offerOf("S G", 100, 110, { amounts })];
    expect(asked({ ...BOOK, offers })).toEqual([[0, 600]]);
  });

  test("a fee from the balance leaves room for itself", () => {
    const fee = { charge: { kind: "flat" as const, amount: 30 }, from: "balance" as const };
    const offers = [offerOf("S G", 100, 110, { fee: { ...fee, freeFrom: null } })];
    expect(asked({ ...BOOK, offers })).toEqual([[0, 900]]);
  });

  test("the requests can always be made, and none could be a step larger", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { accountant, offers, book } = deskOf(generateBook("modest", seed));
      const requests = byHand(accountant, offers);
      expect(accountant.withUses(requests, [])).not.toBeNull();
      requests.forEach((request, at) => {
        const offer = book.offers[request.offer]!;
        if (offer.amounts.kind === "named") return;
        const larger = { ...request, amount: request.amount + offer.amounts.step };
        if (exchange(offer, larger.amount) === null) return;
        const grown = requests.slice(0, at + 1).map((other, k) => (k === at ? larger : other));
        expect(accountant.withUses(grown, [])).toBeNull();
      });
    }
  });
});
