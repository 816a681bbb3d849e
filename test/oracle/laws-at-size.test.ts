// Laws of the planner on books too large for a sure proof: each claim is the span from a plan's value to what may
// be gained at most, and the spans must agree with each other.

import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { divide, fraction } from "../../src/core/fraction.ts";
import type { Plan } from "../../src/planner/plan.ts";
import * as planner from "../../src/planner/plan-book.ts";
import { generateBook } from "../bench/generator.ts";
import { Chance } from "../support/random.ts";
import { exactly, minus, order, plus, type Ratio, ratio, written } from "../support/ratio.ts";
import { faultsOf } from "./plan-judgement.ts";

/** Less work than a book of this size is given: a law holds of what is found in any. */
const WORK = { budget: 60_000 };
const planBook = (book: Book): Plan => planner.planBook(book, WORK);

const claims = [1, 2, 3].map((seed) => {
  const book = generateBook("heavy", seed);
  return { seed, book, plan: planBook(book) };
});

/** The best plan is worth no less than `least` and no more than `most`. */
interface Span {
  readonly least: Ratio;
  readonly most: Ratio;
}

function spanOf({ value, proof }: Plan): Span {
  const least = exactly(value);
  return { least, most: proof.kind === "optimal" ? least : plus(least, exactly(proof.gap)) };
}

/** The best of the changed book is the best of the book. */
const isSame = (before: Span, after: Span) =>
  order(after.most, before.least) >= 0 && order(before.most, after.least) >= 0;
/** It is no less. */
const isNoLess = (before: Span, after: Span) => order(after.most, before.least) >= 0;

/** Plans every book after a change; what is against the law, or in a plan of its own. */
async function faultsUnder(
  change: (book: Book, plan: Plan, chance: Chance) => Book,
  isLawful: (before: Span, after: Span) => boolean,
): Promise<string[]> {
  const faults: string[] = [];
  for (const { seed, book, plan } of claims) {
    const changed = change(book, plan, new Chance(seed));
    const replanned = planBook(changed);
    const [before, after] = [spanOf(plan), spanOf(replanned)];
    const found = await faultsOf(changed, replanned);
    if (!isLawful(before, after)) {
      found.push(`goes from ${said(before)} to ${said(after)}`);
    }
    faults.push(...found.map((fault) => `heavy book ${seed}: the plan ${fault}`));
  }
  return faults;
}

function said({ least, most }: Span): string {
  return `${written(least)}–${written(most)}`;
}

describe("on heavy books", () => {
  test("a plan is legal, worth what it says, and no worse than exchanging by hand or nothing", async () => {
    for (const { book, plan } of claims) {
      expect(await faultsOf(book, plan)).toEqual([]);
      expect(order(exactly(plan.value), exactly(plan.nothing))).toBeGreaterThanOrEqual(0);
      expect(order(exactly(plan.value), exactly(plan.byHand))).toBeGreaterThanOrEqual(0);
    }
  });

  test("the steps' values add up to the gain", () => {
    for (const { seed, plan } of claims) {
      const sum = plan.steps.reduce((total, step) => plus(total, exactly(step.value)), ratio(0));
      const gain = minus(exactly(plan.value), exactly(plan.nothing));
      expect(written(sum), `seed ${seed}`).toBe(written(gain));
    }
  });

  test("the order of rows changes nothing", async () => {
    const shuffle = (book: Book, _: Plan, chance: Chance): Book => ({
      ...book,
      holdings: chance.shuffled(book.holdings),
      offers: chance.shuffled(book.offers),
      limits: chance.shuffled(book.limits),
      needs: chance.shuffled(book.needs),
    });
    expect(await faultsUnder(shuffle, isSame)).toEqual([]);
  }, 120_000);

  test("splitting every lot changes nothing", async () => {
    const split = (book: Book): Book => ({
      ...book,
      holdings: book.holdings.flatMap((lot) => {
        const third = Math.floor(lot.units / 3);
        return [third, third, lot.units - 2 * third].map((units) => ({ ...lot, units }));
      }),
    });
    expect(await faultsUnder(split, isSame)).toEqual([]);
  }, 120_000);

  test("splitting every need into fifths changes nothing", async () => {
    // Amounts are whole hundreds of yen: a fifth is still a whole number of every exit's units.
    const split = (book: Book): Book => ({
      ...book,
      needs: book.needs.flatMap((need) =>
        Array.from({ length: 5 }, () => ({ ...need, amount: divide(need.amount, fraction(5)) })),
      ),
    });
    expect(await faultsUnder(split, isSame)).toEqual([]);
  }, 120_000);

  test("useless offers change nothing: closed ones, and second copies without a cap", async () => {
    const useless = (book: Book): Book => {
      const closed = book.offers.slice(0, 20).map((offer) => ({ ...offer, isOpen: false }));
      const copies = book.offers.filter(({ cap }) => cap === null).map((offer) => ({ ...offer }));
      return { ...book, offers: [...book.offers, ...closed, ...copies] };
    };
    expect(await faultsUnder(useless, isSame)).toEqual([]);
  }, 120_000);

  test("widening windows and limits never lowers what can be reached", async () => {
    const widen = (book: Book): Book => ({
      ...book,
      offers: book.offers.map((offer) => {
        const { cap } = offer;
        if (cap === null) return { ...offer, from: null, until: null };
        return { ...offer, cap: { ...cap, amount: cap.amount + 500 } };
      }),
      limits: book.limits.map((limit) => ({
        ...limit,
        cap: { ...limit.cap, amount: limit.cap.amount + 500 },
      })),
    });
    expect(await faultsUnder(widen, isNoLess)).toEqual([]);
  }, 120_000);

  test("dropping the offers that a plan does not use keeps what it reached", async () => {
    const drop = (book: Book, plan: Plan): Book => {
      const used = new Set(plan.steps.map(({ offer }) => offer));
      return { ...book, offers: book.offers.filter((offer) => used.has(offer)) };
    };
    const keepsAll = (before: Span, after: Span) =>
      isNoLess(before, after) && order(before.most, after.least) >= 0;
    expect(await faultsUnder(drop, keepsAll)).toEqual([]);
  }, 120_000);
});
