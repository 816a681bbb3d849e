// Which formulas of a file live on in a spreadsheet, and which cells they fill themselves.

import type { BookSheet, CellDetail } from "./book-sheet.ts";
import { bareText, functionsIn } from "./formula-text.ts";
import { savedFormula } from "./saved-formula.ts";

export interface LiveFormulas {
  /** With their `=`, by {@link placeKey}. */
  readonly live: ReadonlyMap<string, string>;
  /** Those that name what the spreadsheet lacks: their values stay. */
  readonly dead: ReadonlyMap<string, string>;
  /** Cells that hold nothing of their own: a live formula's array comes there by itself. */
  readonly filled: ReadonlySet<string>;
}

export function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** @param knows - Whether the spreadsheet has a function, named in capitals. */
export function liveFormulas(sheet: BookSheet, knows: (name: string) => boolean): LiveFormulas {
  const live = new Map<string, string>();
  const dead = new Map<string, string>();
  const spilled = new Set<string>();
  const anchors: CellDetail[] = [];
  for (const detail of sheet.details) {
    if (detail.formula === "") continue;
    const key = placeKey(detail.row, detail.column);
    const saved = savedFormula(detail.formula);
    if (saved.kind === "spilled") spilled.add(key);
    else if (!isLive(saved.formula, knows)) dead.set(key, saved.formula);
    else {
      live.set(key, saved.formula);
      anchors.push(detail);
    }
  }
  const filled = new Set(anchors.flatMap((anchor) => filledBy(anchor, spilled)));
  return { live, dead, filled };
}

/** Formulas that look into other files have nothing to look at. */
function isLive(formula: string, knows: (name: string) => boolean): boolean {
  return !bareText(formula).includes("[") && functionsIn(formula).every(knows);
}

/** The cells of an array but its first: as the file says, or as far as cells marked as spilled go. */
function filledBy({ row, column, fills }: CellDetail, spilled: ReadonlySet<string>): string[] {
  let { rows, columns } = fills;
  while (spilled.has(placeKey(row, column + columns))) columns += 1;
  while (spilled.has(placeKey(row + rows, column))) rows += 1;
  const cells: string[] = [];
  for (let i = row; i < row + rows; i += 1) {
    for (let j = column; j < column + columns; j += 1) {
      if (i !== row || j !== column) cells.push(placeKey(i, j));
    }
  }
  return cells;
}
