import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../../src/core/day.ts";
import { creditDate } from "../../src/functions/credit-date.ts";
import { exchangeBy } from "../../src/functions/exchange-by.ts";
import { TOKYO } from "../tables/tokyo.ts";
import { column } from "./column.ts";

const host = { zone: TOKYO };
const credited = (...args: unknown[]) => shown(creditDate.compute(args, host));
const exchanged = (...args: unknown[]) => shown(exchangeBy.compute(args, host));

/** Dates as ISO texts, so that a failure can be read. */
function shown(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(shown);
  if (!(answer instanceof Date)) return answer;
  return new Date(answer.getTime() + 9 * 3600_000).toISOString().slice(0, 10);
}

const SETTINGS = [
  ["設定", "値"],
  ["余裕日数", 2],
  ["休業日", "2026-11-27"],
];

describe("CREDIT_DATE", () => {
  test("counts business days past a weekend and a holiday", () => {
    expect(credited("2026-11-20", "3営業日以内")).toBe("2026-11-26");
  });

  test("counts past the New Year", () => {
    expect(credited("2026-12-29", "within 3 business days")).toBe("2027-01-05");
  });

  test("keeps the user's closed days", () => {
    expect(credited("2026-11-26", "翌営業日")).toBe("2026-11-27");
    expect(credited("2026-11-26", "翌営業日", SETTINGS)).toBe("2026-11-30");
  });

  test("answers a column of days, each against the one crediting", () => {
    expect(credited(column("2026-11-20", "2026-11-24"), "翌日")).toEqual(
      column("2026-11-21", "2026-11-25"),
    );
  });

  test("answers two columns row by row", () => {
    expect(credited(column("2026-11-20", "2026-11-20"), column("即時", "翌月末"))).toEqual(
      column("2026-11-20", "2026-12-31"),
    );
  });

  test("leaves the blank rows of a whole column blank", () => {
    expect(credited(column("2026-11-20", "", null), column("即時", "", undefined))).toEqual(
      column("2026-11-20", "", ""),
    );
  });

  test("puts the message of an unreadable element into its own cell", () => {
    expect(credited(column("2026-11-20", "soon"), "即時")).toEqual(
      column(
        "2026-11-20",
        "requested: 「soon」は日付ではありません。2026-11-22 のような日付を入力してください。",
      ),
    );
  });

  test("names a blank beside a filled cell", () => {
    const [, [message]] = credited(column("2026-11-20", "2026-11-21"), column("即時", "")) as [
      unknown,
      [string],
    ];
    expect(message).toBe("crediting: 値がありません。値の入ったセルを指定してください。");
  });

  test("throws the message where a single cell is unreadable", () => {
    expect(() => credited("2026-11-20", "someday")).toThrow(
      'crediting: "someday" cannot be read as a crediting time.',
    );
  });

  test("throws where two ranges differ in size", () => {
    expect(() =>
      credited(column("2026-11-20", "2026-11-21"), column("即時", "即時", "即時")),
    ).toThrow("範囲の大きさが揃っていません。");
  });

  test("throws where Settings cannot be read", () => {
    const settings = [
      ["設定", "値"],
      ["余裕日数", "沢山"],
    ];
    expect(() => credited(column("2026-11-20"), "即時", settings)).toThrow("設定 2行目「値」");
  });

  test("takes a range of one cell for the cell", () => {
    expect(credited([["2026-11-20"]], [["即時"]])).toBe("2026-11-20");
  });

  test("names the years whose holidays it knows", () => {
    expect(() => credited("2060-01-10", "3営業日以内")).toThrow("2015-01-01–2050-12-31");
  });
});

describe("EXCHANGE_BY", () => {
  test("is the last day whose units are there on the day of use", () => {
    expect(exchanged("2026-11-27", "3営業日以内")).toBe("2026-11-24");
  });

  test("keeps the spare days", () => {
    const settings = [
      ["Setting", "Value"],
      ["Spare days", 1],
    ];
    expect(exchanged("2026-11-28", "instant", settings)).toBe("2026-11-27");
  });

  test("undoes CREDIT_DATE: in time, and a day later is not", () => {
    const words = ["即時", "翌日", "3営業日以内", "1〜3日", "翌月9日頃", "翌月末", "15日まで→月末"];
    fc.assert(
      fc.property(
        fc.integer({ min: day("2026-01-01"), max: day("2029-12-31") }),
        fc.constantFrom(...words),
        (needed, crediting) => {
          const by = exchangeBy.compute([TOKYO.dateOf(needed), crediting], host) as Date;
          const last = TOKYO.dayOf(by);
          const creditedOn = (requested: number) =>
            TOKYO.dayOf(creditDate.compute([TOKYO.dateOf(requested), crediting], host) as Date);
          expect(creditedOn(last)).toBeLessThanOrEqual(needed);
          expect(creditedOn(last + 1)).toBeGreaterThan(needed);
        },
      ),
    );
  });
});
