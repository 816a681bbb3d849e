// The header row: which column of the range means what.

import type { Block, Cell } from "./cell.ts";
import { isBlank } from "./cell.ts";
import { fold } from "./fold.ts";
import type { Intake } from "./intake.ts";
import { type Label, languageOf, sameLabel } from "./language.ts";
import type { Problem } from "./problem.ts";
import type { Columns, Schema } from "./schema.ts";

/** Where each known column stands, and how its header is typed. */
export type Header = ReadonlyMap<string, { readonly index: number; readonly label: Label }>;

/** The header of a block's first row that is not blank, with every problem it has. */
export function readHeader<C extends Columns>(
  block: Block,
  schema: Schema<C>,
  intake: Intake,
): { readonly header: Header; readonly at: number } | null {
  const at = block.findIndex((row) => row.some((cell) => !isBlank(cell)));
  const cells = block[at] ?? [];
  const header = new Map<string, { index: number; label: Label }>();
  const problems: Problem[] = [];
  const place = { table: schema.id, row: null, column: null };
  const known = headersOf(schema);
  cells.forEach((cell, index) => {
    const id = known.get(headerKey(cell));
    if (id === undefined) return;
    const label = sameLabel(headerText(cell));
    const first = header.get(id);
    if (first === undefined) header.set(id, { index, label });
    else {
      const found = headerText(cell);
      problems.push({ ...place, code: "duplicate-column", found, other: first.label });
    }
  });
  if (headerIsJapanese(cells, header)) intake.language = "ja";
  if (header.size === 0) {
    const found = cells.map(headerText).filter(Boolean).slice(0, 3).join(", ");
    const code = found === "" ? "blank-range" : "no-header";
    problems.push({ ...place, code, found, other: examples(schema) });
  } else {
    for (const [id, { required, en, ja }] of Object.entries(schema.columns)) {
      if (!required || header.has(id)) continue;
      problems.push({ ...place, code: "missing-column", found: "", other: { en, ja } });
    }
  }
  intake.problems.push(...problems);
  return problems.length > 0 ? null : { header, at };
}

/** How well a row fits as a schema's header: a table passed without a name is recognised by it. */
export function knownHeaders<C extends Columns>(
  row: readonly Cell[],
  schema: Schema<C>,
): { readonly known: number; readonly missing: number } {
  const headers = headersOf(schema);
  const found = new Set(row.map((cell) => headers.get(headerKey(cell))));
  found.delete(undefined);
  const required = Object.entries(schema.columns).filter(([, column]) => column.required);
  return { known: found.size, missing: required.filter(([id]) => !found.has(id)).length };
}

function headersOf<C extends Columns>(schema: Schema<C>): Map<string, string> {
  const known = new Map<string, string>();
  for (const [id, { en, ja }] of Object.entries(schema.columns)) {
    known.set(fold(en), id).set(fold(ja), id);
  }
  return known;
}

// A header copied from a manual may keep its mark of a required column.
function headerKey(cell: Cell): string {
  return fold(headerText(cell)).replace(/\*+$/, "");
}

function headerText(cell: Cell): string {
  return typeof cell === "string" ? cell.trim() : "";
}

// Where no header is known, the writing of the row tells.
function headerIsJapanese(cells: readonly Cell[], header: Header): boolean {
  const known = [...header.values()].map(({ label }) => label.ja);
  const texts = known.length > 0 ? known : cells.map(headerText);
  return texts.some((text) => languageOf(text) === "ja");
}

function examples<C extends Columns>(schema: Schema<C>): Label {
  const columns = Object.values(schema.columns).filter(({ required }) => required);
  return {
    en: columns.map(({ en }) => en).join(", "),
    ja: columns.map(({ ja }) => ja).join("、"),
  };
}
