// Mixed-integer rounding: from one inequality over whole numbers and other amounts to one that cuts off an
// optimum that is not whole (Nemhauser and Wolsey 1990; divisors and complements are looked for as in Marchand
// and Wolsey 2001, "Aggregation and mixed integer rounding to solve MIPs").

/** A variable's part in an inequality: none is below 0. */
export interface Term {
  readonly coefficient: number;
  /** Where the optimum has the variable. */
  readonly value: number;
}

/** A variable that is whole, from 0 to `upper`. */
export interface WholeTerm extends Term {
  readonly upper: number;
}

/** Σ coefficient · variable ≤ rhs. */
export interface Inequality {
  readonly whole: readonly WholeTerm[];
  readonly other: readonly Term[];
  readonly rhs: number;
}

/** The rounded inequality, its terms in the same order. */
export interface Rounded {
  readonly whole: readonly number[];
  readonly other: readonly number[];
  readonly rhs: number;
  /** How far the optimum is beyond it. */
  readonly violation: number;
}

/** What a variable counts as off its bounds by, and a cut must be violated by to be one. */
const OFF = 1e-6;
const VIOLATED = 1e-4;
/** The part of the right-hand side that is rounded away is kept off 0 and 1 by so much. */
const CLEAR = 0.01;
/** No variable that may be larger is counted down from its upper bound. */
const LARGE = 1e6;
const MOST_DIVISORS = 30;
const MOST_TURNED = 10;

/**
 * The best rounding of an inequality that is found.
 *
 * @param inequality - An inequality that holds.
 * @returns An inequality that holds as well and that the optimum breaks; null where none is found.
 * @example rounded({
 *     whole: [{ coefficient: 2, value: 1.5, upper: 9 }], other: [], rhs: 3,
 *   }) //=> { whole: [1], other: [], rhs: 1, violation: 0.5 }
 */
export function rounded(inequality: Inequality): Rounded | null {
  const { whole } = inequality;
  const divisors = new Set<number>();
  for (const { coefficient, value, upper } of whole)
    if (value > OFF && value < upper - OFF && divisors.size < MOST_DIVISORS)
      divisors.add(Math.abs(coefficient));
  const isTurned = whole.map(({ value, upper }) => upper < LARGE && value > upper / 2);
  let divisor = 0;
  let most = VIOLATED;
  const isBetter = (by: number) => {
    const { violation } = violationOf(inequality, by, isTurned);
    if (violation <= most) return false;
    most = violation;
    return true;
  };
  for (const by of divisors) if (isBetter(by)) divisor = by;
  if (divisor === 0) return null;
  const widest = divisor;
  for (const part of [2, 4, 8]) if (isBetter(widest / part)) divisor = widest / part;
  for (const at of inTheMiddle(whole)) {
    isTurned[at] = !isTurned[at];
    if (!isBetter(divisor)) isTurned[at] = !isTurned[at];
  }
  return roundedBy(inequality, divisor, isTurned);
}

/** Variables between their bounds, those nearest to the middle first. */
function inTheMiddle(whole: readonly WholeTerm[]): number[] {
  const distance = ({ value, upper }: WholeTerm) => Math.abs(value - upper / 2);
  return [...whole.keys()]
    .filter((at) => {
      const { value, upper } = whole[at]!;
      return upper < LARGE && value > OFF && value < upper - OFF;
    })
    .sort((a, b) => distance(whole[a]!) - distance(whole[b]!))
    .slice(0, MOST_TURNED);
}

/** How far the optimum is beyond the rounded inequality, in the space of its variables; −1 where it is unfit. */
function violationOf(
  { whole, other, rhs }: Inequality,
  divisor: number,
  isTurned: readonly boolean[],
): { violation: number; part: number; floor: number } {
  let right = rhs;
  whole.forEach(({ coefficient, upper }, at) => {
    if (isTurned[at]) right -= coefficient * upper;
  });
  const floor = Math.floor(right / divisor);
  const part = right / divisor - floor;
  if (part < CLEAR || part > 1 - CLEAR) return { violation: -1, part, floor };
  let left = 0;
  let norm = 0;
  whole.forEach(({ coefficient, value, upper }, at) => {
    const turned = isTurned[at]!;
    const entry = roundedEntry((turned ? -coefficient : coefficient) / divisor, part);
    left += entry * (turned ? upper - value : value);
    norm += entry * entry;
  });
  const share = 1 / (divisor * (1 - part));
  for (const { coefficient, value } of other) {
    if (coefficient >= 0) continue;
    left += coefficient * share * value;
    norm += (coefficient * share) ** 2;
  }
  return { violation: norm === 0 ? -1 : (left - floor) / Math.sqrt(norm), part, floor };
}

function roundedBy(inequality: Inequality, divisor: number, isTurned: readonly boolean[]): Rounded {
  const { whole, other } = inequality;
  const { violation, part, floor } = violationOf(inequality, divisor, isTurned);
  const share = 1 / (divisor * (1 - part));
  let rhs = floor;
  const entries = whole.map(({ coefficient, upper }, at) => {
    if (!isTurned[at]) return roundedEntry(coefficient / divisor, part);
    const entry = roundedEntry(-coefficient / divisor, part);
    rhs -= entry * upper;
    return -entry;
  });
  const others = other.map(({ coefficient }) => Math.min(0, coefficient) * share);
  return { whole: entries, other: others, rhs, violation };
}

/** A whole variable's entry, rounded down but for what of it exceeds the right-hand side's part. */
function roundedEntry(coefficient: number, part: number): number {
  const floor = Math.floor(coefficient);
  return floor + Math.max(0, coefficient - floor - part) / (1 - part);
}
