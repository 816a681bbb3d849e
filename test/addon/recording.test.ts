// Recording over the sidebar's endpoint and the menu: one read and one write a table, all or nothing, once.

import { describe, expect, test } from "vitest";
import type { Answer, OfferKey } from "../../src/desk/protocol.ts";
import { emptyStores } from "../../src/workbench/apps-script/stores.ts";
import type { Grid } from "../../src/workbench/grid/grid.ts";
import { memoryGrid } from "../../src/workbench/grid/memory-grid.ts";
import { type AddOnRun, addOnRun, bound } from "./add-on-run.ts";

const OFFER: OfferKey = { row: 2, source: "ハピタス", exit: "Amazonギフト券", give: 490, get: 500 };
const done = (id: string, amount = 4900) =>
  ({ kind: "done", id, step: { offer: OFFER, amount }, note: "" }) as const;

const example = (wishes: Parameters<typeof addOnRun>[0] = {}): AddOnRun => {
  const run = addOnRun(wishes);
  run.menu("setUpSheets", "YES");
  return run;
};

const stated = (answer: Answer): Extract<Answer, { kind: "state" }> => {
  if (answer.kind !== "state") throw new Error(JSON.stringify(answer));
  return answer;
};

const refusal = (answer: Answer): string => {
  if (answer.kind !== "refused") throw new Error(JSON.stringify(answer).slice(0, 200));
  return answer.message;
};

const TABS = ["残高", "上限", "記録"];

describe("a request that is recorded", () => {
  test("lowers the balance, adds what is to come, counts the limit, and enters the Log", () => {
    const run = example();
    const { said, undo, state } = stated(run.ask(done("a")));
    expect(said).toMatch(/^記録しました/);
    expect(undo).not.toBeNull();
    expect(run.cells("残高")[1]!.slice(0, 2)).toEqual(["ハピタス", 22600]);
    expect(run.cells("残高")[9]!.slice(0, 2)).toEqual(["Amazonギフト券", 5000]);
    expect(run.cells("上限")[1]![7]).toBe(14700);
    expect(run.cells("記録")[1]!.slice(1, 4)).toEqual(["ハピタス", "Amazonギフト券", 4900]);
    expect(state.log.map(({ id }) => id)).toEqual(["a"]);
    expect(state.balances[0]).toMatchObject({ source: "ハピタス", points: 22600 });
  });

  test("reads each table once with a look at the formulas of those it writes, and writes each once", () => {
    const run = example();
    run.ask(done("a"));
    const reads = run.calls("read");
    const values = reads.filter((call) => call.startsWith("Range.getValues "));
    expect(new Set(values).size).toBe(values.length);
    expect(values).toHaveLength(10);
    expect(reads.filter((call) => call.startsWith("Range.getFormulas")).sort()).toEqual(
      TABS.map((tab) => `Range.getFormulas ${tab}`).sort(),
    );
    const writes = run.calls("write").filter((call) => !call.startsWith("Properties."));
    expect(writes.sort()).toEqual(TABS.map((tab) => `Range.setValues ${tab}`).sort());
  });

  test("is recorded once, however often it is sent", () => {
    const run = example();
    run.ask(done("a"));
    const before = TABS.map(run.cells);
    const again = stated(run.ask(done("a")));
    expect(again.said).toMatch(/記録済み/);
    expect(again.undo).toBeNull();
    expect(TABS.map(run.cells)).toEqual(before);
  });

  test("is taken back whole, from the sidebar or from the menu", () => {
    const run = example();
    const before = TABS.map(run.cells);
    const { undo } = stated(run.ask(done("a")));
    stated(run.ask({ kind: "undo", undo: undo! }));
    expect(TABS.map(run.cells)).toEqual(before);
    run.ask(done("b"));
    expect(run.menu("undoLastRecord", "YES")).toMatch(/取り消しました/);
    expect(TABS.map(run.cells)).toEqual(before);
    expect(run.menu("undoLastRecord")).toMatch(/元に戻せる記録はありません/);
  });

  test.each(["Asia/Tokyo", "America/New_York", "Pacific/Auckland"])(
    "is entered on the as-of day in a spreadsheet of %s",
    (timeZone) => {
      const run = example({ timeZone });
      run.ask(done("a"));
      // 2026-11-22 as sheets count days.
      expect(run.cells("記録")[1]![0]).toBe(46348);
    },
  );

  test("follows a header that was moved down and right", () => {
    const source = example();
    const balances = source.cells("残高").map((row) => ["mine", ...row]);
    const grid = source.grid;
    const sheet = grid.sheets().find(({ name }) => name === "残高")!.id;
    grid.clear(
      { sheet, row: 0, column: 0, rows: 50, columns: 10 },
      { contents: true, formats: true },
    );
    const moved = [["わたしの表"], [], ...balances].map((row) =>
      [...row, "", "", "", "", ""].slice(0, 5),
    );
    const block = { sheet, row: 0, column: 0, rows: moved.length, columns: 5 };
    grid.write(
      block,
      moved.map((row) => row.map((value) => ({ value: value === "" ? null : value }))),
    );
    stated(source.ask(done("a")));
    expect(source.cells("残高")[3]!.slice(0, 3)).toEqual(["mine", "ハピタス", 22600]);
    expect(source.cells("残高")[0]![0]).toBe("わたしの表");
  });
});

