// Sheet: frozen rows, widths of columns, charts.

import { addChart, chartsOf, removeChart } from "./chart-book.ts";
import { chartBuilder } from "./chart-builder.ts";
import type { GoogleChart, GoogleSheet } from "./doubles.ts";
import { chartOf, embeddedChart } from "./embedded-chart.ts";
import { builds, finds, type Members, writes } from "./member.ts";
import { SheetCells } from "./sheet-cells.ts";

export const SHEET_LOOKS = {
  getFrozenRows: finds(),
  getFrozenColumns: finds(),
  setFrozenRows: writes(["number"]),
  setFrozenColumns: writes(["number"]),
  getColumnWidth: finds(["number"]),
  setColumnWidth: writes(["number", "number"]),
  setColumnWidths: writes(["number", "number", "number"]),
  autoResizeColumns: writes(["number", "number"]),
  newChart: builds(),
  insertChart: writes(["EmbeddedChart"]),
  removeChart: writes(["EmbeddedChart"]),
  getCharts: finds(),
} as const satisfies Members<GoogleSheet>;

export class SheetLooks extends SheetCells implements Pick<GoogleSheet, keyof typeof SHEET_LOOKS> {
  getFrozenRows(): number {
    return this.doubles.context.grid.frozen(this.id).rows;
  }

  getFrozenColumns(): number {
    return this.doubles.context.grid.frozen(this.id).columns;
  }

  setFrozenRows(rows: number): void {
    this.doubles.context.grid.freeze(this.id, rows, this.getFrozenColumns());
  }

  setFrozenColumns(columns: number): void {
    this.doubles.context.grid.freeze(this.id, this.getFrozenRows(), columns);
  }

  getColumnWidth(column: number): number {
    return this.doubles.context.grid.columnWidth(this.id, column - 1);
  }

  setColumnWidth(column: number, width: number): GoogleSheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, count: number, width: number): GoogleSheet {
    const { grid } = this.doubles.context;
    for (let column = first; column < first + count; column += 1) {
      grid.setColumnWidth(this.id, column - 1, width);
    }
    return this.self;
  }

  /** Google: as wide as their texts; here: nothing happens, for a grid without a screen measures no text. */
  autoResizeColumns(_first: number, _count: number): GoogleSheet {
    return this.self;
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return chartBuilder(this.doubles);
  }

  insertChart(chart: GoogleChart): void {
    addChart(this.doubles.context.grid, { ...chartOf(chart), sheet: this.id });
  }

  removeChart(chart: GoogleChart): void {
    const { id } = chartOf(chart);
    if (id !== null) removeChart(this.doubles.context.grid, id);
  }

  getCharts(): GoogleChart[] {
    return chartsOf(this.doubles.context.grid)
      .filter(({ sheet }) => sheet === this.id)
      .map((chart) => embeddedChart(this.doubles, chart));
  }
}
