// A tab that is to be made, as data: everything the shell writes, and nothing that it would have to decide.

import type { TabId } from "../keys.ts";

/** A text is typed as it stands: `=…` is a formula, `'…` a text whatever it looks like. */
export type TypedCell = string | number | boolean;

/** Cells counted from 1, as in the sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What one column takes below the header. */
export type CellCheck =
  | { readonly kind: "list"; readonly words: readonly string[] }
  | { readonly kind: "date" }
  | { readonly kind: "at-least"; readonly least: number };

export interface NamedCells extends Place {
  readonly name: string;
  /** Null: down to the last row of the sheet. */
  readonly rows: number | null;
  readonly columns: number;
}

/** Columns beside each other that are equally wide. */
export interface Width {
  readonly column: number;
  readonly count: number;
  readonly pixels: number;
}

export interface NewTab {
  readonly id: TabId;
  readonly name: string;
  /** From A1 on; every row is equally long. */
  readonly cells: readonly (readonly TypedCell[])[];
  /** From `at` on, in the shape of the block; "" where there is none. */
  readonly notes: { readonly at: Place; readonly texts: readonly (readonly string[])[] };
  /** Number formats from `at` on, written before the cells. */
  readonly formats: { readonly at: Place; readonly texts: readonly (readonly string[])[] };
  /** Below the header, one a column; null where there are no rules. */
  readonly checks: {
    readonly at: Place;
    readonly rows: number;
    readonly columns: readonly (CellCheck | null)[];
  } | null;
  /** The rows that are headers, in bold on a tint. */
  readonly headers: readonly (Place & { readonly columns: number })[];
  readonly frozenRows: number;
  readonly widths: readonly Width[];
  readonly named: readonly NamedCells[];
}

/** All columns get the width that most have, then those that differ theirs: each of these costs a call. */
export function joinedWidths(pixels: readonly number[]): Width[] {
  const often = (width: number) => pixels.filter((other) => other === width).length;
  const most = pixels.reduce((a, b) => (often(b) > often(a) ? b : a));
  const widths: Width[] = [{ column: 1, count: pixels.length, pixels: most }];
  pixels.forEach((width, index) => {
    if (width === most) return;
    const last = widths[widths.length - 1]!;
    if (widths.length > 1 && last.pixels === width && last.column + last.count === index + 1) {
      widths[widths.length - 1] = { ...last, count: last.count + 1 };
    } else widths.push({ column: index + 1, count: 1, pixels: width });
  });
  return widths;
}
