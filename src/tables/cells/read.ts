// What comes of reading one cell.

import type { Cell } from "../cell.ts";
import type { Intake } from "../intake.ts";
import { type Label, sameLabel } from "../language.ts";
import type { ProblemCode } from "../words/problems.ts";

/** A cell that cannot be read, and why. */
export interface Fault {
  readonly code: ProblemCode;
  readonly other: Label;
}

/** The value of a cell, or what is wrong with it. */
export type Read<T> = { readonly value: T } | Fault;

/** Reads a cell that is not blank. */
export type CellReader<T> = (cell: Cell, intake: Intake) => Read<T>;

export function isFault<T>(read: Read<T>): read is Fault {
  return "code" in read;
}

export function fault(code: ProblemCode, other: string | number | Label = ""): Fault {
  return { code, other: typeof other === "object" ? other : sameLabel(String(other)) };
}
