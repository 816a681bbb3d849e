import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

function plan(...args: readonly string[]) {
  const tsx = `${root}node_modules/.bin/tsx`;
  const { status, stdout, stderr } = spawnSync(tsx, ["src/workbench/plan.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
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
    const { status, stdout } = plan("src/workbench/example/ja", "--as-of", "2026-12-01");
    expect(status).toBe(0);
    expect(stdout).toContain("基準日: 2026-12-01");
    expect(stdout).not.toContain("例・日付入り");
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
