import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, test } from "vitest";
import { BadFile } from "../../../src/workbench/book/bad-file.ts";
import { readSheets } from "../../../src/workbench/book/book-path.ts";
import { asTyped } from "../../../src/workbench/book/typed-cell.ts";
import { userBook } from "../../../src/workbench/book/user-book.ts";

const TOKYO = "Asia/Tokyo";
const folder = mkdtempSync(join(tmpdir(), "point-exits-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** 「交換元,ポイント」 and a row, as Japanese Excel saves CSV. */
const SHIFT_JIS = Uint8Array.from(
  "8cf08ab78cb32c837c834383938367 0a 836e8373835e83582c31323030300a"
    .replaceAll(" ", "")
    .match(/../g)!
    .map((byte) => Number.parseInt(byte, 16)),
);

describe("files", () => {
  test("of CSV are read as UTF-8 or as Shift_JIS", async () => {
    const rows = [
      ["交換元", "ポイント"],
      ["ハピタス", "12000"],
    ];
    file("残高.csv", SHIFT_JIS);
    file("Balances.csv", "\ufeff交換元,ポイント\nハピタス,12000\n");
    for (const sheet of await readSheets(folder)) expect(sheet.rows.slice(0, 2)).toEqual(rows);
  });

  test("of xlsx keep their dates, and the day is the one shown", async () => {
    const date = new Date(Date.UTC(2026, 10, 22));
    const rows = [["利用可能日"], [date]];
    const names = ["残高", "交換レート", "使う予定", "価値"];
    const columns = [{ numFmt: "yyyy/mm/dd" }];
    const bytes = await writeXlsx({ sheets: names.map((name) => ({ name, columns, rows })) });
    const book = userBook(await readSheets(file("book.xlsx", bytes)), TOKYO);
    expect(book.balances.rows[1]).toEqual([new Date("2026-11-21T15:00:00Z")]);
  });

  test.each([
    ["a path that is not there", join(folder, "nowhere.xlsx"), "が見つかりません"],
    ["another kind of file", file("notes.txt", "notes"), "は読めません"],
    ["a workbook that is damaged", file("broken.xlsx", "PK"), "開けません"],
  ])("%s is refused with a message in both languages", async (_, path, ja) => {
    const refused = await readSheets(path).catch((thrown: unknown) => thrown as BadFile);
    expect(refused).toBeInstanceOf(BadFile);
    expect(refused).toMatchObject({
      ja: expect.stringContaining(ja),
      en: expect.stringMatching(/^[A-Z"]/),
    });
  });

  test("without a needed table are refused, naming it and what was found", () => {
    const sheets = [{ name: "残高", rows: [["交換元"]], isTyped: false }];
    expect(() => userBook(sheets, TOKYO)).toThrow(/「交換レート」「使う予定」「価値」.*残高/);
  });
});

describe("a text of a CSV cell becomes what Sheets would make of it", () => {
  test.each([
    ["12000", 12000],
    ["12,000", 12000],
    ["1.005", 1.005],
    ["10%", 0.1],
    ["true", true],
    ["2026/12/1", new Date("2026-11-30T15:00:00Z")],
    ["2026-02-30", "2026-02-30"],
    ["500, 1000", "500, 1000"],
    ["500/1000/3000", "500/1000/3000"],
    ["１２，０００", "１２，０００"],
    ["3営業日以内", "3営業日以内"],
    ["", ""],
  ])("%s", (text, cell) => {
    expect(asTyped(text, TOKYO)).toEqual(cell);
  });
});
