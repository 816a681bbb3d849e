import { describe, expect, test } from "vitest";
import { day } from "../../../src/core/day.ts";
import { stateOf, supposedState } from "../../../src/desk/state/state.ts";
import { expectJson, LANGUAGES, on } from "../occasions.ts";
import { AS_OF, exampleTabs } from "../record/example-tabs.ts";
import { desk, type Tabs, tab, ZONES, zoneOf } from "../record/sheet.ts";

const state = (tabs: Tabs, language: "ja" | "en" = "ja") => stateOf(desk(tabs), on(language));

describe("the state of a spreadsheet", () => {
  test("has the plan with its steps in words, in Japanese", () => {
    const { plan, problems, asOf } = state(exampleTabs("ja"));
    expect(asOf).toBe("2026-11-22");
    expect(problems).toEqual([]);
    expect(plan?.steps[1]).toEqual({
      key: {
        offer: { row: 2, source: "ハピタス", exit: "Amazonギフト券", give: 490, get: 500 },
        amount: 10780,
      },
      day: "2026-12-15",
      source: "ハピタス",
      exit: "Amazonギフト券",
      amount: 10780,
      fee: 0,
      feeFrom: "balance",
      receives: 11000,
      bonus: null,
      creditedBy: "2026-12-18",
      noLaterThan: "2026-12-15",
      for: "Amazonギフト券(2026-12-20)、保有",
      value: 929,
      why: "ハピタスが 2026-12-31 を過ぎると失効します。Amazonギフト券(2026-12-20)のため、2026-12-20 までに反映させます。この申請がないと ¥929 減ります。",
      check: "",
      isFirstCome: false,
      link: null,
      when: "later",
    });
    expect(plan).toMatchObject({
      value: 14404,
      nothing: 12825,
      gain: 1579,
      byHand: 13253.75,
      proof: { isOptimal: true, text: "最適(証明済み)" },
      decideBy: "2026-11-30",
      until: "2027-02-20",
      nothingToDo: null,
    });
  });

  test("says the same in English", () => {
    const { plan } = state(exampleTabs("en"), "en");
    const [step] = plan!.steps;
    expect(step?.bonus).toEqual({ currency: "d Points", units: 900, creditedBy: "2026-11-22" });
    expect(step?.check).toBe("Brings a bonus of d Points 900 besides.");
    expect(step?.why).toContain("The offer ends on 2026-11-30.");
    expect(plan?.proof.text).toBe("optimal");
  });

  test("tells campaigns within the plan, whether it uses them or not", () => {
    const offers = `
      交換元 | 交換先 | 交換ポイント | 受取 | 反映 | 開始日 | 終了日 | 先着 | 状態
      ハピタス | 現金 | 500 | 500 | 即時 | | | |
      ハピタス | 現金 | 500 | 600 | 即時 | 2026-12-01 | 2026-12-05 | |
      ハピタス | 現金 | 500 | 501 | 即時 | | | TRUE |
      ハピタス | 現金 | 500 | 700 | 即時 | | 2026-11-21 | |
      ハピタス | 現金 | 500 | 700 | 即時 | 2028-12-01 | | |
      ハピタス | 現金 | 500 | 700 | 即時 | | 2026-12-05 | | 停止中`;
    const { plan } = state(exampleTabs("ja", { offers: offers.replace("TRUE", "○") }));
    expect(
      plan?.campaigns.map(({ rate, from, until, isUsed }) => [rate, from, until, isUsed]),
    ).toEqual([
      ["500 → 600", "2026-12-01", "2026-12-05", true],
      ["500 → 501", null, null, false],
    ]);
  });

  test("links only to addresses that are safe to open", () => {
    const linked = (link: string) => {
      const offers = `
        交換元 | 交換先 | 交換ポイント | 受取 | 反映 | リンク
        ハピタス | 現金 | 500 | 600 | 即時 | ${link}`;
      return state(exampleTabs("ja", { offers })).plan?.steps[0]?.link;
    };
    expect(linked("https://example.com/a?b=1")).toBe("https://example.com/a?b=1");
    expect(linked("http://example.com")).toBeNull();
    expect(linked("javascript:alert(1)")).toBeNull();
    expect(linked('https://example.com/" onclick="x')).toBeNull();
    expect(linked("")).toBeNull();
  });

  test("marks steps before today as overdue, and those of today", () => {
    const at = (today: string) =>
      stateOf(desk(exampleTabs("ja")), on("ja", AS_OF, day(today))).plan!.steps.map(
        ({ when }) => when,
      );
    expect(at("2026-11-22")).toEqual(["today", "later"]);
    expect(at("2026-11-23")).toEqual(["overdue", "later"]);
    expect(at("2026-12-15")).toEqual(["overdue", "today"]);
  });

  test("lists balances, names, requests made, and what the tabs are called", () => {
    const log = `
      申請日 | 交換元 | 交換先 | ポイント | 受取予定 | 反映予定 | 記録番号
      2026-11-10 | ﾊﾋﾟﾀｽ | アマギフ | 490 | 500 | 2026-11-13 | a1`;
    const {
      balances,
      exits,
      currencies,
      tabs,
      missing,
      log: items,
    } = state(exampleTabs("ja", { log }));
    expect(balances[2]).toEqual({
      source: "ハピタス",
      points: 9000,
      expires: null,
      availableFrom: "2026-12-01",
    });
    expect(exits).toEqual(["Amazonギフト券", "現金", "PeX"]);
    expect(currencies).toContain("dポイント");
    expect(items).toMatchObject([
      { id: "a1", source: "ハピタス", exit: "Amazonギフト券", state: "late" },
    ]);
    expect(tabs.offers).toBe("交換レート");
    expect(missing).toEqual(["start", "settings", "history", "listings", "purchases", "plan"]);
    const occasion = { ...on("ja"), otherTabs: { start: "はじめに", plan: "プラン" } };
    expect(stateOf(desk(exampleTabs("ja")), occasion)).toMatchObject({
      missing: ["settings", "history", "listings", "purchases"],
      tabs: { start: "はじめに", plan: "プラン" },
    });
  });

  test.each(LANGUAGES)("is JSON through and through (%s)", (language) => {
    expectJson(state(exampleTabs(language), language));
    expectJson(state({}, language));
    const closed = supposedState(desk(exampleTabs(language)), on(language), [
      { kind: "closed", currency: "PeX" },
    ]);
    expectJson(closed);
  });

  test("is the same in every time zone", () => {
    const [tokyo, ...others] = ZONES.map((name) => {
      const zone = zoneOf(name);
      return stateOf(desk(exampleTabs("ja", {}, zone), zone), on("ja"));
    });
    for (const other of others) expect(other).toEqual(tokyo);
  });

  test("comes without the plan where that is left to a second question", () => {
    const found = stateOf(desk(exampleTabs("ja")), on("ja"), "later");
    expect(found).toMatchObject({ plan: null, isPlanToCome: true });
    expect({ ...found, isPlanToCome: undefined }).toEqual({
      ...state(exampleTabs("ja")),
      plan: null,
    });
  });

  test("under suppositions is that of the other book, or a refusal in words", () => {
    const tables = desk(exampleTabs("ja"));
    const later = supposedState(tables, on("ja"), [{ kind: "as-of", day: "2026-12-10" }]);
    expect(later).toMatchObject({ asOf: "2026-12-10", plan: { value: 13754 } });
    expect(supposedState(tables, on("ja"), [])).toEqual(stateOf(tables, on("ja")));
    expect(supposedState(tables, on("ja"), [{ kind: "closed", currency: "QUO" }])).toMatchObject({
      kind: "refused",
      why: { ja: "QUOはどの表にもありません。" },
    });
    const bare = desk({ offers: tab("交換レート", "交換元 | 交換先") });
    expect(supposedState(bare, on("ja"), [{ kind: "closed", currency: "x" }])).toMatchObject({
      plan: null,
    });
  });
});
