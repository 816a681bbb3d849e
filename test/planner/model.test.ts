import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { fraction } from "../../src/core/fraction.ts";
import { requestsOf } from "../../src/planner/requests.ts";
import { Simplex } from "../../src/planner/simplex.ts";
import { generateBook } from "../bench/generator.ts";
import { offerOf } from "../core/offers.ts";
import { Chance } from "../support/random.ts";
import {
  bookOf,
  capOf,
  deskOf,
  limitOf,
  lotOf,
  modelOfBook,
  needOf,
  nov,
  worthOf,
} from "./books.ts";
import { costOf, wholeNumbers } from "./whole-numbers.ts";

const VALUES = [worthOf("S", 1, fraction(1, 2)), worthOf("G", 1, fraction(3, 4))];
const BOOK = bookOf({
  holdings: [lotOf("S", 1000)],
  offers: [offerOf("S G", 100, 100)],
  needs: [needOf("G", 500, nov(20))],
  worth: VALUES,
});

function inTime(book: Book): Book {
  return {
    ...book,
    needs: book.needs.filter(({ day }) => day >= book.asOf && day <= book.until),
  };
}

describe("the model", () => {
  test("of whole lots has its optimum where the plan has it", () => {
    const model = modelOfBook(BOOK);
    const lp = new Simplex(model.columns, model.rows);
    expect(lp.solve(Number.POSITIVE_INFINITY, 1000)).toBe("optimal");
    expect(lp.objective).toBeCloseTo(-(500 + 375), 6);
  });

  test("leaves out offers that cannot gain", () => {
    const worth = new Map([...BOOK.worth, ["G", worthOf("G", 1, fraction(1, 4))]]);
    expect(modelOfBook({ ...BOOK, worth, needs: [] }).arcs).toEqual([]);
  });

  test("leaves out offers whose minimum is beyond the balance or the cap", () => {
    expect(modelOfBook({ ...BOOK, offers: [offerOf("S G", 2000, 2000)] }).arcs).toEqual([]);
    const limits = [limitOf("S", capOf(99, "month"))];
    expect(modelOfBook({ ...BOOK, limits }).arcs).toEqual([]);
  });

  test("knows what one request can be of at most, and how many there can be", () => {
    const amounts = { kind: "steps", minimum: 100, step: 100, maximum: 300 } as const;
    const fee = { charge: { kind: "flat", amount: 30 }, from: "balance", freeFrom: null } as const;
    const [arc] = modelOfBook({
      ...BOOK,
      offers: [offerOf("S G", 100, 100, { amounts, fee })],
    }).arcs;
    expect([arc?.minimum, arc?.perRequest, arc?.total]).toEqual([100, 300, 1000]);
    expect(arc?.requests).toBeGreaterThanOrEqual(4);
  });

  test("has a row for each month of a cap that two arcs share", () => {
    const limits = [limitOf("S", capOf(400, "month"))];
    const offers = [offerOf("S G", 100, 100), offerOf("S K", 100, 100, { row: 3 })];
    const worth = [...VALUES, worthOf("K", 1, fraction(3, 4))];
    const two = bookOf({ ...BOOK, offers, worth });
    const capped = modelOfBook({ ...two, limits });
    expect(capped.arcs.map(({ span }) => span.length)).toEqual([1, 1, 1, 1]);
    const isRoom = ({ rhs, range }: { rhs: number; range: number }) => rhs === 400 && range === 400;
    expect(capped.rows.filter(isRoom)).toHaveLength(2);
    expect(modelOfBook(two).rows.filter(isRoom)).toEqual([]);
  });

  test("has no row for a cap that no arc can pass", () => {
    const capped = modelOfBook({ ...BOOK, limits: [limitOf("S", capOf(400, "month"))] });
    expect(capped.arcs.map(({ total }) => total)).toEqual([400, 400]);
    expect(capped.rows.some(({ rhs }) => rhs === 400)).toBe(false);
  });

  test("knows what a cap in units leaves of an arc", () => {
    const amounts = { kind: "steps", minimum: 200, step: 100, maximum: 300 } as const;
    const cap = { ...capOf(500, "total"), counted: "units" } as const;
    const twoForOne = offerOf("S G", 100, 50, { amounts, cap });
    const worth = [worthOf("S", 1, fraction(1, 2)), worthOf("G", 2, 2)];
    const holdings = [lotOf("S", 3000)];
    const [arc] = modelOfBook({
      ...bookOf({ ...BOOK, worth }),
      holdings,
      offers: [twoForOne],
    }).arcs;
    expect([arc?.total, arc?.requests]).toEqual([1000, 5]);
  });

  test("knows units that become available after Plan until", () => {
    const late = lotOf("G", 40, { availableFrom: BOOK.until + 1 });
    expect(modelOfBook({ ...BOOK, holdings: [late] }).constant).toBe(30);
  });

  test("costs every set of whole requests what the ledger says it is worth", () => {
    let looked = 0;
    for (let seed = 1; seed <= 80; seed++) {
      const book = inTime(generateBook(seed % 8 === 0 ? "modest" : "small", seed));
      const { accountant } = deskOf(book);
      const model = modelOfBook(book);
      const mayBreak = model.totals.length > 0;
      const chance = new Chance(seed);
      for (let round = 0; round < 25; round++) {
        const settings = wholeNumbers(model, chance);
        const flows = model.arcs.flatMap((arc, at) => {
          const [requests, points] = settings[at]!;
          return requests > 0 ? [{ arc, requests, points }] : [];
        });
        const { requests, isWhole } = requestsOf(book, accountant.caps, flows);
        const account = isWhole ? accountant.atBest(requests) : null;
        if (account === null) continue;
        looked++;
        const yen = account.verdict.grains / accountant.grains.perYen;
        const cost = costOf(model, settings);
        expect([seed, cost === null]).toEqual([seed, false]);
        const said = model.constant - cost!;
        if (mayBreak) expect(said).toBeGreaterThanOrEqual(yen - 1e-4);
        else expect([seed, said.toFixed(3)]).toEqual([seed, yen.toFixed(3)]);
      }
    }
    expect(looked).toBeGreaterThan(300);
  }, 60_000);
});
