// The example: rows that show how the tables are filled in, marked as dated.

import type { Language } from "../../language.ts";
import { BALANCES } from "../../rows/balances.ts";
import { LIMITS } from "../../rows/limits.ts";
import { NEEDS } from "../../rows/needs.ts";
import { OFFERS } from "../../rows/offers.ts";
import { SETTINGS } from "../../rows/settings.ts";
import { WORTH } from "../../rows/worth.ts";
import type { Columns, Schema } from "../../schema.ts";
import { inEnglish } from "./english.ts";
import { type ExampleTable, ROWS } from "./rows.ts";

const SCHEMAS: Readonly<Record<ExampleTable, Schema<Columns>>> = {
  balances: BALANCES,
  offers: OFFERS,
  limits: LIMITS,
  needs: NEEDS,
  worth: WORTH,
  settings: SETTINGS,
};

/** The day the example is reckoned from: written as a text, it is never renewed. */
export const EXAMPLE_DAY = "2026-11-22";

/** The tables that the example fills. */
export const EXAMPLE_TABLES = Object.keys(ROWS) as readonly ExampleTable[];

/** Rows as a user would type them, headers first. */
export function exampleRows(table: ExampleTable, language: Language): string[][] {
  const [ids = [], ...rows] = ROWS[table]
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
  const { columns } = SCHEMAS[table];
  const written = (cell: string, at: number) =>
    table === "offers" && ids[at] === "note" ? dated(cell, language) : word(cell, language);
  return [ids.map((id) => columns[id]![language]), ...rows.map((row) => row.map(written))];
}

function word(cell: string, language: Language): string {
  return language === "ja" ? cell : inEnglish(cell);
}

/** What a rate is worth knowing: of which day it is, and what of it is assumed. */
function dated(note: string, language: Language): string {
  const [day, ...assumed] = note.split("。").map((part) => word(part, language));
  return language === "ja"
    ? [`例・現在のレートではありません（出典: ${day}）`, ...assumed].join("。")
    : [`Example, not a current rate (source: ${day})`, ...assumed].join("; ");
}
