// The spreadsheet that is open: which sheet is which tab, and what stands in them.

import type { Day } from "../core/day.ts";
import type { TabId } from "../desk/keys.ts";
import type { Occasion } from "../desk/occasion.ts";
import { type FoundTabs, foundTabs } from "../desk/set-up/set-up.ts";
import { type DeskTables, deskTables, type ReadTab, SCHEMAS } from "../desk/tables.ts";
import { dayArgument } from "../tables/arguments.ts";
import { isBlank } from "../tables/cell.ts";
import { newIntake } from "../tables/intake.ts";
import type { Language } from "../tables/language.ts";
import type { TableId } from "../tables/problem.ts";
import { AS_OF_NAME } from "../tables/tabs/tabs.ts";
import { problemsMessage } from "../tables/words/message.ts";
import type { DateZone } from "../tables/zone.ts";
import { rangeNamed } from "./range-named.ts";
import { Refusal } from "./refusal.ts";
import { activeSpreadsheet, dayToday } from "./spreadsheet.ts";
import { userLanguage } from "./user-language.ts";

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type ReadTabs = Readonly<Partial<Record<TableId, ReadTab>>>;

/** The spreadsheet as an action meets it. */
export interface OpenBook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly zone: DateZone;
  readonly language: Language;
  readonly found: FoundTabs;
  readonly today: Day;
  /** The sheet of a tab; null where there is none. */
  sheet(id: TabId): Sheet | null;
}

/** Finds the tabs; reads no cell. */
export function openBook(): OpenBook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { zone } = activeSpreadsheet();
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const found = foundTabs([...sheets.keys()], (name) => {
    const range = rangeNamed(spreadsheet, name);
    return range === null ? null : range.getSheet().getName();
  });
  return {
    spreadsheet,
    zone,
    language: userLanguage(),
    found,
    today: dayToday(zone),
    sheet: (id) => sheets.get(found[id] ?? "") ?? null,
  };
}

/** Every table that is there, each read once and whole. */
export function readTabs(book: OpenBook, wanted = Object.keys(SCHEMAS) as TableId[]): ReadTabs {
  const read: Partial<Record<TableId, ReadTab>> = {};
  for (const id of wanted) {
    const sheet = book.sheet(id);
    if (sheet === null) continue;
    read[id] = { name: book.found[id]!, cells: sheet.getDataRange().getValues() };
  }
  return read;
}

/** What an answer is reckoned from: the tables, and the day of the page to start from. */
export function readBook(book: OpenBook): {
  readonly read: ReadTabs;
  readonly desk: DeskTables;
  readonly occasion: Occasion;
} {
  const read = readTabs(book);
  return { read, desk: deskTables(read, book.zone), occasion: occasionOf(book) };
}

/** The days and the language of an answer. A cell for the day that is blank or not there means today. */
export function occasionOf(book: OpenBook): Occasion {
  const { today, language, found } = book;
  const { start, plan } = found;
  const otherTabs = {
    ...(start === undefined ? {} : { start }),
    ...(plan === undefined ? {} : { plan }),
  };
  return { asOf: asOfIn(book) ?? today, today, language, otherTabs };
}

function asOfIn({ spreadsheet, zone }: OpenBook): Day | null {
  const cell = rangeNamed(spreadsheet, AS_OF_NAME)?.getValue() ?? "";
  if (isBlank(cell)) return null;
  const intake = newIntake(zone);
  const read = dayArgument(cell, "as_of", intake);
  if ("value" in read) return read.value;
  throw new Refusal({
    ja: `基準日を読めません。${problemsMessage([read.problem], "ja")}`,
    en: `The as-of day cannot be read. ${problemsMessage([read.problem], "en")}`,
  });
}
