// An offer as tariffs: ranges of amounts over which points and units go in proportion, exactly or but
// for a rounding of less than two units. The planner's arcs are made of these (contract.md, section 4).

import type { Points } from "../core/currency.ts";
import { type Fraction, fraction, gcd, lcm, multiply, ONE, subtract } from "../core/fraction.ts";
import type { Offer } from "../core/offer.ts";
import { type Exchange, exchange } from "../core/request.ts";

/**
 * Amounts minimum, minimum + step … maximum of one offer under one fee. Over them
 * takes ≈ flat + perPoint × amount, and likewise receives and bonus.
 */
export interface Tariff {
  readonly minimum: Points;
  readonly step: Points;
  /** null = no maximum. */
  readonly maximum: Points | null;
  readonly takes: Linear;
  readonly receives: Linear;
  readonly bonus: Linear;
  /** Whether the three lines are exact for every amount; if not, they flatter the offer. */
  readonly isExact: boolean;
  /** Whether the sum of two of the offer's amounts is an amount again, the maximum permitting. */
  readonly isMergeable: boolean;
}

/** flat + perPoint × amount; the flat part is a float, as it need not be whole. For the search alone. */
export interface Linear {
  readonly flat: number;
  readonly perPoint: Fraction;
}

const NOTHING: Fraction = { num: 0, den: 1 };

/** Up to this many ways of rounding get a tariff each; more are approximated by one line. */
const MOST_RESIDUES = 16;

/**
 * The tariffs of an offer: its allowed amounts, split where the fee changes and by the way in which
 * amounts are rounded, so that each tariff is exact; amounts that waste points are left out.
 *
 * @param offer - The offer.
 * @param most - Points that one request can have at all.
 * @returns Tariffs without overlap; together they hold every useful amount up to `most`.
 * @example tariffsOf(hapitasAmazon, 100000).length //=> 1
 */
export function tariffsOf(offer: Offer, most: Points): Tariff[] {
  if (offer.amounts.kind === "named")
    return offer.amounts.amounts.flatMap((amount) => (amount <= most ? single(offer, amount) : []));
  const { minimum, step, maximum } = offer.amounts;
  const last = maximum === null ? most : Math.min(maximum, most);
  const { freeFrom, charge } = offer.fee;
  if (freeFrom === null || charge.kind === "none" || freeFrom <= minimum)
    return range(offer, minimum, step, last);
  const waived = minimum + Math.ceil((freeFrom - minimum) / step) * step;
  return [
    ...range(offer, minimum, step, Math.min(last, waived - step)),
    ...range(offer, waived, step, last),
  ];
}

function single(offer: Offer, amount: Points): Tariff[] {
  const made = exchange(offer, amount);
  if (made === null) return [];
  const flat = (units: number): Linear => ({ flat: units, perPoint: NOTHING });
  const { takes, receives, bonus } = made;
  const lines = { takes: flat(takes), receives: flat(receives), bonus: flat(bonus) };
  const isFree = { isMergeable: false, isExact: true };
  return [{ minimum: amount, step: 1, maximum: amount, ...lines, ...isFree }];
}

function range(offer: Offer, from: Points, step: Points, last: Points): Tariff[] {
  const first = firstThatBrings(offer, from, step, last);
  if (first === null) return [];
  const count = Math.floor((last - first) / step) + 1;
  const slopes = slopesOf(offer, first);
  const period = periodOf(slopes, step);
  const isMergeable = first % step === 0;
  if (period > MOST_RESIDUES && count > MOST_RESIDUES)
    return [{ ...onLines(slopes, first, step, first + (count - 1) * step), isMergeable }];
  const found: Tariff[] = [];
  for (let k = 0; k < Math.min(period, count); k++) {
    const minimum = first + k * step;
    if (k > 0 && isWasteful(offer, minimum, step)) continue;
    const steps = Math.floor((count - 1 - k) / period);
    found.push({ ...throughAmount(offer, slopes, minimum, step * period, steps), isMergeable });
  }
  return found;
}

