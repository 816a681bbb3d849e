// The rows of a model in the terms that are whole: requests and steps instead of the columns they are made of.
//
// An arc's z requests are of together p = minimum · z + step · k points, and z = (spread + extra) ⁄ P,
// p = spread + more (see arc.ts). Rows are written in z and p, and p may be put in terms of z and k.

import { type Cut, mostOfColumns, scaledCut } from "./cuts.ts";
import type { Model } from "./model.ts";
import type { Simplex } from "./simplex.ts";

/** Σ entries · variables = rhs, or ≤ rhs, while it is put together. */
export class Sum {
  readonly entries: Float64Array;
  readonly isMember: Uint8Array;
  readonly members: number[] = [];
  rhs = 0;

  constructor(size: number) {
    this.entries = new Float64Array(size);
    this.isMember = new Uint8Array(size);
  }

  add(variable: number, entry: number): void {
    if (this.isMember[variable] === 0) {
      this.isMember[variable] = 1;
      this.members.push(variable);
    }
    this.entries[variable]! += entry;
  }

  clear(): void {
    for (const variable of this.members) {
      this.entries[variable] = 0;
      this.isMember[variable] = 0;
    }
    this.members.length = 0;
    this.rhs = 0;
  }
}

/** Variables: requests, steps and points of each arc, then all columns, then the slack of each row. */
export class WholeRows {
  readonly model: Model;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly values: Float64Array;
  readonly most: Float64Array;
  readonly size: number;
  readonly firstColumn: number;
  readonly firstSlack: number;
  readonly rows: { readonly variables: number[]; readonly entries: number[] }[];

  constructor(model: Model, lp: Simplex) {
    const { arcs, columns, rows } = model;
    this.model = model;
    this.most = mostOfColumns(model);
    this.firstColumn = 3 * arcs.length;
    this.firstSlack = this.firstColumn + columns.length;
    this.size = this.firstSlack + rows.length;
    this.lower = new Float64Array(this.size);
    this.upper = new Float64Array(this.size);
    this.values = new Float64Array(this.size);
    this.rows = rows.map(() => ({ variables: [], entries: [] }));
    const isOfArc = new Uint8Array(columns.length);
    arcs.forEach((arc, at) => {
      const { spread, more, extra, perRequest, minimum, step, requests, total, isFixed } = arc;
      for (const column of isFixed ? [spread] : [spread, more, extra]) isOfArc[column] = 1;
      const filled = lp.value(spread);
      const z = (isFixed ? filled : filled + lp.value(extra)) / perRequest;
      const p = isFixed ? filled : filled + lp.value(more);
      this.put(this.requests(at), 0, requests, z);
      this.put(this.steps(at), 0, Math.floor(total / step), (p - minimum * z) / step);
      this.put(this.points(at), 0, total, p);
      this.enter(this.requests(at), isFixed ? spread : extra, perRequest);
      if (!isFixed) this.enter(this.points(at), more, 1);
    });
    columns.forEach(({ lower, upper }, column) => {
      if (isOfArc[column] === 1) return;
      this.put(this.firstColumn + column, lower, upper, lp.value(column));
      this.enter(this.firstColumn + column, column, 1);
    });
    rows.forEach(({ range }, row) => {
      this.put(this.firstSlack + row, 0, range, lp.value(columns.length + row));
    });
  }

  requests(arc: number): number {
    return arc;
  }

  steps(arc: number): number {
    return this.model.arcs.length + arc;
  }

  points(arc: number): number {
    return 2 * this.model.arcs.length + arc;
  }

  /** The arc whose points a variable is; −1 where it is something else. */
  arcOfPoints(variable: number): number {
    return variable < this.firstColumn ? variable - 2 * this.model.arcs.length : -1;
  }

  isWhole(variable: number): boolean {
    return variable < 2 * this.model.arcs.length;
  }

  /** The column whose entries in rows a variable that is not whole has; null for a slack. */
  columnOf(variable: number): Model["columns"][number] | null {
    const { model, firstColumn, firstSlack } = this;
    if (variable >= firstSlack) return null;
    const arc = this.arcOfPoints(variable);
    return model.columns[arc >= 0 ? model.arcs[arc]!.more : variable - firstColumn]!;
  }

  /** Adds so many times a row to a sum. */
  addRow(sum: Sum, row: number, times: number): void {
    const { variables, entries } = this.rows[row]!;
    variables.forEach((variable, k) => {
      sum.add(variable, times * entries[k]!);
    });
    sum.add(this.firstSlack + row, times);
    sum.rhs += times * this.model.rows[row]!.rhs;
  }

  /**
   * A sum ≤ rhs as a cut on the model's columns, its largest entry at 1.
   *
   * @param sum - The inequality; it is used up.
   * @param ease - By how much it is eased.
   * @returns The cut, of no block.
   */
  cut(sum: Sum, ease: number): Cut {
    const { model, firstColumn, firstSlack } = this;
    const { entries, members } = sum;
    for (const variable of members.slice())
      if (variable >= firstSlack) {
        const times = entries[variable]!;
        this.addRow(sum, variable - firstSlack, -times);
      }
    const columns: number[] = [];
    const own: number[] = [];
    const put = (column: number, entry: number) => {
      if (entry === 0) return;
      columns.push(column);
      own.push(-entry);
    };
    const isOfArc = (variable: number) => variable < firstColumn;
    const arcs = new Set(members.filter(isOfArc).map((variable) => variable % model.arcs.length));
    for (const at of [...arcs].sort((a, b) => a - b)) {
      const { spread, more, extra, perRequest, minimum, step, isFixed } = model.arcs[at]!;
      const perPoint = entries[this.steps(at)]! / step;
      const onRequests = (entries[this.requests(at)]! - perPoint * minimum) / perRequest;
      const onPoints = entries[this.points(at)]! + perPoint;
      put(spread, onRequests + onPoints);
      if (isFixed) continue;
      put(extra, onRequests);
      put(more, onPoints);
    }
    for (const variable of members)
      if (variable >= firstColumn && variable < firstSlack)
        put(variable - firstColumn, entries[variable]!);
    return scaledCut(this.most, { block: -1, columns, entries: own, least: -sum.rhs - ease });
  }

  private put(variable: number, lower: number, upper: number, value: number): void {
    this.lower[variable] = lower;
    this.upper[variable] = upper;
    this.values[variable] = value;
  }

  private enter(variable: number, column: number, times: number): void {
    const { rows, entries } = this.model.columns[column]!;
    rows.forEach((row, k) => {
      this.rows[row]!.variables.push(variable);
      this.rows[row]!.entries.push(times * entries[k]!);
    });
  }
}
