import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  ceiling,
  compare,
  divide,
  exactInteger,
  type Fraction,
  floor,
  fraction,
  gcd,
  lcm,
  multiply,
  ONE,
  subtract,
  TooLarge,
  toNumber,
  ZERO,
} from "../../src/core/fraction.ts";

const MOST = Number.MAX_SAFE_INTEGER;
const numerator = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -MOST, max: MOST }),
);
const denominator = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: MOST }));
const anyFraction = fc.tuple(numerator, denominator).map(([num, den]) => fraction(num, den));

interface Exact {
  readonly num: bigint;
  readonly den: bigint;
}

function exact({ num, den }: Fraction): Exact {
  return { num: BigInt(num), den: BigInt(den) };
}

function lowest(num: bigint, den: bigint): Exact {
  let [x, y] = [num < 0n ? -num : num, den < 0n ? -den : den];
  while (y !== 0n) [x, y] = [y, x % y];
  const divisor = den < 0n ? -x : x;
  return { num: num / divisor, den: den / divisor };
}

function fits({ num, den }: Exact): boolean {
  const most = BigInt(MOST);
  return num <= most && num >= -most && den <= most;
}

/** Either the exact answer, or a refusal; `mustAnswer` where nothing on the way is too large. */
function expectExact(found: () => Fraction, wanted: Exact, mustAnswer: boolean): void {
  let answer: Fraction;
  try {
    answer = found();
  } catch (refusal) {
    expect(refusal).toBeInstanceOf(TooLarge);
    expect(mustAnswer).toBe(false);
    return;
  }
  expect(exact(answer)).toEqual(wanted);
  expect(Object.is(answer.num, -0)).toBe(false);
}

describe("a fraction", () => {
  it("is in lowest terms with its sign above", () => {
    expect(fraction(490, 500)).toEqual({ num: 49, den: 50 });
    expect(fraction(490, -500)).toEqual({ num: -49, den: 50 });
    expect(fraction(0, -7)).toEqual({ num: 0, den: 1 });
    expect(Object.is(fraction(0, -7).num, 0)).toBe(true);
    expect(fraction(7)).toEqual({ num: 7, den: 1 });
  });

  it("is refused where it cannot be exact", () => {
    expect(() => fraction(2 ** 53)).toThrow(TooLarge);
    expect(() => fraction(1, 2 ** 53)).toThrow(TooLarge);
    expect(() => fraction(0.5)).toThrow(TooLarge);
    expect(() => fraction(Number.NaN)).toThrow(TooLarge);
    expect(() => fraction(1, 0)).toThrow(TooLarge);
    expect(() => fraction(0, 0)).toThrow(TooLarge);
    expect(() => divide(ONE, ZERO)).toThrow(TooLarge);
    expect(() => exactInteger(2 ** 53)).toThrow(TooLarge);
    expect(() => lcm(MOST, MOST - 1)).toThrow(TooLarge);
    expect(() => multiply(fraction(MOST), fraction(2))).toThrow(TooLarge);
    expect(() => add(fraction(MOST), ONE)).toThrow(TooLarge);
  });

  it("never adds 0.1 and 0.2 up to anything but 0.3", () => {
    expect(add(fraction(1, 10), fraction(2, 10))).toEqual(fraction(3, 10));
    expect(subtract(fraction(3, 10), fraction(1, 10))).toEqual(fraction(1, 5));
  });

  it("rounds to whole numbers on either side of 0", () => {
    expect(floor(fraction(7, 2))).toBe(3);
    expect(floor(fraction(-7, 2))).toBe(-4);
    expect(ceiling(fraction(7, 2))).toBe(4);
    expect(ceiling(fraction(-7, 2))).toBe(-3);
    expect(Object.is(ceiling(fraction(-1, 2)), 0)).toBe(true);
    expect(Object.is(floor(fraction(0)), 0)).toBe(true);
  });

  it("becomes the nearest double only for a cell", () => {
    expect(toNumber(fraction(1, 3))).toBe(1 / 3);
  });

  describe("by law, against integers without end", () => {
    it("adds, subtracts, multiplies and divides exactly or not at all", () => {
      fc.assert(
        fc.property(anyFraction, anyFraction, (a, b) => {
          const [x, y] = [exact(a), exact(b)];
          const sum = lowest(x.num * y.den + y.num * x.den, x.den * y.den);
          const difference = lowest(x.num * y.den - y.num * x.den, x.den * y.den);
          const product = lowest(x.num * y.num, x.den * y.den);
          expectExact(() => add(a, b), sum, isSmall(a) && isSmall(b));
          expectExact(() => subtract(a, b), difference, isSmall(a) && isSmall(b));
          expectExact(() => multiply(a, b), product, fits(product));
          if (b.num === 0) return;
          const quotient = lowest(x.num * y.den, x.den * y.num);
          expectExact(() => divide(a, b), quotient, fits(quotient));
        }),
        { numRuns: 500 },
      );
    });

    it("tells the larger of two, or nothing", () => {
      fc.assert(
        fc.property(anyFraction, anyFraction, (a, b) => {
          const difference = exact(a).num * exact(b).den - exact(b).num * exact(a).den;
          try {
            expect(Math.sign(compare(a, b))).toBe(
              Number(difference > 0n) - Number(difference < 0n),
            );
          } catch (refusal) {
            expect(refusal).toBeInstanceOf(TooLarge);
            expect(isSmall(a) && isSmall(b)).toBe(false);
          }
        }),
        { numRuns: 500 },
      );
    });

    it("rounds down and up to the nearest integers, however large", () => {
      fc.assert(
        fc.property(anyFraction, (a) => {
          const { num, den } = exact(a);
          const down = num / den - (num % den < 0n ? 1n : 0n);
          expect(BigInt(floor(a))).toBe(down);
          expect(BigInt(ceiling(a))).toBe(num % den === 0n ? down : down + 1n);
        }),
        { numRuns: 2000 },
      );
    });

    it("gives the divisor and the multiple that both have", () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 90_000 }),
          fc.integer({ min: 1, max: 90_000 }),
          (a, b) => {
            const divisor = gcd(a, b);
            expect([a % divisor, b % divisor, gcd(a / divisor, b / divisor)]).toEqual([0, 0, 1]);
            expect(lcm(a, b) * divisor).toBe(a * b);
          },
        ),
      );
    });
  });
});

function isSmall({ num, den }: Fraction): boolean {
  return Math.abs(num) <= 1000 && den <= 1000;
}
