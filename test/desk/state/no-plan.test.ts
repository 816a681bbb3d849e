import { describe, expect, test } from "vitest";
import { day } from "../../../src/core/day.ts";
import { stateOf } from "../../../src/desk/state/state.ts";
import type { Finding } from "../../../src/desk/views.ts";
import type { TableId } from "../../../src/tables/problem.ts";
import { expectJson, LANGUAGES, on } from "../occasions.ts";
import { exampleTabs, TABLES } from "../record/example-tabs.ts";
import { desk, type Tabs, tab } from "../record/sheet.ts";

const state = (tabs: Tabs, language: "ja" | "en" = "ja") => stateOf(desk(tabs), on(language));

/** The example with nothing below its headers. */
function empty(language: "ja" | "en"): Tabs {
  const tabs = exampleTabs(language);
  for (const id of TABLES) tabs[id] = { ...tabs[id]!, cells: tabs[id]!.cells.slice(0, 1) };
  return tabs;
}

describe("a spreadsheet with tabs and nothing in them", () => {
  test.each(LANGUAGES)("has a friendly state without errors (%s)", (language) => {
    const found = state(empty(language), language);
    expect(found).toMatchObject({ problems: [], doubts: [], log: [], balances: [], exits: [] });
    expect(found.plan).toMatchObject({ steps: [], value: 0, gain: 0, decideBy: null, needs: [] });
    expectJson(found);
  });

  test("says why there is nothing to do", () => {
    expect(state(empty("ja")).plan?.nothingToDo).toBe("使えるポイントの残高がありません。");
    expect(state(empty("en"), "en").plan?.nothingToDo).toBe(
      "There are no points that can be used.",
    );
  });
});

describe("a spreadsheet without tabs", () => {
  test("says which are missing, and has neither plan nor problems", () => {
    const { missing, plan, problems } = state({});
    expect(missing).toEqual([
      ...["start", "balances", "offers", "limits", "needs", "worth", "settings"],
      ...["history", "listings", "purchases", "log", "plan"],
    ]);
    expect(plan).toBeNull();
    expect(problems).toEqual([]);
  });

  test("has no plan as long as one of the four that it needs is missing", () => {
    for (const id of ["balances", "offers", "needs", "worth"] as const) {
      const { [id]: _, ...rest } = exampleTabs("ja");
      const found = state(rest);
      expect(found.plan).toBeNull();
      expect(found.missing).toContain(id);
      expect(found.problems).toEqual([]);
    }
  });

  test("tells that a tab is blank where a header belongs", () => {
    const { plan, problems } = state({
      ...exampleTabs("ja"),
      needs: { name: "使う予定", cells: [] },
    });
    expect(plan).toBeNull();
    expect(problems).toMatchObject([{ table: "needs", row: null, isStale: false }]);
    const blank = { name: "設定", cells: [[""]] };
    expect(state({ ...exampleTabs("ja"), settings: blank }).plan).not.toBeNull();
  });
});

const BAD: Readonly<Record<TableId, readonly [rows: string, row: number, column: string]>> = {
  balances: ["交換元 | ポイント\nハピタス | 100\nモッピー | たくさん", 3, "ポイント"],
  offers: ["交換元 | 交換先 | 交換ポイント | 受取 | 反映\nA | B | 490 | 500 | いつか", 2, "反映"],
  limits: ["交換元 | 上限 | 期間\nハピタス | 30000 | 毎晩", 2, "期間"],
  needs: ["使う先 | 金額 | 使う日\n現金 | 1000 | いつか", 2, "使う日"],
  worth: ["通貨 | 1単位の円 | 価値\n現金 | 1 |", 2, "価値"],
  settings: ["設定 | 値\n1回の手間 | 少し", 2, "値"],
  history: [
    "交換元 | 交換先 | 増量 | 開始日 | 終了日\nA | B | 2 | 2026-11-02 | 2026-11-01",
    2,
    "終了日",
  ],
  listings: ["モール | カテゴリ | 経由サイト | 還元率\nA | B | C | #N/A", 2, "還元率"],
  purchases: ["商品 | カテゴリ | モール | 価格\n本 | 本 | A | 無料かも", 2, "価格"],
  log: ["申請日 | 交換元 | 交換先 | ポイント | 受取予定\n昨日 | A | B | 490 | 500", 2, "申請日"],
};

