import { afterEach, describe, expect, test } from "vitest";
import type { Grid } from "../../../src/workbench/grid/grid.ts";
import type { Headless } from "../../../src/workbench/univer/headless.ts";
import { openHeadless } from "../../support/headless-univer.ts";
import { blockOf, gridContract } from "../grid/contract.ts";

const opened: Headless[] = [];

async function open(): Promise<Headless> {
  const sheet = { id: "first", name: "Sheet1", rowCount: 1000, columnCount: 26 };
  const headless = await openHeadless({
    book: { sheetOrder: ["first"], sheets: { first: sheet } },
  });
  opened.push(headless);
  return headless;
}

afterEach(() => {
  for (const headless of opened.splice(0)) headless.dispose();
});

const on = (address: string) => blockOf("first", address);
const values = (grid: Grid, address: string) =>
  grid.read(on(address)).map((row) => row.map(({ value }) => value));

const undo = (api: Headless["api"]) => api.getActiveWorkbook()!.undo();
const redo = (api: Headless["api"]) => api.getActiveWorkbook()!.redo();

describe("the grid over Univer", () => {
  gridContract(async () => (await open()).grid);
});

describe("spilled cells over Univer", () => {
  async function spilled() {
    const headless = await open();
    const { grid, settle } = headless;
    grid.write(on("A1:A3"), [
      [{ value: 46348, format: "yyyy/mm/dd" }],
      [{ value: 2 }],
      [{ value: "x" }],
    ]);
    grid.write(on("C1"), [[{ formula: "=A1:A3" }]]);
    await settle();
    return headless;
  }

  test("are read, shown and counted, and have no formula of their own", async () => {
    const { grid } = await spilled();
    expect(values(grid, "C1:C4")).toEqual([[46348], [2], ["x"], [null]]);
    expect(grid.read(on("C1:C2")).map(([cell]) => cell!.formula)).toEqual(["=A1:A3", ""]);
    expect(grid.display(on("C2:C4"))).toEqual([["2"], ["x"], [""]]);
    expect(grid.content("first")).toEqual({ rows: 3, columns: 3 });
    expect(grid.spills("first")).toEqual([on("C1:C3")]);
  });

  test("a cell in the way is read as #REF!, and the array comes back when it is gone", async () => {
    const { grid, settle } = await spilled();
    grid.write(on("C3"), [[{ value: "mine" }]]);
    await settle();
    expect(values(grid, "C1:C3")).toEqual([["#REF!"], [null], ["mine"]]);
    expect(grid.display(on("C1"))).toEqual([["#REF!"]]);
    expect(grid.spills("first")).toEqual([]);
    grid.clear(on("C3"), { contents: true });
    await settle();
    expect(values(grid, "C1:C3")).toEqual([[46348], [2], ["x"]]);
  });

  test("go with their formula, before anything is recalculated", async () => {
    const { grid } = await spilled();
    grid.clear(on("C1"), { contents: true });
    expect(values(grid, "C1:C3")).toEqual([[null], [null], [null]]);
    expect(grid.content("first")).toEqual({ rows: 3, columns: 1 });
    expect(grid.spills("first")).toEqual([]);
  });

  test("shrink with what they are made of", async () => {
    const { grid, settle } = await spilled();
    grid.write(on("C1"), [[{ formula: "=A1:A2" }]]);
    await settle();
    expect(values(grid, "C1:C3")).toEqual([[46348], [2], [null]]);
  });
});

