// Exact fractions of safe integers: the only place where money and points are divided.

/** An exact rational number in lowest terms; `den` is above 0. Both are safe integers. */
export interface Fraction {
  readonly num: number;
  readonly den: number;
}

/** Thrown where an exact answer would need an integer past 2^53: refused, never rounded. */
export class TooLarge extends RangeError {
  constructor() {
    super("too-large");
    this.name = "TooLarge";
  }
}

/**
 * The integer itself, where it is exact.
 *
 * @param value - Any number that is meant to be an integer.
 * @returns The same integer; past 2^53 it is refused with {@link TooLarge}.
 * @example exactInteger(490) //=> 490
 */
export function exactInteger(value: number): number {
  if (!Number.isSafeInteger(value)) throw new TooLarge();
  return value;
}

/**
 * The greatest common divisor of two integers.
 *
 * @param a - An integer; its sign does not matter.
 * @param b - An integer; its sign does not matter.
 * @returns A divisor of both, 0 only where both are 0.
 * @example gcd(490, 500) //=> 10
 */
export function gcd(a: number, b: number): number {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/**
 * The least common multiple of two integers above 0.
 *
 * @param a - An integer above 0.
 * @param b - An integer above 0.
 * @returns Their least common multiple; past 2^53 refused with {@link TooLarge}.
 * @example lcm(4, 6) //=> 12
 */
export function lcm(a: number, b: number): number {
  return exactInteger((a / gcd(a, b)) * b);
}

/**
 * A fraction in lowest terms.
 *
 * @param num - Numerator, a safe integer.
 * @param den - Denominator, a safe integer other than 0; 1 when left out.
 * @returns The fraction; integers past 2^53, and a denominator of 0, are refused with {@link TooLarge}.
 * @example fraction(490, 500) //=> { num: 49, den: 50 }
 */
export function fraction(num: number, den = 1): Fraction {
  exactInteger(num);
  exactInteger(den);
  if (den === 0) throw new TooLarge();
  const sign = den < 0 ? -1 : 1;
  const divisor = gcd(num, den) * sign;
  return { num: num / divisor + 0, den: den / divisor };
}

/** Zero, and the identity of {@link add}. */
export const ZERO: Fraction = { num: 0, den: 1 };

/** One, and the identity of {@link multiply}. */
export const ONE: Fraction = { num: 1, den: 1 };

/**
 * The sum of two fractions.
 *
 * @param a - Any fraction.
 * @param b - Any fraction.
 * @returns a + b, exactly.
 * @example add(fraction(1, 3), fraction(1, 6)) //=> { num: 1, den: 2 }
 */
export function add(a: Fraction, b: Fraction): Fraction {
  const den = lcm(a.den, b.den);
  const left = exactInteger(a.num * (den / a.den));
  const right = exactInteger(b.num * (den / b.den));
  return fraction(exactInteger(left + right), den);
}

/**
 * The difference of two fractions.
 *
 * @param a - Any fraction.
 * @param b - Any fraction.
 * @returns a − b, exactly.
 * @example subtract(fraction(1, 2), fraction(1, 3)) //=> { num: 1, den: 6 }
 */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { num: -b.num, den: b.den });
}

/**
 * The product of two fractions.
 *
 * @param a - Any fraction.
 * @param b - Any fraction.
 * @returns a × b, exactly.
 * @example multiply(fraction(500, 490), fraction(49)) //=> { num: 50, den: 1 }
 */
export function multiply(a: Fraction, b: Fraction): Fraction {
  const left = fraction(a.num, b.den);
  const right = fraction(b.num, a.den);
  return {
    num: exactInteger(left.num * right.num) + 0,
    den: exactInteger(left.den * right.den),
  };
}

/**
 * The quotient of two fractions.
 *
 * @param a - Any fraction.
 * @param b - Any fraction other than 0.
 * @returns a ÷ b, exactly; a division by 0 is refused with {@link TooLarge}.
 * @example divide(fraction(1), fraction(500, 490)) //=> { num: 49, den: 50 }
 */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (b.num === 0) throw new TooLarge();
  return multiply(a, fraction(b.den, b.num));
}

/**
 * Which of two fractions is the larger.
 *
 * @param a - Any fraction.
 * @param b - Any fraction.
 * @returns Below 0 where a < b, 0 where they are equal, above 0 where a > b; by cross-multiplication,
 *   whose integers past 2^53 are refused with {@link TooLarge}.
 * @example compare(fraction(1, 3), fraction(1, 2)) < 0 //=> true
 */
export function compare(a: Fraction, b: Fraction): number {
  const divisor = gcd(a.den, b.den);
  return exactInteger(a.num * (b.den / divisor)) - exactInteger(b.num * (a.den / divisor));
}

/**
 * The largest integer that is no more than a fraction.
 *
 * @param a - Any fraction.
 * @returns An integer.
 * @example floor(fraction(-1, 2)) //=> -1
 */
export function floor(a: Fraction): number {
  const rest = a.num % a.den;
  // The multiple of den towards 0 is never past num, so it is exact; den more or less may not be.
  const towardsZero = (a.num - rest) / a.den;
  return rest < 0 ? towardsZero - 1 : towardsZero + 0;
}

/**
 * The smallest integer that is no less than a fraction.
 *
 * @param a - Any fraction.
 * @returns An integer.
 * @example ceiling(fraction(1, 2)) //=> 1
 */
export function ceiling(a: Fraction): number {
  return -floor({ num: -a.num, den: a.den }) + 0;
}

/**
 * The nearest double, for a cell or a sentence: the last step, never an input to a sum.
 *
 * @param a - Any fraction.
 * @returns a number.
 * @example toNumber(fraction(1, 4)) //=> 0.25
 */
export function toNumber(a: Fraction): number {
  return a.num / a.den;
}
