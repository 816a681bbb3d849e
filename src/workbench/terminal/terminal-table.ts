// A table of an answer's cells, drawn for a terminal.

import type { AnswerCell } from "../execution/answer.ts";
import { isoDateAt } from "../grid/civil-time.ts";
import { padded, textWidth, wrapped } from "./text-width.ts";

export interface TableStyle {
  /** Columns of the terminal. */
  readonly width: number;
  /** The spreadsheet's time zone, in which dates are shown. */
  readonly timeZone: string;
}

const GAP = 2;
const NARROWEST = 8;
/** A text wider than this may leave its column and stand below its row. */
const SENTENCE = 30;
const INDENT = "    ";

/**
 * The lines of a table: its header row, a rule, and its rows. Where it is wider than the terminal,
 * long texts stand below their row; what is still too wide wraps.
 */
export function terminalTable(
  rows: readonly (readonly AnswerCell[])[],
  style: TableStyle,
): string[] {
  const texts = rows.map((row) => row.map((cell) => shown(cell, style.timeZone)));
  const natural = naturalWidths(texts);
  const below = columnsBelow(natural, style.width);
  const beside = natural.map((_, column) => column).filter((column) => !below.includes(column));
  const columns = fitted(natural, beside, style.width).map((width, index) => ({
    index: beside[index]!,
    width,
    side: isNumeric(rows, beside[index]!) ? ("right" as const) : ("left" as const),
  }));
  const [header = [], ...body] = texts;
  const rule = columns.map(({ width }) => "─".repeat(width)).join(" ".repeat(GAP));
  const notes = (row: readonly string[]) =>
    below.flatMap((column) => note(header[column]!, row[column]!, style.width));
  return [
    ...drawn(header, columns),
    rule,
    ...body.flatMap((row) => [...drawn(row, columns), ...notes(row)]),
  ];
}

interface Column {
  readonly index: number;
  readonly width: number;
  readonly side: "left" | "right";
}

function drawn(row: readonly string[], columns: readonly Column[]): string[] {
  const cells = columns.map(({ index, width }) => wrapped(row[index]!, width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width, side }, at) => padded(cells[at]![line] ?? "", width, side))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

function note(header: string, text: string, width: number): string[] {
  if (text === "") return [];
  return wrapped(`${header}: ${text}`, width - INDENT.length).map((line) => INDENT + line);
}

function naturalWidths(texts: readonly (readonly string[])[]): number[] {
  return (texts[0] ?? []).map((_, column) =>
    Math.max(1, ...texts.map((row) => textWidth(row[column]!))),
  );
}

/** The columns of sentences that must stand below, the widest first, for the rest to fit; in their order. */
function columnsBelow(natural: readonly number[], total: number): number[] {
  const below: number[] = [];
  const long = natural.flatMap((width, column) => (width > SENTENCE && column > 0 ? [column] : []));
  for (const column of long.sort((a, b) => natural[b]! - natural[a]!)) {
    const beside = natural.filter((_, other) => !below.includes(other));
    if (spanOf(beside) <= total || beside.length <= 3) break;
    below.push(column);
  }
  return below.sort((a, b) => a - b);
}

/** Widths that fit the terminal: the widest column gives way first. */
function fitted(natural: readonly number[], columns: readonly number[], total: number): number[] {
  const widths = columns.map((column) => natural[column]!);
  while (spanOf(widths) > total) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function spanOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1));
}

function isNumeric(rows: readonly (readonly AnswerCell[])[], column: number): boolean {
  const cells = rows.slice(1).map((row) => row[column]);
  const isNumber = (cell: AnswerCell | undefined) => typeof cell === "number";
  return cells.some(isNumber) && cells.every((cell) => cell === "" || isNumber(cell));
}

/** A cell as a sheet with everyday formats would show it. */
function shown(cell: AnswerCell, timeZone: string): string {
  if (cell instanceof Date) return isoDateAt(cell.getTime(), timeZone);
  if (typeof cell === "number") return cell.toLocaleString("en-US", { maximumFractionDigits: 4 });
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell;
}
