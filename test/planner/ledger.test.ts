import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { capsInForce } from "../../src/core/caps-in-force.ts";
import { parseCrediting } from "../../src/core/crediting-words.ts";
import { fraction } from "../../src/core/fraction.ts";
import { byHand } from "../../src/planner/by-hand.ts";
import { grainsOf } from "../../src/planner/grains.ts";
import { type Request, replay, type Use } from "../../src/planner/ledger.ts";
import { generateBook } from "../bench/generator.ts";
import { inDays, offerOf, weekdaysOnly } from "../core/offers.ts";
import { bookOf, capOf, deskOf, limitOf, lotOf, needOf, nov, worthOf } from "./books.ts";

const replayed = (book: Book, requests: readonly Request[], uses: readonly Use[] = []) => {
  const caps = capsInForce(book.offers, book.limits);
  return replay(book, grainsOf(book), caps, requests, uses);
};

const illegal = (rule: string, at: number) => ({ kind: "illegal", rule, at });

/** 300 points of S for G, two days after the request; a gift of 200 yen on the 20th. */
const BOOK = bookOf({
  effort: fraction(10),
  holdings: [lotOf("S", 300)],
  offers: [offerOf("S G", 100, 110, { crediting: inDays(2) })],
  needs: [needOf("G", 200, nov(20))],
  worth: [worthOf("S", 1, 1), worthOf("G", 1, fraction(1, 2))],
});
const ASK: Request = { offer: 0, day: nov(5), amount: 200 };
const USE: Use = { need: 0, currency: "G", units: 200 };

