import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { currenciesCell } from "../../src/tables/cells/currency.ts";
import { dayCell } from "../../src/tables/cells/day.ts";
import { readDecimal } from "../../src/tables/cells/decimal-number.ts";
import { namedAmounts } from "../../src/tables/cells/named-amounts.ts";
import { feeCharge, percent } from "../../src/tables/cells/percent.ts";
import type { CellReader } from "../../src/tables/cells/read.ts";
import { validityCell } from "../../src/tables/cells/validity.ts";
import { readWhole } from "../../src/tables/cells/whole-number.ts";
import { countedWord, feeFromWord, perWord, statusWord } from "../../src/tables/cells/word.ts";
import { yesNo } from "../../src/tables/cells/yes-no.ts";
import { freshIntake, TOKYO } from "./tokyo.ts";

/** The value of a cell, or the code of its fault. */
function outcome<T>(reader: CellReader<T>, cell: Cell): T | string {
  const read = reader(cell, freshIntake());
  return "value" in read ? read.value : read.code;
}

const whole = (cell: Cell) => outcome((text) => readWhole(text, 0), cell);

describe("a whole number", () => {
  it.each([
    ["１２，０００", 12000],
    ["12,000pt", 12000],
    ["¥500", 500],
    ["￥５００", 500],
    ["500円", 500],
    ["500円分", 500],
    ["  490 ", 490],
    ["490 ポイント", 490],
    ["1,000マイル", 1000],
    ["12.0", 12],
    ["1万", 10000],
    ["1.5万", 15000],
    ["1万2000円", 12000],
    ["3千", 3000],
    ["0", 0],
    [490, 490],
    [9007199254740991, 9007199254740991],
  ])("reads %j as %d", (cell, expected) => expect(whole(cell)).toBe(expected));

  it.each([
    ["abc", "not-whole"],
    ["12,00", "not-whole"],
    ["1.000", "not-whole"],
    ["1万5", "not-whole"],
    ["490.5", "not-whole"],
    [490.5, "not-whole"],
    [true, "not-whole"],
    [Number.NaN, "not-whole"],
    ["−5", "too-small"],
    [-5, "too-small"],
    [2 ** 53, "too-large"],
    ["99999999999999999999", "too-large"],
    [1e21, "too-large"],
  ])("refuses %j as %s", (cell, code) => expect(whole(cell)).toBe(code));

  it("reads the same with or without thousands separators, full-width or not", () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const wide = String(value).replace(/\d/g, (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        );
        for (const text of [String(value), value.toLocaleString("en"), wide, `${wide}ｐｔ`]) {
          expect(whole(text)).toBe(value);
        }
      }),
    );
  });
});

describe("a decimal number", () => {
  const decimal = (cell: Cell) => outcome((text) => readDecimal(text), cell);

  it("reads a cell's double through its shortest text, never by its bits", () => {
    expect(decimal(1.005)).toEqual(fraction(201, 200));
    expect(decimal(0.95)).toEqual(fraction(19, 20));
    expect(decimal(0.1 + 0.2)).toEqual(fraction(3, 10));
    expect(decimal(1e-6)).toEqual(fraction(1, 1000000));
  });

  it("reads text", () => {
    expect(decimal("０．１")).toEqual(fraction(1, 10));
    expect(decimal("1.50円")).toEqual(fraction(3, 2));
    expect(decimal("1,000.25")).toEqual(fraction(4001, 4));
    expect(decimal("100")).toEqual(fraction(100));
    expect(decimal("0.000")).toEqual(fraction(0));
  });

  it("refuses what would not stay exact", () => {
    expect(decimal(1 / 3)).toBe("too-many-decimals");
    expect(decimal(1e20)).toBe("too-large");
    expect(decimal(-0.5)).toBe("too-small");
    expect(decimal("高い")).toBe("not-number");
  });

  it("is exact for every number of up to six decimals", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }), (num, places) => {
        expect(decimal(num / 10 ** places)).toEqual(fraction(num, 10 ** places));
      }),
    );
  });
});

describe("a percentage", () => {
  it("reads a sign, a percent cell, or the bare figure", () => {
    for (const cell of ["2%", "２％", "2 %", "2パーセント", 0.02, "0.02", 2]) {
      expect(outcome(percent, cell)).toEqual(fraction(1, 50));
    }
    expect(outcome(percent, 0)).toEqual(fraction(0));
    expect(outcome(percent, "0.5%")).toEqual(fraction(1, 200));
  });

  it("reads a fee as flat, as a share, or as none", () => {
    expect(outcome(feeCharge, "105")).toEqual({ kind: "flat", amount: 105 });
    expect(outcome(feeCharge, "１０５pt")).toEqual({ kind: "flat", amount: 105 });
    expect(outcome(feeCharge, "10%")).toEqual({ kind: "percent", share: fraction(1, 10) });
    expect(outcome(feeCharge, 0.07)).toEqual({ kind: "percent", share: fraction(7, 100) });
    for (const free of [0, "0", "無料", "free", "0%"]) {
      expect(outcome(feeCharge, free)).toEqual({ kind: "none", stated: true });
    }
    expect(outcome(feeCharge, "100%")).toBe("fee-too-high");
    expect(outcome(feeCharge, 1.5)).toBe("not-fee");
    expect(outcome(feeCharge, "少し")).toBe("not-fee");
  });
});

