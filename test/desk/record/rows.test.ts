// One cell of a row: an offer closed, a row confirmed, Used that is left from last month.

import { describe, expect, test } from "vitest";
import { day } from "../../../src/core/day.ts";
import { confirmed } from "../../../src/desk/record/confirmed.ts";
import { done } from "../../../src/desk/record/done.ts";
import { offerClosed } from "../../../src/desk/record/offer-closed.ts";
import { mendUsed, usedFindings } from "../../../src/desk/record/used.ts";
import { AS_OF, exampleTabs, hapitas, moppyCash, pexCash } from "./example-tabs.ts";
import { changed, written } from "./outcomes.ts";
import { desk, type Tabs, text } from "./sheet.ts";

describe("an offer that is closed", () => {
  test.each([
    ["ja", "停止中"],
    ["en", "closed"],
  ] as const)("is marked so in the table's own words (%s)", (language, word) => {
    const tabs = exampleTabs(language);
    const outcome = written(offerClosed(desk(tabs), moppyCash(language)));
    const now = changed(tabs, outcome);
    expect(text(now, "offers")[2]).toContain(`| ${word}`);
    expect(offerClosed(desk(now), moppyCash(language)).kind).toBe("already");
    expect(outcome.undo?.cells).toHaveLength(1);
  });

  test("already needs nothing", () => {
    expect(offerClosed(desk(exampleTabs("en")), pexCash("en"))).toEqual({
      kind: "already",
      said: {
        en: "PeX → Cash is marked closed in Offers row 5 already.",
        ja: "PeX → Cashは「交換レート」5行目ですでに停止中です。",
      },
    });
  });
});

describe("a row that is confirmed", () => {
  test("carries the day, once", () => {
    const tabs = exampleTabs("en");
    const now = changed(tabs, confirmed(desk(tabs), { table: "offers", row: 2 }, AS_OF));
    expect(text(now, "offers")[1]).toMatch(/\| 2026-11-22$/);
    expect(confirmed(desk(now), { table: "offers", row: 2 }, AS_OF).kind).toBe("already");
  });

  test("of the listings carries it in Seen on", () => {
    const head = "モール | カテゴリ | 経由サイト | 還元率 | 確認日";
    const cells = [head, "Amazon | ファッション | ハピタス | 0.01 | "].map((row) =>
      row.split(" | "),
    );
    const tabs: Tabs = { listings: { name: "経由案件", cells } };
    const outcome = confirmed(desk(tabs), { table: "listings", row: 2 }, AS_OF);
    expect(text(changed(tabs, outcome), "listings")[1]).toMatch(/\| 2026-11-22$/);
  });
});

describe("Used of last month", () => {
  const december = day("2026-12-02");
  const made = exampleTabs("en");
  const tabs = changed(
    made,
    done(desk(made), { kind: "done", id: "a1", step: hapitas("en"), note: "" }, AS_OF),
  );

  test("is found when the new month has begun, and mended with one click", () => {
    expect(usedFindings(desk(tabs), AS_OF, "en")).toEqual([]);
    const [finding, ...more] = usedFindings(desk(tabs), december, "en");
    expect(more).toEqual([]);
    expect(finding).toEqual({
      table: "limits",
      row: 2,
      column: "Used",
      problem:
        "Used (10,290) may be left from the period of 2026-11-22: in the period now running the Log counts 0 (the cap of 30,000 points a month).",
      whatToDo: "Set Used to 0, or to what you know.",
      isStale: false,
      mend: { kind: "mend-used", table: "limits", row: 2, used: 0 },
    });
    const outcome = written(mendUsed(desk(tabs), finding!.mend!, december));
    expect(outcome.said).toEqual({
      en: "Used in Limits row 2 is 0 now, as the Log counts.",
      ja: "「上限」2行目の「使用済み」を、記録のとおり 0 にしました。",
    });
    const now = changed(tabs, outcome);
    expect(usedFindings(desk(now), december, "en")).toEqual([]);
    expect(mendUsed(desk(now), finding!.mend!, december).kind).toBe("already");
  });

  test("is told in Japanese, too", () => {
    const [finding] = usedFindings(desk(tabs), december, "ja");
    expect(finding?.problem).toBe(
      "使用済み(10,290)は 2026-11-22 までの期間のものかもしれません。今の期間の記録は 0 です(月の上限 30,000 ポイント)。",
    );
    expect(finding?.whatToDo).toBe("使用済みを 0 に直すか、実際の数を入力してください。");
  });

  test("is pointed at when a request is counted on top of it", () => {
    const step = { ...hapitas("en"), amount: 490 };
    const outcome = done(desk(tabs), { kind: "done", id: "a2", step, note: "" }, december);
    const { said } = written(outcome);
    expect(said.en).toContain("Used in Limits row 2 may still be that of an earlier period");
    expect(said.ja).toContain("「上限」2行目の「使用済み」は前の期間のものかもしれません");
  });

  test("is mended to what the new month's requests count", () => {
    const step = hapitas("en", 980);
    const ask = { kind: "done", id: "a2", step, note: "" } as const;
    const now = changed(tabs, done(desk(tabs), ask, december));
    expect(usedFindings(desk(now), december, "en")[0]?.mend?.used).toBe(980);
  });
});
