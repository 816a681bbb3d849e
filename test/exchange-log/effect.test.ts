import { describe, expect, test } from "vitest";
import { capsInForce } from "../../src/core/caps-in-force.ts";
import { parseCrediting } from "../../src/core/crediting-words.ts";
import { day } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Offer } from "../../src/core/offer.ts";
import { effectOf, expiryOf, type MadeRequest } from "../../src/exchange-log/effect.ts";
import { offerOf, weekdaysOnly } from "../core/offers.ts";
import { capOf, limitOf, lotOf, worthOf } from "../planner/books.ts";

const crediting = (words: string) => parseCrediting(words)!;

const FRIDAY = day("2026-11-20");

function request(terms: Partial<Offer>, more: Partial<MadeRequest> = {}): MadeRequest {
  const offer = offerOf("A X", 100, 90, terms);
  const holdings = [lotOf("A", 1000)];
  const worth = new Map([["X", worthOf("X", 1, 1, { kind: "days", days: 30 })]]);
  const caps = capsInForce([offer], []);
  const rest = { offer, amount: 300, day: FRIDAY, holdings, caps, worth, calendar: weekdaysOnly };
  return { ...rest, ...more };
}

function effect(made: MadeRequest) {
  const found = effectOf(made);
  if (found.kind !== "effect") throw new Error(found.kind);
  return found;
}

describe("the effect of a request", () => {
  test("is points gone, fee included, and units to come with their life", () => {
    const fee = { charge: { kind: "flat", amount: 50 }, from: "balance", freeFrom: null } as const;
    const found = effect(request({ fee, crediting: crediting("翌営業日") }));
    expect(found.lowered.map(({ taken, after }) => [taken, after])).toEqual([[350, 650]]);
    const monday = day("2026-11-23");
    expect(found.incoming).toEqual({
      currency: "X",
      units: 270,
      from: monday,
      expires: monday + 30,
    });
    expect(found.bonus).toBeNull();
  });

  test("is a bonus of its own currency and day where the offer has one", () => {
    const bonus = { perPoint: fraction(1, 10), currency: "Y", crediting: crediting("翌月9日頃") };
    expect(effect(request({ bonus })).bonus).toEqual({
      currency: "Y",
      units: 30,
      from: day("2026-12-09"),
      expires: null,
    });
  });

  test("is counted by every cap that runs on the day, as each of them counts", () => {
    const offer = offerOf("A X", 100, 90, { cap: capOf(900, "month", { counted: "units" }) });
    const limits = [
      limitOf("A", capOf(5, "day", { counted: "requests", used: 1 })),
      limitOf("A", capOf(900, "total", { used: 600 }), { until: FRIDAY }),
      limitOf("A", capOf(1, "total"), { until: FRIDAY - 1 }),
    ];
    const caps = capsInForce([offer], limits);
    const raised = effect(request({}, { offer, caps })).raised;
    expect(raised.map(({ before, after }) => [before, after])).toEqual([
      [0, 270],
      [1, 2],
      [600, 900],
    ]);
  });

  test.each([
    ["closed", { isOpen: false }],
    ["condition", { condition: { text: "entry", isMet: false } }],
    ["not-yet", { from: FRIDAY + 1 }],
    ["over", { until: FRIDAY - 1 }],
    ["amount", { amounts: { kind: "named", amounts: [100] } }],
    ["cap", { cap: capOf(299, "day") }],
  ] as const)("is none where the offer's rules are broken: %s", (kind, terms) => {
    expect(effectOf(request(terms)).kind).toBe(kind);
  });

  test("is none where points or known holidays do not suffice", () => {
    expect(effectOf(request({}, { amount: 1100 }))).toEqual({
      kind: "short",
      there: 1000,
      takes: 1100,
    });
    const late = request({ crediting: crediting("3営業日以内") }, { day: weekdaysOnly.lastDay });
    expect(effectOf(late).kind).toBe("calendar-ends");
  });

  test("tells no end of life where Worth has none", () => {
    expect(expiryOf(new Map(), "X", FRIDAY)).toBeNull();
  });
});