describe("a day", () => {
  const expected = day("2026-11-22");
  it.each([
    TOKYO.dateOf(expected),
    "2026-11-22",
    "2026/11/22",
    "2026.11.22",
    "２０２６年１１月２２日",
    "2026年11月22日(日)",
    "2026/11/22 23:59",
    "2026-11-22T00:00:00",
    "令和8年11月22日",
    "20261122",
    20261122,
    46348,
    46348.75,
  ])("reads %s", (cell) => expect(outcome(dayCell, cell)).toBe(expected));

  it.each([
    ["11/22", "date-without-year"],
    ["11月22日", "date-without-year"],
    ["2026-02-30", "not-date"],
    ["26/11/22", "not-date"],
    ["月末", "not-date"],
    [490, "not-date"],
    [new Date(Number.NaN), "not-date"],
    [true, "not-date"],
  ])("refuses %s as %s", (cell, code) => expect(outcome(dayCell, cell)).toBe(code));
});

describe("words", () => {
  it("says yes and no as people mark them", () => {
    for (const cell of [true, "TRUE", "はい", "○", "〇", "◯", "yes", "達成", 1, "✓"]) {
      expect(outcome(yesNo, cell)).toBe(true);
    }
    for (const cell of [false, "FALSE", "いいえ", "×", "no", "未達成", 0]) {
      expect(outcome(yesNo, cell)).toBe(false);
    }
    expect(outcome(yesNo, "たぶん")).toBe("not-yes-no");
  });

  it("names caps and periods in both languages", () => {
    expect(
      ["points", "units", "requests", "回数", "受取"].map((w) => outcome(countedWord, w)),
    ).toEqual(["points", "units", "requests", "requests", "units"]);
    const per = ["日", "1か月", "月間", "1ヶ月", "年", "年度", "Fiscal Year", "合計", "total"];
    expect(per.map((w) => outcome(perWord, w))).toEqual([
      "day",
      "month",
      "month",
      "month",
      "year",
      "fiscal-year",
      "fiscal-year",
      "total",
      "total",
    ]);
    expect(outcome(perWord, "隔月")).toBe("unknown-word");
    expect([outcome(statusWord, "受付中"), outcome(statusWord, "停止中")]).toEqual([true, false]);
    expect([outcome(feeFromWord, "残高"), outcome(feeFromWord, "received")]).toEqual([
      "balance",
      "received",
    ]);
  });

  it("reads how long units live", () => {
    const of = (text: string) => outcome(validityCell, text);
    expect(of("62 days")).toEqual({ kind: "days", days: 62 });
    expect(of("６２日間")).toEqual({ kind: "days", days: 62 });
    for (const text of ["6 months", "6か月", "6ヶ月", "６カ月", "6ヵ月間"]) {
      expect(of(text)).toEqual({ kind: "months", months: 6 });
    }
    expect(of("1年")).toEqual({ kind: "months", months: 12 });
    expect(of("1 year")).toEqual({ kind: "months", months: 12 });
    for (const text of ["6 months end", "6か月後の月末", "6ヶ月後月末", "6か月の月末"]) {
      expect(of(text)).toEqual({ kind: "month-end", months: 6 });
    }
    for (const text of ["month end", "当月末", "月末", "end of the month"]) {
      expect(of(text)).toEqual({ kind: "month-end", months: 0 });
    }
    for (const text of ["なし", "無期限", "none"]) expect(of(text)).toEqual({ kind: "endless" });
    expect(of("しばらく")).toBe("not-validity");
  });
});

describe("named amounts", () => {
  const amounts = (cell: Cell) => outcome(namedAmounts, cell);

  it.each([
    "500, 1000, 3000",
    "500,1000,3000",
    "500・1000・3000",
    "500/1,000/3,000",
    "500円、1,000円、3,000円",
    "５００，１０００，３０００",
    "3000, 500, 1,000, 500",
    "500円,1000円,3000円",
    "500\n1000\n3000",
  ])("reads %j", (text) => expect(amounts(text)).toEqual([500, 1000, 3000]));

  it("reads one amount", () => {
    expect(amounts(500)).toEqual([500]);
    expect(amounts("1,000")).toEqual([1000]);
  });

  it("refuses what may be one amount or several", () => {
    expect(amounts("500,600")).toBe("ambiguous-amounts");
    expect(amounts("500, 1000, 10,500")).toBe("ambiguous-amounts");
    expect(amounts("500円から")).toBe("not-amounts");
    expect(amounts("0, 500")).toBe("not-amounts");
  });
});

describe("names", () => {
  it("joins several exits of a need by a bar, full-width or not, each once", () => {
    const exits = (text: string) => outcome(currenciesCell, text);
    expect(exits("アマギフ／Amazonギフト券/PayPay")).toEqual(["アマギフ", "PayPay"]);
    expect(exits("アマギフ/")).toBe("empty-exit");
  });
});
