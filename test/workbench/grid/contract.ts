// What every grid keeps to, whatever it is made of: run over the one in memory and the one over Univer.

import { beforeEach, describe, expect, test } from "vitest";
import { blockAt, parseAddress } from "../../../src/workbench/grid/address.ts";
import type { Block, CellChange, Grid, Validation } from "../../../src/workbench/grid/grid.ts";

/** Opens a new grid whose only sheet is empty and named Sheet1. */
export type GridMaker = () => Grid | Promise<Grid>;

export function gridContract(maker: GridMaker): void {
  let grid: Grid;
  let sheet: string;
  beforeEach(async () => {
    grid = await maker();
    sheet = grid.activeSheet();
  });
  /** The block of an address such as `B2:C3` on the first sheet. */
  const on = (address: string, where = sheet): Block => blockOf(where, address);
  const put = (address: string, ...rows: (CellChange | null)[][]) => grid.write(on(address), rows);
  const values = (address: string) => grid.read(on(address)).map((row) => row.map((c) => c.value));

  describe("values", () => {
    test("a new sheet is blank", () => {
      expect(grid.read(on("A1:B1"))).toEqual([
        [
          { value: null, formula: "", format: "" },
          { value: null, formula: "", format: "" },
        ],
      ]);
    });

    test("nought, FALSE and blank are three things, and an empty text is blank", () => {
      put("A1:D1", [{ value: 0 }, { value: false }, { value: "" }, { value: null }]);
      expect(values("A1:D1")).toEqual([[0, false, null, null]]);
      expect(grid.display(on("A1:D1"))).toEqual([["0", "FALSE", "", ""]]);
    });

    test("TRUE and 1 are told apart", () => {
      put("A1:B1", [{ value: true }, { value: 1 }]);
      expect(values("A1:B1")).toEqual([[true, 1]]);
      expect(grid.display(on("A1:B1"))).toEqual([["TRUE", "1"]]);
    });

    test.each([
      "007",
      "12",
      "1e3",
      "TRUE",
      "false",
      "2026-11-22",
      "=A1",
      "'quoted",
      " ",
      "10%",
      "１２３",
      "#N/A",
      "two\nlines",
      "😀",
    ])("text stays text: %j", (text) => {
      put("A1", [{ value: text }]);
      expect(grid.read(on("A1"))[0]![0]).toEqual({ value: text, formula: "", format: "" });
      expect(grid.display(on("A1"))).toEqual([[text]]);
    });

    test("text that looks like a number stays text when its format changes", () => {
      put("A1:B1", [{ value: "007" }, { value: "TRUE" }]);
      put("A1:B1", [{ format: "0.00" }, { format: "0" }]);
      put("A1:B1", [{ format: "@" }, { format: "" }]);
      put("A1:B1", [{ format: "" }, { format: "@" }]);
      expect(values("A1:B1")).toEqual([["007", "TRUE"]]);
    });

    test("a number stays a number under the format of plain text", () => {
      put("A1:B1", [{ value: 7 }, { value: 8, format: "@" }]);
      put("A1", [{ format: "@" }]);
      expect(values("A1:B1")).toEqual([[7, 8]]);
    });

    test("a date is a number under a date format", () => {
      put("A1", [{ value: 46348, format: "yyyy/mm/dd" }]);
      expect(grid.read(on("A1"))).toEqual([[{ value: 46348, formula: "", format: "yyyy/mm/dd" }]]);
    });

    test.each([0.1, 1e-7, 1e21, -12345.678, 2 ** 53])("a number comes back exactly: %d", (n) => {
      put("A1", [{ value: n }]);
      expect(values("A1")).toEqual([[n]]);
    });

    test("there is one nought", () => {
      put("A1", [{ value: -0 }]);
      expect(values("A1")).toEqual([[0]]);
    });

    test("what one kind of value replaces leaves nothing of it", () => {
      for (const value of ["text", 1, true, null, 0, "12", false, 12] as const) {
        put("A1", [{ value }]);
        expect(values("A1")).toEqual([[value]]);
      }
    });

    test("each reading is the caller's own", () => {
      put("A1", [{ value: 1 }]);
      const first = grid.read(on("A1"));
      first[0]!.length = 0;
      expect(values("A1")).toEqual([[1]]);
    });
  });

  describe("changes", () => {
    test("a format alone leaves the value, a value alone the format", () => {
      put("A1:B1", [{ value: 5 }, { value: "x", format: "@" }]);
      put("A1:B1", [{ format: "0.00" }, { value: "y" }]);
      expect(grid.read(on("A1:B1"))).toEqual([
        [
          { value: 5, formula: "", format: "0.00" },
          { value: "y", formula: "", format: "@" },
        ],
      ]);
      put("A1", [{ format: "" }]);
      expect(grid.read(on("A1"))).toEqual([[{ value: 5, formula: "", format: "" }]]);
    });

    test("null and an empty change leave a cell alone", () => {
      put("A1:B2", [{ value: 1 }, { value: 2 }], [{ value: 3 }, { value: 4 }]);
      put("A1:B2", [null, { value: 20 }], [{}, null]);
      expect(values("A1:B2")).toEqual([
        [1, 20],
        [3, 4],
      ]);
    });

    test("a formula takes a value's place, and a value a formula's", () => {
      put("A1", [{ value: 5 }]);
      put("A1", [{ formula: "=1+1" }]);
      expect(grid.read(on("A1"))[0]![0]!.formula).toBe("=1+1");
      put("A1", [{ format: "0.0" }]);
      expect(grid.read(on("A1"))[0]![0]).toMatchObject({ formula: "=1+1", format: "0.0" });
      put("A1", [{ value: "done" }]);
      expect(grid.read(on("A1"))[0]![0]).toEqual({ value: "done", formula: "", format: "0.0" });
      put("A1", [{ formula: "=2+2" }]);
      put("A1", [{ value: null }]);
      expect(grid.read(on("A1"))[0]![0]).toEqual({ value: null, formula: "", format: "0.0" });
    });

    test("2,000 rows of 20 columns are written and read whole", () => {
      grid.grow(sheet, { rows: 2100, columns: 26 });
      const rows = Array.from({ length: 2000 }, (_row, i) =>
        Array.from({ length: 20 }, (_cell, j) => i * 20 + j),
      );
      const block = { sheet, row: 1, column: 1, rows: 2000, columns: 20 };
      grid.write(
        block,
        rows.map((row) => row.map((value) => ({ value }))),
      );
      expect(grid.read(block).map((row) => row.map(({ value }) => value))).toEqual(rows);
      expect(grid.content(sheet)).toEqual({ rows: 2001, columns: 21 });
    });

    test("sheets do not see each other's cells", () => {
      const other = grid.insertSheet("Other");
      grid.write(on("A1", other), [[{ value: "there" }]]);
      put("A1", [{ value: "here" }]);
      expect(grid.read(on("A1", other))[0]![0]!.value).toBe("there");
      expect(values("A1")).toEqual([["here"]]);
    });
  });

  describe("refusals", () => {
    const outside: readonly Omit<Block, "sheet">[] = [
      { row: -1, column: 0, rows: 1, columns: 1 },
      { row: 0, column: -1, rows: 1, columns: 1 },
      { row: 0, column: 0, rows: 0, columns: 1 },
      { row: 0, column: 0, rows: 1, columns: 0 },
      { row: 1000, column: 0, rows: 1, columns: 1 },
      { row: 0, column: 26, rows: 1, columns: 1 },
      { row: 999, column: 25, rows: 2, columns: 1 },
      { row: 0.5, column: 0, rows: 1, columns: 1 },
      { row: 0, column: 0, rows: Number.NaN, columns: 1 },
    ];
    test.each(outside)("a block outside the sheet is refused by everything: %j", (place) => {
      const block = { sheet, ...place };
      const tries: (() => unknown)[] = [
        () => grid.read(block),
        () => grid.display(block),
        () => grid.write(block, [[{ value: 1 }]]),
        () => grid.clear(block, { contents: true }),
        () => grid.notes(block),
        () => grid.setNotes(block, [["x"]]),
        () => grid.validations(block),
        () => grid.setValidation(block, null),
        () => grid.style(block, { isBold: true }),
        () => grid.styles(block),
        () => grid.setName("Somewhere", block),
        () => grid.select(block),
      ];
      for (const attempt of tries) expect(attempt).toThrow(RangeError);
      expect(grid.content(sheet)).toEqual({ rows: 0, columns: 0 });
      expect(grid.names()).toEqual([]);
    });

    test("rows of another shape than the block are refused before anything is written", () => {
      expect(() => put("A1:B2", [{ value: 1 }, { value: 2 }])).toThrow(/1 rows.*block of 2/);
      expect(() => put("A1:B1", [{ value: 1 }])).toThrow(/1 columns.*block of 2/);
      expect(() => grid.setNotes(on("A1:B1"), [["x"]])).toThrow(RangeError);
      expect(grid.content(sheet)).toEqual({ rows: 0, columns: 0 });
    });

    test("what no cell can hold is refused before anything is written", () => {
      const bad: CellChange[] = [
        { value: Number.NaN },
        { value: Number.POSITIVE_INFINITY },
        { value: 1, formula: "=1" },
        { formula: "" },
        { formula: "1+1" },
        { formula: "=" },
      ];
      for (const change of bad) {
        expect(() => put("A1:B1", [{ value: 1 }, change])).toThrow(RangeError);
      }
      expect(grid.content(sheet)).toEqual({ rows: 0, columns: 0 });
    });

    test("a sheet that is not there is refused by its id", () => {
      const tries: (() => unknown)[] = [
        () => grid.read(on("A1", "nowhere")),
        () => grid.activate("nowhere"),
        () => grid.deleteSheet("nowhere"),
        () => grid.renameSheet("nowhere", "Elsewhere"),
        () => grid.size("nowhere"),
        () => grid.content("nowhere"),
        () => grid.spills("nowhere"),
        () => grid.freeze("nowhere", 1, 0),
      ];
      for (const attempt of tries) expect(attempt).toThrow(/no sheet.*nowhere/);
    });
  });

  describe("content", () => {
    test("an empty sheet has none, and formats are none", () => {
      expect(grid.content(sheet)).toEqual({ rows: 0, columns: 0 });
      put("C5", [{ format: "0.00" }]);
      grid.style(on("D6"), { background: "#ff0000" });
      expect(grid.content(sheet)).toEqual({ rows: 0, columns: 0 });
    });

    test("reaches the last row and column that hold something, FALSE and 0 as well", () => {
      put("B3", [{ value: 0 }]);
      put("D1", [{ value: false }]);
      expect(grid.content(sheet)).toEqual({ rows: 3, columns: 4 });
      put("D1", [{ value: null }]);
      expect(grid.content(sheet)).toEqual({ rows: 3, columns: 2 });
    });

    test("a formula is content", () => {
      put("B2", [{ formula: '=""' }]);
      expect(grid.content(sheet)).toEqual({ rows: 2, columns: 2 });
    });
  });

  describe("clearing", () => {
    const rule: Validation = { rule: { kind: "checkbox" }, allowsOther: false, help: "" };
    beforeEach(() => {
      put("B2", [{ value: 1, format: "0.00" }]);
      grid.style(on("B2"), { isBold: true });
      grid.setNotes(on("B2"), [["note"]]);
      grid.setValidation(on("B2"), rule);
    });
    const state = () => ({
      cell: grid.read(on("B2"))[0]![0],
      style: look(grid, on("B2")),
      note: grid.notes(on("B2"))[0]![0],
      rule: grid.validations(on("B2"))[0]![0],
    });
    const whole = {
      cell: { value: 1, formula: "", format: "0.00" },
      style: { isBold: true },
      note: "note",
      rule,
    };

    test("contents only", () => {
      grid.clear(on("A1:C3"), { contents: true });
      expect(state()).toEqual({ ...whole, cell: { ...whole.cell, value: null } });
    });

    test("formats only, looks among them", () => {
      grid.clear(on("A1:C3"), { formats: true });
      expect(state()).toEqual({ ...whole, cell: { ...whole.cell, format: "" }, style: {} });
    });

    test("notes only", () => {
      grid.clear(on("A1:C3"), { notes: true });
      expect(state()).toEqual({ ...whole, note: "" });
    });

    test("validations only", () => {
      grid.clear(on("A1:C3"), { validations: true });
      expect(state()).toEqual({ ...whole, rule: null });
    });

    test("everything, and nothing outside the block", () => {
      const all = { contents: true, formats: true, notes: true, validations: true };
      grid.clear(on("C3:D4"), all);
      grid.clear(on("B2"), {});
      expect(state()).toEqual(whole);
      grid.clear(on("A1:Z1000"), all);
      const blank = { value: null, formula: "", format: "" };
      expect(state()).toEqual({ cell: blank, style: {}, note: "", rule: null });
    });

    test("takes formulas away", () => {
      put("A1", [{ formula: "=1" }]);
      grid.clear(on("A1"), { contents: true });
      expect(grid.read(on("A1"))[0]![0]).toEqual({ value: null, formula: "", format: "" });
    });
  });

  describe("sheets", () => {
    const names = () => grid.sheets().map(({ name }) => name);

    test("a new one goes to the end or to its place, and is not shown", () => {
      const last = grid.insertSheet("Last");
      const first = grid.insertSheet("First", 0);
      const second = grid.insertSheet("Second", 1);
      expect(names()).toEqual(["First", "Second", "Sheet1", "Last"]);
      expect(grid.activeSheet()).toBe(sheet);
      expect(new Set([sheet, last, first, second]).size).toBe(4);
      expect(grid.size(last)).toEqual({ rows: 1000, columns: 26 });
      expect(grid.content(last)).toEqual({ rows: 0, columns: 0 });
    });

    test("names are not given twice, whatever their case; a sheet may keep its own", () => {
      const other = grid.insertSheet("Plan");
      expect(() => grid.insertSheet("plan")).toThrow(/already exists/);
      expect(() => grid.insertSheet("")).toThrow(RangeError);
      expect(() => grid.renameSheet(sheet, "PLAN")).toThrow(/already exists/);
      grid.renameSheet(other, "PLAN");
      grid.renameSheet(other, "PLAN");
      expect(names()).toEqual(["Sheet1", "PLAN"]);
    });

    test("renaming keeps the sheet's id and cells", () => {
      put("A1", [{ value: 1 }]);
      grid.renameSheet(sheet, "残高 '26");
      expect(grid.sheets()).toEqual([{ id: sheet, name: "残高 '26" }]);
      expect(values("A1")).toEqual([[1]]);
    });

    test("deleting the shown one shows its left neighbour; the only one stays", () => {
      expect(() => grid.deleteSheet(sheet)).toThrow(/only sheet/);
      const second = grid.insertSheet("Second");
      const third = grid.insertSheet("Third");
      grid.activate(third);
      grid.deleteSheet(third);
      expect(grid.activeSheet()).toBe(second);
      grid.activate(sheet);
      grid.deleteSheet(sheet);
      expect(grid.activeSheet()).toBe(second);
      expect(names()).toEqual(["Second"]);
    });

    test("deleting another one leaves the shown one shown", () => {
      const second = grid.insertSheet("Second");
      grid.deleteSheet(second);
      expect(grid.activeSheet()).toBe(sheet);
      expect(grid.insertSheet("Second")).not.toBe(second);
    });

    test("grow, and never shrink", () => {
      grid.grow(sheet, { rows: 1200, columns: 3 });
      expect(grid.size(sheet)).toEqual({ rows: 1200, columns: 26 });
      grid.grow(sheet, { rows: 2, columns: 30 });
      expect(grid.size(sheet)).toEqual({ rows: 1200, columns: 30 });
      grid.write({ sheet, row: 1199, column: 29, rows: 1, columns: 1 }, [[{ value: 1 }]]);
      expect(grid.content(sheet)).toEqual({ rows: 1200, columns: 30 });
    });

    test("keep what is frozen and how wide their columns are", () => {
      expect(grid.frozen(sheet)).toEqual({ rows: 0, columns: 0 });
      grid.freeze(sheet, 1, 2);
      expect(grid.frozen(sheet)).toEqual({ rows: 1, columns: 2 });
      grid.freeze(sheet, 0, 0);
      expect(grid.frozen(sheet)).toEqual({ rows: 0, columns: 0 });
      grid.setColumnWidth(sheet, 3, 217);
      expect(grid.columnWidth(sheet, 3)).toBe(217);
      expect(grid.columnWidth(sheet, 2)).toBeGreaterThan(0);
      expect(() => grid.setColumnWidth(sheet, 26, 50)).toThrow(RangeError);
    });
  });

  describe("names", () => {
    test("are found, moved and taken away whatever their case", () => {
      grid.setName("Balances", on("A1:B2"));
      grid.setName("残高", on("C3"));
      grid.setName("BALANCES", on("D4:E5"));
      expect(byName(grid)).toEqual([
        { name: "BALANCES", block: on("D4:E5") },
        { name: "残高", block: on("C3") },
      ]);
      grid.removeName("balances");
      grid.removeName("never given");
      expect(grid.names()).toEqual([{ name: "残高", block: on("C3") }]);
    });

    test("stay with their sheet when it is renamed, and go with it when it is deleted", () => {
      const other = grid.insertSheet("It's 2");
      grid.setName("There", on("A1:C9", other));
      grid.setName("Here", on("A1"));
      grid.renameSheet(other, "Theirs");
      expect(grid.names()).toContainEqual({ name: "There", block: on("A1:C9", other) });
      grid.deleteSheet(other);
      expect(grid.names()).toEqual([{ name: "Here", block: on("A1") }]);
      grid.setName("There", on("B2"));
      expect(byName(grid)).toEqual([
        { name: "Here", block: on("A1") },
        { name: "There", block: on("B2") },
      ]);
    });

    test.each(["", "A1", "a 1", "1st", "R1C1", "true", "x-y", "AB$12"])(
      "%j cannot be one",
      (name) => {
        expect(() => grid.setName(name, on("A1"))).toThrow(RangeError);
      },
    );
  });

  describe("notes and validations", () => {
    test("notes are set, changed and taken away cell by cell", () => {
      expect(grid.notes(on("A1:B1"))).toEqual([["", ""]]);
      grid.setNotes(on("A1:B2"), [
        ["one", ""],
        ["", "二\n行"],
      ]);
      grid.setNotes(on("A1"), [["one, again"]]);
      expect(grid.notes(on("A1:B2"))).toEqual([
        ["one, again", ""],
        ["", "二\n行"],
      ]);
      grid.setNotes(on("A1:B2"), [
        ["", "new"],
        ["", ""],
      ]);
      expect(grid.notes(on("A1:B2"))).toEqual([
        ["", "new"],
        ["", ""],
      ]);
      expect(grid.content(sheet)).toEqual({ rows: 0, columns: 0 });
    });

    test.each<Validation>([
      {
        rule: { kind: "list", values: ["はい", "い,い え", '"q"', "12"] },
        allowsOther: true,
        help: "選んでください",
      },
      { rule: { kind: "checkbox" }, allowsOther: false, help: "" },
      { rule: { kind: "date" }, allowsOther: true, help: "a date" },
      { rule: { kind: "number-at-least", least: 0 }, allowsOther: false, help: "≥ 0" },
      { rule: { kind: "number-at-least", least: -1.5 }, allowsOther: true, help: "" },
    ])("a validation comes back as it was set: %j", (validation) => {
      grid.setValidation(on("B2:C5"), validation);
      expect(grid.validations(on("A1:B2"))).toEqual([
        [null, null],
        [null, validation],
      ]);
      grid.setValidation(on("B2:B3"), null);
      expect(grid.validations(on("B2:C4"))).toEqual([
        [null, validation],
        [null, validation],
        [validation, validation],
      ]);
    });

    test("a later validation takes the place of an earlier one", () => {
      const first: Validation = { rule: { kind: "date" }, allowsOther: false, help: "" };
      const second: Validation = { rule: { kind: "checkbox" }, allowsOther: false, help: "" };
      grid.setValidation(on("A1:A9"), first);
      grid.setValidation(on("A2:B2"), second);
      expect(grid.validations(on("A1:A3")).flat()).toEqual([first, second, first]);
    });
  });

  describe("looks", () => {
    test("are added to each other and leave the values", () => {
      put("A1:B1", [{ value: "007", format: "@" }, { value: true }]);
      grid.style(on("A1:B1"), { background: "#ff8800", isBold: true, align: "center" });
      grid.style(on("A1"), { colour: "#123456", isItalic: true, wraps: true });
      expect(look(grid, on("A1"))).toEqual({
        background: "#ff8800",
        colour: "#123456",
        isBold: true,
        isItalic: true,
        wraps: true,
        align: "center",
      });
      expect(grid.read(on("A1:B1"))).toEqual([
        [
          { value: "007", formula: "", format: "@" },
          { value: true, formula: "", format: "" },
        ],
      ]);
    });

    test("go back to their defaults", () => {
      grid.style(on("A1"), {
        background: "#ff8800",
        colour: "#123456",
        isBold: true,
        isItalic: true,
        wraps: true,
        align: "right",
      });
      grid.style(on("A1"), { background: null, colour: null, isBold: false, align: null });
      grid.style(on("A1"), { isItalic: false, wraps: false });
      expect(look(grid, on("A1"))).toEqual({});
    });
  });

  describe("selection", () => {
    test("selecting shows the sheet; each sheet keeps its own", () => {
      const other = grid.insertSheet("Other");
      grid.select(on("B2:C3"));
      expect(grid.selection()).toEqual(on("B2:C3"));
      grid.select(on("D4", other));
      expect(grid.activeSheet()).toBe(other);
      expect(grid.selection()).toEqual(on("D4", other));
      grid.activate(sheet);
      expect(grid.selection()).toEqual(on("B2:C3"));
    });
  });
}

export function blockOf(sheet: string, address: string): Block {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`no address: ${address}`);
  return blockAt(parsed, sheet, { rows: 1000, columns: 26 });
}

/** Looks of one cell, without what is at its default. */
function look(grid: Grid, block: Block) {
  return Object.fromEntries(Object.entries(grid.styles(block)[0]![0]!).filter(([, set]) => set));
}

function byName(grid: Grid) {
  return [...grid.names()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
