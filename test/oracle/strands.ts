// An offer's amounts as strands on which everything is linear: rounding repeats, so each phase of it is a strand.

import type { Offer } from "../../src/core/offer.ts";
import { type Worked, work } from "../support/terms.ts";

/** Amounts `first.amount + k × each.amount`, k from 0 to `last`; takes, receives and bonus grow alike. */
export interface Strand {
  readonly first: Worked & { readonly amount: number };
  readonly each: Worked & { readonly amount: number };
  /** The largest k; Infinity = no maximum. */
  readonly last: number;
}

/** Strands that together hold every allowed amount exactly once. */
export function strandsOf(offer: Offer): Strand[] {
  const { amounts } = offer;
  if (amounts.kind === "named") return amounts.amounts.flatMap((amount) => single(offer, amount));
  const { minimum, step, maximum } = amounts;
  const length = patternOf(offer, step);
  const found: Strand[] = [];
  const end = maximum === null ? Infinity : Math.floor((maximum - minimum) / step);
  const free = offer.fee.freeFrom;
  const turn = free === null ? Infinity : Math.max(0, Math.ceil((free - minimum) / step));
  for (const [from, to] of [
    [0, Math.min(end, turn - 1)],
    [turn, end],
  ] as const) {
    for (let start = from; start < from + length && start <= to; start += 1) {
      const strand = stretch(offer, minimum, step, length, start, to);
      if (strand !== null) found.push(strand);
    }
  }
  return found;
}

/** Steps `start, start + length, …` up to `to`, from the first that brings at least one unit. */
function stretch(
  offer: Offer,
  minimum: number,
  step: number,
  length: number,
  start: number,
  to: number,
): Strand | null {
  const amountAt = (at: number) => minimum + step * at;
  for (let at = start; at <= to; at += length) {
    const worked = work(offer, amountAt(at));
    if (worked === null) {
      if (at - start > 100 * length) throw new Error("an offer that hardly ever brings a unit");
      continue;
    }
    const first = { amount: amountAt(at), ...worked };
    if (at + length > to) return { first, each: first, last: 0 };
    const each = growth(offer, first, amountAt(at + length));
    return { first, each, last: Math.floor((to - at) / length) };
  }
  return null;
}

function growth(offer: Offer, first: Strand["first"], amount: number): Strand["each"] {
  const next = work(offer, amount)!;
  const each = {
    amount: amount - first.amount,
    takes: next.takes - first.takes,
    receives: next.receives - first.receives,
    bonus: next.bonus - first.bonus,
  };
  return each;
}

function single(offer: Offer, amount: number): Strand[] {
  const worked = work(offer, amount);
  if (worked === null) return [];
  const first = { amount, ...worked };
  return [{ first, each: first, last: 0 }];
}

/** After how many steps every rounding of the offer stands where it stood. */
function patternOf({ lot, fee, bonus }: Offer, step: number): number {
  let length = 1;
  const repeat = (num: number, den: number) => {
    const rest = den / gcd(num * length, den);
    length *= rest;
  };
  repeat(step * lot.get, lot.give);
  if (fee.charge.kind === "percent") {
    const { num, den } = fee.charge.share;
    if (fee.from === "balance") repeat(step * num, den);
    else repeat(step * lot.get * num, lot.give * den);
  }
  if (bonus !== null) repeat(step * bonus.perPoint.num, bonus.perPoint.den);
  return length;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
