// A book's plan: the planner's one entry.

import type { Book } from "../core/book.ts";
import { capsInForce } from "../core/caps-in-force.ts";
import type { Day } from "../core/day.ts";
import { add, fraction, multiply, ZERO } from "../core/fraction.ts";
import { takesRequestsOn } from "../core/request.ts";
import { type Account, Accountant, isAsGood } from "./account.ts";
import { byHand } from "./by-hand.ts";
import { lastSafeDay, onShownDays } from "./days.ts";
import { purposesOf, reasonsOf } from "./explain.ts";
import { grainsOf, yenOf, yenPerUnit } from "./grains.ts";
import type { Request } from "./ledger.ts";
import { creditDay, type OpenOffer, openOfferOf, openOffers } from "./open-offer.ts";
import type { Lapse, NeedLeftOut, NeedOutcome, Plan, Step } from "./plan.ts";
import { solve } from "./solve.ts";
import { trueExchange } from "./tariff.ts";
import { tracesOf } from "./trace.ts";

/** How much work a plan may take: pivots of the simplex and nodes of the search, never a clock. */
export interface PlanOptions {
  readonly budget?: number;
  /**
   * A plan of much the same book, from which to start: what of it can be made is never bettered by less, and
   * all of it stays as it was shown where no plan is better.
   */
  readonly former?: Plan | null;
}

/** A second or so, for a book of a few sites; two for a dozen, and some seconds for forty. */
const BUDGETS = [
  { offers: 30, work: 150_000 },
  { offers: 150, work: 200_000 },
  { offers: Number.POSITIVE_INFINITY, work: 500_000 },
];

/**
 * The best plan of a book (contract.md, section 5).
 *
 * @param book - Holdings, offers, limits, needs and worths; needs outside as_of – Plan until are left
 *   out and named.
 * @param options - `budget` in units of work; the same budget gives the same plan on every machine, from the
 *   same `former` plan.
 * @returns A legal plan with its proof; numbers too large or too fine to be exact are refused with TooLarge.
 * @example planBook(exampleBook).value //=> fraction(1035)
 */
export function planBook(book: Book, options: PlanOptions = {}): Plan {
  const { planned, leftOut } = partNeeds(book);
  const caps = capsInForce(planned.offers, planned.limits);
  const accountant = new Accountant(planned, grainsOf(planned), caps);
  const offers = openOffers(planned, caps);
  const former = requestsLike(planned, options.former ?? null);
  const solution = solve(accountant, offers, options.budget ?? budgetOf(planned), former);
  const account =
    asBefore(accountant, solution.account, former) ?? shown(accountant, offers, solution.account);
  const gap = Math.max(
    0,
    solution.gap - (account.verdict.grains - solution.account.verdict.grains),
  );
  const nothing = grainsOfRequests(accountant, []);
  const { grains } = accountant;
  return {
    steps: stepsOf(accountant, offers, account),
    value: yenOf(grains, account.verdict.grains),
    nothing: yenOf(grains, nothing),
    needs: outcomesOf(planned, account),
    needsLeftOut: leftOut,
    lapses: lapsesOf(planned, account),
    proof: gap === 0 ? { kind: "optimal" } : { kind: "within", gap: yenOf(grains, gap) },
    byHand: yenOf(grains, grainsOfRequests(accountant, byHand(accountant, offers))),
  };
}

function budgetOf({ offers }: Book): number {
  return BUDGETS.find((size) => offers.length <= size.offers)!.work;
}

/** The requests of a former plan that the book's offers still take. */
function requestsLike(book: Book, former: Plan | null): Request[] {
  return (former?.steps ?? []).flatMap(({ offer: { row, source, exit }, day, amount }) => {
    const offer = book.offers.findIndex(
      (other) => other.row === row && other.source === source && other.exit === exit,
    );
    const isOpen = offer >= 0 && takesRequestsOn(book.offers[offer]!, day);
    return isOpen && day >= book.asOf && day <= book.until ? [{ offer, day, amount }] : [];
  });
}

