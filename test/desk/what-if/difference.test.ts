import { describe, expect, test } from "vitest";
import type { NoAnswer } from "../../../src/desk/occasion.ts";
import type { Difference, Supposition } from "../../../src/desk/protocol.ts";
import { difference } from "../../../src/desk/what-if/difference.ts";
import type { TableId } from "../../../src/tables/problem.ts";
import { expectJson, LANGUAGES, on } from "../occasions.ts";
import { exampleTabs, hapitas, moppyPex } from "../record/example-tabs.ts";
import { desk, type Tabs, tab } from "../record/sheet.ts";

type Found = Difference | NoAnswer;

function ask(tabs: Tabs, suppose: readonly Supposition[], language: "ja" | "en" = "ja"): Found {
  const found = difference(desk(tabs), on(language), suppose);
  expectJson(found);
  return found;
}

function differs(
  tabs: Tabs,
  suppose: readonly Supposition[],
  language: "ja" | "en" = "ja",
): Difference {
  const found = ask(tabs, suppose, language);
  if ("why" in found) throw new Error(found.why.ja);
  return found;
}

const JA = exampleTabs("ja");
const EN = exampleTabs("en");

const moppyToCash = { kind: "campaign", source: "モッピー", exit: "現金" } as const;

describe("a supposition", () => {
  test("of another day moves the plan, and says what is lost by waiting", () => {
    const found = differs(JA, [{ kind: "as-of", day: "2026-12-10" }]);
    expect(found).toMatchObject({ gainBefore: 1579, gainAfter: 929, value: -650, added: [] });
    expect(found.dropped.map(({ exit }) => exit)).toEqual(["PeX"]);
    expect(found.said).toBe("2026-12-10 から始めると、¥650 損をします。");
    expect(differs(EN, [{ kind: "as-of", day: "2026-12-10" }], "en").said).toBe(
      "If you begin on 2026-12-10, you lose ¥650.",
    );
  });

  test("of a request that cannot be made today opens its offer tomorrow", () => {
    const today = [{ kind: "not-today", offer: moppyPex("ja") }] as const;
    const found = differs(JA, today);
    expect(found).toMatchObject({ value: 0, needsBefore: 1000, needsAfter: 1000 });
    expect(found.added.map(({ day }) => day)).toEqual(["2026-11-23"]);
    expect(found.said).toBe(
      "モッピー → PeX の交換が今日できないと、申請は変わりますが、プランの価値は同じです。",
    );
    const offers = `
      Source | Exit | Give | Get | Crediting | Until
      Moppy | PeX | 100 | 2000 | instant | 2026-11-22
      Moppy | Cash | 500 | 500 | instant |`;
    const last = { row: 2, source: "moppy", exit: "PeX", give: 100, get: 2000 };
    const late = differs(exampleTabs("en", { offers }), [{ kind: "not-today", offer: last }], "en");
    expect(late.value).toBeLessThan(0);
    expect(late.said).toMatch(/^If moppy → PeX cannot be asked for today, you lose ¥[\d,]+\.$/);
  });

  test("of a closed hub shows what hangs on it", () => {
    const found = differs(JA, [{ kind: "closed", currency: "ペックス" }]);
    expect(found.dropped.map(({ exit }) => exit)).toEqual(["PeX"]);
    expect(found.said).toBe("ペックスが止まると、¥650 損をします。");
    expect(differs(EN, [{ kind: "closed", currency: "Hapitas" }], "en").needsAfter).toBe(0);
  });

  test("of a campaign brings exactly so many percent more, beside the standing offer", () => {
    const days = { percent: 2.5, from: "2026-12-01", until: "2026-12-05" };
    const found = differs(JA, [
      { kind: "campaign", source: "ハピタス", exit: "アマギフ", ...days },
    ]);
    expect(found.value).toBe(269.5);
    expect(found.added).toMatchObject([
      { day: "2026-12-01", key: { offer: { row: 2, give: 196, get: 205 }, amount: 10780 } },
    ]);
    expect(found.said).toBe(
      "ハピタス → アマギフ が 2026-12-01〜2026-12-05 に 2.5% 増量になると、¥269.5 得をします。",
    );
  });

  test("of a campaign counts against the standing offer's own cap", () => {
    const offers = `
      交換元 | 交換先 | 交換ポイント | 受取 | 反映 | 上限 | 期間
      モッピー | 現金 | 500 | 500 | 即時 | 1500 | 期間中`;
    const days = { percent: 10, from: "2026-11-25", until: "2026-11-26" };
    const found = differs(exampleTabs("ja", { offers }), [{ ...moppyToCash, ...days }]);
    expect(found.added.map(({ receives }) => receives)).toEqual([1650]);
    expect(found.dropped.map(({ receives }) => receives)).toEqual([1500]);
    const two = `${offers}\n      モッピー | 現金 | 400 | 390 | 即時 | 1500 | 期間中`;
    expect(ask(exampleTabs("ja", { offers: two }), [{ ...moppyToCash, ...days }])).toMatchObject({
      kind: "refused",
    });
    const all = { percent: 10, from: "2026-11-22", until: "2027-12-31" };
    const whole = differs(exampleTabs("ja", { offers: two }), [{ ...moppyToCash, ...all }]);
    expect(whole.value).toBeGreaterThan(0);
  });

  test("of another worth changes what is left over", () => {
    const found = differs(EN, [{ kind: "worth", currency: "d Points", yen: "0.5" }], "en");
    expect(found.value).toBe(-360);
    expect(found.said).toBe("With a unit of d Points worth ¥0.5, the plan is worth ¥360 less.");
  });

  test("of another exit for a need asks for it there", () => {
    const found = differs(JA, [{ kind: "exit", needRow: 2, exit: "現金/PeX" }]);
    expect(found).toMatchObject({ needsBefore: 1000, needsAfter: 1000 });
    expect(found.said).toContain("Amazonギフト券(2026-12-20)を現金/PeXで用意すると、");
  });

  test("may be one of several", () => {
    const suppose: Supposition[] = [
      { kind: "closed", currency: "PeX" },
      { kind: "as-of", day: "2026-12-10" },
    ];
    expect(differs(JA, suppose).said).toBe("これらがすべて重なると、¥650 損をします。");
  });

  test("of a later day leaves behind what is used of this month, not what is used in all", () => {
    const day = { kind: "as-of", day: "2026-12-01" } as const;
    const offers = (per: string) => `
      交換元 | 交換先 | 交換ポイント | 受取 | 反映 | 上限 | 期間 | 使用済み
      モッピー | 現金 | 500 | 500 | 即時 | 3000 | ${per} | 2500`;
    const settings = tab("設定", "設定 | 値\n計画の終わり | 2026-12-31");
    const gains = (per: string) =>
      differs({ ...exampleTabs("ja", { offers: offers(per) }), settings }, [day]).gainAfter;
    expect(gains("月")).toBe(140);
    expect(gains("期間中")).toBe(15);
  });
});

