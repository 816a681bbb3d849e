import { describe, expect, test } from "vitest";
import { compareExits, costOf } from "../../../src/desk/compare/compare.ts";
import type { NoAnswer } from "../../../src/desk/occasion.ts";
import { expectJson, LANGUAGES, on } from "../occasions.ts";
import { exampleTabs } from "../record/example-tabs.ts";
import { desk, type Tabs, tab, ZONES, zoneOf } from "../record/sheet.ts";

type Language = "ja" | "en";

const exits = (tabs: Tabs, source: string, points: number, language: Language = "ja") =>
  compareExits(desk(tabs), on(language), { kind: "compare", source, points });
const cost = (tabs: Tabs, exit: string, yen: number, language: Language = "ja") =>
  costOf(desk(tabs), on(language), { kind: "cost", exit, yen });

function refusal(found: object): NoAnswer["why"] {
  if (!("why" in found)) throw new Error(JSON.stringify(found));
  return (found as NoAnswer).why;
}

describe("a balance over all exits", () => {
  test("has the rows of COMPARE_EXITS, days as texts, and what is stranded", () => {
    const found = exits(exampleTabs("ja"), "ハピタス", 1500);
    expect(found).toEqual({
      kind: "table",
      rows: [
        [
          ...["交換先", "実質価値(円)", "1ptあたり(円)", "額面比", "ルート", "交換ポイント"],
          ...["受取", "手数料", "端数", "反映日", "優待", "最低交換", "確認"],
        ],
        [
          ...["Amazonギフト券", 1498.5, 0.999, 0.999, "ハピタス → Amazonギフト券", 1470],
          ...[1500, 0, 30, "2026-11-26", "2.04%お得", 490, ""],
        ],
      ],
      said: "ハピタス 1,500 ポイントはAmazonギフト券がいちばん得で、¥1,498.5 になります。端数は ハピタス 30 です。",
    });
  });

  test("names a source in any of its spellings", () => {
    const found = exits(exampleTabs("en"), "ﾊﾋﾟﾀｽ", 490, "en");
    expect(found).toMatchObject({
      said: "490 points of Hapitas are worth most as Amazon gift: ¥490.",
    });
  });

  test("says why nothing can be exchanged", () => {
    const found = exits(exampleTabs("en"), "Hapitas", 10, "en");
    expect(found).toMatchObject({
      rows: [
        ["Exit"],
        ["none: below the minimum 490"],
        ["Amazon gift", "none: below the minimum 490"],
      ].map((cells) => expect.arrayContaining(cells)),
      said: "10 points of Hapitas cannot be exchanged now; each row says why.",
    });
    expect(exits(exampleTabs("ja"), "QUO", 10)).toMatchObject({ kind: "table" });
  });

  test("counts the business days of Settings, as the plan does", () => {
    const settings = tab("設定", "設定 | 値\n休業日 | 2026-11-24");
    const found = exits({ ...exampleTabs("ja"), settings }, "ハピタス", 490);
    expect(found).toMatchObject({
      rows: [expect.anything(), expect.arrayContaining(["2026-11-27"])],
    });
  });

  test("asks for whole points", () => {
    expect(refusal(exits(exampleTabs("ja"), "ハピタス", 1.5)).ja).toContain("ポイント");
    expect(refusal(exits(exampleTabs("en"), "Hapitas", -1, "en")).en).toContain("Points: -1");
    expect(refusal(exits(exampleTabs("en"), "", 1, "en")).en).toContain("Source");
  });
});

describe("an exit over all sources", () => {
  test("tells what so many yen of it cost", () => {
    const found = cost(exampleTabs("en"), "Amazon gift", 1000, "en");
    expect(found).toEqual({
      kind: "table",
      rows: [
        [
          "Source",
          "Points",
          "Yen of points",
          "% saved",
          "Route",
          "Credited by",
          "Preference",
          "Check",
        ],
        ["Hapitas", 980, 980, 0.02, "Hapitas → Amazon gift", "2026-11-26", "2.04% above par", ""],
      ],
      said: "¥1,000 of Amazon gift cost least from Hapitas: 980 points, worth ¥980.",
    });
    expect(cost(exampleTabs("ja"), "現金", 1000)).toMatchObject({
      said: expect.stringContaining("現金 ¥1,000 分はモッピーがいちばん安く、"),
    });
  });

  test("says where the points' own yen are not known, and where there is no way", () => {
    const worth = "通貨 | 1単位の円 | 価値\nAmazonギフト券 | 1 | 1";
    expect(cost(exampleTabs("ja", { worth }), "アマギフ", 500)).toMatchObject({
      said: "Amazonギフト券 ¥500 分はハピタス 490 ポイントです。そのポイントの額面は「価値」の表にありません。",
    });
    expect(cost(exampleTabs("en"), "d Points", 500, "en")).toMatchObject({
      said: "¥500 of d Points cannot be had now; each row says why.",
    });
  });

  test("asks for yen above nothing", () => {
    expect(refusal(cost(exampleTabs("ja"), "現金", 0)).ja).toContain("金額(円)");
    expect(refusal(cost(exampleTabs("en"), "Cash", Number.NaN, "en")).en).toContain("Yen");
  });
});

describe("a comparison", () => {
  test.each(LANGUAGES)("of tables that cannot be read is refused in words (%s)", (language) => {
    const tabs = exampleTabs(language, { offers: "交換元 | 交換先\nA | B" });
    expect(refusal(exits(tabs, "A", 1, language))[language]).not.toBe("");
    const settings = tab("設定", "設定 | 値\n1回の手間 | 少し");
    expect(refusal(cost({ ...exampleTabs(language), settings }, "A", 1, language)).ja).toContain(
      "設定 2行目",
    );
    expect(refusal(exits({}, "A", 1, language))[language]).not.toBe("");
  });

  test("of numbers too large to be exact is refused or says so", () => {
    const worth =
      "通貨 | 1単位の円 | 価値\n現金 | 0.000007 | 0.999983\nモッピー | 9007199254740991 | 0.000003";
    const found = cost(exampleTabs("ja", { worth }), "現金", 9007199254740991);
    expectJson(found);
    expect(JSON.stringify(found)).toMatch(/正確に計算できません/);
  });

  test("is the same in every time zone", () => {
    const [tokyo, ...others] = ZONES.map((name) => {
      const zone = zoneOf(name);
      const ask = { kind: "compare", source: "ハピタス", points: 1500 } as const;
      return compareExits(desk(exampleTabs("ja", {}, zone), zone), on("ja"), ask);
    });
    for (const other of others) expect(other).toEqual(tokyo);
    expectJson(tokyo);
  });
});
