import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, fraction, multiply, TooLarge } from "../../src/core/fraction.ts";
import {
  grainsOf,
  leftOverGrains,
  mostUnits,
  needGrains,
  yenOf,
} from "../../src/planner/grains.ts";
import { bookOf, needOf, nov, worthOf } from "./books.ts";

const BOOK = bookOf({
  effort: fraction(10),
  needs: [needOf("G", 100, nov(20), { worth: fraction(103, 100) })],
  worth: [worthOf("S", 1, fraction(9, 10)), worthOf("G", fraction(1, 4), fraction(1, 5))],
});

describe("grains", () => {
  test("are the finest part of a yen that the book can tell apart", () => {
    // 0.9 and 0.2 yen left over; a quarter yen at 1.03 is 103/400.
    expect(grainsOf(BOOK)).toEqual({ perYen: 400, effort: 4000 });
  });

  test("count units left over and units used", () => {
    const grains = grainsOf(BOOK);
    expect(leftOverGrains(BOOK, grains, "S")).toBe(360);
    expect(needGrains(BOOK, grains, BOOK.needs[0]!, "G")).toBe(103);
    expect(leftOverGrains(BOOK, grains, "unknown")).toBe(0);
    expect(yenOf(grains, 103)).toEqual(fraction(103, 400));
  });

  test("past what can be counted are refused", () => {
    const primes = [999_983, 999_979, 999_961];
    const worth = primes.map((prime, k) => worthOf(`F${k}`, 1, fraction(1, prime)));
    expect(() => grainsOf(bookOf({ worth }))).toThrow(TooLarge);
  });

  test("a need uses as many whole units as its amount holds, and none without a face value", () => {
    expect(mostUnits(BOOK, needOf("G", 100, nov(20)), "G")).toBe(400);
    expect(mostUnits(BOOK, needOf("K", 100, nov(20)), "K")).toBe(0);
  });

  test("the most units are within the amount, and one more is not", () => {
    const faces = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(faces, fc.integer({ min: 1, max: 500 }), ([num, den], yen) => {
        const face = fraction(num, den);
        const book = bookOf({ worth: [worthOf("G", face, 0)] });
        const most = mostUnits(book, needOf("G", yen, nov(20)), "G");
        expect(compare(multiply(face, fraction(most)), fraction(yen))).toBeLessThanOrEqual(0);
        expect(compare(multiply(face, fraction(most + 1)), fraction(yen))).toBeGreaterThan(0);
      }),
    );
  });
});
