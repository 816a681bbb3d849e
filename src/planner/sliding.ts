// How far one request of a plan can move while all others stay.

import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { type Account, type Accountant, isAsGood } from "./account.ts";
import { daysApart } from "./days-apart.ts";
import { expiryOfCredit } from "./lives.ts";
import { Moving } from "./moving.ts";
import { type OpenOffer, openOfferOf } from "./open-offer.ts";

/** Where a request is to move. */
export type Aim = "earliest" | "latest";

/** The plan with one request on another day. */
export interface OnDay {
  /** Whether it may be as good; where not, that is sure. */
  readonly mayBe: (moving: Moving, day: Day) => boolean;
  /** The plan itself; null where it cannot be. */
  readonly account: (moving: Moving, day: Day) => Account | null;
}

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
 *     { mayBe: () => true, account: (moving, date) => example.accountant.atBest(moving.on(date)) },
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
  const days = daysApart(accountant, offers, moving, aim === "latest");
  const farthestDay = (isReached: (day: Day) => boolean): Day | null => {
    if (!livesShort(accountant, open)) return days[countByHalving(days, isReached) - 1] ?? null;
    // Units of a short life may come too early as well: only what not even an endless life could mend is left out.
    let last = countByHalving(days, (day) => moving.couldBe(day)) - 1;
    while (last >= 0 && !isReached(days[last]!)) last--;
    return days[last] ?? null;
  };
  const onGoodDay = (day: Day) => {
    const found = onDay.account(moving, day);
    return found !== null && isAsGood(found, account) ? { account: found, day } : null;
  };
  // What may be nearly always is: the plan as a whole is worked out for the last day alone.
  const mayBe = (day: Day) => onDay.mayBe(moving, day);
  const stays = { account, day: request.day };
  const hoped = farthestDay(mayBe);
  const found = hoped === null ? stays : onGoodDay(hoped);
  if (found !== null) return found;
  const day = farthestDay((one) => mayBe(one) && onGoodDay(one) !== null);
  return day === null ? stays : onGoodDay(day)!;
}

/**
 * How many days are reached, of days ever farther from where a request stands. A move away loses: its points have
 * lapsed or not arrived, or its units come too late. Points that arrive later still may make a day possible again;
 * what is safe ends before the days between.
 */
function countByHalving(days: readonly Day[], isReached: (day: Day) => boolean): number {
  if (days.length === 0 || !isReached(days[0]!)) return 0;
  let low = 0;
  let high = days.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isReached(days[middle]!)) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Whether units credited earlier may end too early, so that days are not simply better or worse. */
function livesShort({ book }: Accountant, { offer, creditDays }: OpenOffer): boolean {
  const ends = (currency: Currency) => expiryOfCredit(book, currency, creditDays[0]!) < book.until;
  return ends(offer.exit) || (offer.bonus !== null && ends(offer.bonus.currency));
}
