import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { isoDate } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import { planBook } from "../../src/planner/plan-book.ts";
import { generateBook } from "../bench/generator.ts";
import { inDays, offerOf } from "../core/offers.ts";
import { exactly, order } from "../support/ratio.ts";
import { judge } from "../support/referee.ts";
import { bookOf, capOf, deskOf, limitOf, lotOf, needOf, nov, spansOf, worthOf } from "./books.ts";

/** Candidate days by offer, days of one span joined by +. */
const daysOf = (book: Book, isWhole = false) =>
  spansOf(deskOf(book), isWhole).map((spans) =>
    spans.map((span) => span.map((day) => isoDate(day).slice(5)).join("+")),
  );

const OFFER = offerOf("S G", 100, 100, { crediting: inDays(2) });
const VALUES = [
  worthOf("S", 1, fraction(1, 2)),
  worthOf("H", 1, fraction(1, 2)),
  worthOf("G", 1, 1),
];
const BOOK = bookOf({ holdings: [lotOf("S", 300)], offers: [OFFER], worth: VALUES });
const LATER = lotOf("S", 200, { availableFrom: nov(10) });
const shortLived = (days: number) => worthOf("G", 1, 0, { kind: "days", days });

describe("candidate days", () => {
  test("of a standing offer are one", () => {
    expect(daysOf(BOOK)).toEqual([["11-02"]]);
  });

  test("begin when the offer opens", () => {
    expect(daysOf({ ...BOOK, offers: [{ ...OFFER, from: nov(12) }] })).toEqual([["11-12"]]);
  });

  test("wait for pending points where nothing is lost by it", () => {
    expect(daysOf({ ...BOOK, holdings: [lotOf("S", 300), LATER] })).toEqual([["11-10"]]);
  });

  test("are two where a need lies between the points that arrive", () => {
    const book = { ...BOOK, holdings: [lotOf("S", 300), LATER], needs: [needOf("G", 100, nov(8))] };
    expect(daysOf(book)).toEqual([["11-02", "11-10"]]);
  });

  test("are two where points lapse before others arrive", () => {
    const lapsing = lotOf("S", 300, { expires: nov(9) });
    expect(daysOf({ ...BOOK, holdings: [lapsing, LATER] })).toEqual([["11-02", "11-10"]]);
  });

  test("include the first day of each period of a cap", () => {
    const book = { ...BOOK, limits: [limitOf("S", capOf(100, "month"))] };
    expect(daysOf(book)).toEqual([["11-02", "12-01"]]);
  });

  test("follow the units through a hub", () => {
    const toHub = offerOf("S H", 100, 100, { crediting: inDays(20) });
    const book = { ...BOOK, offers: [toHub, offerOf("H G", 100, 100)] };
    expect(daysOf(book)).toEqual([["11-02"], ["11-22"]]);
  });

  test("are none of an offer whose points nobody can have", () => {
    expect(daysOf({ ...BOOK, offers: [offerOf("K G", 1, 1)] })).toEqual([[]]);
  });

  test("under a cap by the day are as many as the points can fill, taken as one span", () => {
    // 300 points fill 3 days; two neighbours need not be full each, only together.
    const capped = { ...BOOK, limits: [limitOf("S", capOf(100, "day"))] };
    const [spans] = daysOf(capped);
    expect(spans).toEqual(["11-02+11-03+11-04+11-05+11-06+11-07+11-08+11-09"]);
  });

  test("under a cap by the day are every day of the offer where asked for in whole", () => {
    const offers = [{ ...OFFER, until: nov(6) }];
    const capped = { ...BOOK, offers, limits: [limitOf("S", capOf(100, "day"))] };
    expect(daysOf(capped, true)).toEqual([["11-02", "11-03", "11-04", "11-05", "11-06"]]);
  });

  test("keep apart the day on which a cap by the day is partly used", () => {
    const used = { ...BOOK, limits: [limitOf("S", capOf(100, "day", { used: 50 }))] };
    expect(daysOf(used)[0]?.[0]).toBe("11-02");
  });

  test("of units with a short life include the first whose units live until they are used", () => {
    // Credited on 11-17, they live until 11-20; credited on 12-28, until Plan until.
    const book = { ...BOOK, needs: [needOf("G", 100, nov(20))] };
    const worth = new Map([...BOOK.worth, ["G", shortLived(3)]]);
    expect(daysOf({ ...book, worth })).toEqual([["11-02", "11-15", "12-26"]]);
  });

  test("under a cap by the day go on from the first whose units live until they are used", () => {
    // Filled from 11-02 on, 11-09 is the last day of the run; what is credited from it on lives until Plan until.
    const life = worthOf("G", 1, 1, { kind: "days", days: 50 });
    const worth = new Map([...BOOK.worth, ["G", life]]);
    const book = { ...BOOK, limits: [limitOf("S", capOf(100, "day"))], worth };
    expect(daysOf(book).flat().join("+")).toContain("11-09+11-10+11-11");
    const plan = planBook(book);
    expect(plan).toMatchObject({ value: fraction(300), proof: { kind: "optimal" } });
  });

  test("of a short-lived hub's units reach the day on which they are taken on", () => {
    const offers = [
      offerOf("S H", 100, 100, { crediting: inDays(1) }),
      offerOf("H G", 100, 100, { from: nov(25) }),
    ];
    const life = worthOf("H", 1, 0, { kind: "days", days: 3 });
    const [toHub] = daysOf({ ...BOOK, offers, worth: new Map([...BOOK.worth, ["H", life]]) });
    expect(toHub).toContain("11-21");
  });

  test("suffice: no random move of a plan's days on them is worth more", async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const book = generateBook("small", seed, { "valid for": true, "own cap": true });
      const plan = planBook(book);
      if (plan.steps.length === 0 || plan.proof.kind !== "optimal") continue;
      for (let day = book.asOf; day <= book.until; day++) {
        const moved = plan.steps.map((step, at) => (at === 0 ? { ...step, day } : step));
        const verdict = await judge(
          book,
          moved.sort((a, b) => a.day - b.day),
        );
        if (verdict.isLegal)
          expect(order(verdict.value, exactly(plan.value))).toBeLessThanOrEqual(0);
      }
    }
  }, 60_000);
});
