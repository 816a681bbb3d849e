import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/cell.ts";
import { checkRows } from "../../src/tables/check-rows.ts";
import { DOUBTS } from "../../src/tables/words/doubts.ts";
import { writeFindings } from "../../src/tables/write/findings.ts";
import { AS_OF } from "./plan-book.ts";
import { freshIntake } from "./tokyo.ts";

const COLUMNS = ["Source", "Exit", "Give", "Get", "Crediting", "Fee", "Confirmed on"];
const GOOD: Cell[] = ["ハピタス", "Amazonギフト券", 490, 500, "3営業日以内", 0, "2026-11-01"];
const WORTH = [
  ["Currency", "Yen per unit", "Worth"],
  ["ハピタス", 1, 1],
  ["PeX", 0.1, 0.1],
  ["Amazonギフト券", 1, 0.98],
  ["JALマイル", 1, 1],
];

/** Codes of the doubts and problems about some tables. */
function codes(...tables: Cell[]): string[] {
  const intake = freshIntake();
  const { problems, doubts } = checkRows(tables, AS_OF, intake);
  return [...problems, ...doubts].map(({ code }) => code);
}

/** An Offers table of one good row, changed: by column name, also beyond the usual columns. */
function offer(change: Readonly<Record<string, Cell>>): Cell[][] {
  const extra = Object.keys(change).filter((name) => !COLUMNS.includes(name));
  const row = [...COLUMNS, ...extra].map((name, index) => change[name] ?? GOOD[index] ?? "");
  return [[...COLUMNS, ...extra], row];
}

const met = new Set<string>();
function expectDoubt(code: keyof typeof DOUBTS, ...tables: Cell[]): void {
  met.add(code);
  expect(codes(...tables)).toContain(code);
}

describe("the check of rows", () => {
  it("finds nothing in a sound row", () => {
    expect(codes(offer({}), WORTH)).toEqual([]);
  });

  it("knows a Log by its headers, and tells what cannot be read in it", () => {
    const log = [
      ["申請日", "交換元", "交換先", "ポイント", "受取予定"],
      ["2026-11-10", "ハピタス", "Amazonギフト券", 490, 500],
      ["昨日", "ハピタス", "Amazonギフト券", 490, 500],
    ];
    const { problems } = checkRows([log], AS_OF, freshIntake());
    expect(problems.map(({ table, row, code }) => [table, row, code])).toEqual([
      ["log", 3, "not-date"],
    ]);
  });

  it("doubts a rate whose yen are far from par, miles more patiently", () => {
    expectDoubt("rate-far-from-par", offer({ Exit: "PeX", Give: 300, Get: 300 }), WORTH);
    expectDoubt("rate-far-from-par", offer({ Get: 5000 }), WORTH);
    expect(codes(offer({ Exit: "PeX", Give: 300, Get: 3000 }), WORTH)).toEqual([]);
    expect(codes(offer({ Exit: "JALマイル", Give: 1000, Get: 500 }), WORTH)).toEqual([]);
  });

  it("doubts a minimum that hides a fee, holds the fee already, or is off the step", () => {
    expectDoubt("minimum-hides-fee", offer({ Give: 500, Minimum: 550, Step: 500 }));
    expectDoubt("fee-within-minimum", offer({ Give: 1, Get: 1, Minimum: 550, Fee: 50 }));
    expectDoubt("fee-within-minimum", offer({ Give: 5000, Minimum: 6000, Fee: 1000 }));
    expectDoubt("minimum-off-step", offer({ Give: 1, Get: 1, Minimum: 350, Step: 100 }));
    expect(codes(offer({ Give: 300, Get: 300, Minimum: 300, Step: 100 }))).toEqual([]);
  });

  it("doubts a fee that is not stated and a row that brings nothing", () => {
    expectDoubt("fee-not-stated", [COLUMNS, [...GOOD.slice(0, 5), "", "2026-11-01"]]);
    expectDoubt("nothing-received", offer({ Get: 30, "Fee from": "received", Fee: 50 }));
  });

  it("doubts rows that are over, old, never confirmed or confirmed in time to come", () => {
    expectDoubt("offer-over", offer({ Until: "2026-11-21" }));
    expectDoubt("stale", offer({ "Confirmed on": "2026-08-01" }));
    expectDoubt("never-confirmed", [COLUMNS, [...GOOD.slice(0, 6), ""]]);
    expectDoubt("confirmed-later", offer({ "Confirmed on": "2027-11-01" }));
    expect(codes(offer({ "Confirmed on": "2026-08-24" }))).toEqual([]);
  });

  it("doubts caps that cannot be right", () => {
    expectDoubt("used-above-cap", offer({ Cap: 1000, Used: 2000 }));
    expectDoubt("cap-below-minimum", offer({ Cap: 400 }));
    expectDoubt("cap-in-exit-units", offer({ Give: 3500, Get: 100, Cap: 5000 }));
    expect(codes(offer({ Give: 3500, Get: 100, Cap: 5000, "Cap in": "units" }))).toEqual([]);
  });

  it("tells of offers that may end early, are closed or ask for a condition", () => {
    expectDoubt("first-come", offer({ "First-come": true }));
    expectDoubt("closed", offer({ Status: "停止中" }));
    expectDoubt("condition-not-met", offer({ Condition: "ゴールド会員", Met: false }));
  });

  it("doubts the same offer twice and two rates for the same days, not a campaign", () => {
    const rows = (...more: Cell[][]) => [[...COLUMNS, "From", "Until"], ...more];
    const standing = [...GOOD, "", ""];
    const better = (from: Cell, until: Cell) => [
      ...GOOD.slice(0, 3),
      510,
      ...GOOD.slice(4),
      from,
      until,
    ];
    expectDoubt("duplicate-offer", rows(standing, standing));
    expectDoubt("overlapping-offers", rows(standing, better("", "")));
    expect(codes(rows(standing, better("2026-12-01", "2026-12-31")))).toEqual([]);
  });

  it("doubts lots that have lapsed, lead nowhere or have no worth", () => {
    const balances = (source: string, expires: Cell) => [
      ["Source", "Points", "Expires"],
      [source, 500, expires],
    ];
    expectDoubt("lot-lapsed", balances("ハピタス", "2026-11-21"));
    expectDoubt("no-open-offer", balances("モッピー", ""), offer({}));
    expectDoubt("no-worth", balances("モッピー", ""), WORTH);
    expect(codes(balances("ハピタス", "2026-11-22"), offer({}), WORTH)).toEqual([]);
  });

  it("doubts limits that hold nothing or are over, needs of the past, and odd worths", () => {
    const limits = (source: string, until: Cell) => [
      ["Source", "Cap", "Cap per", "Until"],
      [source, 30000, "month", until],
    ];
    expectDoubt("limit-covers-nothing", limits("モッピー", ""), offer({}));
    expectDoubt("limit-over", limits("ハピタス", "2026-10-31"), offer({}));
    expectDoubt("need-past", [
      ["Exit", "Amount", "Date"],
      ["Amazonギフト券", 1000, "2026-11-21"],
    ]);
    expectDoubt("worth-above-face", [
      ["Currency", "Yen per unit", "Worth"],
      ["げん玉", 0.1, 1],
    ]);
    expectDoubt("high-rate", [
      ["Mall", "Category", "Via", "Rate"],
      ["Amazon", "Fashion", "ハピタス", 0.5],
    ]);
  });

  it("doubts names a letter apart, but not those that a number or first letter tells apart", () => {
    const exits = (a: string, b: string) => [
      COLUMNS,
      [GOOD[0], a, ...GOOD.slice(2)],
      [GOOD[0], b, ...GOOD.slice(2)],
    ];
    expectDoubt("similar-names", exits("ポイントタウソ", "ポイントタウン"));
    expectDoubt("similar-names", exits("ドットマネー", "ドットマネ"));
    expect(codes(exits("dポイント", "Vポイント"))).toEqual([]);
    expect(codes(exits("ギフト100", "ギフト500"))).toEqual([]);
  });

  it("has shown every doubt there is", () => {
    expect([...met].sort()).toEqual(Object.keys(DOUBTS).sort());
  });
});

