import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readSheets } from "../../../src/workbench/book/book-path.ts";
import type { FileCell } from "../../../src/workbench/book/book-sheet.ts";
import { asTyped } from "../../../src/workbench/book/typed-cell.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

function plan(...args: readonly string[]) {
  const tsx = `${root}node_modules/.bin/tsx`;
  const { status, stdout, stderr } = spawnSync(tsx, ["src/workbench/terminal/plan.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** A cell of a CSV file as a workbook holds it: numbers as numbers, dates as dates. */
function inXlsx(cell: FileCell): FileCell {
  const typed = typeof cell === "string" ? asTyped(cell, "UTC") : cell;
  return typed === "" ? null : typed;
}

describe("npm run plan", () => {
  test("answers for the example in Japanese, marked as an example", () => {
    const { status, stdout, stderr } = plan();
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("例・日付入り・現在のレートではありません");
    expect(stdout).toContain("基準日: 2026-11-22");
    for (const heading of [
      "残高ごとの",
      "交換先くらべ",
      "1,000円分",
      "交換プラン",
      "まとめ",
      "行の確認",
    ]) {
      expect(stdout).toContain(heading);
    }
  });

  test("answers in English", () => {
    const { status, stdout } = plan("--lang", "en");
    expect(status).toBe(0);
    expect(stdout).toContain("A dated example, not current rates");
    expect(stdout).toMatch(/Value of the plan/);
    expect(stdout).not.toMatch(/[\u3040-\u30ff]/);
  });

  test("plans one's own folder as of the day asked for", () => {
    const { status, stdout } = plan("src/workbench/book/example/ja", "--as-of", "2026-12-01");
    expect(status).toBe(0);
    expect(stdout).toContain("基準日: 2026-12-01");
    expect(stdout).not.toContain("例・日付入り");
  });

  test("answers for a workbook as for the same rows in CSV files", async () => {
    const folder = mkdtempSync(join(tmpdir(), "point-exits-"));
    const path = join(folder, "book.xlsx");
    const sheets = await readSheets(`${root}src/workbench/book/example/ja`);
    const typed = sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map(inXlsx)),
    }));
    writeFileSync(path, await writeXlsx({ sheets: typed }));
    const fromCsv = plan("src/workbench/book/example/ja", "--as-of", "2026-11-22");
    const fromXlsx = plan(path, "--as-of", "2026-11-22");
    rmSync(folder, { recursive: true });
    expect(fromXlsx.stderr).toBe("");
    expect(fromXlsx.stdout).toBe(fromCsv.stdout);
  });

  test.each([
    ["a path that is not there", ["nowhere.xlsx"], "見つかりません", 'There is no "nowhere.xlsx"'],
    ["a file of another kind", ["package.json"], "は読めません", "Cannot read"],
    ["a folder without tables", ["src/core"], "CSV がありません", "holds no CSV file"],
    ["a date that is none", ["--as-of", "2026-02-30"], "使い方", "Usage"],
    ["an option it does not know", ["--today"], "使い方", "Usage"],
  ])("helps in both languages on %s, and fails", (_, args, ja, en) => {
    const { status, stderr } = plan(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(ja);
    expect(stderr).toContain(en);
  });
});
