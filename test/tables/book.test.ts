import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Book } from "../../src/core/book.ts";
import { day } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import { type BookCells, readBook } from "../../src/tables/book.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { BadTables, refuseProblems } from "../../src/tables/intake.ts";
import { BOOK, NEEDS, OFFERS } from "./plan-book.ts";
import { freshIntake, TOKYO } from "./tokyo.ts";

function read(cells: BookCells): Omit<Book, "calendar"> {
  const intake = freshIntake();
  const book = readBook(cells, intake);
  refuseProblems(intake);
  const { calendar: _, ...rest } = book!;
  return rest;
}

describe("a book read from cells", () => {
  it("holds the offers with what the blanks stand for", () => {
    const [hapitas, moppy] = read(BOOK).offers;
    expect(hapitas).toMatchObject({
      row: 2,
      source: "ハピタス",
      exit: "Amazonギフト券",
      lot: { give: 490, get: 500 },
      amounts: { kind: "steps", minimum: 490, step: 490, maximum: null },
      fee: { charge: { kind: "none", stated: true }, from: "balance", freeFrom: null },
      isOpen: true,
      isFirstCome: false,
      confirmedOn: day("2026-11-01"),
    });
    expect(moppy).toMatchObject({
      lot: { give: 200, get: 201 },
      amounts: { kind: "steps", minimum: 500, step: 1, maximum: null },
      fee: { charge: { kind: "percent", share: fraction(1, 10) } },
    });
  });

  it("names one currency alike in every table, as Offers spells it", () => {
    const { needs, worth, holdings } = read(BOOK);
    expect(needs[0]?.exits).toEqual(["Amazonギフト券"]);
    expect([...worth.keys()]).toEqual(["ハピタス", "モッピー", "Amazonギフト券"]);
    expect(holdings[1]).toEqual({
      row: 3,
      currency: "モッピー",
      units: 1200,
      availableFrom: day("2026-12-01"),
      expires: day("2027-01-31"),
    });
  });

  it("takes settings in any order and defaults for the rest", () => {
    const book = read(BOOK);
    expect(book).toMatchObject({ effort: fraction(20), spareDays: 3, staleAfter: 90 });
    expect(book.until).toBe(day("2026-11-22") + 90);
    expect(read({ ...BOOK, settings: undefined })).toMatchObject({
      effort: fraction(10),
      spareDays: 0,
    });
  });

  it("plans to the last need where that is later", () => {
    const needs = [...NEEDS, ["Amazonギフト券", 1000, "2027-06-01", 0.5, ""]];
    expect(read({ ...BOOK, needs }).until).toBe(day("2027-06-01"));
  });

  it("answers in Japanese as soon as one header is Japanese", () => {
    const intake = freshIntake();
    readBook({ ...BOOK, offers: [["Source"], ["x"]] }, intake);
    expect(intake.language).toBe("ja");
  });

  it("collects the problems of every table and shows the first three", () => {
    const bad = {
      ...BOOK,
      balances: [
        ["交換元", "ポイント"],
        ["", "たくさん"],
        ["ハピタス", "#REF!"],
      ],
      needs: [NEEDS[0]!, ["Amazonギフト券", "", "いつか", "", ""]],
    };
    expect(() => read(bad)).toThrow(BadTables);
    expect(() => read(bad)).toThrow(/残高 2行目「交換元」[\s\S]*ほかに2件の問題があります。$/);
  });

  it("does not let a cell that another overrides go unread", () => {
    const offers = [
      [...OFFERS[0]!, "交換額"],
      ["ハピタス", "Amazonギフト券", 490, 500, "最低", 0, "即時", "", "490, 980"],
    ];
    expect(() => read({ ...BOOK, offers })).toThrow(/「最低交換」/);
  });

  describe("laws", () => {
    const tables = ["balances", "offers", "needs", "worth", "limits", "settings"] as const;
    const plain = read(BOOK);

    it("the order of columns changes nothing", () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1000 }), (seed) => {
          expect(read(mapped(BOOK, (rows) => rows.map((row) => rotated(row, seed))))).toEqual(
            plain,
          );
        }),
        { numRuns: 20 },
      );
    });

    it("unknown columns change nothing", () => {
      expect(
        read(mapped(BOOK, (rows) => rows.map((row, i) => [i === 0 ? "色" : "赤", ...row]))),
      ).toEqual(plain);
    });

    it("blank rows below change nothing, as whole columns are passed", () => {
      expect(
        read(mapped(BOOK, (rows) => [...rows, rows[0]!.map(() => ""), [null, undefined, "　"]])),
      ).toEqual(plain);
    });

    it("a blank row above another counts towards its number only", () => {
      const offers = [OFFERS[0]!, OFFERS[0]!.map(() => ""), ...OFFERS.slice(1)];
      expect(read({ ...BOOK, offers }).offers.map(({ row }) => row)).toEqual([3, 4]);
    });

    it("full-width digits and Date cells change nothing", () => {
      expect(
        read(mapped(BOOK, (rows) => rows.map((row, i) => (i === 0 ? row : row.map(widened))))),
      ).toEqual(plain);
    });

    it("cells are never changed", () => {
      const frozen = mapped(BOOK, (rows) =>
        Object.freeze(rows.map((row) => Object.freeze([...row]))),
      );
      expect(read(frozen)).toEqual(plain);
    });

    function mapped(cells: BookCells, change: (rows: Cell[][]) => readonly (readonly Cell[])[]) {
      const changed = { ...cells } as Record<string, Cell>;
      for (const table of tables) changed[table] = change(cells[table] as Cell[][]);
      return changed as unknown as BookCells;
    }
  });
});

function rotated(row: readonly Cell[], by: number): Cell[] {
  const at = by % row.length;
  return [...row.slice(at), ...row.slice(0, at)];
}

function widened(cell: Cell): Cell {
  if (typeof cell === "number" && Number.isInteger(cell)) {
    return String(cell).replace(/\d/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    );
  }
  if (typeof cell === "string" && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return TOKYO.dateOf(day(cell));
  return cell;
}
