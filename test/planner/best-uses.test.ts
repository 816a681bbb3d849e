import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { fraction } from "../../src/core/fraction.ts";
import { bestUses } from "../../src/planner/best-uses.ts";
import type { Use } from "../../src/planner/ledger.ts";
import { inDays, offerOf } from "../core/offers.ts";
import { bookOf, deskOf, lotOf, needOf, nov, worthOf } from "./books.ts";

const usesOf = (book: Book, requests: Parameters<typeof bestUses>[2] = []) =>
  bestUses(book, deskOf(book).accountant.grains, requests);

/** 3 units of a yen, 2 of five yen; worth half when left over. */
const WALLET = bookOf({
  holdings: [lotOf("one", 3), lotOf("five", 2)],
  worth: [worthOf("one", 1, fraction(1, 2)), worthOf("five", 5, fraction(5, 2))],
});

/** Every choice of uses, each need's units of each exit from none to all there are. */
function* everyUse(book: Book, units: number): Generator<Use[]> {
  const slots = book.needs.flatMap((need, at) =>
    need.exits.map((currency) => ({ need: at, currency })),
  );
  for (let code = 0; code < (units + 1) ** slots.length; code++)
    yield slots.flatMap((slot, k) => {
      const taken = Math.floor(code / (units + 1) ** k) % (units + 1);
      return taken === 0 ? [] : [{ ...slot, units: taken }];
    });
}

