// EmbeddedChartBuilder, and the builders of column and bar charts that it turns into.

import { exception } from "../exception.ts";
import type { Chart } from "./chart-book.ts";
import { double, type Target } from "./double.ts";
import { blockOf, type Doubles, type GoogleChart, type GoogleRange } from "./doubles.ts";
import { type BuiltChart, embeddedChart } from "./embedded-chart.ts";
import { builds, type Members } from "./member.ts";

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;

export const CHART_BUILDER = {
  asColumnChart: builds(),
  asBarChart: builds(),
  addRange: builds(["Range"]),
  setNumHeaders: builds(["number"]),
  setOption: builds(["String", "value"], ["String", "value[]"]),
  setPosition: builds(["number", "number", "number", "number"]),
  build: builds(),
} as const satisfies Members<Builder>;

const TITLES = {
  setTitle: builds(["String"]),
  setXAxisTitle: builds(["String"]),
  setYAxisTitle: builds(["String"]),
} as const satisfies Members<ColumnBuilder>;

export const COLUMN_CHART_BUILDER = { ...CHART_BUILDER, ...TITLES } as const;

type Draft = Omit<BuiltChart, "id" | "kind"> & { readonly kind: Chart["kind"] | null };

const EMPTY: Draft = { kind: null, blocks: [], headers: 0, options: {}, anchor: null };

class ChartBuilder implements Target, Pick<ColumnBuilder, keyof typeof COLUMN_CHART_BUILDER> {
  readonly sheetName = null;

  #draft: Draft;

  constructor(
    private readonly doubles: Doubles,
    draft: Draft,
  ) {
    this.#draft = draft;
  }

  asColumnChart(): ColumnBuilder {
    return this.#as("EmbeddedColumnChartBuilder", "column") as ColumnBuilder;
  }

  asBarChart(): BarBuilder {
    return this.#as("EmbeddedBarChartBuilder", "bar") as BarBuilder;
  }

  addRange(range: GoogleRange): Builder {
    return this.#with({ blocks: [...this.#draft.blocks, blockOf(range)] });
  }

  setNumHeaders(headers: number): Builder {
    return this.#with({ headers });
  }

  setOption(option: string, value: unknown): Builder {
    return this.#with({ options: { ...this.#draft.options, [option]: value } });
  }

  /** Google: moved by pixels within the cell; here: the pixels are not kept. */
  setPosition(row: number, column: number, _offsetX: number, _offsetY: number): Builder {
    return this.#with({ anchor: { row: row - 1, column: column - 1 } });
  }

  setTitle(title: string): ColumnBuilder {
    return this.setOption("title", title) as ColumnBuilder;
  }

  setXAxisTitle(title: string): ColumnBuilder {
    return this.setOption("hAxis.title", title) as ColumnBuilder;
  }

  setYAxisTitle(title: string): ColumnBuilder {
    return this.setOption("vAxis.title", title) as ColumnBuilder;
  }

  /** Google: a chart of no kind is a column chart or fails (not known); here: it fails. */
  build(): GoogleChart {
    const { kind, ...draft } = this.#draft;
    if (kind === null) {
      const words =
        "The workbench builds column and bar charts: call asColumnChart() or asBarChart()";
      throw exception(this.doubles.context.realm, words);
    }
    return embeddedChart(this.doubles, { ...draft, kind, id: null });
  }

  #as(name: string, kind: Chart["kind"]): object {
    const target = new ChartBuilder(this.doubles, { ...this.#draft, kind });
    return double(this.doubles.context, name, target, COLUMN_CHART_BUILDER);
  }

  #with(change: Partial<Draft>): Builder {
    this.#draft = { ...this.#draft, ...change };
    return this as unknown as Builder;
  }
}

/** A builder of a chart that shows nothing yet. */
export function chartBuilder(doubles: Doubles): Builder {
  const target = new ChartBuilder(doubles, EMPTY);
  return double(doubles.context, "EmbeddedChartBuilder", target, CHART_BUILDER) as Builder;
}
