import { describe, expect, test } from "vitest";
import { type YearBasis, yearLedger } from "../../../src/desk/record/year-ledger.ts";
import type { Language } from "../../../src/tables/language.ts";
import { exampleTabs } from "./example-tabs.ts";
import { desk, type Tabs } from "./sheet.ts";

const LOG = `
  Requested on | Source | Exit | Points | Expected | Bonus | Bonus in | Credited on | Received
  2027-01-02 | Hapitas | Cash | 300 | 300 | | | 2027-01-05 |
  2026-12-30 | PeX | Cash | 1005 | 100 | | | 2027-01-04 | 99
  2026-03-01 | Moppy | d Points | 500 | 500 | 50 | d Points (limited) | 2026-03-01 |
  2025-12-31 | Hapitas | Amazon gift | 490 | 500 | | | 2026-01-05 |`;

const TABS = exampleTabs("en", { log: LOG });

function ledger(tabs: Tabs, year: number, language: Language = "en", basis?: YearBasis) {
  const found = yearLedger(desk(tabs), year, language, basis);
  if (found.kind !== "year") throw new Error(found.why.en);
  return found;
}

describe("a year's ledger", () => {
  test("lists the requests made in it, in order of days, and adds up the yen shown", () => {
    expect(ledger(TABS, 2026).rows).toEqual([
      ["Date", "Source", "Points", "Yen of points", "Exit", "Received", "Yen received", "Kind"],
      ["2026-03-01", "Moppy", 500, 500, "d Points", 500, 500, "points"],
      ["2026-03-01", "Moppy", "", "", "d Points (limited)", 50, "", "bonus"],
      ["2026-12-30", "PeX", 1005, 100.5, "Cash", 99, 99, "cash"],
      ["Total", "", "", 600.5, "", "", 599, ""],
    ]);
  });

  test("says by which day, and which names have no yen", () => {
    expect(ledger(TABS, 2026).said).toEqual({
      en: "Requests made in 2026 (Requested on). Yen are face values from Worth; what has not come yet is shown as expected. Without a row in Worth, and so without yen: d Points (limited).",
      ja: "2026年に申請した分です(申請日)。円は「価値」の額面、未反映の受取は予定の数です。「価値」に行がなく円を出せないもの: d Points (limited)。",
    });
  });

  test("goes by the day of crediting where that is asked for", () => {
    const { rows, said } = ledger(TABS, 2026, "ja", "credited");
    expect(rows).toEqual([
      [
        "日付",
        "交換元",
        "ポイント",
        "ポイントの額面(円)",
        "交換先",
        "受取",
        "受取の額面(円)",
        "種類",
      ],
      ["2026-01-05", "Hapitas", 490, 490, "Amazon gift", 500, 500, "ギフト券"],
      ["2026-03-01", "Moppy", 500, 500, "d Points", 500, 500, "ポイント"],
      ["2026-03-01", "Moppy", "", "", "d Points (limited)", 50, "", "増量"],
      ["合計", "", "", 990, "", "", 1000, ""],
    ]);
    expect(said.ja).toContain("2026年に反映した分です(反映日)");
    expect(said.en).toContain("Requests credited in 2026 (Credited on).");
  });

  test("of a year without requests has its header and totals of nothing", () => {
    expect(ledger(TABS, 2024).rows.slice(1)).toEqual([["Total", "", "", 0, "", "", 0, ""]]);
  });

  test("cannot be drawn up without a Log", () => {
    const { log: _, ...rest } = TABS;
    expect(yearLedger(desk(rest), 2026, "en")).toMatchObject({ kind: "refused", code: "no-tab" });
  });
});
