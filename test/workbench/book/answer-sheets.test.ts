import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  type ExampleTable,
  liveBook,
  TABLE_SHEETS,
} from "../../../src/workbench/book/live-book.ts";
import type { PlannedSheet } from "../../../src/workbench/book/planned-sheet.ts";
import { answersFor } from "../../../src/workbench/book/user-answers.ts";
import { readCsvText } from "../../../src/workbench/book/workbook-file.ts";

const TODAY = 46_349;

function tables(language: "ja" | "en"): Record<ExampleTable, string[][]> {
  const folder = fileURLToPath(
    new URL(`../../../src/workbench/book/example/${language}/`, import.meta.url),
  );
  const rows = (name: string) => {
    const file = readdirSync(folder).find((entry) => entry.normalize() === `${name}.csv`)!;
    return readCsvText(readFileSync(folder + file, "utf8"), ",");
  };
  const names = TABLE_SHEETS[language];
  return {
    balances: rows(names.balances),
    offers: rows(names.offers),
    needs: rows(names.needs),
    worth: rows(names.worth),
    limits: rows(names.limits),
    settings: rows(names.settings),
  };
}

const formulas = (sheets: readonly PlannedSheet[]) =>
  sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.formula ?? []));

const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
  name,
  rows,
  isTyped: false,
});

function userBook(language: "ja" | "en") {
  const texts = tables(language);
  const names = TABLE_SHEETS[language];
  return (Object.keys(names) as ExampleTable[]).map((id) => sheet(names[id], texts[id]));
}

describe("the live example", () => {
  test.each(["ja", "en"] as const)(
    "asks every question of the add-on over its tables (%s)",
    (language) => {
      const book = liveBook(language, tables(language));
      const asked = formulas(book).map((formula) => /^=([A-Z_]+)\(/.exec(formula)?.[1]);
      expect(asked).toEqual([
        "DATE",
        "PLAN_SUMMARY",
        "BEST_EXIT",
        "EXIT_VALUE",
        "EXCHANGE_PLAN",
        "COMPARE_EXITS",
        "COMPARE_SOURCES",
        "CHECK_ROWS",
      ]);
    },
  );

  test("names only sheets that it has", () => {
    for (const language of ["ja", "en"] as const) {
      const book = liveBook(language, tables(language));
      const names = new Set(book.map(({ name }) => name));
      for (const formula of formulas(book)) {
        for (const [, name] of formula.matchAll(/([\p{L}\d_]+)!/gu)) expect(names).toContain(name);
      }
    }
  });

  test("holds dates and numbers, not texts that look like them", () => {
    const [, balances] = liveBook("ja", tables("ja"));
    expect(balances!.rows[1]![1]).toMatchObject({ value: 27_500 });
    expect(balances!.rows[3]![2]).toEqual({ value: 46_351, format: "yyyy-mm-dd" });
  });

  test("says on every sheet of answers about rates that it is a dated example", () => {
    for (const [language, mark] of [
      ["ja", "現在のレートではありません"],
      ["en", "not current rates"],
    ] as const) {
      const book = liveBook(language, tables(language));
      const marked = book.filter(({ rows }) =>
        rows.flat().some((cell) => cell?.look === "mark" && String(cell.value).includes(mark)),
      );
      expect(marked).toHaveLength(4);
    }
  });
});

describe("answer sheets for a book of one's own", () => {
  test("stand over the tables, as of today, in the tables' language", () => {
    const answers = answersFor(userBook("en"), TODAY)!;
    expect(answers.sheets.map(({ name }) => name)).toEqual([
      "Summary",
      "Plan",
      "Compare exits",
      "Compare sources",
      "Checks",
    ]);
    expect(answers.sheets[0]!.rows[3]![1]).toMatchObject({ value: TODAY });
    expect(formulas(answers.sheets)[0]).toBe(
      "=PLAN_SUMMARY(Balances!A:D, Offers!A:V, Needs!A:D, Worth!A:D, Summary!$B$4, Limits!A:E, Settings!A:B)",
    );
  });

  test("leave out the tables that there are not", () => {
    const answers = answersFor(userBook("ja").slice(0, 4), TODAY)!;
    expect(formulas(answers.sheets)[1]).toBe(
      "=EXCHANGE_PLAN(残高!A:D, 交換レート!A:V, 使う予定!A:D, 価値!A:D, まとめ!$B$4)",
    );
  });

  test("take a name that is free: a sheet of the user's is never written over", () => {
    const answers = answersFor([...userBook("ja"), sheet("プラン", [["自分の"]])], TODAY)!;
    expect(answers.sheets.map(({ name }) => name)).toContain("プラン (2)");
  });

  test("find sheets whatever the width of their letters, and quote names that need it", () => {
    const [first, ...rest] = userBook("en");
    const answers = answersFor([{ ...first!, name: " ｂａｌａｎｃｅｓ " }, ...rest], TODAY)!;
    expect(formulas(answers.sheets)[0]).toContain("=PLAN_SUMMARY(' ｂａｌａｎｃｅｓ '!A:D,");
  });

  test("are not offered where a table is missing, or the book asks already", () => {
    expect(answersFor(userBook("ja").slice(1), TODAY)).toBeNull();
    const asking = { ...sheet("答え", []), details: [{ formula: "exchange_plan(A:D)" }] };
    expect(answersFor([...userBook("ja"), asking], TODAY)).toBeNull();
  });
});
