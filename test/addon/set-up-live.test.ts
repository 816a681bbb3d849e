// Set-up in a spreadsheet whose formulas are live: what a newcomer sees on the first page.

import { afterEach, describe, expect, test } from "vitest";
import { type LiveAddOn, liveAddOn } from "./live-add-on.ts";

let open: LiveAddOn | null = null;

afterEach(() => {
  open?.sheet.dispose();
  open = null;
});

const setUp = async (language: "ja" | "en", withExample: boolean): Promise<LiveAddOn> => {
  open = await liveAddOn(language, withExample);
  open.runtime.runMenuItem("setUpSheets");
  await open.sheet.settle();
  return open;
};

const PAGE = { ja: "はじめに", en: "Start" } as const;
const FRIENDLY = { ja: /^まず「残高」/, en: /^Begin with rows/ } as const;
const BALANCES = { ja: "残高", en: "Balances" } as const;

describe.each(["ja", "en"] as const)("the first page (%s)", (language) => {
  const page = PAGE[language];

  test("shows no error over empty tables, and says how to begin", async () => {
    const { sheet } = await setUp(language, false);
    const cells = sheet.values(page, "A1:M60").flat();
    expect(cells.filter((cell) => String(cell).startsWith("#"))).toEqual([]);
    expect(sheet.values(page, "B5")[0]![0]).toMatch(FRIENDLY[language]);
    expect(sheet.values(page, "B6")).toEqual([[0]]);
    expect(sheet.values(page, "B9:B14").flat()).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("answers the example: the next step, the best exit of each balance, rows to check", async () => {
    const { sheet } = await setUp(language, true);
    const cells = sheet.values(page, "A1:M60").flat();
    expect(cells.filter((cell) => String(cell).startsWith("#"))).toEqual([]);
    expect(sheet.values(page, "B4")).toEqual([["2026-11-22"]]);
    expect(sheet.values(page, "B5")[0]![0]).toMatch(/^2026-11-2\d: \S.* → .* [\d,]+pt$/);
    const lots = sheet.values(page, "D9:G16");
    expect(lots.map(([, points]) => points)).toEqual([
      27500, 6480, 1200, 38400, 46000, 5300, 9950, 2700,
    ]);
    for (const [, , exit, value] of lots) {
      expect(exit).toMatch(/^\D/);
      expect(Number(value)).toBeGreaterThan(0);
    }
    expect(sheet.values(page, "D17:G17")[0]!.every((cell) => cell === null || cell === "")).toBe(
      true,
    );
    expect(Number(sheet.values(page, "B6")[0]![0])).toBeGreaterThan(3);
  });

  test("follows a balance that is typed", async () => {
    const { sheet } = await setUp(language, true);
    sheet.type(BALANCES[language], "B2", "490");
    await sheet.settle();
    expect(sheet.values(page, "E9")).toEqual([[490]]);
  });
});
