import { describe, expect, test } from "vitest";
import { type Preset, preset } from "../../../src/desk/presets/preset.ts";
import type { PresetId } from "../../../src/desk/protocol.ts";
import { undone } from "../../../src/desk/record/undo.ts";
import { stateOf } from "../../../src/desk/state/state.ts";
import { expectJson, LANGUAGES, on } from "../occasions.ts";
import { exampleTabs } from "../record/example-tabs.ts";
import { changed, written } from "../record/outcomes.ts";
import { contents, desk, type Tabs, tab, text } from "../record/sheet.ts";

function asked(tabs: Tabs, id: PresetId, replace = false, language: "ja" | "en" = "ja"): Preset {
  const ask = { kind: "preset", preset: id, write: true, replace } as const;
  const found = preset(desk(tabs), on(language), ask);
  if (found.kind === "refused") throw new Error(found.why.ja);
  expectJson(found.rows);
  return found;
}

const EMPTY = "通貨 | 1単位の円 | 価値 | 有効期間";

describe("a preset for an empty Worth table", () => {
  const tabs = exampleTabs("ja", { worth: EMPTY });
  const found = asked(tabs, "amazon");

  test("shows a row a currency of Offers, Needs and Balances before anything is written", () => {
    expect(found.rows).toEqual([
      ["通貨", "1単位の円", "価値", "書き込み"],
      ["ハピタス", "", "", "書き込みません: 1単位の円がわからないため、「価値」に入力してください"],
      ["Amazonギフト券", 1, 0.99, "行を追加"],
      ["モッピー", "", "", "書き込みません: 1単位の円がわからないため、「価値」に入力してください"],
      ["現金", 1, 0.97, "行を追加"],
      ["PeX", "", "", "書き込みません: 1単位の円がわからないため、「価値」に入力してください"],
      [
        "dポイント",
        "",
        "",
        "書き込みません: 1単位の円がわからないため、「価値」に入力してください",
      ],
    ]);
  });

  test("adds the rows whose yen are a matter of fact, and names those it does not know", () => {
    const { said } = written(found.outcome);
    expect(text(changed(tabs, found.outcome), "worth")).toEqual([
      "通貨 | 1単位の円 | 価値 | 有効期間",
      "Amazonギフト券 | 1 | 0.99",
      "現金 | 1 | 0.97",
    ]);
    expect(said.ja).toBe(
      "「価値」の 2 行に「Amazon中心」の値を入れました。1単位の円がわからないもの: ハピタス、モッピー、PeX、dポイント。「価値」に入力してください。",
    );
    expect(said.en).toBe(
      "Worth has been filled for “heavy Amazon user”: 2 rows. Yen per unit is not known of ハピタス, モッピー, PeX, dポイント: please type it in Worth.",
    );
  });

  test("leaves tables that can be read and planned", () => {
    const { plan, problems } = stateOf(desk(changed(tabs, found.outcome)), on("ja"));
    expect(problems).toEqual([]);
    expect(plan).not.toBeNull();
  });
});

describe("a preset for a Worth table with rows", () => {
  const half = `
    Currency | Yen per unit | Worth
    PeX | 0.1 |
    Hapitas | 1 | 0.95
    Cash | |
    Moppy | |`;

  test("fills blank cells only, with the share of the row's own face value", () => {
    const tabs = exampleTabs("en", { worth: half });
    const found = asked(tabs, "cash", false, "en");
    expect(found.rows.slice(1, 5)).toEqual([
      ["PeX", 0.1, 0.092, "blank cells are filled"],
      ["Hapitas", 1, 0.95, "stays as it is"],
      ["Cash", 1, 1, "blank cells are filled"],
      ["Moppy", "", "", "not written: its Yen per unit is not known; please type it in Worth"],
    ]);
    expect(text(changed(tabs, found.outcome), "worth").slice(1)).toEqual([
      "PeX | 0.1 | 0.092",
      "Hapitas | 1 | 0.95",
      "Cash | 1 | 1",
      "Moppy |  | ",
      "Amazon gift | 1 | 0.92",
    ]);
  });

  test("replaces what stands there only where that is asked for, and can be taken back", () => {
    const tabs = exampleTabs("ja");
    const kept = asked(tabs, "loyalty").outcome;
    expect(kept).toMatchObject({ kind: "already" });
    const { rows, outcome } = asked(tabs, "loyalty", true);
    expect(rows.map((row) => row.slice(2))).toEqual([
      ["価値", "書き込み"],
      [0.92, "書き換え"],
      [0.97, "書き換え"],
      [0.92, "書き換え"],
      [0.92, "書き換え"],
      [0.092, "書き換え"],
      [0.99, "書き換え"],
    ]);
    const after = changed(tabs, outcome);
    const undo = JSON.parse(JSON.stringify(written(outcome).undo));
    expect(contents(changed(after, undone(desk(after), undo)))).toEqual(contents(tabs));
    expect(asked(after, "loyalty", true).outcome).toMatchObject({ kind: "already" });
  });

  test("leaves rows alone in which something is no number, and second rows of a currency", () => {
    const worth = `${half}\n    Moppy | 1 | 0.9\n    d Points | lots | 1`;
    const found = asked(exampleTabs("en", { worth }), "cash", true, "en");
    const of = (name: string) => found.rows.filter(([currency]) => currency === name);
    expect(of("Moppy")).toHaveLength(1);
    expect(of("d Points")).toEqual([
      ["d Points", "", "", "not written: something in the row is no number"],
    ]);
  });

  test("tells sites from the points one spends, whatever is exchanged onwards", () => {
    const offers = `
      交換元 | 交換先 | 交換ポイント | 受取 | 反映
      dポイント | JALマイル | 5000 | 2500 | 7日
      ちょびリッチ | dポイント | 1000 | 500 | 即時
      ちょびリッチ | Apple Gift Card | 1000 | 500 | 即時`;
    const worth = `${EMPTY}\ndポイント | 1 |\nJALマイル | 2 |\nちょびリッチ | 0.5 |`;
    const found = asked(exampleTabs("ja", { offers, worth }), "loyalty");
    expect(found.rows.slice(1, 5)).toEqual([
      ["dポイント", 1, 0.99, "空欄に記入"],
      ["JALマイル", 2, 1.98, "空欄に記入"],
      ["ちょびリッチ", 0.5, 0.46, "空欄に記入"],
      ["Apple Gift Card", 1, 0.9, "行を追加"],
    ]);
  });
});

describe("a preset that cannot be written", () => {
  test.each(LANGUAGES)("says which tab or column is missing (%s)", (language) => {
    const { worth: _, ...none } = exampleTabs(language);
    const ask = { kind: "preset", preset: "cash", write: true } as const;
    expect(preset(desk(none), on(language), ask)).toMatchObject({ code: "no-tab" });
    const bare = { ...none, worth: tab("価値", "通貨 | 価値") };
    expect(preset(desk(bare), on(language), ask)).toMatchObject({ code: "no-column" });
  });

  test("of a kind that nobody knows is refused", () => {
    const ask = { kind: "preset", preset: "toString" as PresetId, write: true } as const;
    expect(preset(desk(exampleTabs("ja")), on("ja"), ask)).toMatchObject({ kind: "refused" });
  });
});
