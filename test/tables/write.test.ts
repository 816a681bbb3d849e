import { describe, expect, it } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { capsInForce } from "../../src/core/caps-in-force.ts";
import type { ExitComparison, ExitOutcome, RefusalReason } from "../../src/core/comparison.ts";
import { day } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import { exchange } from "../../src/core/request.ts";
import type { Plan, Reason, Step } from "../../src/planner/plan.ts";
import { readBook } from "../../src/tables/book.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { noneText } from "../../src/tables/words/refusals.ts";
import { writeExits } from "../../src/tables/write/exits.ts";
import { writePlan } from "../../src/tables/write/plan.ts";
import { writeSources } from "../../src/tables/write/sources.ts";
import { writeSummary } from "../../src/tables/write/summary.ts";
import { BOOK } from "./plan-book.ts";
import { freshIntake, TOKYO } from "./tokyo.ts";

const book = readBook(BOOK, freshIntake()) as Book;
const [hapitas, moppy] = book.offers;
const [need] = book.needs;
const [limit] = capsInForce(book.offers, book.limits);
const date = (iso: string) => TOKYO.dateOf(day(iso));

const step: Step = {
  offer: hapitas!,
  day: day("2026-12-01"),
  ...exchange(hapitas!, 980)!,
  creditedBy: day("2026-12-04"),
  noLaterThan: day("2026-12-07"),
  purposes: [{ kind: "need", need: need! }, { kind: "keep" }],
  value: fraction(69, 2),
  reasons: [
    { kind: "in-time", need: need!, day: day("2026-12-12") },
    { kind: "may-wait" },
    { kind: "without", loss: fraction(69, 2) },
  ],
};

const plan: Plan = {
  steps: [step],
  value: fraction(12555),
  nothing: fraction(25041, 2),
  needs: [{ need: need!, met: fraction(1000) }],
  needsLeftOut: [],
  lapses: [{ currency: "モッピー", units: 200, day: day("2027-01-31") }],
  proof: { kind: "optimal" },
  byHand: fraction(12345),
};

const nothing: Plan = { ...plan, steps: [], value: plan.nothing, lapses: [] };

describe("a plan as cells", () => {
  it("has one row a request, with its day, its figures and its reasons", () => {
    expect(writePlan(plan, book, "ja", TOKYO)).toEqual([
      "日付,交換元,交換先,ポイント,手数料,受取,反映日,遅くとも,用途,価値(円),理由,確認".split(","),
      [
        date("2026-12-01"),
        "ハピタス",
        "Amazonギフト券",
        980,
        0,
        1000,
        date("2026-12-04"),
        date("2026-12-07"),
        "ブラックフライデー、保有",
        34.5,
        "ブラックフライデーのため、2026-12-12 までに反映させます。急ぎません。優待が来るかもしれないので、安全な範囲で遅い日にしています。この申請がないと ¥34.5 減ります。",
        "",
      ],
    ]);
  });

  it("says in English why it is there", () => {
    const [head, row] = writePlan(plan, book, "en", TOKYO);
    expect(head!.join()).toBe(
      "Date,Source,Exit,Points,Fee,Receive,Credited by,No later than,For,Value,Why,Check",
    );
    expect(row!.slice(8)).toEqual([
      "ブラックフライデー, keep",
      34.5,
      "To be there by 2026-12-12 for ブラックフライデー. Nothing presses: as late as is safe, in case a better rate comes. Without it the plan loses ¥34.5.",
      "",
    ]);
  });

  it("names in Check what is doubtful about the offer of a step", () => {
    const old = { ...hapitas!, confirmedOn: day("2026-01-01"), isFirstCome: true };
    const row = writePlan({ ...plan, steps: [{ ...step, offer: old }] }, book, "en", TOKYO)[1]!;
    expect(row[11]).toBe(
      "Last confirmed 325 days ago, on 2026-01-01. First come, first served: it may end early.",
    );
  });

  it("is one row that says so and why where no request is worth making", () => {
    const [head, ...rows] = writePlan(nothing, book, "ja", TOKYO);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveLength(head!.length);
    expect(rows[0]![0]).toBe("なし: 申請する価値のある交換はありません");
    expect(rows[0]![10]).toMatch(/手間\(1回 ¥20\)に見合う価値/);
    const without = (change: Partial<Book>) =>
      writePlan(nothing, { ...book, ...change }, "en", TOKYO)[1]![10];
    expect(without({ holdings: [] })).toBe("There are no points that can be used.");
    expect(without({ offers: [] })).toMatch(/^No offer from a source you hold/);
  });

  it.each<[Reason, string]>([
    [
      { kind: "lapses", currency: "モッピー", day: 20000 },
      "モッピーが 2024-10-04 を過ぎると失効します。",
    ],
    [{ kind: "offer-ends", day: 20000 }, "この交換は 2024-10-04 までです。"],
    [{ kind: "first-come" }, "先着のため、早く終わることがあります。"],
    [{ kind: "offer-opens", day: 20000 }, "この交換は 2024-10-04 から受け付けます。"],
    [{ kind: "points-arrive", day: 20000 }, "ポイントは 2024-10-04 から使えます。"],
    [{ kind: "cap-full", cap: limit! }, "月の上限 30,000 ポイントの残りをすべて使います。"],
    [
      { kind: "cap-renews", cap: limit!, day: 20000 },
      "月の上限 30,000 ポイントが 2024-10-04 に新しくなります。",
    ],
    [
      { kind: "next-hop", exit: "現金", day: 20000 },
      "現金への交換のため、2024-10-04 までに反映させます。",
    ],
    [{ kind: "worth-more" }, "持ち続けるより、交換したほうが価値があります。"],
  ])("gives the reason %j in words", (reason, text) => {
    const row = writePlan({ ...plan, steps: [{ ...step, reasons: [reason] }] }, book, "ja", TOKYO);
    expect(row[1]![10]).toBe(text);
  });
});

