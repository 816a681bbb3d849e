// An error file: what somebody typed, and the message they get in each language.
//
// Tables are written with English names and headers, cells between bars; lines that begin with # are
// for the reader. The Japanese message is the one for the same tables with Japanese headers.

import { readFileSync } from "node:fs";
import type { Cell } from "../../src/tables/cell.ts";
import type { Language } from "../../src/tables/language.ts";
import { BALANCES } from "../../src/tables/rows/balances.ts";
import { HISTORY } from "../../src/tables/rows/history.ts";
import { LIMITS } from "../../src/tables/rows/limits.ts";
import { LISTINGS } from "../../src/tables/rows/listings.ts";
import { NEEDS } from "../../src/tables/rows/needs.ts";
import { OFFERS } from "../../src/tables/rows/offers.ts";
import { PURCHASES } from "../../src/tables/rows/purchases.ts";
import { SETTINGS } from "../../src/tables/rows/settings.ts";
import { WORTH } from "../../src/tables/rows/worth.ts";
import type { Columns, Schema } from "../../src/tables/schema.ts";
import { TABLES } from "../../src/tables/words/places.ts";

export interface ErrorFile {
  readonly asOf: string;
  /** The tables given, by the names of section 1 of the contract; "?" for one without a known name. */
  readonly tables: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly messages: Readonly<Record<Language, string>>;
}

export const SCHEMAS: readonly Schema<Columns>[] = [
  BALANCES,
  OFFERS,
  LIMITS,
  NEEDS,
  WORTH,
  SETTINGS,
  HISTORY,
  LISTINGS,
  PURCHASES,
];

/** Parses an error file. */
export function readErrorFile(path: string): ErrorFile {
  const [given = "", english = "", japanese = ""] = readFileSync(path, "utf8").split(
    /^(?:English|日本語):\n/m,
  );
  const tables = new Map<string, string[][]>();
  let rows: string[][] = [];
  let asOf = "2026-11-22";
  for (const line of given.split("\n")) {
    if (line.startsWith("#") || line.trim() === "") continue;
    if (line.startsWith("as_of:")) asOf = line.slice(6).trim();
    else if (line.includes("|")) rows.push(line.split("|").map((cell) => cell.trim()));
    else {
      rows = [];
      tables.set(line.trim(), rows);
    }
  }
  return { asOf, tables, messages: { en: english.trim(), ja: japanese.trim() } };
}

/** The cells of a table as a sheet would hold them, headers in the language asked for. */
export function cellsOf(name: string, rows: readonly (readonly string[])[], language: Language) {
  const schema = SCHEMAS.find(({ id }) => TABLES[id].en === name);
  const [head = [], ...body] = rows;
  const headers = language === "en" ? head : head.map((text) => japaneseHeader(text, schema));
  return [headers, ...body.map((row) => row.map(cellOf))];
}

function japaneseHeader(text: string, schema: Schema<Columns> | undefined): string {
  const columns = Object.values(schema?.columns ?? {});
  return columns.find(({ en }) => en.toLowerCase() === text.toLowerCase())?.ja ?? text;
}

function cellOf(text: string): Cell {
  if (text === "(image)") return { image: true };
  return text === "(true)" ? true : text;
}
