// What an offer allows and what one request brings, worked out a second time for the oracles (contract.md, 4).

import type { Book } from "../../src/core/book.ts";
import type { Cap, Per } from "../../src/core/cap.ts";
import type { Day } from "../../src/core/day.ts";
import type { Offer } from "../../src/core/offer.ts";

/** One request worked out. */
export interface Worked {
  readonly takes: number;
  readonly receives: number;
  readonly bonus: number;
}

/** A cap with the positions of the offers it covers. */
export interface Ceiling {
  readonly cap: Cap;
  readonly covers: ReadonlySet<number>;
  readonly from: Day;
  readonly until: Day;
}

/** Whether the offer, open and with its condition met, takes requests on the day. */
export function isOffered(offer: Offer, day: Day): boolean {
  if (!offer.isOpen || offer.condition?.isMet === false) return false;
  return day >= (offer.from ?? -Infinity) && day <= (offer.until ?? Infinity);
}

/** What a request of `amount` points takes and brings; null where the terms refuse it. */
export function work(offer: Offer, amount: number): Worked | null {
  const { amounts, fee, lot } = offer;
  if (amounts.kind === "named") {
    if (!amounts.amounts.some((named) => named === amount)) return null;
  } else {
    const above = amount - amounts.minimum;
    if (above < 0 || above % amounts.step !== 0) return null;
    if (amounts.maximum !== null && amount > amounts.maximum) return null;
  }
  const gross = quotient(BigInt(amount) * BigInt(lot.get), BigInt(lot.give));
  const base = fee.from === "balance" ? amount : gross;
  const isFree = fee.freeFrom !== null && amount >= fee.freeFrom;
  const charge = isFree ? 0 : charged(offer, base);
  const receives = fee.from === "received" ? gross - charge : gross;
  if (receives < 1) return null;
  return {
    takes: fee.from === "balance" ? amount + charge : amount,
    receives,
    bonus: bonusOf(offer, amount),
  };
}

/** All ceilings of a book: the offers' own, then the limits. */
export function ceilings(book: Book): Ceiling[] {
  const own = book.offers.flatMap((offer, index) =>
    offer.cap === null ? [] : [span(offer.cap, offer, new Set([index]))],
  );
  const shared = book.limits.map((limit) => {
    const covered = book.offers.flatMap((offer, index) =>
      offer.source === limit.source && (limit.exit ?? offer.exit) === offer.exit ? [index] : [],
    );
    return span(limit.cap, limit, new Set(covered));
  });
  return [...own, ...shared];
}

/** A name for the period a ceiling counts the day in; null where it does not count it. */
export function countedIn(ceiling: Ceiling, day: Day): string | null {
  if (day < ceiling.from || day > ceiling.until) return null;
  return period(ceiling.cap.per, day);
}

/** What the ceiling still allows in the period that holds `day`. */
export function allowance(ceiling: Ceiling, day: Day, asOf: Day): number {
  const isSame = countedIn(ceiling, asOf) === countedIn(ceiling, day);
  return Math.max(0, ceiling.cap.amount - (isSame ? ceiling.cap.used : 0));
}

/** How much of the ceiling one request uses. */
export function uses(ceiling: Ceiling, amount: number, worked: Worked): number {
  const { counted } = ceiling.cap;
  return counted === "points" ? amount : counted === "units" ? worked.receives : 1;
}

function period(per: Per, day: Day): string {
  const iso = new Date(day * 86_400_000).toISOString();
  const year = Number(iso.slice(0, 4));
  switch (per) {
    case "day":
      return iso.slice(0, 10);
    case "month":
      return iso.slice(0, 7);
    case "year":
      return iso.slice(0, 4);
    case "fiscal-year":
      return `FY${iso.slice(5, 7) < "04" ? year - 1 : year}`;
    case "total":
      return "all";
  }
}

function span(
  cap: Cap,
  row: { readonly from: Day | null; readonly until: Day | null },
  covers: ReadonlySet<number>,
): Ceiling {
  return { cap, covers, from: row.from ?? -Infinity, until: row.until ?? Infinity };
}

function charged(offer: Offer, base: number): number {
  const { charge } = offer.fee;
  if (charge.kind === "none") return 0;
  if (charge.kind === "flat") return charge.amount;
  const { num, den } = charge.share;
  return quotient(BigInt(base) * BigInt(num) + BigInt(den - 1), BigInt(den));
}

function bonusOf(offer: Offer, amount: number): number {
  if (offer.bonus === null) return 0;
  const { num, den } = offer.bonus.perPoint;
  return quotient(BigInt(amount) * BigInt(num), BigInt(den));
}

function quotient(a: bigint, b: bigint): number {
  return Number(a / b);
}
