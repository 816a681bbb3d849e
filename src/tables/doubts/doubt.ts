// A doubt: a row that can be read, but that its writer may want to look at again.

import type { Day } from "../../core/day.ts";
import { TooLarge } from "../../core/fraction.ts";
import type { WorthTable } from "../../core/worth.ts";
import { type Label, sameLabel } from "../language.ts";
import type { Place, TableId } from "../problem.ts";
import type { DoubtCode } from "../words/doubts.ts";

export interface Doubt extends Place {
  readonly code: DoubtCode;
  /** The value in doubt. */
  readonly found: string;
  /** What it is measured against. */
  readonly other: Label;
}

/** What a row is judged by. */
export interface Judgement {
  readonly asOf: Day;
  readonly staleAfter: number;
  /** null where no Worth table is known. */
  readonly worth: WorthTable | null;
}

/** Doubts found by arithmetic; none where the figures are too large for it. */
export function whereExact<T>(doubts: () => T[]): T[] {
  try {
    return doubts();
  } catch (error) {
    if (error instanceof TooLarge) return [];
    throw error;
  }
}

/** A doubt about one row of a table. */
export function doubt(
  table: TableId,
  row: number,
  column: Label | null,
  code: DoubtCode,
  found: string | number = "",
  other: string | number | Label = "",
): Doubt {
  const label = typeof other === "object" ? other : sameLabel(String(other));
  return { table, row, column, code, found: String(found), other: label };
}
