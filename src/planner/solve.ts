// From a book to the best requests there are, with the proof of how good they are.

import type { Book } from "../core/book.ts";
import type { Account, Accountant } from "./account.ts";
import { atTheLast } from "./at-the-last.ts";
import { byHand } from "./by-hand.ts";
import { candidateDays } from "./candidate-days.ts";
import { leftOverGrains, needGrains } from "./grains.ts";
import { countOf, type Ground } from "./grounds.ts";
import { Incumbent } from "./incumbent.ts";
import type { Request } from "./ledger.ts";
import { withMonthlyLives } from "./lives.ts";
import type { OpenOffer } from "./open-offer.ts";
import { EndlessGain, type Reach, reachOf } from "./reach.ts";
import { Replanning } from "./replanning.ts";

/** A plan that the ledger has replayed, and how far it can be from the best. */
export interface Solution {
  readonly account: Account;
  /** Grains by which a better plan may exceed this one: 0 is a proof of optimality. */
  readonly gap: number;
  readonly nodes: number;
  readonly work: number;
}

/**
 * The best requests of a book.
 *
 * @param accountant - The book's accountant; its needs must lie from as_of to Plan until.
 * @param offers - The offers that can be used.
 * @param budget - Units of work that may be spent: pivots of the simplex and nodes of the search.
 * @param former - Requests of a plan to start from, as far as they can be made.
 * @returns A legal plan, never worse than doing nothing, and its gap; a circle of offers that gains
 *   without end is refused with EndlessGain.
 * @example solve(example.accountant, example.offers, 1000).gap //=> 0
 */
export function solve(
  accountant: Accountant,
  offers: readonly OpenOffer[],
  budget: number,
  former: readonly Request[] = [],
): Solution {
  const { book, grains, caps } = accountant;
  const nothing = accountant.atBest([]);
  if (nothing === null) throw new RangeError("doing nothing must be legal");
  const reach = reachOf(book, offers, caps);
  if (!reach.isBounded) throw new EndlessGain();
  const incumbent = new Incumbent(accountant, nothing);
  incumbent.offer(accountant.atBest(byHand(accountant, offers)));
  incumbent.offer(accountant.ofWhatGoes(atTheLast(accountant, offers)));
  if (former.length > 0) incumbent.offer(accountant.ofWhatGoes(former));
  const passes = new Replanning(incumbent, offers, reach);
  const bound = boundOver(passes, budget);
  // The search may have left the uses of its requests less than best.
  incumbent.offer(accountant.atBest(incumbent.account.requests));
  const { account } = incumbent;
  const most = Math.min(-bound * grains.perYen, mostGrains(accountant, reach));
  const gap = bound === Infinity ? 0 : Math.max(1, Math.ceil(most - account.verdict.grains));
  return { account, gap, nodes: passes.nodes, work: passes.work };
}

/** The share of the work for a book whose credited units live longer, and candidate days that make one large. */
const LONGER_SHARE = 0.4;
const LARGE = 800;
/** Such a book must have so many times fewer candidate days. */
const FEWER = 2;

/**
 * Searches ground after ground, each closer to the book; returns what no plan costs less than, or
 * Infinity where no plan is better than the best.
 */
function boundOver(passes: Replanning, budget: number): number {
  const { incumbent, offers, reach } = passes;
  const { book, caps } = incumbent.accountant;
  const daysOf = (of: Book, isWhole: boolean) => ({
    book: of,
    spans: candidateDays(of, offers, caps, reach, isWhole),
  });
  const longer = withMonthlyLives(book, offers);
  let bound = Number.NEGATIVE_INFINITY;
  if (budget <= 0) return bound;
  const pass = (ground: Ground, until: number) => {
    const passed = passes.over(ground, until);
    bound = passed.isExhausted ? Infinity : Math.max(bound, passed.bound);
    return passed.isExhausted || passes.work >= budget;
  };
  // Days under a cap by the day are first taken together, and one by one where that was too coarse.
  const own = daysOf(book, false);
  if (longer !== null) {
    const easier = daysOf(longer, false);
    const isLarge = countOf(own.spans) > LARGE;
    const isWorthIt = countOf(easier.spans) * FEWER < countOf(own.spans);
    if (isWorthIt && pass(easier, isLarge ? budget : budget * LONGER_SHARE)) return bound;
    if (isLarge && isWorthIt) return bound;
  }
  if (pass(own, budget)) return bound;
  if (incumbent.isTooCoarse) pass(daysOf(book, true), budget);
  return bound;
}

/** More than this no plan can be worth: every unit at the best that anything it can become is worth. */
function mostGrains({ book, grains }: Accountant, reach: Reach): number {
  const worthOf = (currency: string) =>
    book.needs.reduce(
      (best, need) =>
        need.exits.includes(currency)
          ? Math.max(best, needGrains(book, grains, need, currency))
          : best,
      leftOverGrains(book, grains, currency),
    );
  const worths = reach.bestWorths(worthOf);
  if (worths === null) return Number.POSITIVE_INFINITY;
  return book.holdings.reduce(
    (most, { currency, units }) => most + units * (worths.get(currency) ?? worthOf(currency)),
    0,
  );
}
