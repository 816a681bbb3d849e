import { describe, expect, test } from "vitest";
import { type Inequality, rounded } from "../../src/planner/rounding.ts";
import { Chance } from "../support/random.ts";

/** An inequality by chance; the optimum is where it holds with nothing to spare, whole or not. */
function inequalityBy(chance: Chance): Inequality {
  const coefficient = () => (chance.happens(0.5) ? 1 : -1) * chance.between(1, 60);
  const whole = Array.from({ length: chance.between(1, 5) }, () => {
    const upper = chance.between(1, 6);
    return { coefficient: coefficient(), value: upper * chance.next(), upper };
  });
  const other = Array.from({ length: chance.between(0, 4) }, () => ({
    coefficient: coefficient(),
    value: chance.happens(0.7) ? 0 : 10 * chance.next(),
  }));
  const rhs = [...whole, ...other].reduce((sum, term) => sum + term.coefficient * term.value, 0);
  return { whole, other, rhs };
}

const sumOf = (entries: readonly number[], values: readonly number[]) =>
  entries.reduce((sum, entry, k) => sum + entry * values[k]!, 0);

describe("a rounded inequality", () => {
  test("knows that two of 3 leave no room for half a one", () => {
    // 3 x ≤ 7 + y: two are free, the third costs the 2 that lack.
    const made = rounded({
      whole: [{ coefficient: 3, value: 7 / 3, upper: 9 }],
      other: [{ coefficient: -1, value: 0 }],
      rhs: 7,
    });
    expect(made?.whole).toEqual([1]);
    expect(made?.other[0]).toBeCloseTo(-1 / 2, 9);
    expect(made?.rhs).toBe(2);
  });

  test("counts a variable down from its upper bound where that cuts off more", () => {
    // 2 x ≥ 5 within 0…4, x being at 2.5: at least three.
    const made = rounded({
      whole: [{ coefficient: -2, value: 2.5, upper: 4 }],
      other: [],
      rhs: -5,
    });
    expect(made?.whole).toEqual([-1]);
    expect(made?.rhs).toBe(-3);
  });

  test("is none where the optimum is whole already", () => {
    const whole = [{ coefficient: 3, value: 2, upper: 9 }];
    expect(rounded({ whole, other: [], rhs: 6 })).toBeNull();
  });

  test("is none where nothing of the right-hand side is rounded away", () => {
    const whole = [{ coefficient: 2, value: 0.5, upper: 1 }];
    const other = [{ coefficient: 1, value: 3 }];
    expect(rounded({ whole, other, rhs: 4 })).toBeNull();
  });

  test("holds for all whole numbers that keep the inequality, and not for the optimum", () => {
    let cuts = 0;
    let looked = 0;
    let tight = 0;
    for (let seed = 1; seed <= 3000; seed++) {
      const chance = new Chance(seed);
      const inequality = inequalityBy(chance);
      const made = rounded(inequality);
      if (made === null) continue;
      cuts++;
      const { whole, other, rhs } = inequality;
      const optimum = [...whole, ...other].map(({ value }) => value);
      const entries = [...made.whole, ...made.other];
      expect([seed, sumOf(entries, optimum) > made.rhs]).toEqual([seed, true]);
      for (let round = 0; round < 40; round++) {
        const values = whole.map(({ upper }) => chance.between(0, upper));
        const others = other.map(() => (chance.happens(0.5) ? 0 : chance.between(0, 40) / 4));
        const spare =
          rhs -
          sumOf(
            whole.map(({ coefficient }) => coefficient),
            values,
          ) -
          sumOf(
            other.map(({ coefficient }) => coefficient),
            others,
          );
        // Where it is broken, one of the others may mend it with nothing to spare.
        const mends = other.findIndex(({ coefficient }) => coefficient < 0);
        if (spare < 0 && mends < 0) continue;
        if (spare < 0) others[mends]! += spare / other[mends]!.coefficient;
        looked++;
        const beyond = sumOf(entries, [...values, ...others]) - made.rhs;
        expect([seed, round, beyond < 1e-9 * (1 + Math.abs(made.rhs))]).toEqual([
          seed,
          round,
          true,
        ]);
        if (beyond > -1e-9) tight++;
      }
    }
    expect(cuts).toBeGreaterThan(500);
    expect(looked).toBeGreaterThan(10_000);
    expect(tight).toBeGreaterThan(1000);
  });
});