const small = fc.integer({ min: 0, max: 3 });
const date = fc.integer({ min: 2, max: 8 }).map(nov);
const wallets = fc
  .record({
    holdings: fc.array(
      fc.record({
        currency: fc.constantFrom("one", "five", "three"),
        units: small,
        availableFrom: fc.option(date),
        expires: fc.option(date),
      }),
      { maxLength: 4 },
    ),
    needs: fc.array(
      fc.record({
        exits: fc.constantFrom("one", "five", "one/five", "three/five", "three/one"),
        yen: fc.integer({ min: 1, max: 12 }),
        day: date,
        worth: fc.integer({ min: 80, max: 120 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    spareDays: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ holdings, needs, spareDays }) =>
    bookOf({
      spareDays,
      until: nov(9),
      holdings: holdings.map((lot) => lotOf(lot.currency, lot.units, lot)),
      needs: needs.map(({ exits, yen, day, worth }) =>
        needOf(exits, yen, day, { worth: fraction(worth, 100) }),
      ),
      worth: [
        worthOf("one", 1, fraction(9, 10)),
        worthOf("three", 3, 3),
        worthOf("five", 5, fraction(9, 2)),
      ],
    }),
  );

describe("the best uses", () => {
  test("fill a joined need with whole units of either kind", () => {
    const book = { ...WALLET, needs: [needOf("one/five", 12, nov(9))] };
    expect(usesOf(book)).toEqual([
      { need: 0, currency: "one", units: 2 },
      { need: 0, currency: "five", units: 2 },
    ]);
  });

  test("break no unit: a need of four yen takes no five", () => {
    const book = { ...WALLET, needs: [needOf("one/five", 4, nov(9))] };
    expect(usesOf(book)).toEqual([{ need: 0, currency: "one", units: 3 }]);
  });

  test("leave units alone that are worth more when kept", () => {
    const dear = needOf("one", 3, nov(9), { worth: fraction(1, 4) });
    expect(usesOf({ ...WALLET, needs: [dear] })).toEqual([]);
  });

  test("keep a later need's units from an earlier one of less worth", () => {
    const needs = [needOf("one", 3, nov(5)), needOf("one", 3, nov(9), { worth: fraction(2) })];
    expect(usesOf({ ...WALLET, needs })).toEqual([{ need: 1, currency: "one", units: 3 }]);
  });

  test("spend what lapses before what does not", () => {
    const holdings = [lotOf("one", 2), lotOf("one", 2, { expires: nov(6) })];
    const needs = [needOf("one", 2, nov(5)), needOf("one", 2, nov(9))];
    expect(usesOf({ ...WALLET, holdings, needs })?.map(({ units }) => units)).toEqual([2, 2]);
  });

  test("are of what requests bring, and not of what they take", () => {
    const book = bookOf({
      holdings: [lotOf("S", 100)],
      offers: [offerOf("S G", 100, 90, { crediting: inDays(3) })],
      needs: [needOf("G", 500, nov(20)), needOf("S", 500, nov(20))],
      worth: [worthOf("S", 1, 0), worthOf("G", 1, 0)],
    });
    const ask = { offer: 0, day: nov(9), amount: 100 };
    expect(usesOf(book, [ask])).toEqual([{ need: 0, currency: "G", units: 90 }]);
    expect(usesOf(book, [ask, ask])).toBeNull();
  });

  test("are found at once where two needs could trade large units for ever", () => {
    // 7,802 of a tenth of a yen leave 0.8 yen of a need to units of one yen that both needs take.
    const book = bookOf({
      holdings: [
        lotOf("amazon", 3899),
        lotOf("cash", 30_000),
        lotOf("rakuten", 1740),
        lotOf("paypay", 7802),
      ],
      needs: [
        needOf("amazon/paypay/cash", 12_200, nov(20)),
        needOf("amazon/cash/rakuten", 11_600, nov(15)),
      ],
      worth: [
        worthOf("amazon", 1, fraction(9, 10)),
        worthOf("cash", 1, 1),
        worthOf("rakuten", 1, fraction(97, 100)),
        worthOf("paypay", fraction(1, 10), fraction(49, 500)),
      ],
    });
    const used = new Map(usesOf(book)?.map(({ currency, units }) => [currency, units]));
    expect(used.get("paypay")).toBe(7802);
  });

  test("lose nothing where three needs could pass units on", () => {
    // Depth first, and whichever total is broken first, ended in uses of 0.08 yen less.
    const book = bookOf({
      holdings: [
        lotOf("cash", 10_777),
        lotOf("amazon", 4014),
        lotOf("jre", 3605),
        lotOf("ana", 34_250),
        lotOf("waon", 61_940),
        lotOf("d", 9541),
      ],
      needs: [
        needOf("amazon/jre/ana/d", 13_100, nov(5)),
        needOf("cash/amazon/jre/waon/d", 14_000, nov(6)),
        needOf("cash/amazon/jre/d", 6300, nov(7)),
      ],
      worth: [
        worthOf("cash", 1, 1),
        worthOf("amazon", 1, fraction(9, 10)),
        worthOf("jre", 1, fraction(23, 25)),
        worthOf("ana", fraction(1, 10), fraction(9, 100)),
        worthOf("waon", fraction(1, 10), fraction(47, 500)),
        worthOf("d", 2, fraction(48, 25)),
      ],
    });
    const { accountant } = deskOf(book);
    const { grains } = accountant.atBest([])!.verdict;
    expect(grains / accountant.grains.perYen).toBeGreaterThanOrEqual(46_980.2);
  });

  test("come to what is asked of them, or are none", () => {
    const needs = [needOf("one/five", 12, nov(9)), needOf("one", 3, nov(9))];
    const book = { ...WALLET, needs };
    const { grains } = deskOf(book).accountant;
    // All 13 yen are used; not a grain more is to be had.
    const worth = 13 * grains.perYen;
    expect(bestUses(book, grains, [], { atLeast: worth })).toEqual(usesOf(book));
    expect(bestUses(book, grains, [], { atLeast: worth + 1 })).toBeNull();
  });

  test("are worth as much as any choice of uses", () => {
    fc.assert(
      fc.property(wallets, (book) => {
        const { accountant } = deskOf(book);
        let most = Number.NEGATIVE_INFINITY;
        for (const uses of everyUse(book, 6)) {
          const account = accountant.withUses([], uses);
          if (account !== null) most = Math.max(most, account.verdict.grains);
        }
        expect(accountant.atBest([])?.verdict.grains).toBe(most);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
