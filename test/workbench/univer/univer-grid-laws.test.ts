import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Block, CellChange, Clearing, Grid } from "../../../src/workbench/grid/grid.ts";
import { memoryGrid } from "../../../src/workbench/grid/memory-grid.ts";
import type { Headless } from "../../../src/workbench/univer/headless.ts";
import { openHeadless } from "../../support/headless-univer.ts";

/** Everything happens in the first cells, so that steps meet. */
const SIDE = 6;

type Step =
  | { readonly kind: "write"; readonly place: Place; readonly changes: (CellChange | null)[][] }
  | { readonly kind: "clear"; readonly place: Place; readonly what: Clearing }
  | { readonly kind: "note"; readonly place: Place; readonly note: string }
  | { readonly kind: "check"; readonly place: Place; readonly least: number | null };
type Place = Omit<Block, "sheet">;

const place: fc.Arbitrary<Place> = fc
  .tuple(fc.nat(SIDE - 1), fc.nat(SIDE - 1), fc.nat(2), fc.nat(2))
  .map(([row, column, down, across]) => ({
    row,
    column,
    rows: Math.min(down + 1, SIDE - row),
    columns: Math.min(across + 1, SIDE - column),
  }));

const value = fc.oneof(
  fc.constantFrom(null, "", 0, 1, true, false, "TRUE", "007", "=A1", " ", "#N/A", "１２"),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 5 }),
);
const format = fc.constantFrom("", "@", "0.00", "yyyy/mm/dd", "#,##0");
const change: fc.Arbitrary<CellChange | null> = fc.oneof(
  fc.constant(null),
  fc.record({ value, format }, { requiredKeys: [] }),
  fc.record({ formula: fc.constantFrom("=1+1", "=A1*2"), format }, { requiredKeys: ["formula"] }),
);
const step: fc.Arbitrary<Step> = place.chain((place) =>
  fc.oneof(
    fc
      .array(fc.array(change, { minLength: place.columns, maxLength: place.columns }), {
        minLength: place.rows,
        maxLength: place.rows,
      })
      .map((changes): Step => ({ kind: "write", place, changes })),
    fc
      .record({
        contents: fc.boolean(),
        formats: fc.boolean(),
        notes: fc.boolean(),
        validations: fc.boolean(),
      })
      .map((what): Step => ({ kind: "clear", place, what })),
    fc.constantFrom("", "note", "二").map((note): Step => ({ kind: "note", place, note })),
    fc.constantFrom(null, 0, 1).map((least): Step => ({ kind: "check", place, least })),
  ),
);

function take(grid: Grid, sheet: string, step: Step): void {
  const block = { sheet, ...step.place };
  if (step.kind === "write") grid.write(block, step.changes);
  else if (step.kind === "clear") grid.clear(block, step.what);
  else if (step.kind === "note") {
    grid.setNotes(block, Array(block.rows).fill(Array(block.columns).fill(step.note)));
  } else if (step.least === null) grid.setValidation(block, null);
  else {
    const rule = { kind: "number-at-least", least: step.least } as const;
    grid.setValidation(block, { rule, allowsOther: true, help: "" });
  }
}

/** What formulas come to is the engine's affair; everything else is both grids'. */
function state(grid: Grid, sheet: string) {
  const block = { sheet, row: 0, column: 0, rows: SIDE, columns: SIDE };
  return {
    cells: grid
      .read(block)
      .map((row) => row.map((cell) => (cell.formula === "" ? cell : { ...cell, value: null }))),
    notes: grid.notes(block),
    validations: grid.validations(block),
    content: grid.content(sheet),
  };
}

describe("the grid in memory and the one over Univer", () => {
  let headless: Headless | undefined;
  afterAll(() => headless?.dispose());

  test("read the same after any writing and clearing", async () => {
    const opened = await openHeadless();
    headless = opened;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const memory = memoryGrid();
        const inMemory = memory.activeSheet();
        const overUniver = opened.grid.insertSheet(`Sheet ${opened.grid.sheets().length + 1}`);
        const before = opened.grid.activeSheet();
        for (const each of steps) {
          take(memory, inMemory, each);
          take(opened.grid, overUniver, each);
          expect(state(opened.grid, overUniver)).toEqual(state(memory, inMemory));
        }
        opened.grid.activate(before);
        opened.grid.deleteSheet(overUniver);
      }),
      { numRuns: 60 },
    );
  });
});
