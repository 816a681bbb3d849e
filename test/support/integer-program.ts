// A small integer program, handed to HiGHS and believed only after its rounded answer fits every row exactly.

import loadHighs, { type Highs } from "highs";

export interface Column {
  readonly lower: number;
  readonly upper: number;
  /** What one unit adds to the objective, which is maximized. */
  readonly gain: number;
}

export type Entry = readonly [column: number, coefficient: number];

export interface Row {
  readonly entries: readonly Entry[];
  readonly lower: number;
  readonly upper: number;
}

export interface Answer {
  /** `proven`: no integer solution is better by more than the gap asked for. `open`: the time ended first. */
  readonly status: "proven" | "open" | "infeasible";
  /** Whole numbers, checked against every row; null where none was found. */
  readonly values: readonly number[] | null;
  /** No solution is worth more, to HiGHS's tolerance. */
  readonly bound: number;
}

let runtime: Promise<Highs> | undefined;

/** Every column is a whole number; every coefficient of a row is one too. */
export class IntegerProgram {
  readonly columns: Column[] = [];
  readonly rows: Row[] = [];

  column(upper: number, gain = 0, lower = 0): number {
    this.columns.push({ lower, upper, gain });
    return this.columns.length - 1;
  }

  row(entries: readonly Entry[], lower: number, upper: number): void {
    if (entries.length > 0 || lower > 0) this.rows.push({ entries, lower, upper });
  }

  /** The best solution, or one that is within `gap` of it. */
  async solve(seconds: number, gap = 0): Promise<Answer> {
    runtime ??= loadHighs();
    const highs = await runtime;
    if (this.columns.length === 0) return { status: "proven", values: [], bound: 0 };
    return highs.withModel(this.sparse(highs), (model) => {
      model.options.set({
        output_flag: false,
        mip_rel_gap: 0,
        mip_abs_gap: Math.max(gap, 1e-6),
        time_limit: seconds,
      });
      model.run();
      const status = model.getModelStatus();
      const { modelStatus } = highs.constants;
      if (status === modelStatus.infeasible) {
        return { status: "infeasible" as const, values: null, bound: -Infinity };
      }
      const values = this.checked(model.getSolution().colValue);
      const isProven = status === modelStatus.optimal && values !== null;
      const bound = Number(model.info.get("mip_dual_bound"));
      return { status: isProven ? ("proven" as const) : ("open" as const), values, bound };
    });
  }

  /** A solver's doubles as whole numbers; null where these do not fit every bound and row exactly. */
  checked(found: ArrayLike<number>): readonly number[] | null {
    if (found.length !== this.columns.length) return null;
    const values = Array.from(found, (value) => Math.round(value) + 0);
    const fits =
      this.columns.every(({ lower, upper }, j) => values[j]! >= lower && values[j]! <= upper) &&
      this.rows.every(({ entries, lower, upper }) => {
        const sum = entries.reduce((total, [j, a]) => total + a * values[j]!, 0);
        return sum >= lower && sum <= upper;
      });
    return fits ? values : null;
  }

  /** The rows with every column at most once, as solvers want them. */
  summedRows(): { readonly byColumn: ReadonlyMap<number, number>; readonly row: Row }[] {
    return this.rows.map((row) => {
      const byColumn = new Map<number, number>();
      for (const [j, a] of row.entries) byColumn.set(j, (byColumn.get(j) ?? 0) + a);
      return { byColumn, row };
    });
  }

  private sparse(highs: Highs) {
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const { byColumn } of this.summedRows()) {
      for (const [j, a] of byColumn) {
        indices.push(j);
        values.push(a);
      }
      starts.push(indices.length);
    }
    const finite = (value: number) =>
      value === Infinity ? highs.infinity : value === -Infinity ? -highs.infinity : value;
    return {
      numCols: this.columns.length,
      numRows: this.rows.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: this.columns.map(({ gain }) => gain),
      colLower: this.columns.map(({ lower }) => finite(lower)),
      colUpper: this.columns.map(({ upper }) => finite(upper)),
      rowLower: this.rows.map(({ lower }) => finite(lower)),
      rowUpper: this.rows.map(({ upper }) => finite(upper)),
      integrality: this.columns.map(() => highs.constants.variableType.integer),
      matrix: {
        format: "csr" as const,
        numRows: this.rows.length,
        numCols: this.columns.length,
        starts,
        indices,
        values,
      },
    };
  }
}
