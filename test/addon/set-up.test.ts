// Set-up: what is missing is made, what is there stays.

import { describe, expect, test } from "vitest";
import { ALL_TABS, TABLE_TABS } from "../../src/tables/tabs/tabs.ts";
import { emptyStores } from "../../src/workbench/apps-script/stores.ts";
import type { Grid } from "../../src/workbench/grid/grid.ts";
import { memoryGrid } from "../../src/workbench/grid/memory-grid.ts";
import { addOnRun, bound } from "./add-on-run.ts";

const NAMES = (language: "ja" | "en") => ALL_TABS.map(({ name }) => name[language]);

describe.each(["ja", "en"] as const)("set-up (%s)", (language) => {
  test("makes every tab in the user's language, the page to start from first", () => {
    const run = addOnRun({ language });
    run.menu("setUpSheets", "NO");
    expect(run.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", ...NAMES(language)]);
    expect(
      run.grid
        .names()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(ALL_TABS.map(({ rangeName }) => rangeName).sort());
    for (const tab of TABLE_TABS) {
      expect(run.cells(tab.name[language])[0]).toEqual(
        tab.columns.map(({ header }) => header[language]),
      );
    }
  });

  test("leaves a note on every header, and freezes it", () => {
    const run = addOnRun({ language });
    run.menu("setUpSheets", "NO");
    for (const tab of TABLE_TABS) {
      const sheet = run.grid.sheets().find(({ name }) => name === tab.name[language])!.id;
      const block = { sheet, row: 0, column: 0, rows: 1, columns: tab.columns.length };
      for (const note of run.grid.notes(block)[0]!) expect(note).not.toBe("");
      expect(run.grid.frozen(sheet).rows).toBe(1);
      const rules = run.grid.validations({ ...block, row: 1 })[0]!;
      expect(rules.map((rule) => rule !== null)).toEqual(
        tab.columns.map(({ rule }) => rule !== null),
      );
      for (const rule of rules) if (rule !== null) expect(rule.allowsOther).toBe(true);
    }
  });

  test("costs a dozen or so writes for each tab, one of them its values", () => {
    const run = addOnRun({ language });
    run.menu("setUpSheets", "YES");
    for (const { name } of ALL_TABS) {
      const writes = run.calls("write").filter((call) => call.endsWith(` ${name[language]}`));
      expect(writes.filter((call) => call.startsWith("Range.setValues"))).toHaveLength(1);
      expect(writes.length).toBeLessThanOrEqual(14);
    }
  });

  test("makes nothing the second time, and changes no cell", () => {
    const run = addOnRun({ language });
    run.menu("setUpSheets", "YES");
    const before = NAMES(language).map(run.cells);
    const said = run.menu("setUpSheets", "YES");
    expect(said).toMatch(language === "ja" ? /すべてそろっています/ : /there already/);
    expect(run.calls("write")).toEqual([]);
    expect(NAMES(language).map(run.cells)).toEqual(before);
  });

  test("makes only what has been deleted since", () => {
    const run = addOnRun({ language });
    run.menu("setUpSheets", "NO");
    const worth = TABLE_TABS.find(({ id }) => id === "worth")!.name[language];
    run.grid.deleteSheet(run.grid.sheets().find(({ name }) => name === worth)!.id);
    const said = run.menu("setUpSheets", "NO");
    expect(said).toContain(worth);
    expect(
      run.calls("write").filter((call) => call.startsWith("Spreadsheet.insertSheet")),
    ).toHaveLength(1);
  });
});

describe("a spreadsheet that has tabs already", () => {
  const own = () =>
    memoryGrid({
      offers: [["Rates of mine"], [], ["Exit", "Source", "Give", "Get", "Crediting", "Own"]],
      残高: [
        ["ポイント", "交換元"],
        [490, "ハピタス"],
      ],
    });

  test("keeps them under either language's name, and only names their ranges from the header down", () => {
    const grid = own();
    const run = addOnRun({ grid, language: "en" });
    const before = ["offers", "残高"].map(run.cells);
    run.menu("setUpSheets", "YES");
    expect(["offers", "残高"].map(run.cells)).toEqual(before);
    const sheets = grid.sheets().map(({ name }) => name);
    expect(sheets).not.toContain("Balances");
    expect(sheets).not.toContain("Offers");
    const offers = grid.names().find(({ name }) => name === "POINT_OFFERS")!.block;
    expect([offers.row, offers.columns]).toEqual([2, 6]);
    const written = run.calls("write").filter((call) => / (offers|残高)$/.test(call));
    expect(written).toEqual([]);
  });

  test("are looked at where their columns stand", () => {
    const grid = own();
    const run = addOnRun({ grid, language: "en" });
    run.menu("setUpSheets", "NO");
    const start = grid.sheets().find(({ name }) => name === "Start")!.id;
    const cell = { sheet: start, row: 7, column: 3, rows: 1, columns: 1 };
    expect(grid.read(cell)[0]![0]!.formula).toContain("CHOOSECOLS(POINT_BALANCES,2,1)");
  });

  test("stay found by their ranges when the user renames them", () => {
    const run = addOnRun({ language: "en" });
    run.menu("setUpSheets", "NO");
    const id = run.grid.sheets().find(({ name }) => name === "Balances")!.id;
    run.grid.renameSheet(id, "What I hold");
    expect(run.menu("setUpSheets", "NO")).toMatch(/there already/);
  });
});

test("calling set-up off makes nothing", () => {
  const run = addOnRun();
  run.menu("setUpSheets", "CANCEL");
  expect(run.grid.sheets()).toHaveLength(1);
  expect(run.calls("write")).toEqual([]);
});

describe("set-up that is stopped midway", () => {
  const stoppedAt = (tab: string) => {
    const inner = memoryGrid({ Sheet1: [] });
    let isAllowed = false;
    const grid: Grid = {
      ...bound(inner),
      setNotes(block, notes) {
        const name = inner.sheets().find(({ id }) => id === block.sheet)?.name;
        if (!isAllowed && name === tab) throw new RangeError("権限がありません");
        inner.setNotes(block, notes);
      },
    };
    const allow = () => {
      isAllowed = true;
    };
    return { run: addOnRun({ grid }), allow };
  };

  test("says what was made, leaves nothing half-made, and makes the rest when run again", () => {
    const { run, allow } = stoppedAt("上限");
    const said = run.menu("setUpSheets", "YES");
    expect(said).toMatch(
      /「上限」を作れませんでした.*権限がありません.*作ったシート: 残高、交換レート。/s,
    );
    expect(run.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", "残高", "交換レート"]);
    allow();
    run.menu("setUpSheets", "YES");
    expect(run.grid.sheets()).toHaveLength(13);
  });

  test("because another action is being written makes nothing", () => {
    const stores = emptyStores();
    const run = addOnRun({ stores });
    stores.heldLocks.add("document");
    expect(run.menu("setUpSheets", "YES")).toMatch(/書き込み中/);
    expect(run.grid.sheets()).toHaveLength(1);
  });
});