describe("formulas over Univer", () => {
  test("are calculated, and keep their results when only looks change", async () => {
    const { grid, settle, calls } = await open();
    grid.write(on("A1:B1"), [[{ value: 2 }, { formula: "=A1*21" }]]);
    await settle();
    expect(values(grid, "B1")).toEqual([[42]]);
    calls.reset();
    grid.write(on("B1"), [[{ format: "0.00" }]]);
    grid.style(on("A1:B1"), { isBold: true });
    expect(grid.read(on("B1"))).toEqual([[{ value: 42, formula: "=A1*21", format: "0.00" }]]);
    expect(grid.display(on("B1"))).toEqual([["42.00"]]);
    grid.clear(on("A1:B1"), { formats: true });
    expect(grid.read(on("B1"))).toEqual([[{ value: 42, formula: "=A1*21", format: "" }]]);
  });

  test("truth and errors are values of their kind", async () => {
    const { grid, settle } = await open();
    grid.write(on("A1:D1"), [
      [{ formula: "=1=1" }, { formula: "=1/0" }, { formula: '=""' }, { formula: "=NA()" }],
    ]);
    await settle();
    expect(values(grid, "A1:D1")).toEqual([[true, "#DIV/0!", "", "#N/A"]]);
    expect(grid.display(on("A1:D1"))).toEqual([["TRUE", "#DIV/0!", "", "#N/A"]]);
  });

  test("text that looks like a number is text to them", async () => {
    const { grid, settle } = await open();
    grid.write(on("A1:C1"), [
      [{ value: "007" }, { formula: "=ISTEXT(A1)" }, { formula: "=COUNT(A1)" }],
    ]);
    await settle();
    expect(values(grid, "B1:C1")).toEqual([[true, 0]]);
  });

  // Names in formulas are left out after the new name: Univer 0.25.1 then shows #VALUE! at the next edit.
  test("see names, and follow the new name of their sheet", async () => {
    const { grid, settle } = await open();
    grid.write(on("A1:A2"), [[{ value: 40 }], [{ value: 2 }]]);
    grid.setName("Numbers", on("A1:A2"));
    grid.write(on("C1:D1"), [[{ formula: "=SUM(Numbers)" }, { formula: "=Sheet1!A1" }]]);
    await settle();
    expect(values(grid, "C1:D1")).toEqual([[42, 40]]);
    grid.renameSheet("first", "It's 残高");
    grid.write(on("A1"), [[{ value: 1 }]]);
    await settle();
    expect(grid.read(on("D1"))[0]![0]).toMatchObject({ value: 1, formula: "='It''s 残高'!A1" });
  });
});

describe("what the user sees over Univer", () => {
  test("is the value under its format", async () => {
    const { grid } = await open();
    const shown = [
      [46348, "yyyy/mm/dd", "2026/11/22"],
      [46348, 'yyyy"年"m"月"d"日"', "2026年11月22日"],
      [46348.5, "yyyy-mm-dd hh:mm", "2026-11-22 12:00"],
      [1234.5, "#,##0.00", "1,234.50"],
      [1234, "[$¥-411]#,##0", "¥1,234"],
      [0.105, "0.0%", "10.5%"],
      [0.1 + 0.2, "", "0.3"],
      [-5, "0;(0)", "(5)"],
    ] as const;
    const column = on(`A1:A${shown.length}`);
    grid.write(
      column,
      shown.map(([value, format]) => [{ value, format }]),
    );
    expect(grid.display(column).flat()).toEqual(shown.map(([, , text]) => text));
  });
});

describe("one step of work over Univer", () => {
  const all = { contents: true, formats: true, notes: true, validations: true };

  test.each<readonly [string, (grid: Grid) => void]>([
    [
      "values, formulas and formats written together",
      (grid) => grid.write(on("A1:C1"), [[{ value: 9 }, { formula: "=1" }, { format: "0.00" }]]),
    ],
    ["clearing everything", (grid) => grid.clear(on("A1:C3"), all)],
    ["many notes", (grid) => grid.setNotes(on("A1:B1"), [["one", "two"]])],
    ["looks", (grid) => grid.style(on("A1:C1"), { background: "#ff0000" })],
    ["a larger sheet", (grid) => grid.grow("first", { rows: 2000, columns: 40 })],
  ])("one undo takes back %s", async (_what, work) => {
    const { grid, api } = await open();
    grid.write(on("A1:C1"), [[{ value: 1, format: "@" }, { value: "two" }, { value: true }]]);
    grid.setNotes(on("A1"), [["note"]]);
    grid.setValidation(on("B1"), { rule: { kind: "checkbox" }, allowsOther: false, help: "" });
    const state = () => ({
      cells: grid.read(on("A1:C3")),
      notes: grid.notes(on("A1:C3")),
      validations: grid.validations(on("A1:C3")),
      styles: grid.styles(on("A1:C3")),
      size: grid.size("first"),
    });
    const before = state();
    work(grid);
    const after = state();
    expect(after).not.toEqual(before);
    undo(api);
    expect(state()).toEqual(before);
    redo(api);
    expect(state()).toEqual(after);
  });

  test("40,000 cells are one", async () => {
    const { grid, api } = await open();
    grid.grow("first", { rows: 2000, columns: 26 });
    const block = { sheet: "first", row: 0, column: 0, rows: 2000, columns: 20 };
    grid.write(block, Array(2000).fill(Array(20).fill({ value: 1 })));
    undo(api);
    expect(grid.content("first")).toEqual({ rows: 0, columns: 0 });
  });
});
