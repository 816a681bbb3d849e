// The arithmetic of one request: what leaves the balance and what is received (contract.md, section 4).

import type { Points, Units } from "./currency.ts";
import type { Day } from "./day.ts";
import { ceiling, exactInteger, type Fraction, floor, multiply } from "./fraction.ts";
import type { Amounts, Fee, Offer } from "./offer.ts";

/** One request of an offer for an amount, worked out to the last point. */
export interface Exchange {
  /** Points asked for, without the fee. */
  readonly amount: Points;
  /** The fee, in points (from the balance) or units (from what is received). */
  readonly fee: number;
  /** Points that leave the balance: the amount and a fee from the balance. */
  readonly takes: Points;
  /** Units received, the fee from received already gone, the bonus not counted; at least 1. */
  readonly receives: Units;
  /** Extra units in the bonus's currency. */
  readonly bonus: Units;
}

/**
 * What one request brings and costs.
 *
 * @param offer - The offer.
 * @param amount - Points without the fee; must be one of the offer's amounts.
 * @returns The exchange; null where the amount is not allowed or fewer than 1 unit would be received
 *   (contract.md, section 4).
 * @example exchange(hapitasAmazon, 980)?.receives //=> 1000
 */
export function exchange(offer: Offer, amount: Points): Exchange | null {
  if (!isAllowedAmount(offer.amounts, amount)) return null;
  const { give, get } = offer.lot;
  const gross = Math.floor(exactInteger(amount * get) / give);
  const fee = feeOf(offer.fee, offer.fee.from === "balance" ? amount : gross, amount);
  const receives = offer.fee.from === "received" ? gross - fee : gross;
  if (receives < 1) return null;
  return {
    amount,
    fee,
    takes: exactInteger(offer.fee.from === "balance" ? amount + fee : amount),
    receives,
    bonus: offer.bonus === null ? 0 : share(offer.bonus.perPoint, amount, floor),
  };
}

/**
 * The fee of one request.
 *
 * @param fee - The offer's fee.
 * @param base - What a percent is taken of: points of the amount, or gross units received.
 * @param amount - Points of the request, which decide whether the fee is waived.
 * @returns Whole points or units, a percent rounded up (contract.md, section 4).
 * @example feeOf({ charge: { kind: "percent", share: fraction(1, 10) }, from: "balance", freeFrom: null }, 505, 505) //=> 51
 */
export function feeOf(fee: Fee, base: number, amount: Points): number {
  if (fee.freeFrom !== null && amount >= fee.freeFrom) return 0;
  switch (fee.charge.kind) {
    case "none":
      return 0;
    case "flat":
      return fee.charge.amount;
    case "percent":
      return share(fee.charge.share, base, ceiling);
  }
}

/**
 * Whether one request may have an amount.
 *
 * @param amounts - What the offer allows.
 * @param amount - Points without the fee.
 * @returns Whether it is named, or on a step from the minimum to the maximum (contract.md, section 4).
 * @example isAllowedAmount({ kind: "steps", minimum: 490, step: 490, maximum: null }, 980) //=> true
 */
export function isAllowedAmount(amounts: Amounts, amount: Points): boolean {
  if (amounts.kind === "named") return amounts.amounts.includes(amount);
  if (amount < amounts.minimum) return false;
  if (amounts.maximum !== null && amount > amounts.maximum) return false;
  return (amount - amounts.minimum) % amounts.step === 0;
}

/**
 * Whether an offer takes requests on a day, caps and balances aside.
 *
 * @param offer - The offer.
 * @param day - The day of request.
 * @returns Whether it is open, its condition met, and the day within From–Until (contract.md, section 4).
 * @example takesRequestsOn(campaign, day("2026-12-01")) //=> false
 */
export function takesRequestsOn(offer: Offer, day: Day): boolean {
  return (
    offer.isOpen &&
    (offer.condition === null || offer.condition.isMet) &&
    (offer.from === null || offer.from <= day) &&
    (offer.until === null || day <= offer.until)
  );
}

function share(part: Fraction, whole: number, round: (a: Fraction) => number): number {
  return round(multiply(part, { num: whole, den: 1 }));
}