describe("a summary as cells", () => {
  it("gives the figures in the order of the contract", () => {
    expect(writeSummary(plan, book, "ja", TOKYO)).toEqual([
      ["項目", "値"],
      ["プランの価値", 12555],
      ["何もしない場合", 12520.5],
      ["増える価値", 34.5],
      ["足りる予定(円)", 1000],
      ["足りない予定(円)", 1000],
      ["申請回数", 1],
      ["次の一手", "2026-12-01: ハピタス → Amazonギフト券 980pt"],
      ["期限", date("2026-12-07")],
      ["失効するポイント", "モッピー 200(2027-01-31)"],
      ["証明", "最適(証明済み)"],
      ["手作業との比較", "手作業なら ¥12,345(プランより ¥210・1.67% 少ない)"],
      ["確認", "問題はありません。"],
    ]);
  });

  it("gives them in English", () => {
    const rows = new Map(writeSummary(plan, book, "en", TOKYO) as [Cell, Cell][]);
    expect(rows.get("Proof")).toBe("optimal");
    expect(rows.get("Compared by hand")).toBe("¥12,345 by hand (¥210, 1.67% less than the plan)");
    expect(rows.get("Checks")).toBe("Nothing to check.");
  });

  it("owns to the gap of a plan that is not proven", () => {
    const open: Plan = { ...plan, proof: { kind: "within", gap: fraction(25, 2) } };
    const proof = (language: "ja" | "en") =>
      new Map(writeSummary(open, book, language, TOKYO) as [Cell, Cell][]).get(
        language === "ja" ? "証明" : "Proof",
      );
    expect([proof("ja"), proof("en")]).toEqual(["最適との差は ¥12.5 以内", "within ¥12.5"]);
  });

  it("rounds that gap up: of what is not proven it never says ¥0", () => {
    const open: Plan = { ...plan, proof: { kind: "within", gap: fraction(1, 1000) } };
    const rows = new Map(writeSummary(open, book, "en", TOKYO) as [Cell, Cell][]);
    expect(rows.get("Proof")).toBe("within ¥0.01");
  });

  it("names needs left out and currencies without a worth", () => {
    const left: Plan = { ...plan, needsLeftOut: [{ need: need!, why: "after-plan-until" }] };
    const worth = new Map([...book.worth].filter(([name]) => name !== "モッピー"));
    const rows = new Map(writeSummary(left, { ...book, worth }, "en", TOKYO) as [Cell, Cell][]);
    expect(rows.get("Checks")).toBe(
      "ブラックフライデー is left out, as it is after the plan's end 2027-02-20. Counted as 0 yen when left over, for want of a row in Worth: モッピー.",
    );
  });
});