describe("the ledger", () => {
  test("adds up what is used, what is left and what it cost", () => {
    // 200 used, 20 left at half a yen, 100 points left, effort 10.
    expect(replayed(BOOK, [ASK], [USE])).toMatchObject({ kind: "legal", grains: 2 * 300 });
  });

  test("knows from which lot every unit was taken", () => {
    const verdict = replayed(BOOK, [ASK], [USE]);
    expect(verdict.kind === "legal" && verdict.draws).toEqual([
      { kind: "request", by: 0, from: -1, units: 200, arrives: -Infinity, expires: Infinity },
      { kind: "use", by: 0, from: 0, units: 200, arrives: nov(7), expires: Infinity },
    ]);
  });

  test("neither draws on a lot of no units nor lets it lapse", () => {
    const empty = lotOf("S", 0, { expires: nov(9) });
    const verdict = replayed({ ...BOOK, holdings: [empty, ...BOOK.holdings] }, [ASK], [USE]);
    expect(verdict).toEqual(replayed(BOOK, [ASK], [USE]));
  });

  test.each([
    ["before as_of", { ...ASK, day: nov(1) }],
    ["after Plan until", { ...ASK, day: BOOK.until + 1 }],
    ["of no offer", { ...ASK, offer: 9 }],
  ])("refuses a request %s", (_, request) => {
    expect(replayed(BOOK, [request])).toEqual(illegal("window", 0));
  });

  test.each([
    ["that is closed", { isOpen: false }],
    ["whose condition is not met", { condition: { text: "会員", isMet: false } }],
    ["that opens later", { from: nov(6) }],
    ["that has ended", { until: nov(4) }],
  ])("refuses a request of an offer %s", (_, terms) => {
    const book = { ...BOOK, offers: [{ ...BOOK.offers[0]!, ...terms }] };
    expect(replayed(book, [ASK])).toEqual(illegal("window", 0));
  });

  test("refuses days that go back", () => {
    const requests = [
      { ...ASK, amount: 100 },
      { ...ASK, amount: 100, day: nov(4) },
    ];
    expect(replayed(BOOK, requests)).toEqual(illegal("window", 1));
  });

  test("refuses what is no amount of the offer, under a cap or not", () => {
    const odd = [{ ...ASK, amount: 150 }];
    const capped = { ...BOOK, limits: [limitOf("S", capOf(1000, "month"))] };
    expect(replayed(BOOK, odd)).toEqual(illegal("amount", 0));
    expect(replayed(capped, odd)).toEqual(illegal("amount", 0));
  });

  test("refuses a request whose crediting lies beyond the business calendar", () => {
    const crediting = parseCrediting("3営業日以内")!;
    const calendar = { ...weekdaysOnly, lastDay: nov(9) };
    const book = { ...BOOK, calendar, offers: [{ ...BOOK.offers[0]!, crediting }] };
    expect(replayed(book, [ASK])).toEqual(illegal("crediting", 0));
    expect(replayed(book, [{ ...ASK, day: nov(4) }]).kind).toBe("legal");
  });

  test("refuses what passes a cap, what was used before included", () => {
    const with100 = (used: number) => ({
      ...BOOK,
      limits: [limitOf("S", capOf(300, "month", { used }))],
    });
    expect(replayed(with100(100), [ASK]).kind).toBe("legal");
    expect(replayed(with100(101), [ASK])).toEqual(illegal("cap", 0));
  });

  test("refuses points that are not there", () => {
    expect(replayed(BOOK, [ASK, ASK])).toEqual(illegal("short", 1));
    const pending = { ...BOOK, holdings: [lotOf("S", 300, { availableFrom: nov(6) })] };
    expect(replayed(pending, [ASK])).toEqual(illegal("short", 0));
    const lapsed = { ...BOOK, holdings: [lotOf("S", 300, { expires: nov(4) })] };
    expect(replayed(lapsed, [ASK])).toEqual(illegal("short", 0));
  });

  test.each([
    ["is more than its amount", { ...USE, units: 201 }],
    ["is of another currency", { ...USE, currency: "S" }],
  ])("refuses a use that %s", (_, use) => {
    expect(replayed(BOOK, [ASK], [use])).toEqual(illegal("need", 0));
  });

  test("refuses a use of units that come too late", () => {
    expect(replayed(BOOK, [{ ...ASK, day: nov(18) }], [USE]).kind).toBe("legal");
    expect(replayed(BOOK, [{ ...ASK, day: nov(19) }], [USE])).toEqual(illegal("need", 0));
    const careful = { ...BOOK, spareDays: 1 };
    expect(replayed(careful, [{ ...ASK, day: nov(18) }], [USE])).toEqual(illegal("need", 0));
  });

  test("refuses a use of units that have lapsed", () => {
    const worth = [
      worthOf("S", 1, 1),
      worthOf("G", 1, fraction(1, 2), { kind: "days", days: 12 }),
    ] as const;
    const book = bookOf({ ...BOOK, worth });
    expect(replayed(book, [ASK], [USE])).toEqual(illegal("need", 0));
    expect(replayed(book, [{ ...ASK, day: nov(6) }], [USE]).kind).toBe("legal");
  });

  test("takes the soonest-expiring units first, and names those that lapse", () => {
    const holdings = [lotOf("S", 200), lotOf("S", 150, { expires: nov(10) })];
    const verdict = replayed({ ...BOOK, holdings }, [{ ...ASK, amount: 100 }]);
    expect(verdict.kind === "legal" && verdict.lapses).toEqual([
      { currency: "S", units: 50, day: nov(10) },
    ]);
  });

  test("does not care how lots are split or in which order they stand", () => {
    const cases = fc.record({
      seed: fc.integer({ min: 1, max: 60 }),
      shuffle: fc.infiniteStream(fc.integer({ min: 0, max: 1000 })),
      parts: fc.infiniteStream(fc.integer({ min: 1, max: 4 })),
    });
    fc.assert(
      fc.property(cases, ({ seed, shuffle, parts }) => {
        const { book, requests, uses } = planned(seed);
        const holdings = book.holdings.flatMap((lot) => {
          const first = Math.floor(lot.units / parts.next().value!);
          return [
            { ...lot, units: first },
            { ...lot, units: lot.units - first },
          ];
        });
        const keyed = holdings.map((lot) => ({ lot, key: shuffle.next().value! }));
        const mixed = keyed.sort((a, b) => a.key - b.key).map(({ lot }) => lot);
        const before = replayed(book, requests, uses);
        const after = replayed({ ...book, holdings: mixed }, requests, uses);
        expect(before.kind).toBe("legal");
        expect(worthOfVerdict(after)).toEqual(worthOfVerdict(before));
      }),
      { numRuns: 60 },
    );
  });
});

function worthOfVerdict(verdict: ReturnType<typeof replayed>): unknown {
  return verdict.kind === "legal" ? verdict.grains : verdict;
}

/** What a person would ask for by hand in a random book, with its best uses. */
function planned(seed: number) {
  const { accountant, offers, book } = handsOn(seed);
  const requests = byHand(accountant, offers);
  const account = accountant.atBest(requests)!;
  return { book, requests: account.requests, uses: account.uses };
}

function handsOn(seed: number) {
  const book = generateBook("modest", seed);
  const needs = book.needs.filter(({ day }) => day >= book.asOf && day <= book.until);
  return deskOf({ ...book, needs });
}
