import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfMonth, isoDate } from "../../src/core/day.ts";
import type { Validity } from "../../src/core/validity.ts";
import { expiryOfCredit, withMonthlyLives } from "../../src/planner/lives.ts";
import { offerOf } from "../core/offers.ts";
import { bookOf, dec, deskOf, lotOf, nov, worthOf } from "./books.ts";

const bookLiving = (validity: Validity) =>
  bookOf({
    holdings: [lotOf("S", 300)],
    offers: [offerOf("S G", 100, 100)],
    worth: [worthOf("S", 1, 1), worthOf("G", 1, 1, validity)],
  });

const easier = (validity: Validity) => {
  const book = bookLiving(validity);
  return withMonthlyLives(book, deskOf(book).offers);
};

/** The last day of units credited on 5 November, in the easier book. */
const endOf = (validity: Validity) => isoDate(expiryOfCredit(easier(validity)!, "G", nov(5)));

describe("an easier book", () => {
  it("lets credited units live on to the end of the month in which they would end", () => {
    expect(endOf({ kind: "days", days: 3 })).toBe("2026-11-30");
    expect(endOf({ kind: "days", days: 25 })).toBe("2026-11-30");
    expect(endOf({ kind: "days", days: 26 })).toBe("2026-12-31");
    expect(endOf({ kind: "months", months: 1 })).toBe("2026-12-31");
  });

  it("is none where units live to the end of a month, past the plan or for ever anyway", () => {
    expect(easier({ kind: "month-end", months: 0 })).toBeNull();
    expect(easier({ kind: "days", days: 400 })).toBeNull();
    expect(easier({ kind: "endless" })).toBeNull();
  });

  it("by law: ends lives no earlier than the book, in the same month, and in the same order", () => {
    const validity = fc.oneof(
      fc.record({ kind: fc.constant("days" as const), days: fc.nat(50) }),
      fc.record({ kind: fc.constant("months" as const), months: fc.constantFrom(0, 1) }),
    );
    const credited = fc.integer({ min: nov(2), max: dec(10) });
    fc.assert(
      fc.property(validity, credited, (life, on) => {
        const other = easier(life);
        fc.pre(other !== null);
        const own = expiryOfCredit(bookLiving(life), "G", on);
        const end = expiryOfCredit(other!, "G", on);
        expect(end).toBeGreaterThanOrEqual(own);
        expect(end).toBe(endOfMonth(own));
        expect(expiryOfCredit(other!, "G", on + 1)).toBeGreaterThanOrEqual(end);
      }),
    );
  });
});