describe("a supposition that changes nothing", () => {
  const NOTHING: readonly (readonly Supposition[])[] = [
    [],
    [{ kind: "as-of", day: "2026-11-22" }],
    [{ kind: "not-today", offer: hapitas("ja").offer }],
    [{ kind: "closed", currency: "dポイント" }],
    [{ kind: "worth", currency: "PeX", yen: "0.09" }],
    [{ kind: "exit", needRow: 2, exit: "アマゾンギフト券" }],
    [{ ...moppyToCash, percent: 1, from: "2026-12-01", until: "2026-12-05" }],
  ];

  test.each(NOTHING.map((suppose) => [suppose[0]?.kind ?? "none", suppose] as const))(
    "makes no difference: %s",
    (_, suppose) => {
      const found = differs(JA, suppose);
      expect(found).toMatchObject({ value: 0, added: [], dropped: [] });
      expect(found.gainAfter).toBe(found.gainBefore);
      expect(found.said).toMatch(/、?何も変わりません。$/);
    },
  );
});

describe("a supposition that makes no sense", () => {
  const REFUSED: readonly (readonly [Supposition, string, string])[] = [
    [{ kind: "as-of", day: "明日" }, "日付として読めません", "is not a day"],
    [{ kind: "as-of", day: "2026-02-30" }, "日付として読めません", "is not a day"],
    [{ kind: "as-of", day: "2026-11-21" }, "基準日 2026-11-22 より前", "is before 2026-11-22"],
    [{ kind: "as-of", day: "2099-01-01" }, "仮定を試せません", "Nothing can be supposed"],
    [{ kind: "closed", currency: "QUO" }, "どの表にもありません", "is in none of the tables"],
    [
      {
        kind: "not-today",
        offer: { row: 3, source: "モッピー", exit: "現金", give: 500, get: 501 },
      },
      "表示のとおりにありません",
      "no longer stands",
    ],
    [
      { ...moppyToCash, percent: 0, from: "2026-12-01", until: "2026-12-05" },
      "割合(%)として読めません",
      "is not a percentage",
    ],
    [
      { ...moppyToCash, percent: Number.NaN, from: "2026-12-01", until: "2026-12-05" },
      "割合(%)として読めません",
      "is not a percentage",
    ],
    [
      { ...moppyToCash, percent: 2, from: "2026-12-05", until: "2026-12-01" },
      "開始日 2026-12-05 より前",
      "before it begins",
    ],
    [
      { ...moppyToCash, percent: 2, from: "2028-12-01", until: "2028-12-05" },
      "申請できるモッピーから現金への交換がありません",
      "No offer from モッピー to 現金",
    ],
    [{ kind: "worth", currency: "PeX", yen: "たくさん" }, "円として読めません", "is not a number"],
    [{ kind: "worth", currency: "PeX", yen: "-1" }, "円として読めません", "is not a number"],
    [{ kind: "exit", needRow: 9, exit: "現金" }, "9行目に予定がありません", "no need in row 9"],
    [{ kind: "exit", needRow: 2, exit: "/" }, "名前として読めません", "is not the name"],
    [{ kind: "exit", needRow: 2, exit: "QUO" }, "「価値」の表になく", "has no row in Worth"],
  ];

  test.each(REFUSED)("is refused in words: %o", (supposition, ja, en) => {
    const found = ask(JA, [supposition]);
    if (!("why" in found)) throw new Error(found.said);
    expect(found.why.ja).toContain(ja);
    expect(found.why.en).toContain(en);
  });

  test("of a kind that nobody knows is refused, too", () => {
    const strange = JSON.parse('{"kind":"weather"}') as Supposition;
    expect(ask(JA, [strange])).toMatchObject({ kind: "refused" });
  });

  test.each(LANGUAGES)(
    "and nothing can be supposed of tables that cannot be read (%s)",
    (language) => {
      const id: TableId = "worth";
      const tabs = {
        ...exampleTabs(language),
        [id]: tab("価値", "通貨 | 1単位の円 | 価値\n現金 | ? | 1"),
      };
      const found = ask(tabs, [{ kind: "closed", currency: "PeX" }], language);
      if (!("why" in found)) throw new Error(found.said);
      expect(found.why.ja).toContain("価値 2行目「1単位の円」");
      expect(found.why.en).toContain("Worth row 2");
    },
  );
});