describe("tables side by side", () => {
  it("need a worth for every exit that is needed", () => {
    const needs = [
      ["Exit", "Amount", "Date"],
      ["PayPay", 1000, "2026-12-01"],
    ];
    expect(codes(needs)).toEqual([]);
    expect(codes(needs, WORTH)).toEqual(["exit-without-worth"]);
  });

  it("need a plan that ends after as_of", () => {
    expect(
      codes([
        ["Setting", "Value"],
        ["Plan until", "2026-11-01"],
      ]),
    ).toEqual(["until-before-as-of"]);
  });

  it("do not break on figures too large for arithmetic", () => {
    expect(codes(offer({ Give: 9007199254740991, Get: 9007199254740991 }), WORTH)).toEqual([]);
  });
});

describe("the rows found, as cells", () => {
  const written = (...tables: Cell[]) => {
    const intake = freshIntake();
    return writeFindings(checkRows(tables, AS_OF, intake), intake.language);
  };

  it("knows each table by its headers, in any order, problems beside doubts", () => {
    const balances = [
      ["交換元", "ポイント"],
      ["ハピタス", "たくさん"],
    ];
    expect(written(offer({ Until: "2026-11-21" }), "", balances)).toEqual([
      ["表", "行", "列", "問題", "対処"],
      [
        "残高",
        2,
        "ポイント",
        "「たくさん」は整数のポイントではありません。",
        "490 のような数を入力してください。",
      ],
      [
        "交換レート",
        2,
        "終了日",
        "2026-11-21 に終了しています。",
        "行を消すか、続いていれば終了日を直してください。",
      ],
    ]);
  });

  it("says in one row that all is well", () => {
    expect(written(offer({}))).toEqual([
      ["Table", "Row", "Column", "Problem", "What to do"],
      ["", "", "", "No problem was found.", ""],
    ]);
  });
});
