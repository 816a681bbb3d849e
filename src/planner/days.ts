// The days shown. The search settles the value on few days; here each request slides within its slack:
// one on an offer that ends or is first-come as early as the value allows, a standing one as late as is
// safe, as a preference may still come (contract.md, section 5, ties).

import { periodOf } from "../core/caps-in-force.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Account, Accountant } from "./account.ts";
import type { Request } from "./ledger.ts";
import { movementOf, ranksOfBook } from "./movement.ts";
import { bonusDay, creditDay, expiryOfCredit, type OpenOffer } from "./open-offer.ts";
import { type Ranks, rankOf } from "./ranks.ts";

/**
 * Moves each request to the day it is shown on.
 *
 * @param accountant - The book's accountant.
 * @param offers - The offers that can be used.
 * @param account - The best plan, on any days.
 * @returns A plan of the same value.
 */
export function onShownDays(
  accountant: Accountant,
  offers: readonly OpenOffer[],
  account: Account,
): Account {
  let shown = account;
  const count = account.requests.length;
  for (let at = 0; at < count; at++)
    shown = moved(accountant, offers, shown, at, "earliest").account;
  for (let at = count - 1; at >= 0; at--)
    if (!presses(openOffer(offers, shown.requests[at]!)))
      shown = moved(accountant, offers, shown, at, "latest").account;
  return shown;
}

/**
 * The last day to which one request alone could move without losing value.
 *
 * @param accountant - The book's accountant.
 * @param offers - The offers that can be used.
 * @param account - The plan.
 * @param at - Index of the request.
 * @returns The day, at least the request's own.
 */
export function lastSafeDay(
  accountant: Accountant,
  offers: readonly OpenOffer[],
  account: Account,
  at: number,
): Day {
  return moved(accountant, offers, account, at, "latest").day;
}

function presses({ offer }: OpenOffer): boolean {
  return offer.until !== null || offer.isFirstCome;
}

function openOffer(offers: readonly OpenOffer[], request: Request): OpenOffer {
  const found = offers.find((open) => open.index === request.offer);
  if (found === undefined) throw new RangeError(`offer ${request.offer} cannot be used`);
  return found;
}

/** The plan with one request moved as far as its value allows. */
function moved(
  accountant: Accountant,
  offers: readonly OpenOffer[],
  account: Account,
  at: number,
  aim: "earliest" | "latest",
): { account: Account; day: Day } {
  const request = account.requests[at]!;
  const open = openOffer(offers, request);
  const others = account.requests.filter((_, k) => k !== at);
  const runs = runsOf(accountant, offers, others, open);
  if (aim === "latest") runs.reverse();
  for (const { first, last } of runs) {
    const day = aim === "earliest" ? first : last;
    if (aim === "earliest" ? day >= request.day : day <= request.day) break;
    const requests = [...others, { ...request, day }];
    const found = accountant.withUses(requests, account.uses) ?? accountant.atBest(requests);
    if (found !== null && found.verdict.grains >= account.verdict.grains)
      return { account: found, day };
  }
  return { account, day: request.day };
}

interface Run {
  readonly first: Day;
  last: Day;
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
  const ranks = ranksOfBook(book, movements);
  const runs: Run[] = [];
  let before = "";
  for (let day = open.first; day <= open.last; day++) {
    let key = place(ranks(open.offer.source), day, day);
    const stand = (currency: Currency, credited: Day) =>
      credited > book.until
        ? "after"
        : place(ranks(currency), credited, expiryOfCredit(book, currency, credited));
    key += stand(open.offer.exit, creditDay(open, day));
    const { bonus } = open.offer;
    if (bonus !== null) key += stand(bonus.currency, bonusDay(open, day));
    for (const cap of open.caps) key += `,${periodOf(caps[cap]!, day)}`;
    if (key === before) runs[runs.length - 1]!.last = day;
    else runs.push({ first: day, last: day });
    before = key;
  }
  return runs;
}

function place(ranks: Ranks, day: number, expiry: number): string {
  return `${rankOf(ranks.groupStarts, day)}.${rankOf(ranks.classStarts, expiry)};`;
}
