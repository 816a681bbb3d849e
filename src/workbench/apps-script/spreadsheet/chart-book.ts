// Charts as data: what an add-on has asked to be drawn on a spreadsheet.

import type { Block, Grid } from "../../grid/grid.ts";

/** What of a chart the workbench keeps. */
export interface Chart {
  /** Counted from 1 over the whole spreadsheet, never given twice. */
  readonly id: number;
  readonly kind: "column" | "bar";
  readonly sheet: string;
  readonly blocks: readonly Block[];
  /** Rows of each block that are its header. */
  readonly headers: number;
  /** By the names that Google's charts give them: `title`, `hAxis.title`. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The cell, counted from zero, on which its corner lies; null where nobody has said. */
  readonly anchor: { readonly row: number; readonly column: number } | null;
}

interface Kept {
  readonly charts: readonly Chart[];
  readonly made: number;
}

const kept = new WeakMap<Grid, Kept>();

/**
 * The charts of a spreadsheet, first made first.
 *
 * Google: draws them, and keeps them with the file; here: they are kept as long as the grid, as data.
 */
export function chartsOf(grid: Grid): readonly Chart[] {
  const there = new Set(grid.sheets().map(({ id }) => id));
  return (kept.get(grid)?.charts ?? []).filter(({ sheet }) => there.has(sheet));
}

/** Adds a chart to a spreadsheet. */
export function addChart(grid: Grid, chart: Omit<Chart, "id">): void {
  const made = (kept.get(grid)?.made ?? 0) + 1;
  kept.set(grid, { charts: [...chartsOf(grid), { ...chart, id: made }], made });
}

/** Takes a chart away; its number is not used again. */
export function removeChart(grid: Grid, id: number): void {
  const { charts = [], made = 0 } = kept.get(grid) ?? {};
  kept.set(grid, { charts: charts.filter((chart) => chart.id !== id), made });
}
