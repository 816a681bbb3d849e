// A golden story: a text file in a collector's own notation, with what is given and what comes of it.
//
// Title, a line that begins with 理由: (why this story), one with 計算: (the reckoning by hand); then `── given ──` with
// 基準日 and tables, and `── got ──` with calls and the columns that matter. Cells stand between bars.

import { readFileSync } from "node:fs";

export type Rows = readonly (readonly string[])[];

export interface Call {
  /** The function and the arguments that are no tables: `CREDIT_DATE 2026-12-30 3営業日以内`. */
  readonly line: string;
  /** A table with its header row, or the lone value after `=`. */
  readonly expected: Rows | string;
}

export interface Story {
  readonly path: string;
  /** Everything up to and including `── got ──`, as written. */
  readonly head: string;
  readonly title: string;
  readonly asOf: string;
  readonly tables: ReadonlyMap<string, Rows>;
  readonly calls: readonly Call[];
}

const GOT = "── got ──";

export function readStory(path: string): Story {
  const text = readFileSync(path, "utf8");
  const at = text.indexOf(GOT) + GOT.length;
  const head = text.slice(0, at);
  const given = head.slice(head.indexOf("── given ──"));
  const tables = new Map<string, Rows>();
  for (const block of blocksOf(given)) {
    const [name = "", ...rows] = block;
    if (rows.length > 0) tables.set(name, rows.map(cellsOf));
  }
  const asOf = /^基準日\s+(\S+)/m.exec(given)?.[1];
  if (asOf === undefined) throw new Error(`${path}: no 基準日`);
  const calls = blocksOf(text.slice(at)).map(([line = "", ...rows]): Call => {
    const lone = rows[0]?.startsWith("=") ? rows[0].slice(1).trim() : null;
    return { line, expected: lone ?? rows.map(cellsOf) };
  });
  return { path, head, title: text.split("\n")[0] ?? "", asOf, tables, calls };
}

/** The story with other answers, columns aligned. */
export function writtenStory(story: Story, answers: readonly (Rows | string)[]): string {
  const blocks = story.calls.map(({ line }, i) => {
    const answer = answers[i]!;
    return `${line}\n${typeof answer === "string" ? `= ${answer}` : aligned(answer)}`;
  });
  return `${story.head}\n${blocks.join("\n\n")}\n`;
}

function blocksOf(text: string): string[][] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== "" && !/^──/.test(line)))
    .filter((block) => block.length > 0);
}

function cellsOf(line: string): string[] {
  return line.split("|").map((cell) => cell.trim());
}

function aligned(rows: Rows): string {
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map((row) => width(row[k] ?? ""))));
  return rows
    .map((row) =>
      row
        .map((cell, k) => cell + " ".repeat(widths[k]! - width(cell)))
        .join(" | ")
        .trimEnd(),
    )
    .join("\n");
}

/** Columns a text takes where Japanese letters take two. */
function width(text: string): number {
  let columns = 0;
  for (const letter of text) columns += letter.charCodeAt(0) > 0x2e7f ? 2 : 1;
  return columns;
}
