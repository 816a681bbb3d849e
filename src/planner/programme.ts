// A linear programme as it is stated, in typed arrays: its matrix by column and by row.

/** A column: cost a unit, bounds, and its entries by row. */
export interface Column {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly rows: readonly number[];
  readonly entries: readonly number[];
}

/** Columns of a matrix: the rows and entries of each from its start to before the next one's. */
export interface SparseColumns {
  readonly start: Int32Array;
  readonly rows: Int32Array;
  readonly entries: Float64Array;
}

/** A row Σ a·x + slack = rhs, with 0 ≤ slack ≤ range. */
export interface Row {
  readonly rhs: number;
  readonly range: number;
}

/** Columns are 0 … n − 1; the slack of row i is n + i. */
export class Programme {
  readonly columnCount: number;
  readonly rowCount: number;
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rhs: Float64Array;
  readonly colStart: Int32Array;
  readonly colRow: Int32Array;
  readonly colEntry: Float64Array;
  readonly rowStart: Int32Array;
  readonly rowCol: Int32Array;
  readonly rowEntry: Float64Array;

  constructor(columns: readonly Column[], rows: readonly Row[]) {
    const n = columns.length;
    const m = rows.length;
    this.columnCount = n;
    this.rowCount = m;
    this.cost = new Float64Array(n + m);
    this.lower = new Float64Array(n + m);
    this.upper = new Float64Array(n + m);
    this.rhs = new Float64Array(m);
    let entries = 0;
    for (const column of columns) entries += column.rows.length;
    this.colStart = new Int32Array(n + 1);
    this.colRow = new Int32Array(entries);
    this.colEntry = new Float64Array(entries);
    this.rowStart = new Int32Array(m + 1);
    this.rowCol = new Int32Array(entries);
    this.rowEntry = new Float64Array(entries);
    this.fillByColumn(columns);
    this.fillByRow();
    for (let i = 0; i < m; i++) {
      this.rhs[i] = rows[i]!.rhs;
      this.upper[n + i] = rows[i]!.range;
    }
  }

  fillByColumn(columns: readonly Column[]): void {
    let at = 0;
    columns.forEach((column, j) => {
      this.cost[j] = column.cost;
      this.lower[j] = column.lower;
      this.upper[j] = column.upper;
      this.colStart[j] = at;
      for (let k = 0; k < column.rows.length; k++) {
        this.colRow[at] = column.rows[k]!;
        this.colEntry[at] = column.entries[k]!;
        this.rowStart[column.rows[k]! + 1]!++;
        at++;
      }
    });
    this.colStart[this.columnCount] = at;
  }

  /** The same entries by row; `rowStart` holds each row's count, one place on. */
  fillByRow(): void {
    const { columnCount: n, rowCount: m } = this;
    for (let i = 0; i < m; i++) this.rowStart[i + 1] = this.rowStart[i + 1]! + this.rowStart[i]!;
    const next = this.rowStart.slice(0, m);
    for (let j = 0; j < n; j++) {
      for (let k = this.colStart[j]!; k < this.colStart[j + 1]!; k++) {
        const slot = next[this.colRow[k]!]!++;
        this.rowCol[slot] = j;
        this.rowEntry[slot] = this.colEntry[k]!;
      }
    }
  }
}
