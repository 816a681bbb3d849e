// Lots, amounts, fees and bonuses of one generated offer.

import { fraction } from "../../src/core/fraction.ts";
import type { Amounts, Bonus, Fee, Lot } from "../../src/core/offer.ts";
import { wordingFor } from "./generated-crediting.ts";
import type { Money, Sketch } from "./sketch.ts";

export interface Terms {
  readonly lot: Lot;
  readonly amounts: Amounts;
  readonly fee: Fee;
  readonly bonus: Bonus | null;
}

/** Give, get and step in yen where the step is no multiple of give: 300 → 310 in steps of 100. */
type Rounded = readonly (readonly [give: number, get: number, step: number])[];
const ROUNDED: Rounded = [
  [300, 310, 100],
  [400, 402, 100],
  [10, 9, 5],
  [100, 93, 10],
  [200, 199, 50],
  [200, 201, 100],
];
const ROUNDED_SMALL: Rounded = [
  [300, 310, 250],
  [10, 9, 255],
  [200, 201, 500],
  [7, 6, 350],
  [400, 390, 260],
];

/** Amounts a repeating pattern of rounding may have before it repeats: the oracle's model grows with it. */
const LONGEST_PATTERN = 12;

/** An offer's ends, and the currency its bonus may come in. */
export interface Ends {
  readonly from: Money;
  readonly to: Money;
  readonly other: Money;
}

export function generatedTerms(sketch: Sketch, ends: Ends, isCampaign: boolean): Terms {
  for (;;) {
    const terms = draft(sketch, ends, isCampaign);
    if (terms !== null && patternOf(terms) <= LONGEST_PATTERN) return terms;
  }
}

function draft(sketch: Sketch, ends: Ends, isCampaign: boolean): Terms | null {
  const { from, to } = ends;
  const lots = lotAndStep(sketch, from, to, isCampaign);
  if (lots === null) return null;
  const { lot, step } = lots;
  const amounts = amountsOf(sketch, from, step);
  const bonus = sketch.has("bonus") ? bonusOf(sketch, ends, lot) : null;
  return { lot, amounts, fee: feeOf(sketch, from, to, isCampaign), bonus };
}

function lotAndStep(sketch: Sketch, from: Money, to: Money, isCampaign: boolean) {
  const { chance, size } = sketch;
  if (sketch.has("rounding step") || sketch.has("decimal get")) {
    const [give, get, step] = chance.pick(size === "small" ? ROUNDED_SMALL : ROUNDED);
    return inUnits(from, to, give, get, step);
  }
  const yen = chance.pick(
    size === "small" ? [250, 300, 500] : sketch.has("coarse lot") ? [500, 1000] : [1, 10, 100, 100],
  );
  const better = isCampaign ? chance.between(1, from.kind === "hub" ? 20 : 4) : 0;
  const worse = !isCampaign && chance.happens(0.15) ? chance.between(1, 10) : 0;
  const odd = sketch.has("odd lot") ? chance.pick([1, 2]) : 0;
  if (odd > 0) return inUnits(from, to, 500 - odd * 5, 500, 500 - odd * 5);
  const base = better + worse > 0 ? Math.max(100, yen) : yen;
  return inUnits(from, to, base, (base * (100 + better - worse)) / 100, base);
}

function inUnits(from: Money, to: Money, give: number, get: number, step: number) {
  for (const factor of [1, 2, 10, 20]) {
    const lot = { give: give * from.unitsPerYen * factor, get: get * to.unitsPerYen * factor };
    const inPoints = step * from.unitsPerYen * (step === give ? factor : 1);
    const isWhole = [lot.give, lot.get, inPoints].every((n) => Number.isInteger(n) && n >= 1);
    if (isWhole) return { lot, step: inPoints };
  }
  return null;
}

function amountsOf(sketch: Sketch, from: Money, step: number): Amounts {
  const { chance, profile } = sketch;
  const points = (yen: number) => Math.max(1, Math.round(yen * from.unitsPerYen));
  if (sketch.has("named amounts")) {
    const choices =
      sketch.size === "small" ? [300, 500, 1000] : [500, 1000, 2000, 3000, 5000, 10000];
    const first = chance.between(0, choices.length - 2);
    const amounts = choices.slice(first, first + chance.between(2, 4)).map(points);
    return { kind: "named", amounts };
  }
  const least = points(chance.pick(profile.minimums));
  const onStep = Math.ceil(least / step) * step;
  const minimum = sketch.has("off-step minimum")
    ? Math.max(least, onStep - step) + points(chance.pick([15, 50, 60]))
    : onStep;
  const maximum = sketch.has("maximum")
    ? Math.max(minimum, points(chance.pick(profile.caps)))
    : null;
  return { kind: "steps", minimum, step, maximum };
}

function feeOf(sketch: Sketch, from: Money, to: Money, isCampaign: boolean): Fee {
  const { chance, profile } = sketch;
  const isReceived = sketch.has("received fee");
  const units = isReceived ? to.unitsPerYen : from.unitsPerYen;
  const freeFrom = sketch.has("fee waiver")
    ? Math.max(1, Math.round(chance.pick(profile.caps) * from.unitsPerYen))
    : null;
  const base = { from: isReceived ? "received" : "balance", freeFrom } as const;
  const flat = Math.max(1, Math.round(chance.pick([15, 30, 50, 105, 165, 330]) * units));
  if (!isCampaign && sketch.has("flat fee"))
    return { ...base, charge: { kind: "flat", amount: flat } };
  if (!isCampaign && sketch.has("percent fee")) {
    return {
      ...base,
      charge: { kind: "percent", share: fraction(chance.pick([2, 5, 7, 8, 10]), 100) },
    };
  }
  const isStated = !sketch.has("fee not stated");
  return { charge: { kind: "none", stated: isStated }, from: "balance", freeFrom: null };
}

function bonusOf(sketch: Sketch, ends: Ends, lot: Lot): Bonus | null {
  const { chance } = sketch;
  const { from, to, other } = ends;
  const currency = chance.pick([from, to, to, other]);
  const yen = (lot.give / from.unitsPerYen) * (chance.pick([2, 5, 10, 25]) / 100);
  const per = Math.floor(yen * currency.unitsPerYen);
  if (per < 1) return null;
  return {
    perPoint: fraction(per, lot.give),
    currency: currency.name,
    crediting: wordingFor(sketch, currency === from ? "late" : "bonus"),
  };
}

/** How many steps it takes until rounding repeats. */
function patternOf({ lot, amounts, fee, bonus }: Terms): number {
  if (amounts.kind === "named") return 1;
  const { step } = amounts;
  let length = 1;
  const repeat = (num: number, den: number) => {
    length *= den / gcd(num * length, den);
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