describe("a request that cannot be recorded", () => {
  const write = (grid: Grid, tab: string, address: readonly [number, number], formula: string) => {
    const sheet = grid.sheets().find(({ name }) => name === tab)!.id;
    const [row, column] = address;
    grid.write({ sheet, row, column, rows: 1, columns: 1 }, [[{ formula }]]);
  };

  test("because a cell holds a formula is refused in words, and nothing is written", () => {
    const run = example();
    write(run.grid, "上限", [1, 7], "=9800");
    // A grid without formulas shows nothing where one stands; the spreadsheet shows 9800.
    const before = TABS.map(run.cells);
    expect(refusal(run.ask(done("a")))).toMatch(/使用済み.*数式/);
    expect(TABS.map(run.cells)).toEqual(before);
  });

  test("while another action is being written is refused in words", () => {
    const stores = emptyStores();
    const run = example({ stores });
    stores.heldLocks.add("document");
    expect(refusal(run.ask(done("a")))).toMatch(/書き込み中/);
    expect(run.calls("write")).toEqual([]);
  });

  test.each(TABS)("because %s refuses to be written leaves all as it was", (tab) => {
    const inner = memoryGrid({ Sheet1: [] });
    let isProtected = false;
    const grid: Grid = {
      ...bound(inner),
      write(block, changes) {
        const name = inner.sheets().find(({ id }) => id === block.sheet)?.name;
        if (isProtected && name === tab) throw new RangeError("保護されている範囲です");
        inner.write(block, changes);
      },
    };
    const run = example({ grid });
    const before = TABS.map(run.cells);
    isProtected = true;
    const message = refusal(run.ask(done("a")));
    expect(message).toMatch(/保護されている範囲です.*何も変わっていません/);
    expect(TABS.map(run.cells)).toEqual(before);
  });

  test("because the question makes no sense is answered in words, never with a stack", () => {
    const run = example();
    for (const json of [
      "",
      "{",
      "null",
      "[]",
      '{"kind":"what"}',
      '{"kind":"done"}',
      '{"kind":"undo"}',
    ]) {
      const answer = JSON.parse(run.runtime.callFromClient("answerSidebar", [json]) as string);
      expect(answer.kind).toBe("refused");
      expect(answer.message).not.toMatch(/\bat .*:\d+|undefined is/);
    }
  });
});

describe("the endpoint", () => {
  test("writes nothing for a question", () => {
    const run = example();
    for (const ask of [
      { kind: "open", suppose: [] },
      { kind: "open", suppose: [], withoutPlan: true },
      { kind: "compare", source: "ハピタス", points: 1000 },
      { kind: "cost", exit: "Amazonギフト券", yen: 1000 },
      { kind: "what-if", suppose: [{ kind: "closed", currency: "ドットマネー" }] },
      { kind: "preset", preset: "cash", write: false },
      { kind: "year", year: 2026 },
    ] as const) {
      expect(run.ask(ask).kind).not.toBe("refused");
      expect(run.calls("write")).toEqual([]);
      const values = run.calls("read").filter((call) => call.startsWith("Range.getValues "));
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test("answers over an empty spreadsheet with what is missing, and sets it up when asked", () => {
    const run = addOnRun();
    expect(stated(run.ask({ kind: "open", suppose: [] })).state.missing).toHaveLength(12);
    const { state, said } = stated(run.ask({ kind: "set-up", withExample: true }));
    expect(state.missing).toEqual([]);
    expect(said).toMatch(/シートを作りました/);
    expect(state.plan?.steps.length).toBeGreaterThan(3);
  });

  test("closes an offer, confirms a row, and selects a cell", () => {
    const run = example();
    stated(run.ask({ kind: "offer-closed", offer: OFFER }));
    expect(run.cells("交換レート")[1]!).toContain("停止中");
    stated(run.ask({ kind: "confirmed", table: "offers", row: 3 }));
    stated(run.ask({ kind: "select", table: "offers", row: 3, column: "反映" }));
    const [sheet] = run.grid.sheets().filter(({ name }) => name === "交換レート");
    expect(run.grid.selection()).toMatchObject({ sheet: sheet!.id, row: 2, column: 4 });
  });
});
