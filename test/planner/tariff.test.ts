import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import { exchange } from "../../src/core/request.ts";
import { type Linear, type Tariff, tariffsOf, trueExchange } from "../../src/planner/tariff.ts";
import { offerOf } from "../core/offers.ts";
import { allowedAmounts, offers } from "./offer-terms.ts";

const MOST = 100;

const along = ({ flat, perPoint }: Linear, amount: number) =>
  flat + (amount * perPoint.num) / perPoint.den;

const holds = ({ minimum, step, maximum }: Tariff, amount: number) =>
  amount >= minimum && amount <= (maximum ?? amount) && (amount - minimum) % step === 0;

const ranges = (tariffs: readonly Tariff[]) =>
  tariffs.map(({ minimum, step, maximum }) => [minimum, step, maximum]);

describe("tariffs", () => {
  test("of lots without a fee are one", () => {
    expect(ranges(tariffsOf(offerOf("S G", 490, 500), 2000))).toEqual([[490, 490, 1960]]);
  });

  test("part where the fee is waived", () => {
    const charge = { kind: "flat" as const, amount: 30 };
    const offer = offerOf("S G", 100, 100, { fee: { charge, from: "balance", freeFrom: 250 } });
    const found = tariffsOf(offer, 500);
    expect(ranges(found)).toEqual([
      [100, 100, 200],
      [300, 100, 500],
    ]);
    expect(found.map(({ takes }) => takes.flat)).toEqual([30, 0]);
  });

  test("of named amounts are one each, as far as the points go", () => {
    const amounts = { kind: "named" as const, amounts: [500, 1000, 3000] };
    const found = tariffsOf(offerOf("S G", 1, 1, { amounts }), 1500);
    expect(ranges(found)).toEqual([
      [500, 1, 500],
      [1000, 1, 1000],
    ]);
  });

  test("leave out amounts that bring no more than smaller ones", () => {
    const amounts = { kind: "steps" as const, minimum: 10, step: 1, maximum: null };
    expect(ranges(tariffsOf(offerOf("S G", 10, 1, { amounts }), 39))).toEqual([[10, 10, 30]]);
  });

  test("of amounts that round in too many ways are one line that flatters the offer", () => {
    const amounts = { kind: "steps" as const, minimum: 100, step: 1, maximum: null };
    const offer = offerOf("S G", 1000, 997, { amounts });
    const [only, ...others] = tariffsOf(offer, 200);
    expect(others).toEqual([]);
    expect(only?.isExact).toBe(false);
    expect(along(only!.receives, 150)).toBeCloseTo(149.55, 9);
  });

  test("are none where a request would bring less than a unit", () => {
    expect(tariffsOf(offerOf("S G", 100, 1), 99)).toEqual([]);
  });

  test("refuse an exchange of what is no amount", () => {
    expect(() => trueExchange(offerOf("S G", 490, 500), 500)).toThrow(RangeError);
  });

  test("hold every useful amount once, with what it takes and brings", () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const tariffs = tariffsOf(offer, MOST);
        const allowed = allowedAmounts(offer, MOST);
        for (const amount of allowed) {
          const made = exchange(offer, amount);
          const own = tariffs.filter((tariff) => holds(tariff, amount));
          expect(own.length).toBeLessThanOrEqual(1);
          if (made === null) {
            expect(own).toEqual([]);
            continue;
          }
          const isWasteful = allowed.some((smaller) => {
            const less = smaller < amount ? exchange(offer, smaller) : null;
            if (less === null || less.takes > made.takes) return false;
            return less.receives >= made.receives && less.bonus >= made.bonus;
          });
          if (own.length === 0) {
            expect(isWasteful).toBe(true);
            continue;
          }
          const { takes, receives, bonus, isExact } = own[0]!;
          const over = [
            made.takes - along(takes, amount),
            along(receives, amount) - made.receives,
            along(bonus, amount) - made.bonus,
          ];
          for (const by of over) {
            expect(by).toBeGreaterThan(-1e-9);
            expect(by).toBeLessThan(isExact ? 1e-9 : 2);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("hold nothing but amounts of the offer", () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const allowed = new Set(allowedAmounts(offer, MOST));
        for (const { minimum, step, maximum } of tariffsOf(offer, MOST)) {
          for (let amount = minimum; amount <= (maximum ?? MOST); amount += step)
            expect(allowed.has(amount)).toBe(true);
        }
      }),
    );
  });

  test("that are mergeable hold the sum of any two of the offer's amounts", () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const allowed = allowedAmounts({ ...offer, amounts: withoutMaximum(offer.amounts) }, 200);
        for (const { isMergeable, minimum } of tariffsOf(offer, MOST)) {
          if (!isMergeable) continue;
          for (const amount of allowed.filter((other) => other >= minimum && other <= MOST))
            expect(allowed).toContain(amount + minimum);
        }
      }),
    );
  });

  test("say points and units as fractions, not floats", () => {
    const [tariff] = tariffsOf(offerOf("S G", 200, 201), 1000);
    expect(tariff?.receives.perPoint).toEqual(fraction(201, 200));
  });
});

function withoutMaximum(amounts: Parameters<typeof allowedAmounts>[0]["amounts"]) {
  return amounts.kind === "named" ? amounts : { ...amounts, maximum: null };
}
