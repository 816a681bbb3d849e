// Tables as people really keep them: nothing of theirs is written over, and nothing is misread.

import { describe, expect, test } from "vitest";
import { allCells } from "../../../src/desk/edits.ts";
import { done } from "../../../src/desk/record/done.ts";
import { undone } from "../../../src/desk/record/undo.ts";
import { AS_OF, exampleTabs, hapitas } from "./example-tabs.ts";
import { written } from "./outcomes.ts";
import { applied, contents, desk, type Tabs, text, ZONES, zoneOf } from "./sheet.ts";

/** Titles above, columns shuffled, both languages in one header, a column and remarks of the user's own. */
const ROWS = {
  balances: `
    わたしの残高 | | 交換元はサイト名 |
    |
    メモ欄 | Expires | ﾎﾟｲﾝﾄ | 合計 | 交換元 * | Available from
    家計用 |  | '１，５００pt | =SUM | ﾊﾋﾟﾀｽ |
    |
    |  2026-12-31 | '400 | =SUM | Hapitas |
    | | 3000 | =SUM | モッピー |
    | | | =SUM | |
    ここから下は計算用 | | | | |`,
  offers: `
    Crediting | 交換先 | 交換元 | 受取 | Give | 自分の評価
    3営業日以内 | アマギフ | ハピタス | '５００ | '490pt | ◎`,
  limits: `
    使用済み | 期間 | Source | 上限
    '9,800 | 毎月 | HAPITAS | '３０，０００`,
  log: `
    |
    記録番号 | 交換元 | 交換先 | ポイント | 受取予定 | 申請日 | 反映予定
    | ハピタス | アマゾンギフト券 | '980 | 1000 | '2026年11月1日 |
    x7 | モッピー | 現金 | 500 | 500 | '2026/11/2 | '11/3`,
};

function tabsOf(zone = zoneOf("Asia/Tokyo"), rows: Partial<typeof ROWS> = {}): Tabs {
  return exampleTabs("ja", { ...ROWS, log: ROWS.log.replace("'11/3", ""), ...rows }, zone);
}

const STEP = { ...hapitas("ja", 980), offer: { ...hapitas("ja").offer, exit: "アマギフ" } };
const ASK = { kind: "done", id: "a1", step: STEP, note: "" } as const;

describe.each(ZONES)("tables as people keep them, in %s", (timeZone) => {
  const zone = zoneOf(timeZone);
  const tabs = tabsOf(zone);
  const outcome = written(done(desk(tabs, zone), ASK, AS_OF));
  const now = applied(tabs, outcome.edits);

  test("have their own cells written, wherever they stand", () => {
    expect(text(now, "balances", zone)).toEqual([
      "わたしの残高 |  | 交換元はサイト名 | ",
      " | ",
      "メモ欄 | Expires | ﾎﾟｲﾝﾄ | 合計 | 交換元 * | Available from",
      "家計用 |  | 920 | =SUM | ﾊﾋﾟﾀｽ | ",
      " | ",
      " | 2026-12-31 | 0 | =SUM | Hapitas | ",
      " |  | 3000 | =SUM | モッピー | ",
      " | 2036-11-26 | 1000 | =SUM | アマギフ | 2026-11-26",
      "ここから下は計算用 |  |  |  |  | ",
    ]);
    expect(text(now, "limits")[1]).toBe("10780 | 毎月 | HAPITAS | ３０，０００");
    expect(text(now, "log", zone)[4]).toBe(
      "a1 | ハピタス | アマギフ | 980 | 1000 | 2026-11-22 | 2026-11-26",
    );
  });

  test("keep every cell that is not the table's", () => {
    for (const edits of outcome.edits) {
      const { columns } = desk(tabs, zone).tables[edits.table]!;
      const own = new Set([...columns.values()].map(({ column }) => column));
      expect(allCells(edits).filter(({ column }) => !own.has(column))).toEqual([]);
    }
  });

  test("are as they were once it is taken back, texts as texts and dates to the millisecond", () => {
    const back = written(undone(desk(now, zone), JSON.parse(JSON.stringify(outcome.undo))));
    expect(contents(applied(now, back.edits))).toEqual(contents(tabs));
  });
});

describe("a table that cannot be read", () => {
  test("keeps everything from being written", () => {
    const date = tabsOf(undefined, { log: ROWS.log });
    expect(done(desk(date), ASK, AS_OF)).toMatchObject({ code: "unreadable" });
    const twice = tabsOf(undefined, {
      limits: `${ROWS.limits.replace("Source", "Source | 交換元")}`,
    });
    expect(done(desk(twice), ASK, AS_OF)).toMatchObject({ code: "unreadable" });
    const empty = tabsOf(undefined, { balances: "|" });
    expect(done(desk(empty), ASK, AS_OF)).toMatchObject({ code: "unreadable" });
  });

  test("is told in the language of its headers, in every tab that is at fault", () => {
    const outcome = done(desk(tabsOf(undefined, { log: ROWS.log })), ASK, AS_OF);
    expect(outcome.kind === "refused" && outcome.why.ja).toContain("記録 3行目「反映予定」");
  });
});