describe("a row that cannot be read", () => {
  const WITHOUT_PLAN: readonly TableId[] = ["history", "listings", "purchases", "log"];

  test.each(Object.keys(BAD) as TableId[])("is told with its place: %s", (id) => {
    const [rows, row, column] = BAD[id];
    const found = state({ ...exampleTabs("ja"), [id]: tab(id, rows) });
    const own = found.problems.filter(({ table }) => table === id);
    expect(own).toMatchObject([{ table: id, row, column, isStale: false }]);
    expect(own[0]?.problem).not.toBe("");
    expect(own[0]?.whatToDo).not.toBe("");
    expect(found.plan === null).toBe(!WITHOUT_PLAN.includes(id));
    expectJson(found);
  });

  test("keeps no other row from being listed", () => {
    const balances = tab("残高", BAD.balances[0]);
    const found = state({ ...exampleTabs("ja"), balances });
    expect(found.balances.map(({ points }) => points)).toEqual([100]);
    const log = tab("記録", `${BAD.log[0]}\n2026-11-20 | A | B | 490 | 500`);
    expect(state({ ...exampleTabs("ja"), log }).log).toHaveLength(1);
  });

  test("is told together with every other", () => {
    const tabs: Tabs = {};
    for (const id of Object.keys(BAD) as TableId[]) tabs[id] = tab(id, BAD[id][0]);
    const tables = new Set(state(tabs).problems.map(({ table }) => table));
    expect([...tables].sort()).toEqual(Object.keys(BAD).sort());
  });
});

describe("a day whose holidays are not known", () => {
  test("is a problem of no table, and leaves no plan", () => {
    const found = stateOf(desk(exampleTabs("ja")), on("ja", day("2099-01-05")));
    expect(found.plan).toBeNull();
    expect(found.problems.map(({ table, column }) => [table, column])).toEqual([[null, "as_of"]]);
    expectJson(found);
  });
});

describe("what has no exact answer", () => {
  test.each([
    ["ja", "同じ日のうちに一周すると"],
    ["en", "Offers lead round in a circle"],
  ] as const)("is told as a problem of no table (%s)", (language, words) => {
    const offers =
      language === "ja"
        ? "交換元 | 交換先 | 交換ポイント | 受取 | 反映\nハピタス | 現金 | 1 | 2 | 即時\n現金 | ハピタス | 1 | 2 | 即時"
        : "Source | Exit | Give | Get | Crediting\nHapitas | Cash | 1 | 2 | instant\nCash | Hapitas | 1 | 2 | instant";
    const { limits: _, ...tabs } = exampleTabs(language, { offers });
    const { plan, problems } = state(tabs, language);
    expect(plan).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ table: null, row: null, column: null });
    expect(problems[0]?.problem).toContain(words);
  });
});

describe("doubts", () => {
  const stale = (offers: string): readonly Finding[] =>
    state(exampleTabs("ja", { offers })).doubts.filter(({ table }) => table === "offers");

  test("name the column as its header is typed, whatever the language of the sidebar", () => {
    const { doubts } = stateOf(desk(exampleTabs("en")), on("ja"));
    expect(doubts[0]).toEqual({
      table: "offers",
      row: 3,
      column: "Confirmed on",
      problem: "確認日が空欄です。",
      whatToDo: "公式ページを見て、確認日を入力してください。",
      isStale: true,
    });
  });

  test("are mended by a confirmation only where there is a column for it", () => {
    const head = "交換元 | 交換先 | 交換ポイント | 受取 | 反映 | 手数料";
    const [bare] = stale(`${head}\nハピタス | 現金 | 500 | 500 | 即時 | 0`);
    expect(bare).toMatchObject({ row: 2, isStale: false });
    const [old] = stale(`${head} | 確認日\nハピタス | 現金 | 500 | 500 | 即時 | 0 | 2026-01-05`);
    expect(old).toMatchObject({ row: 2, isStale: true, column: "確認日" });
  });

  test("offer to mend Used that is left from an earlier period", () => {
    const log = `
      申請日 | 交換元 | 交換先 | ポイント | 受取予定 | 記録番号
      2026-10-10 | ハピタス | Amazonギフト券 | 9800 | 10000 | a1`;
    const mended = state(exampleTabs("ja", { log })).doubts.filter(
      ({ mend }) => mend !== undefined,
    );
    expect(mended).toMatchObject([
      { table: "limits", row: 2, mend: { kind: "mend-used", table: "limits", row: 2, used: 0 } },
    ]);
  });
});
