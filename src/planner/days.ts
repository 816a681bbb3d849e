// The days shown. The search settles the value on few days; here each request slides within its slack:
// one on an offer that ends or is first-come as early as the value allows, a standing one as late as is
// safe, as a preference may still come (contract.md, section 5, ties).

import type { Day } from "../core/day.ts";
import { type Account, type Accountant, isAsGood } from "./account.ts";
import type { Request } from "./ledger.ts";
import { type OpenOffer, openOfferOf } from "./open-offer.ts";
import { currenciesOf } from "./scope.ts";
import { type Aim, type OnDay, slid } from "./sliding.ts";

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
  // Here needs keep the units they have; new uses are looked for only where a day is promised.
  const asUsed = withUsesKept(account);
  const isPressing = (request: Request) => presses(openOfferOf(offers, request));
  const isStanding = (request: Request) => !isPressing(request);
  const each = (of: Account, aim: Aim, isIn: (request: Request) => boolean) =>
    withEachSlid(accountant, offers, of, { aim, isIn, onDay: asUsed });
  // A standing offer has to be early only where one that presses may live on its units.
  const isPressed = account.requests.some(isPressing);
  let shown = isPressed ? each(account, "earliest", () => true) : account;
  for (;;) {
    const late = each(shown, "latest", isStanding);
    // What standing ones leave free may be room for one that presses.
    shown = isPressed ? each(late, "earliest", isPressing) : late;
    if (shown === late) return shown;
  }
}

/** Which requests are to move, and how. */
interface Slide {
  readonly aim: Aim;
  readonly isIn: (request: Request) => boolean;
  readonly onDay: OnDay;
}

/** A plan whose requests are moved one after the other, until each had its turn since one near it moved. */
function withEachSlid(
  accountant: Accountant,
  offers: readonly OpenOffer[],
  account: Account,
  { aim, isIn, onDay }: Slide,
): Account {
  const currencies = ({ offer }: Request) => currenciesOf(accountant.book.offers[offer]!);
  const { length } = account.requests;
  const settled = new Set<Request>();
  let shown = account;
  for (let before: Account | null = null; before !== shown; ) {
    before = shown;
    // One that moves changes places only with those that had their turn before.
    for (let turn = 0; turn < length; turn++) {
      const at = aim === "earliest" ? turn : length - 1 - turn;
      const request = shown.requests[at]!;
      if (settled.has(request) || !isIn(request)) continue;
      const { account: next } = slid(accountant, offers, shown, at, aim, onDay);
      settled.add(request);
      if (next === shown) continue;
      const near = new Set(currencies(request));
      for (const one of settled)
        if (currencies(one).some((currency) => near.has(currency))) settled.delete(one);
      const stood = new Set(shown.requests);
      for (const one of next.requests) if (!stood.has(one)) settled.add(one);
      shown = next;
    }
  }
  return shown;
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
  const asUsed = withUsesKept(account);
  const onDay: OnDay = {
    mayBe: (moving, day) => asUsed.mayBe(moving, day) || moving.mayBeAsGood(day),
    account: (moving, day) => {
      const kept = asUsed.account(moving, day);
      if (kept !== null && isAsGood(kept, account)) return kept;
      return accountant.atBestForNeeds(moving.on(day));
    },
  };
  return slid(accountant, offers, account, at, "latest", onDay).day;
}

/** Plans whose uses stay as they are. */
function withUsesKept({ uses }: Account): OnDay {
  return {
    mayBe: (moving, day) => moving.mayKeepUses(day),
    account: (moving, day) => moving.accountant.withUses(moving.on(day), uses),
  };
}

function presses({ offer }: OpenOffer): boolean {
  return offer.until !== null || offer.isFirstCome;
}