const outcome: ExitOutcome = {
  exit: "Amazonギフト券",
  value: fraction(1019),
  perPoint: fraction(1019, 1000),
  ofFace: fraction(1019, 1000),
  minimum: 490,
  route: ["ハピタス", "Amazonギフト券"],
  requests: [],
  exchanged: 980,
  received: 1000,
  fees: [],
  leftOver: [{ currency: "ハピタス", units: 20 }],
  creditedBy: day("2026-11-26"),
  preference: { abovePar: fraction(1, 49), until: day("2026-11-30"), isFirstCome: true },
  notes: [
    { kind: "fee-not-stated", offer: moppy! },
    { kind: "cap-binds", cap: limit! },
  ],
};

const WRITING = { asOf: book.asOf, zone: TOKYO };

describe("a comparison as cells", () => {
  const comparison: ExitComparison = {
    rows: [outcome],
    unreached: [{ exit: "現金", why: { kind: "below-minimum", minimum: 1500 } }],
    withoutWorth: ["ANAマイル"],
    why: null,
  };

  it("gives exits best first, then those out of reach and why", () => {
    expect(writeExits(comparison, { ...WRITING, language: "ja" }).slice(1)).toEqual([
      [
        "Amazonギフト券",
        1019,
        1.019,
        1.019,
        "ハピタス → Amazonギフト券",
        980,
        1000,
        0,
        20,
        date("2026-11-26"),
        "2.04%お得(2026-11-30 まで・先着)",
        490,
        "手数料が空欄のため 0 として計算しています。月の上限 30,000 ポイントまでの交換です。「価値」の表にないため比べていません: ANAマイル。",
      ],
      ["現金", "なし: 最低交換 1,500 に届きません", ...Array(11).fill("")],
    ]);
  });

  it("names the currency where it is not the source's", () => {
    const hop = {
      ...outcome,
      route: ["ECナビ", "PeX", "現金"],
      fees: [{ currency: "PeX", units: 500 }],
      leftOver: [
        { currency: "ECナビ", units: 40 },
        { currency: "PeX", units: 1200 },
      ],
    };
    const rows = writeExits({ ...comparison, rows: [hop] }, { ...WRITING, language: "en" });
    expect(rows[1]!.slice(7, 9)).toEqual(["PeX 500", "ECナビ 40, PeX 1,200"]);
    expect(rows[1]![10]).toBe("2.04% above par (until 2026-11-30, first-come)");
  });

  it("is never empty", () => {
    const why: RefusalReason = { kind: "no-offer-from", source: "げん玉" };
    const none = { rows: [], unreached: [], withoutWorth: [], why };
    expect(writeExits(none, { ...WRITING, language: "en" })[1]![0]).toBe(
      "none: no offer from げん玉",
    );
    const sources = writeSources(
      { exit: "現金", rows: [], unreached: [], why: { kind: "no-offer-to", exit: "現金" } },
      { ...WRITING, language: "ja" },
    );
    expect(sources).toEqual([
      "交換元,ポイント,ポイントの価値(円),お得率,ルート,反映日,優待,確認".split(","),
      ["なし: 現金への交換がありません", "", "", "", "", "", "", ""],
    ]);
  });

  it("gives what an amount costs in each source", () => {
    const { fees: _, ...row } = outcome;
    const [, found] = writeSources(
      {
        exit: "Amazonギフト券",
        rows: [
          {
            ...row,
            fees: [],
            notes: [],
            source: "ハピタス",
            points: 980,
            yenOfPoints: fraction(980),
            saved: fraction(1, 50),
          },
        ],
        unreached: [],
        why: null,
      },
      { ...WRITING, language: "ja" },
    );
    expect(found!.slice(0, 5)).toEqual(["ハピタス", 980, 980, 0.02, "ハピタス → Amazonギフト券"]);
  });

  it("says why there is none in both languages", () => {
    const why: RefusalReason = { kind: "not-open", day: day("2026-11-22") };
    expect(noneText(why, "en")).toBe("none: no offer open on 2026-11-22");
    expect(noneText(why, "ja")).toBe("なし: 2026-11-22 に受付中の交換がありません");
    expect(noneText({ kind: "limits-used-up" }, "en")).toBe("none: every limit is used up");
  });
});
