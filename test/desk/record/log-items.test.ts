import { describe, expect, test } from "vitest";
import { japaneseBusinessDays } from "../../../src/core/business-days.ts";
import { logItems } from "../../../src/desk/record/log-items.ts";
import { isRefused, readings } from "../../../src/desk/record/readings.ts";
import { AS_OF, exampleTabs } from "./example-tabs.ts";
import { desk } from "./sheet.ts";

const LOG = `
  申請日 | 交換元 | 交換先 | ポイント | 受取予定 | 反映予定 | 反映の書き方 | コード末尾4桁 | 登録日 | 反映日 | 記録番号
  2026-11-18 | ハピタス | 現金 | 300 | 300 | 2026-11-21 | 3日以内 | | | | a1
  2026-11-18 | ハピタス | 現金 | 300 | 300 | 2026-11-22 | | | | | a2
  2026-11-13 | ハピタス | Amazonギフト券 | 490 | 500 | | 3営業日以内 | | | |
  2026-11-13 | ハピタス | Amazonギフト券 | 490 | 500 | | お早めに | | | |
  2026-11-13 | ハピタス | Amazonギフト券 | 490 | 500 | | | 'ABCD-EFGH-1A2B | | 2026-11-17 | a5
  2026-11-13 | ハピタス | Amazonギフト券 | 490 | 500 | | | 712 | 2026-11-18 | 2026-11-17 | a6`;

describe("the requests of the Log", () => {
  const found = readings(desk(exampleTabs("ja", { log: LOG })), ["log"]);
  if (isRefused(found)) throw new Error(found.why.ja);
  const items = logItems(found.log, japaneseBusinessDays([], []), AS_OF);

  test("stand where their days put them", () => {
    expect(items.map(({ row, creditBy, state }) => [row, creditBy, state])).toEqual([
      [2, "2026-11-21", "late"],
      [3, "2026-11-22", "waiting"],
      [4, "2026-11-18", "late"],
      [5, null, "waiting"],
      [6, null, "to-register"],
      [7, null, "closed"],
    ]);
  });

  test("have the site's own words, and an id even where they were typed by hand", () => {
    expect(items.map(({ id }) => id)).toEqual([
      "a1",
      "a2",
      "row 4: 2026-11-13 490 → 500",
      "row 5: 2026-11-13 490 → 500",
      "a5",
      "a6",
    ]);
    expect(items[0]?.words).toBe("3日以内");
  });

  test("carry no more of a code than its last four characters", () => {
    expect(items.map(({ lastFour }) => lastFour)).toEqual(["", "", "", "", "1A2B", "0712"]);
    expect(JSON.stringify(items)).not.toContain("EFGH");
  });
});
