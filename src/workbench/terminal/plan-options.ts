// What the command line of `npm run plan` asks for.

import { parseArgs } from "node:util";
import { BadFile } from "../book/bad-file.ts";
import { isIsoDate } from "../grid/civil-time.ts";

export type Language = "ja" | "en";

export interface PlanOptions {
  readonly language: Language;
  /** ISO date; null where none is given. */
  readonly asOf: string | null;
  /** A workbook or folder; null = the example. */
  readonly path: string | null;
}

/** The options; what cannot be read is a {@link BadFile}. */
export function planOptions(args: readonly string[]): PlanOptions {
  const { values, positionals } = parsed(args);
  const language = values.lang ?? "ja";
  const asOf = values["as-of"] ?? null;
  if (language !== "ja" && language !== "en") throw usage();
  if (asOf !== null && !isIsoDate(asOf)) throw usage();
  if (positionals.length > 1) throw usage();
  return { language, asOf, path: positionals[0] ?? null };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: "string" }, "as-of": { type: "string" } },
    });
  } catch {
    throw usage();
  }
}

function usage(): BadFile {
  return new BadFile(
    "使い方: npm run plan -- [ブック.xlsx または CSV のフォルダ] [--lang ja|en] [--as-of 2026-11-22]",
    "Usage: npm run plan -- [book.xlsx or a folder of CSV files] [--lang ja|en] [--as-of 2026-11-22]",
  );
}