/** The plan on the days it is shown on; where those allow better uses of a plan left open, with these. */
function shown(accountant: Accountant, offers: readonly OpenOffer[], account: Account): Account {
  const moved = onShownDays(accountant, offers, needsFirst(accountant, account));
  const better = accountant.atBest(moved.requests);
  const isBetter = better !== null && better.verdict.grains > moved.verdict.grains;
  return isBetter ? shown(accountant, offers, better) : moved;
}

/** The former plan on the days it was shown on, where the search found none better; null where it did. */
function asBefore(
  accountant: Accountant,
  found: Account,
  former: readonly Request[],
): Account | null {
  if (former.length === 0 || former.length !== found.requests.length) return null;
  const account = accountant.atBestForNeeds(former);
  return account !== null && isAsGood(account, needsFirst(accountant, found)) ? account : null;
}

/** The same requests, needs taking what is worth as much when left over. */
function needsFirst(accountant: Accountant, account: Account): Account {
  const served = accountant.atBestForNeeds(account.requests);
  return served !== null && served.verdict.grains >= account.verdict.grains ? served : account;
}

function partNeeds(book: Book): { planned: Book; leftOut: NeedLeftOut[] } {
  const leftOut = book.needs.flatMap((need): NeedLeftOut[] => {
    if (need.day < book.asOf) return [{ need, why: "before-as-of" }];
    return need.day > book.until ? [{ need, why: "after-plan-until" }] : [];
  });
  const isOut = new Set(leftOut.map(({ need }) => need));
  return { planned: { ...book, needs: book.needs.filter((need) => !isOut.has(need)) }, leftOut };
}

function grainsOfRequests(accountant: Accountant, requests: Account["requests"]): number {
  const account = accountant.atBest(requests);
  if (account === null) throw new RangeError("these requests were legal a moment ago");
  return account.verdict.grains;
}

function stepsOf(accountant: Accountant, offers: readonly OpenOffer[], account: Account): Step[] {
  const { book, grains } = accountant;
  const made = account.requests.map(({ offer, amount }) =>
    trueExchange(book.offers[offer]!, amount),
  );
  const traces = tracesOf(
    account,
    made.map(({ receives, bonus }) => receives + bonus),
  );
  let before = grainsOfRequests(accountant, []);
  const safeDays = new Map<string, Day>();
  return account.requests.map((request, at) => {
    const open = openOfferOf(offers, request);
    const after =
      at === account.requests.length - 1
        ? account.verdict.grains
        : grainsOfRequests(accountant, account.requests.slice(0, at + 1));
    const value = yenOf(grains, after - before);
    before = after;
    // Equal requests can move equally far.
    const equal = `${request.offer}/${request.day}/${request.amount}`;
    const noLaterThan = safeDays.get(equal) ?? lastSafeDay(accountant, offers, account, at);
    safeDays.set(equal, noLaterThan);
    const { amount, fee, takes, receives, bonus } = made[at]!;
    return {
      offer: open.offer,
      day: request.day,
      amount,
      fee,
      takes,
      receives,
      bonus,
      creditedBy: creditDay(open, request.day),
      noLaterThan,
      purposes: purposesOf(accountant, traces[at]!),
      value,
      reasons: reasonsOf(accountant, account, open, at, traces, noLaterThan),
    };
  });
}

function outcomesOf(book: Book, account: Account): NeedOutcome[] {
  return book.needs.map((need, index) => ({
    need,
    met: account.uses
      .filter((use) => use.need === index)
      .map(({ currency, units }) => multiply(yenPerUnit(book, currency), fraction(units)))
      .reduce(add, ZERO),
  }));
}

function lapsesOf(book: Book, account: Account): Lapse[] {
  return account.verdict.lapses.filter(({ day }) => day >= book.asOf).sort((a, b) => a.day - b.day);
}
