// EmbeddedChart: a chart that has been built, and perhaps inserted.

import type { Chart } from "./chart-book.ts";
import { double, type Target } from "./double.ts";
import { type Doubles, type GoogleChart, type GoogleRange, targetOf } from "./doubles.ts";
import { builds, finds, type Members } from "./member.ts";

export const EMBEDDED_CHART = {
  getChartId: builds(),
  getNumHeaders: builds(),
  getRanges: finds(),
} as const satisfies Members<GoogleChart>;

/** A chart that is not inserted has no number yet. */
export type BuiltChart = Omit<Chart, "id" | "sheet"> & { readonly id: number | null };

class EmbeddedChart implements Target, Pick<GoogleChart, keyof typeof EMBEDDED_CHART> {
  readonly sheetName = null;

  constructor(
    private readonly doubles: Doubles,
    readonly chart: BuiltChart,
  ) {}

  getChartId(): number | null {
    return this.chart.id;
  }

  getNumHeaders(): number {
    return this.chart.headers;
  }

  getRanges(): GoogleRange[] {
    return this.chart.blocks.map((block) => this.doubles.range(block));
  }
}

/** A chart as the add-on holds it. */
export function embeddedChart(doubles: Doubles, chart: BuiltChart): GoogleChart {
  const target = new EmbeddedChart(doubles, chart);
  return double(doubles.context, "EmbeddedChart", target, EMBEDDED_CHART) as GoogleChart;
}

/** What an add-on's chart shows. */
export function chartOf(chart: GoogleChart): BuiltChart {
  return targetOf<EmbeddedChart>(chart).chart;
}
