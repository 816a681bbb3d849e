// The tab of a table: its header with notes, rules and formats below, and rows to begin with.

import { day } from "../../core/day.ts";
import type { Language } from "../../tables/language.ts";
import { EXAMPLE_TABLES, exampleRows } from "../../tables/tabs/example/example.ts";
import { SETTING_ROWS } from "../../tables/tabs/settings.ts";
import { type CellRule, noteOf, type TableTab } from "../../tables/tabs/tab.ts";
import { type CellCheck, joinedWidths, type NewTab, type TypedCell } from "./new-tab.ts";

/** Rows below the header that carry formats and rules. */
const READY_ROWS = 300;
/** Days from the first one that a sheet counts, 1899-12-30, to 1970-01-01. */
const SERIAL_OF_1970 = 25_569;

/** A table's tab, with the example's rows where there are some and they are wanted. */
export function tablePage(tab: TableTab, language: Language, withExample: boolean): NewTab {
  const { columns } = tab;
  const width = columns.length;
  const rows = firstRows(tab, language, withExample);
  const headerNotes = columns.map((column) => noteOf(column, language));
  const formats = columns.map(({ format }) => format);
  const body = { row: 2, column: 1 };
  return {
    id: tab.id,
    name: tab.name[language],
    cells: [columns.map(({ header }) => header[language]), ...rows],
    notes: {
      at: { row: 1, column: 1 },
      texts: [headerNotes, ...rowNotes(tab, language, rows.length)],
    },
    formats: { at: body, texts: Array.from({ length: READY_ROWS }, () => formats) },
    checks: {
      at: body,
      rows: READY_ROWS,
      columns: columns.map(({ rule }) => rule && checkOf(rule, language)),
    },
    headers: [{ row: 1, column: 1, columns: width }],
    frozenRows: 1,
    widths: joinedWidths(columns.map((column) => column.width)),
    named: [{ name: tab.rangeName, row: 1, column: 1, rows: null, columns: width }],
  };
}

/** The number that a sheet shows as a day, free of any time zone. */
export function serialOf(iso: string): number {
  return day(iso) + SERIAL_OF_1970;
}

function firstRows(tab: TableTab, language: Language, withExample: boolean): TypedCell[][] {
  const table = EXAMPLE_TABLES.find((id) => id === tab.id);
  const example =
    withExample && table !== undefined ? placed(tab, exampleRows(table, language), language) : [];
  if (tab.id !== "settings") return example;
  const given = new Set(example.map(([name]) => name));
  const rest = SETTING_ROWS.filter(({ name }) => !given.has(name[language]));
  return [...example, ...rest.map(({ name }): TypedCell[] => [name[language], ""])];
}

/** Rows under the columns that their own headers name. */
function placed(
  { columns }: TableTab,
  [header = [], ...rows]: readonly (readonly string[])[],
  language: Language,
): TypedCell[][] {
  const indices = columns.map((column) => header.indexOf(column.header[language]));
  return rows.map((row) => indices.map((index) => typed(row[index] ?? "")));
}

/** Numbers and days are written as such: how a text is read depends on the spreadsheet. */
function typed(text: string): TypedCell {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return serialOf(text);
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  return text === "TRUE" ? true : text;
}

function rowNotes({ id, columns }: TableTab, language: Language, rows: number): string[][] {
  if (id !== "settings") return [];
  const about = SETTING_ROWS.map((row) => row.about[language]);
  return Array.from({ length: rows }, (_, row) =>
    columns.map((_column, at) => (at === 0 ? (about[row] ?? "") : "")),
  );
}

function checkOf(rule: CellRule, language: Language): CellCheck {
  return rule.kind === "words" ? { kind: "list", words: rule.words[language] } : rule;
}
