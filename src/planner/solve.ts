// From a book to the best requests there are, with the proof of how good they are.

import type { Account, Accountant } from "./account.ts";
import { withBlockCuts } from "./blocks.ts";
import type { Candidate } from "./branching.ts";
import { byHand } from "./by-hand.ts";
import { candidateDays } from "./candidate-days.ts";
import type { Detail } from "./day-closure.ts";
import { leftOverGrains, needGrains } from "./grains.ts";
import { type Model, modelOf } from "./model.ts";
import type { OpenOffer } from "./open-offer.ts";
import { EndlessGain, type Reach, reachOf } from "./reach.ts";
import { requestsOf } from "./requests.ts";
import { search } from "./search.ts";

/** A plan that the ledger has replayed, and how far it can be from the best. */
export interface Solution {
  readonly account: Account;
  /** Grains by which a better plan may exceed this one: 0 is a proof of optimality. */
  readonly gap: number;
  readonly nodes: number;
  readonly work: number;
}

/** Days under a cap by the day are first taken together, and short lives linked once. */
const COARSE: Detail = { isWhole: false, lifeLinks: 1 };

/** How to look where that was too coarse or held too few days; null where it was neither. */
function finer(detail: Detail, isTooCoarse: boolean, isComplete: boolean): Detail | null {
  if (isTooCoarse && !detail.isWhole) return { ...detail, isWhole: true };
  return isComplete ? null : { ...detail, lifeLinks: Number.POSITIVE_INFINITY };
}

/** Work for a search without cuts, which settles the easy books: some hundreds of pivots. */
function firstLook({ rows }: Model): number {
  return 600 * (1 + (rows.length * rows.length) / 3600);
}

/**
 * The best requests of a book.
 *
 * @param accountant - The book's accountant; its needs must lie from as_of to Plan until.
 * @param offers - The offers that can be used.
 * @param budget - Units of work that may be spent: pivots of the simplex and nodes of the search.
 * @returns A legal plan, never worse than doing nothing, and its gap; a circle of offers that gains
 *   without end is refused with EndlessGain.
 * @example solve(example.accountant, example.offers, 1000).gap //=> 0
 */
export function solve(
  accountant: Accountant,
  offers: readonly OpenOffer[],
  budget: number,
): Solution {
  const { book, grains, caps } = accountant;
  const nothing = accountant.atBest([]);
  if (nothing === null) throw new RangeError("doing nothing must be legal");
  // Fewer requests win ties: each is dearer by so little that all of them together stay below a grain.
  const tieBreak = 1 / (grains.perYen * 256);
  const costOf = ({ verdict, requests }: Account) =>
    -verdict.grains / grains.perYen + requests.length * tieBreak;
  const hand = accountant.atBest(byHand(accountant, offers));
  let best = hand !== null && costOf(hand) < costOf(nothing) ? hand : nothing;
  let work = 0;
  let nodes = 0;
  const reach = reachOf(book, offers, caps);
  if (!reach.isBounded) throw new EndlessGain();
  for (let detail = COARSE; ; ) {
    const { spans, isComplete } = candidateDays(book, offers, caps, reach, detail);
    const model = modelOf(book, grains, offers, spans, caps, reach, tieBreak);
    let isTooCoarse = false;
    const accept = (candidate: Candidate) => {
      const requests = requestsOf(book, caps, candidate.flows);
      isTooCoarse ||= requests === null;
      // Cuts may leave the uses of whole requests broken: then the best uses are worked out on their own.
      const account =
        requests && (accountant.withUses(requests, candidate.uses) ?? accountant.atBest(requests));
      if (account === null) return null;
      if (costOf(account) < costOf(best)) best = account;
      return costOf(account) + model.constant;
    };
    const known = costOf(best) + model.constant;
    const tolerance = tieBreak / 2;
    let outcome = search(model, {
      budget: Math.min(budget - work, firstLook(model)),
      tolerance,
      accept,
      known,
    });
    work += outcome.work;
    nodes += outcome.nodes;
    if (!outcome.isExhausted && work < budget && !isTooCoarse) {
      const reached = costOf(best) + model.constant;
      const cut = withBlockCuts(model, budget - work, reached - tolerance);
      work += cut.work;
      const rest = { budget: budget - work, tolerance, accept, known: reached };
      outcome = search(cut.model, rest);
      work += outcome.work;
      nodes += outcome.nodes;
    }
    const next = finer(detail, isTooCoarse, isComplete);
    if (next !== null && work < budget) {
      detail = next;
      continue;
    }
    const isProven = outcome.isExhausted && isComplete && !isTooCoarse;
    const bound = (model.constant - outcome.bound) * grains.perYen;
    const loose = isComplete && !isTooCoarse ? bound : Number.POSITIVE_INFINITY;
    const most = Math.min(loose, mostGrains(accountant, reach));
    const gap = isProven ? 0 : Math.max(1, Math.ceil(most - best.verdict.grains));
    return { account: best, gap, nodes, work };
  }
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
