import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readSheets } from "../../../src/workbench/book/book-path.ts";
import { type UserBook, userBook } from "../../../src/workbench/book/user-book.ts";
import { built } from "../../bundle/built.ts";

const TOKYO = "Asia/Tokyo";

async function example(language: "ja" | "en"): Promise<UserBook> {
  const folder = new URL(`../../../src/workbench/book/example/${language}`, import.meta.url);
  return userBook(await readSheets(fileURLToPath(folder)), TOKYO);
}

const ja = await example("ja");
const en = await example("en");

/** Numbers, dates and ticks of every table: what does not depend on the language. */
function figures(book: UserBook): unknown {
  return Object.values(book).map((table) =>
    table?.rows.map((row) => row.map((cell) => (typeof cell === "string" ? "" : cell))),
  );
}

describe("the example book", () => {
  test("holds the same figures in both languages", () => {
    expect(figures(en)).toEqual(figures(ja));
  });

  test.each([
    ["ja", ja, "例・現在のレートではありません（出典: "],
    ["en", en, "Example, not a current rate (source: "],
  ] as const)("marks every rate as an example, with its source (%s)", (_, book, mark) => {
    const [headers = [], ...rows] = book.offers.rows;
    const at = (ja: string, en: string) => headers.findIndex((name) => name === ja || name === en);
    for (const row of rows) {
      expect(row[at("メモ", "Note")]).toContain(mark);
      expect(row[at("リンク", "Link")]).toMatch(/^https?:\/\/\S+$/);
    }
  });

  test.each([
    ["ja", ja],
    ["en", en],
  ] as const)("can be read whole: rows are old, but none is wrong (%s)", (_, book) => {
    const tables = Object.values(book).map((table) => table?.rows);
    const findings = built().call("CHECK_ROWS", ["2026-11-22", ...tables]) as unknown[][];
    const columns = new Set(findings.slice(1).map((row) => String(row[2])));
    expect([...columns].filter((name) => !/確認日|手数料|Confirmed on|Fee/.test(name))).toEqual([]);
  });
});