/** Points and units a point, the fee being what it is at an amount. */
interface Slopes {
  readonly takes: Fraction;
  readonly gross: Fraction;
  readonly receives: Fraction;
  readonly bonus: Fraction;
  readonly feeFlat: { readonly points: number; readonly units: number };
}

function slopesOf(offer: Offer, amount: Points): Slopes {
  const { fee, lot, bonus } = offer;
  const isWaived = fee.freeFrom !== null && amount >= fee.freeFrom;
  const charge = isWaived ? { kind: "none" as const } : fee.charge;
  const share = charge.kind === "percent" ? charge.share : NOTHING;
  const flat = charge.kind === "flat" ? charge.amount : 0;
  const gross = fraction(lot.get, lot.give);
  const fromBalance = fee.from === "balance";
  return {
    takes: fromBalance ? fraction(share.num + share.den, share.den) : ONE,
    gross,
    receives: fromBalance ? gross : multiply(gross, subtract(ONE, share)),
    bonus: bonus === null ? NOTHING : bonus.perPoint,
    feeFlat: { points: fromBalance ? flat : 0, units: fromBalance ? 0 : flat },
  };
}

/** Steps after which everything is rounded the same way again. */
function periodOf(slopes: Slopes, step: Points): number {
  let period = 1;
  for (const slope of [slopes.takes, slopes.gross, slopes.receives, slopes.bonus])
    period = lcm(period, slope.den / gcd(slope.den, step));
  return period;
}

/** Whether the next smaller amount brings as much for fewer points. */
function isWasteful(offer: Offer, amount: Points, step: Points): boolean {
  const made = exchange(offer, amount);
  const smaller = exchange(offer, amount - step);
  if (made === null || smaller === null) return made === null;
  return smaller.receives >= made.receives && smaller.bonus >= made.bonus;
}

/** Amounts that are all rounded alike lie on lines through the first of them. */
function throughAmount(
  offer: Offer,
  slopes: Slopes,
  minimum: Points,
  step: Points,
  steps: number,
): Omit<Tariff, "isMergeable"> {
  const made = trueExchange(offer, minimum);
  const line = (value: number, perPoint: Fraction): Linear => ({
    flat: value - (minimum * perPoint.num) / perPoint.den,
    perPoint,
  });
  return {
    minimum,
    step,
    maximum: minimum + steps * step,
    takes: line(made.takes, slopes.takes),
    receives: line(made.receives, slopes.receives),
    bonus: line(made.bonus, slopes.bonus),
    isExact: true,
  };
}

/** Lines that nothing is rounded on: they flatter the offer by less than two units a request. */
function onLines(
  slopes: Slopes,
  minimum: Points,
  step: Points,
  maximum: Points,
): Omit<Tariff, "isMergeable"> {
  const { feeFlat } = slopes;
  return {
    minimum,
    step,
    maximum,
    takes: { flat: feeFlat.points, perPoint: slopes.takes },
    receives: { flat: -feeFlat.units, perPoint: slopes.receives },
    bonus: { flat: 0, perPoint: slopes.bonus },
    isExact: false,
  };
}

/** The first amount that brings a unit: what is received never falls as the amount grows. */
function firstThatBrings(offer: Offer, from: Points, step: Points, last: Points): Points | null {
  if (from > last || exchange(offer, from + Math.floor((last - from) / step) * step) === null)
    return null;
  let low = 0;
  let high = Math.floor((last - from) / step);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (exchange(offer, from + middle * step) === null) low = middle + 1;
    else high = middle;
  }
  return from + low * step;
}

/**
 * The amount's true exchange.
 *
 * @param offer - The offer the tariff is of.
 * @param amount - One of the tariff's amounts.
 * @returns The exchange; an amount outside the tariff throws, as it is a mistake of the programmer.
 * @example trueExchange(hapitasAmazon, 980).receives //=> 1000
 */
export function trueExchange(offer: Offer, amount: Points): Exchange {
  const made = exchange(offer, amount);
  if (made === null) throw new RangeError(`not an amount of offer row ${offer.row}: ${amount}`);
  return made;
}
