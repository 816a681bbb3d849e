// A table of an answer's cells, drawn for a terminal.

import type { AnswerCell } from "./answer.ts";
import { isoDateAt } from "./civil-time.ts";
import { padded, textWidth, wrapped } from "./text-width.ts";

export interface TableStyle {
  /** Columns of the terminal. */
  readonly width: number;
  /** The spreadsheet's time zone, in which dates are shown. */
  readonly timeZone: string;
}

const GAP = 2;
const NARROWEST = 8;

/** The lines of a table: its header row, a rule, and its rows; texts wrap where they would not fit. */
export function terminalTable(
  rows: readonly (readonly AnswerCell[])[],
  style: TableStyle,
): string[] {
  const texts = rows.map((row) => row.map((cell) => shown(cell, style.timeZone)));
  const widths = fitted(texts, style.width);
  const sides = widths.map((_, column) => (isNumeric(rows, column) ? "right" : "left") as Side);
  const [header, ...body] = texts.map((row) => drawn(row, widths, sides));
  const rule = widths.map((width) => "─".repeat(width)).join(" ".repeat(GAP));
  return [...(header ?? []), rule, ...body.flat()];
}

type Side = "left" | "right";

function drawn(
  row: readonly string[],
  widths: readonly number[],
  sides: readonly Side[],
): string[] {
  const cells = row.map((text, column) => wrapped(text, widths[column]!));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => padded(lines[line] ?? "", widths[column]!, sides[column]!))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

/** Column widths that fit the terminal: the widest column gives way first. */
function fitted(texts: readonly (readonly string[])[], total: number): number[] {
  const columns = texts[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...texts.map((row) => textWidth(row[column]!))),
  );
  const room = total - GAP * (columns - 1);
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function isNumeric(rows: readonly (readonly AnswerCell[])[], column: number): boolean {
  const cells = rows.slice(1).map((row) => row[column]);
  return (
    cells.some((cell) => typeof cell === "number") &&
    cells.every((cell) => cell === "" || typeof cell === "number")
  );
}

/** A cell as a sheet with everyday formats would show it. */
function shown(cell: AnswerCell, timeZone: string): string {
  if (cell instanceof Date) return isoDateAt(cell.getTime(), timeZone);
  if (typeof cell === "number") return cell.toLocaleString("en-US", { maximumFractionDigits: 4 });
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell;
}