describe("an offer with a cap of its own that cannot be asked for today", () => {
  const offer = { row: 2, source: "モッピー", exit: "現金", give: 500, get: 600 };
  const suppose = [{ kind: "not-today", offer }] as const;
  const settings = tab("設定", "設定 | 値\n計画の終わり | 2026-12-31");

  function gain(per: string, other = ""): number {
    const offers = `
      交換元 | 交換先 | 交換ポイント | 受取 | 反映 | 上限 | 期間 | 使用済み
      モッピー | 現金 | 500 | 600 | 即時 | 1000 | ${per} | 500${other}`;
    return differs({ ...exampleTabs("ja", { offers }), settings }, suppose).gainAfter;
  }

  // 500 points gain 600 - 500 × 0.95 - 10 of effort; in one request of 1,000 the effort is saved once.
  test("still counts what is used of it", () => {
    expect(gain("期間中")).toBe(115);
    expect(gain("月")).toBe(115 + 240);
  });

  test("also beside another offer of the pair", () => {
    const other = "\n      モッピー | 現金 | 2000 | 100 | 即時 | | |";
    expect(gain("期間中", other)).toBe(115);
    expect(gain("月", other)).toBe(115 + 240);
    expect(gain("年", other)).toBe(115);
    expect(gain("年度", other)).toBe(115);
    expect(gain("日", other)).toBe(gain("日"));
  });
});
