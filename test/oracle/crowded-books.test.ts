// Random books made harder than people's own, before HiGHS: crumbs of lots, crowds of needs, shelves of equal offers,
// limits that bind in every month, fees beyond all gains.

import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { planBook } from "../../src/planner/plan-book.ts";
import { generateBook } from "../bench/generator.ts";
import type { Switches } from "../bench/profiles.ts";
import { Chance } from "../support/random.ts";
import { exactly, nearest, order, plus, written } from "../support/ratio.ts";
import { solveByHighs } from "./milp.ts";
import { faultsOf } from "./plan-judgement.ts";

const SEEDS = [1, 2, 3];
const HIGHS_SECONDS = 3;
/** Bounds of HiGHS are doubles. */
const TOLERANCE = 1e-4;

/** Every lot in thirty, each with a last day of its own or none. */
function crumbs(book: Book, chance: Chance): Book {
  const holdings = book.holdings.flatMap((lot) => {
    const part = Math.floor(lot.units / 30);
    return Array.from({ length: 30 }, (_, at) => {
      const units = at === 0 ? lot.units - 29 * part : part;
      const lapses = chance.happens(0.4);
      const soonest = Math.max(lot.availableFrom ?? book.asOf, book.asOf);
      const expires = lapses ? soonest + chance.between(0, 60) : lot.expires;
      return { ...lot, units, expires };
    });
  });
  return { ...book, holdings };
}

/** Fifty needs on one day, each worth something else. */
function crowd(book: Book, chance: Chance): Book {
  const day = book.asOf + chance.between(20, 50);
  const needs = Array.from({ length: 50 }, (_, at) => {
    const need = chance.pick(book.needs);
    return { ...need, row: at + 2, day, amount: { num: 100 * chance.between(1, 20), den: 1 } };
  });
  return { ...book, needs };
}

/** Every offer six times over, its own cap with it. */
function shelf(book: Book): Book {
  const offers = book.offers.flatMap((offer) =>
    Array.from({ length: 6 }, (_, at) => ({ ...offer, row: offer.row * 6 + at })),
  );
  return { ...book, offers };
}

/** Every source may part with a tenth of what is held of it in a month. */
function tightMonths(book: Book): Book {
  const sources = [...new Set(book.holdings.map(({ currency }) => currency))];
  const limits = sources.map((source, at) => {
    const held = book.holdings.reduce(
      (sum, { currency, units }) => sum + (currency === source ? units : 0),
      0,
    );
    const cap = { amount: Math.ceil(held / 10), counted: "points", per: "month", used: 0 } as const;
    return { row: at + 2, source, exit: null, cap, from: null, until: null };
  });
  return { ...book, limits };
}

/** A fee of what the whole balance is worth, on everything. */
function dearFees(book: Book): Book {
  const held = book.holdings.reduce((sum, { units }) => sum + units, 0);
  const fee = { charge: { kind: "flat", amount: held }, from: "balance", freeFrom: null } as const;
  return { ...book, offers: book.offers.map((offer) => ({ ...offer, fee })) };
}

const WAYS: Readonly<Record<string, readonly [(book: Book, chance: Chance) => Book, Switches]>> = {
  "crumbs of lots": [crumbs, {}],
  "a crowd of needs on one day": [crowd, { "need outside": false, "no worth": false }],
  "six of every offer": [shelf, { "own cap": true }],
  "limits that bind in every month": [tightMonths, { limit: false }],
  "fees beyond all gains": [dearFees, {}],
};

describe("a plan is legal, and its claim is HiGHS's, with", () => {
  test.each(Object.keys(WAYS))(
    "%s",
    async (way) => {
      const [change, switches] = WAYS[way]!;
      const faults: string[] = [];
      for (const seed of SEEDS) {
        const book = change(generateBook("modest", seed, switches), new Chance(seed));
        faults.push(...(await faultsBeforeHighs(book)).map((fault) => `seed ${seed}: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );

  test("fees beyond all gains: no request at all", () => {
    for (const seed of SEEDS) {
      const plan = planBook(dearFees(generateBook("modest", seed)));
      expect(plan.steps).toEqual([]);
      expect(plan.value).toEqual(plan.nothing);
    }
  });
});

async function faultsBeforeHighs(book: Book): Promise<string[]> {
  const plan = planBook(book);
  const faults = await faultsOf(book, plan);
  const { status, value, bound } = await solveByHighs(book, HIGHS_SECONDS);
  const ours = exactly(plan.value);
  if (bound < nearest(ours) - TOLERANCE)
    faults.push(`${written(ours)} is above the bound ${bound}`);
  if (value === null) return faults;
  const isProven = plan.proof.kind === "optimal";
  const most = plan.proof.kind === "optimal" ? ours : plus(ours, exactly(plan.proof.gap));
  if (order(value, most) > 0)
    faults.push(`at most ${written(most)} is claimed, HiGHS has ${written(value)}`);
  if (isProven && status === "proven" && order(value, ours) !== 0) {
    faults.push(`is worth ${written(ours)}, HiGHS's ${written(value)}`);
  }
  return faults;
}
