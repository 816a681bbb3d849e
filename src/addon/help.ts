// The page behind "使い方 / Help": what each function answers and what each table needs, from the lists that define them.

import type { CustomFunction } from "../functions/custom-function.ts";
import type { Language } from "../tables/language.ts";
import { BALANCES } from "../tables/rows/balances.ts";
import { LIMITS } from "../tables/rows/limits.ts";
import { NEEDS } from "../tables/rows/needs.ts";
import { OFFERS } from "../tables/rows/offers.ts";
import { SETTINGS } from "../tables/rows/settings.ts";
import { WORTH } from "../tables/rows/worth.ts";
import type { Columns, Schema } from "../tables/schema.ts";
import { TABLES } from "../tables/words/places.ts";

const PLANNED: readonly Schema<Columns>[] = [BALANCES, OFFERS, NEEDS, WORTH, LIMITS, SETTINGS];

interface HelpWords {
  readonly title: string;
  readonly start: string;
  readonly functions: string;
  readonly tables: string;
  readonly columns: string;
}

const WORDS: Readonly<Record<Language, HelpWords>> = {
  ja: {
    title: "使い方",
    start:
      "シートに表を作り、空いたセルに関数を入力します。表は見出し行から範囲に入れます。通信は一切しません。",
    functions: "関数",
    tables: "表",
    columns: "* の列は必須です。ほかの列は、要るものだけで構いません。",
  },
  en: {
    title: "Help",
    start:
      "Keep your tables in sheets and type a function into an empty cell. A table's range begins with its header row. Nothing is ever sent anywhere.",
    functions: "Functions",
    tables: "Tables",
    columns: "Columns marked * are needed; of the others, add those you want.",
  },
};

/** The language of the help: Japanese unless the user's is known to be another. */
export function helpLanguage(locale: string): Language {
  return locale === "" || /^ja\b/i.test(locale.replace("_", "-")) ? "ja" : "en";
}

/** Title of the help's dialog. */
export function helpTitle(language: Language): string {
  return WORDS[language].title;
}

/** The help as a page of its own: text only, no script and nothing from outside. */
export function helpPage(registry: readonly CustomFunction[], language: Language): string {
  const words = WORDS[language];
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><base target="_top">`,
    `<title>${words.title}</title>`,
    "<style>body{font:14px/1.6 Arial,sans-serif;color:#202124;margin:0 4px}h2{font-size:16px}dd{margin:0 0 8px 16px}code{font-size:13px}</style>",
    `</head><body><main><p>${words.start}</p>`,
    `<h2>${words.functions}</h2><dl>`,
    ...registry.map(
      (entry) =>
        `<dt><code>${signature(entry)}</code></dt><dd>${escaped(entry.help[language])}</dd>`,
    ),
    `</dl><h2>${words.tables}</h2><p>${words.columns}</p><dl>`,
    ...PLANNED.map(
      (table) => `<dt>${TABLES[table.id][language]}</dt><dd>${columns(table, language)}</dd>`,
    ),
    "</dl></main></body></html>",
  ].join("\n");
}

function signature(entry: CustomFunction): string {
  const names = entry.arguments.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name));
  return `${entry.name}(${names.join(", ")})`;
}

function columns({ columns: all }: Schema<Columns>, language: Language): string {
  const names = Object.values(all).map((column) => column[language] + (column.required ? "*" : ""));
  return escaped(names.join(language === "ja" ? "、" : ", "));
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
