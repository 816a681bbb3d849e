// The days shown. The search settles the value on few days; here each request slides within its slack:
// one on an offer that ends or is first-come as early as the value allows, a standing one as late as is
// safe, as a preference may still come (contract.md, section 5, ties).

import { periodOf } from "../core/caps-in-force.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Account, Accountant } from "./account.ts";
import type { Request } from "./ledger.ts";
import { eventsOfBook, movementOf } from "./movement.ts";
import { Moving } from "./moving.ts";
import { bonusDay, creditDay, expiryOfCredit, type OpenOffer } from "./open-offer.ts";
import { rankOf } from "./ranks.ts";

/**
 * Moves each request to the day it is shown on.
 *
 * @param accountant - The book's accountant.
 * @param offers - The offers that can be used.
 * @param account - The best plan, on any days.
 * @returns A plan of the same value.
 * @example onShownDays(example.accountant, example.offers, example.account).requests[0].day
 *   //=> day("2026-12-07")
 */
export function onShownDays(
  accountant: Accountant,
  offers: readonly OpenOffer[],
  account: Account,
): Account {
  let shown = account;
  // Here needs keep the units they have; new uses are looked for only where a day is promised.
  const asUsed = (moving: Moving, day: Day) => withUsesKept(moving, day, account);
  const isPressing = (at: number) => presses(openOffer(offers, shown.requests[at]!));
  const move = (at: number, aim: Aim) => {
    shown = moved(accountant, offers, shown, at, aim, asUsed).account;
  };
  // One that moves changes places only with those that had their turn before.
  const { length } = account.requests;
  const each = (isIn: (at: number) => boolean, aim: Aim) => {
    for (let at = 0; at < length; at++) {
      const next = aim === "earliest" ? at : length - 1 - at;
      if (isIn(next)) move(next, aim);
    }
  };
  const isPressed = account.requests.some((_, at) => isPressing(at));
  // A standing offer has to be early only where one that presses may live on its units.
  if (isPressed) each(() => true, "earliest");
  for (;;) {
    each((at) => !isPressing(at), "latest");
    // What those leave free may be room for one that presses.
    const before = shown;
    if (isPressed) each(isPressing, "earliest");
    if (shown === before) return shown;
  }
}

/**
 * The last day to which one request alone could move without losing value or serving a need less.
 *
 * @param accountant - The book's accountant.
 * @param offers - The offers that can be used.
 * @param account - The plan.
 * @param at - Index of the request.
 * @returns The day, at least the request's own.
 * @example lastSafeDay(example.accountant, example.offers, example.account, 0)
 *   //=> day("2026-12-07")
 */
export function lastSafeDay(
  accountant: Accountant,
  offers: readonly OpenOffer[],
  account: Account,
  at: number,
): Day {
  const atBest = (moving: Moving, day: Day) => {
    const asUsed = withUsesKept(moving, day, account);
    if (asUsed !== null && isAsGood(asUsed, account)) return asUsed;
    return moving.mayBeAsGood(day) ? accountant.atBestForNeeds(moving.on(day)) : null;
  };
  return moved(accountant, offers, account, at, "latest", atBest).day;
}

/** The plan with one request on another day and its uses as they are; null where that is not as good. */
function withUsesKept(moving: Moving, day: Day, { uses }: Account): Account | null {
  return moving.mayKeepUses(day) ? moving.accountant.withUses(moving.on(day), uses) : null;
}

/** Worth as much, and no need served less: money in hand is no comfort on the day the rent is due. */
function isAsGood({ verdict }: Account, than: Account): boolean {
  return verdict.grains >= than.verdict.grains && verdict.served >= than.verdict.served;
}

function presses({ offer }: OpenOffer): boolean {
  return offer.until !== null || offer.isFirstCome;
}

function openOffer(offers: readonly OpenOffer[], request: Request): OpenOffer {
  const found = offers.find((open) => open.index === request.offer);
  if (found === undefined) throw new RangeError(`offer ${request.offer} cannot be used`);
  return found;
}

type Aim = "earliest" | "latest";

/** The plan with one request moved as far as its value allows. */
function moved(
  accountant: Accountant,
  offers: readonly OpenOffer[],
  account: Account,
  at: number,
  aim: Aim,
  accountOf: (moving: Moving, day: Day) => Account | null,
): { account: Account; day: Day } {
  const request = account.requests[at]!;
  const open = openOffer(offers, request);
  const moving = new Moving(accountant, account, open, at);
  let best = { account, day: request.day };
  const reaches = (run: Run) => {
    const day = aim === "earliest" ? run.first : run.last;
    const found = accountOf(moving, day);
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
  const movements = others.map((other) => movementOf(openOffer(offers, other), other.day));
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
