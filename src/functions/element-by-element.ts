// Arguments that may be ranges: one call answers a whole column, each element in its own cell.

import { type Cell, isBlank } from "../tables/cell.ts";
import { BadTables, type Intake } from "../tables/intake.ts";
import type { Label } from "../tables/language.ts";
import type { Problem } from "../tables/problem.ts";
import { problemText } from "../tables/words/message.ts";

/** The answer to one element, or why there is none. */
export type Element = { readonly value: Cell } | { readonly problem: Problem };

const SHAPES: Label = {
  ja: "範囲の大きさが揃っていません。行数と列数を同じにするか、1つのセルを指定してください。",
  en: "The ranges differ in size. Give ranges of the same rows and columns, or single cells.",
};

/**
 * Answers element by element.
 *
 * @param args - The arguments that may be ranges; single cells go with every element.
 * @param intake - The call; its language is that of the messages.
 * @param answer - Answers one element.
 * @returns One cell where no argument is a range, and bad input throws; otherwise rows of the
 *   ranges' shape, where a blank element stays blank and a bad one holds its own message.
 */
export function elementByElement(
  args: readonly Cell[],
  intake: Intake,
  answer: (...element: Cell[]) => Element,
): Cell {
  const shape = sharedShape(args, intake);
  if (shape === null) {
    const found = answer(...args.map((arg) => at(arg, 0, 0)));
    if ("problem" in found) throw new BadTables([found.problem], intake.language);
    return found.value;
  }
  const ranged = args.map(isRange);
  return shape.map((width, row) =>
    Array.from({ length: width }, (_, column) => {
      const element = args.map((arg) => at(arg, row, column));
      if (element.every((cell, index) => !ranged[index] || isBlank(cell))) return "";
      const found = answer(...element);
      return "problem" in found ? problemText(found.problem, intake.language) : found.value;
    }),
  );
}

/** The widths of the rows that every range has; null where there is no range. */
function sharedShape(args: readonly Cell[], intake: Intake): number[] | null {
  let shape: number[] | null = null;
  for (const arg of args) {
    if (!isRange(arg)) continue;
    const widths = arg.map((row) => row.length);
    if (shape === null) shape = widths;
    else if (shape.join() !== widths.join()) throw new Error(SHAPES[intake.language]);
  }
  return shape;
}

/** A range of one cell is as good as the cell. */
function isRange(arg: Cell): arg is readonly (readonly Cell[])[] {
  return Array.isArray(arg) && (arg.length > 1 || (Array.isArray(arg[0]) && arg[0].length > 1));
}

function at(arg: Cell, row: number, column: number): Cell {
  if (!Array.isArray(arg)) return arg;
  return isRange(arg) ? arg[row]?.[column] : (arg as Cell[][])[0]?.[0];
}
