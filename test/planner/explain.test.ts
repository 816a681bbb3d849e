import { describe, expect, test } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { isoDate } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Offer } from "../../src/core/offer.ts";
import type { Reason } from "../../src/planner/plan.ts";
import { planBook } from "../../src/planner/plan-book.ts";
import { inDays, offerOf } from "../core/offers.ts";
import { bookOf, capOf, limitOf, lotOf, needOf, nov, worthOf } from "./books.ts";

const OFFER = offerOf("S G", 100, 100, { crediting: inDays(2) });

/** 300 points of S, worth half when kept; a gift of 300 yen on the 20th. */
const bookWith = (terms: Partial<Offer>, rest: Partial<Book> = {}): Book => ({
  ...bookOf({
    effort: fraction(10),
    holdings: [lotOf("S", 300)],
    offers: [{ ...OFFER, ...terms }],
    needs: [needOf("G", 300, nov(20))],
    worth: [
      worthOf("S", 1, fraction(1, 2)),
      worthOf("H", 1, fraction(1, 2)),
      worthOf("G", 1, fraction(1, 2)),
    ],
  }),
  ...rest,
});

/** Each step's reasons, as `kind`, `kind day` or `kind loss`. */
const reasons = (book: Book) =>
  planBook(book).steps.map((step) => [isoDate(step.day).slice(5), ...step.reasons.map(told)]);

function told(reason: Reason): string {
  if (reason.kind === "without") return `without ${reason.loss.num}/${reason.loss.den}`;
  return "day" in reason ? `${reason.kind} ${isoDate(reason.day).slice(5)}` : reason.kind;
}

describe("the reasons of a step", () => {
  test("are the need it is in time for, and what the plan loses without it", () => {
    expect(reasons(bookWith({}))).toEqual([["11-18", "in-time 11-20", "without 140/1"]]);
  });

  test("count spare days into what is in time", () => {
    const [step] = reasons(bookWith({}, { spareDays: 3 }));
    expect(step).toEqual(["11-15", "in-time 11-17", "without 140/1"]);
  });

  test("are that its points lapse", () => {
    const holdings = [lotOf("S", 300, { expires: nov(12) })];
    const [step] = reasons(bookWith({}, { holdings }));
    expect(step).toEqual(["11-12", "lapses 11-12", "in-time 11-20", "without 290/1"]);
  });

  test("are that the offer ends, or opens on the day", () => {
    const [step] = reasons(bookWith({ from: nov(5), until: nov(15) }));
    expect(step).toEqual([
      "11-05",
      "in-time 11-20",
      "offer-ends 11-15",
      "offer-opens 11-05",
      "without 140/1",
    ]);
  });

  test("are that the offer may end early, and that its points arrive on the day", () => {
    const holdings = [lotOf("S", 300, { availableFrom: nov(7) })];
    const [step] = reasons(bookWith({ isFirstCome: true }, { holdings }));
    expect(step).toEqual([
      "11-07",
      "in-time 11-20",
      "first-come",
      "points-arrive 11-07",
      "without 140/1",
    ]);
  });

  test("are that the units are worth more than the points, and that it may wait", () => {
    const worth = new Map([...bookWith({}).worth, ["G", worthOf("G", 1, 1)]]);
    const [step] = reasons(bookWith({}, { needs: [], worth }));
    expect(step).toEqual(["12-31", "worth-more", "may-wait", "without 140/1"]);
  });

  test("are the next hop it must be there for", () => {
    const offers = [
      offerOf("S H", 100, 100, { crediting: inDays(5) }),
      offerOf("H G", 100, 100, { row: 3, crediting: inDays(1) }),
    ];
    const [hop, last] = reasons(bookWith({}, { offers }));
    expect(hop).toEqual(["11-14", "next-hop 11-19", "without 130/1"]);
    // Without the last hop the first is in vain, but it is made: only its own 140 yen are lost.
    expect(last).toEqual(["11-19", "in-time 11-20", "points-arrive 11-19", "without 140/1"]);
  });

  test("are that a cap is full, and that it begins afresh", () => {
    const limits = [limitOf("S", capOf(150, "month"))];
    const needs = [needOf("G", 300, nov(20) + 30)];
    const only = { kind: "named", amounts: [150] } as const;
    const terms = { isFirstCome: true, amounts: only };
    const [first, second] = reasons(bookWith(terms, { limits, needs }));
    expect(first).toEqual(["11-02", "in-time 12-20", "cap-full", "first-come", "without 65/1"]);
    expect(second).toEqual([
      "12-01",
      "in-time 12-20",
      "cap-full",
      "first-come",
      "cap-renews 12-01",
      "without 65/1",
    ]);
  });

  test("name the cap that binds by the row that states it", () => {
    const limits = [
      limitOf("S", capOf(300, "month"), { row: 7 }),
      limitOf("S", capOf(900, "year"), { row: 8 }),
    ];
    const [step] = planBook(bookWith({ isFirstCome: true }, { limits })).steps;
    const full = step?.reasons.flatMap((reason) => (reason.kind === "cap-full" ? reason.cap : []));
    expect(full?.map(({ stated }) => stated)).toEqual([{ table: "limits", row: 7 }]);
  });

  test("never say that a cap renews where there was room before", () => {
    const limits = [limitOf("S", capOf(1000, "month"))];
    const needs = [needOf("G", 300, nov(20) + 30)];
    const [step] = reasons(bookWith({}, { limits, needs }));
    expect(step).toEqual(["12-18", "in-time 12-20", "without 140/1"]);
  });
});

describe("the purposes of a step", () => {
  const purposes = (book: Book) =>
    planBook(book).steps.map((step) =>
      step.purposes.map((of) => (of.kind === "need" ? of.need.note : "keep")),
    );

  test("are needs in order of day, and what is kept", () => {
    const needs = [
      needOf("G", 100, nov(25), { note: "later" }),
      needOf("G", 100, nov(20), { note: "sooner" }),
    ];
    const worth = new Map([...bookWith({}).worth, ["G", worthOf("G", 1, fraction(3, 4))]]);
    expect(purposes(bookWith({}, { needs, worth }))).toEqual([["sooner", "later", "keep"]]);
  });

  test("are to keep where no need takes the units", () => {
    const worth = new Map([...bookWith({}).worth, ["G", worthOf("G", 1, 1)]]);
    expect(purposes(bookWith({}, { needs: [], worth }))).toEqual([["keep"]]);
  });
});
