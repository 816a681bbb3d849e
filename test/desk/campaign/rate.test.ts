// A campaign's rate, as campaign pages word it.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rateOf } from "../../../src/desk/campaign/rate.ts";
import { amountAboveZero } from "../../../src/tables/cells/decimal-number.ts";
import { isFault } from "../../../src/tables/cells/read.ts";
import { freshIntake } from "../../tables/tokyo.ts";

const STANDING = { give: 490, get: 500 };

describe("a campaign's rate", () => {
  test.each([
    ["490→500", { give: 490, get: 500 }],
    ["４９０　→　５００円分", { give: 490, get: 500 }],
    ["490pt -> 500", { give: 490, get: 500 }],
    ["1,000 to 1,100", { give: 1000, get: 1100 }],
    ["1→1.05", { give: 1, get: "1.05" }],
    ["2%", { give: 490, get: 510 }],
    ["+2.5%", { give: 490, get: "512.5" }],
    ["10%増量", { give: 490, get: 550 }],
    ["100%", { give: 490, get: 1000 }],
  ])("%s is read", (text, rate) => {
    expect(rateOf(text, STANDING)).toEqual(rate);
  });

  test.each(["", "たくさん", "490", "→500", "490→", "-2%", "2", "1000%%"])("%j is none", (text) => {
    expect(rateOf(text, STANDING)).toBeNull();
  });

  test("in percent needs something to be better than", () => {
    expect(rateOf("2%", null)).toBeNull();
    expect(rateOf("490→500", null)).toEqual({ give: 490, get: 500 });
  });

  test("in percent is exact to the last digit", () => {
    const cases = [
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 0, max: 99 }),
    ] as const;
    fc.assert(
      fc.property(...cases, (get, whole, part) => {
        const text = `${whole}.${String(part).padStart(2, "0")}%`;
        const rate = rateOf(text, { give: 100, get });
        const read = amountAboveZero(rate!.get, freshIntake());
        if (isFault(read)) return expect.unreachable(String(rate!.get));
        const { num, den } = read.value;
        expect(BigInt(num) * 10_000n).toBe(
          BigInt(get) * BigInt(10_000 + whole * 100 + part) * BigInt(den),
        );
      }),
    );
  });
});
