import { describe, expect, test } from "vitest";
import type { StepKey } from "../../../src/desk/keys.ts";
import { done } from "../../../src/desk/record/done.ts";
import type { Outcome } from "../../../src/desk/record/outcome.ts";
import { undone } from "../../../src/desk/record/undo.ts";
import type { Language } from "../../../src/tables/language.ts";
import { AS_OF, exampleTabs, hapitas, moppyCash, moppyPex } from "./example-tabs.ts";
import { written } from "./outcomes.ts";
import { applied, contents, desk, type Tabs, text, ZONES, zoneOf } from "./sheet.ts";

const ask = (step: StepKey, id = "a1", note = "") => ({ kind: "done", id, step, note }) as const;

const record = (tabs: Tabs, step: StepKey, id?: string): Outcome =>
  done(desk(tabs), ask(step, id), AS_OF);

describe("a request that was made", () => {
  test("lowers the lot that lapses soonest first, and enters the lot to come", () => {
    const tabs = exampleTabs("en");
    const after = applied(tabs, written(record(tabs, hapitas("en", 980))).edits);
    expect(text(after, "balances").slice(1)).toEqual([
      "Hapitas | 920 |  | ",
      "Hapitas | 0 |  | 2026-12-31",
      "Hapitas | 9000 | 2026-12-01 | ",
      "Moppy | 3000 |  | ",
      // Monday 23 November is a holiday.
      "Amazon gift | 1000 | 2026-11-26 | 2036-11-26",
    ]);
  });

  test("goes into the Log with the site's own words", () => {
    const tabs = exampleTabs("ja");
    const outcome = written(done(desk(tabs), ask(hapitas("ja"), "a1", " セール用 "), AS_OF));
    expect(text(applied(tabs, outcome.edits), "log")[1]).toBe(
      "2026-11-22 | ハピタス | Amazonギフト券 | 490 | 0 | 500 | 2026-11-26 | 3営業日以内 |  |  |  |  |  |  | セール用 | a1",
    );
    expect(outcome.said).toEqual({
      ja: "記録しました: ハピタス 490 ポイント → Amazonギフト券 500(2026-11-26 までに反映予定)。",
      en: "Recorded: 490 points of ハピタス to Amazonギフト券; 500 to come by 2026-11-26.",
    });
    expect(outcome.undo?.what).toBe("ハピタス 490 ポイント → Amazonギフト券 の申請の記録");
  });

  test("counts in the limit that covers it, though Used is typed as text", () => {
    const tabs = exampleTabs("en");
    const after = applied(tabs, written(record(tabs, hapitas("en"))).edits);
    expect(text(after, "limits")[1]).toBe("Hapitas | 30000 | month | 10290");
  });

  test("counts in the offer's own cap without its fee, and the fee leaves the balance", () => {
    const tabs = exampleTabs("en");
    const step = { offer: moppyCash("en"), amount: 1500 };
    const after = applied(tabs, written(record(tabs, step)).edits);
    expect(text(after, "offers")[2]).toContain("| 2000 | month | 2000 |");
    expect(text(after, "balances")[4]).toBe("Moppy | 1395 |  | ");
    expect(text(after, "balances")[5]).toBe("Cash | 1500 | 2026-11-23");
  });

  test("brings its bonus as a lot of its own, and the Log names it", () => {
    const tabs = exampleTabs("en");
    const after = applied(
      tabs,
      written(record(tabs, { offer: moppyPex("en"), amount: 200 })).edits,
    );
    expect(text(after, "balances").slice(5)).toEqual([
      "PeX | 2000 | 2026-11-22 | 2027-05-31",
      "d Points | 60 | 2026-11-22",
    ]);
    expect(text(after, "log")[1]).toContain("| instant | 60 | d Points |");
  });

  test("is recorded once, however often the same click arrives", () => {
    const tabs = exampleTabs("ja");
    const after = applied(tabs, written(record(tabs, hapitas("ja"))).edits);
    expect(record(after, hapitas("ja"))).toEqual({
      kind: "already",
      said: {
        ja: "この申請は「記録」2行目に記録済みです。二重には書き込んでいません。",
        en: "This request is already recorded, in Log row 2; nothing was written again.",
      },
    });
    expect(record(after, hapitas("ja"), "a2").kind).toBe("write");
  });

  test("is written below the table, whatever blank rows lie between", () => {
    const tabs = exampleTabs("en", {
      balances: `
        Our points
        |
        Source  | Points | Available from | Expires
        Hapitas | 1000   |                |
        |
        Moppy   | 5      |                |`,
    });
    const { edits } = written(record(tabs, hapitas("en")));
    const own = edits.find(({ table }) => table === "balances");
    expect(own?.cells.map(({ row, column }) => [row, column])).toEqual([[4, 2]]);
    expect(own?.appended.map(({ row }) => row)).toEqual([7]);
  });

  test("says what was not counted, and what the Log has no column for", () => {
    const tabs = exampleTabs("en", {
      limits: "Source | Cap | Cap per\nHapitas | 30000 | month",
      log: "Requested on | Source | Exit | Points | Expected | Credit by | Id",
    });
    const outcome = done(desk(tabs), ask(hapitas("en"), "a1", "for the sale"), AS_OF);
    expect(written(outcome).said).toEqual({
      en:
        "Recorded: 490 points of Hapitas to Amazon gift; 500 to come by 2026-11-26. " +
        "The cap of 30,000 points a month was not counted, as Limits has no column Used. " +
        "For want of a column the Log does not say: Fee, Crediting, Note.",
      ja:
        "記録しました: Hapitas 490 ポイント → Amazon gift 500(2026-11-26 までに反映予定)。" +
        "月の上限 30,000 ポイントは、「上限」に「使用済み」の列がないため数えていません。" +
        "列がないため「記録」に書いていない項目: 手数料、反映の書き方、メモ。",
    });
  });

  test.each(ZONES)("and taken back leaves every cell as it was, in %s", (timeZone) => {
    const zone = zoneOf(timeZone);
    for (const language of ["ja", "en"] as Language[]) {
      const tabs = exampleTabs(language, {}, zone);
      const { edits, undo } = written(done(desk(tabs, zone), ask(hapitas(language, 980)), AS_OF));
      const after = applied(tabs, edits);
      expect(text(after, "log", zone)[1]).toMatch(/^2026-11-22 .* 2026-11-26 /);
      const back = written(undone(desk(after, zone), JSON.parse(JSON.stringify(undo))));
      expect(contents(applied(after, back.edits))).toEqual(contents(tabs));
    }
  });
});
