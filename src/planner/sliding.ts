// How far one request of a plan can move while all others stay.

import { periodOf } from "../core/caps-in-force.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Account, Accountant } from "./account.ts";
import type { Request } from "./ledger.ts";
import { eventsOfBook, movementOf } from "./movement.ts";
import { Moving } from "./moving.ts";
import { bonusDay, creditDay, expiryOfCredit, type OpenOffer } from "./open-offer.ts";
import { rankOf } from "./ranks.ts";

/** Where a request is to move. */
export type Aim = "earliest" | "latest";

/** The plan with one request on another day; null where that cannot be. */
export type OnDay = (moving: Moving, day: Day) => Account | null;

/**
 * A plan with one request moved as far as its value allows.
 *
 * @param accountant - The book's accountant.
 * @param offers - The offers that can be used.
 * @param account - The plan.
 * @param at - Index of the request.
 * @param aim - Where it is to move.
 * @param onDay - Works out the plan with the request on a day.
 * @returns The plan, the same one where it cannot move, and the request's day.
 * @example slid(example.accountant, example.offers, example.account, 0, "latest",
 *     (moving, date) => example.accountant.atBest(moving.on(date)),
 *   ).day //=> day("2026-12-07")
 */
export function slid(
  accountant: Accountant,
  offers: readonly OpenOffer[],
  account: Account,
  at: number,
  aim: Aim,
  onDay: OnDay,
): { account: Account; day: Day } {
  const request = account.requests[at]!;
  const open = openOfferOf(offers, request);
  const moving = new Moving(accountant, account, open, at);
  let best = { account, day: request.day };
  const reaches = (run: Run) => {
    const day = aim === "earliest" ? run.first : run.last;
    const found = onDay(moving, day);
    if (found === null || !isAsGood(found, account)) return false;
    best = { account: found, day };
    return true;
  };
  const isAhead = ({ first, last }: Run) =>
    aim === "earliest" ? first < request.day : last > request.day;
  const stretches = stretchesOf(runsOf(accountant, offers, moving.others, open).filter(isAhead));
  if (aim === "latest") stretches.reverse();
  for (const stretch of stretches) {
    // From the run nearest to where the request stands to the farthest.
    if (aim === "earliest") stretch.reverse();
    if (isShortLived(accountant, open)) stretch.reverse();
    if (isShortLived(accountant, open) ? stretch.some(reaches) : reachesFar(stretch, reaches))
      break;
  }
  return best;
}

/**
 * Worth as much, and no need served less: money in hand is no comfort on the day the rent is due.
 *
 * @param account - A plan.
 * @param than - Another.
 * @returns Whether the first is as good as the other.
 * @example isAsGood(example.account, example.account) //=> true
 */
export function isAsGood({ verdict }: Account, than: Account): boolean {
  return verdict.grains >= than.verdict.grains && verdict.served >= than.verdict.served;
}

/**
 * The offer of a request.
 *
 * @param offers - The offers that can be used.
 * @param request - A request on one of them.
 * @returns Its offer.
 * @example openOfferOf(example.offers, example.request).index //=> 0
 */
export function openOfferOf(offers: readonly OpenOffer[], request: Request): OpenOffer {
  const found = offers.find((open) => open.index === request.offer);
  if (found === undefined) throw new RangeError(`offer ${request.offer} cannot be used`);
  return found;
}

/**
 * Within one stretch a move away from where a request stands only ever loses: its points have lapsed or
 * not arrived, or its units come too late. So the farthest run is found by halving.
 */
function reachesFar(stretch: readonly Run[], reaches: (run: Run) => boolean): boolean {
  if (stretch.length === 0 || !reaches(stretch[0]!)) return false;
  let low = 0;
  let high = stretch.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (reaches(stretch[middle]!)) low = middle;
    else high = middle - 1;
  }
  return reaches(stretch[low]!);
}

/** Whether units credited earlier may end too early, so that days are not simply better or worse. */
function isShortLived({ book }: Accountant, { offer, creditDays }: OpenOffer): boolean {
  const ends = (currency: Currency) => expiryOfCredit(book, currency, creditDays[0]!) < book.until;
  return ends(offer.exit) || (offer.bonus !== null && ends(offer.bonus.currency));
}

interface Run {
  readonly first: Day;
  last: Day;
  /** The periods of the offer's caps: moving across them is not simply better or worse. */
  readonly periods: string;
}

/** Runs in the same periods of all caps, in order of day. */
function stretchesOf(runs: readonly Run[]): Run[][] {
  const stretches: Run[][] = [];
  for (const run of runs) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && last[0]!.periods === run.periods) last.push(run);
    else stretches.push([run]);
  }
  return stretches;
}

/** Runs of days that are the same to one request while all others stay where they are. */
function runsOf(
  accountant: Accountant,
  offers: readonly OpenOffer[],
  others: readonly Request[],
  open: OpenOffer,
): Run[] {
  const { book, caps } = accountant;
  const movements = others.map((other) => movementOf(openOfferOf(offers, other), other.day));
  const events = eventsOfBook(book, movements);
  const { source, exit, bonus } = open.offer;
  // The request's own lot starts and ends anew each day, so every other event is told apart.
  const from = sorted(events(source).arrivals);
  const lapse = sorted(events(source).expiries.map((day) => day + 1));
  const standing = (currency: Currency) => {
    const filled = sorted(events(currency).fillBy.map((day) => day + 1));
    const alive = sorted(events(currency).aliveOn);
    return (credited: Day) => {
      if (credited > book.until) return "after";
      const expiry = expiryOfCredit(book, currency, credited);
      return `${rankOf(filled, credited)}.${rankOf(alive, expiry)}`;
    };
  };
  const main = standing(exit);
  const extra = bonus === null ? null : standing(bonus.currency);
  const runs: Run[] = [];
  let before = "";
  for (let day = open.first; day <= open.last; day++) {
    let periods = "";
    for (const cap of open.caps) periods += `${periodOf(caps[cap]!, day)},`;
    let key = `${periods}|${rankOf(from, day)}.${rankOf(lapse, day)}|${main(creditDay(open, day))}`;
    if (extra !== null) key += `|${extra(bonusDay(open, day))}`;
    if (key === before) runs[runs.length - 1]!.last = day;
    else runs.push({ first: day, last: day, periods });
    before = key;
  }
  return runs;
}

function sorted(days: readonly number[]): number[] {
  return [...days].sort((a, b) => a - b);
}
