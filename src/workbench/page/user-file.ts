// A file of the user's as a book to open: its sheets as they are, and answer sheets beside them where its tables are known.

import type { IWorkbookData } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { BookSheet } from "../book/book-sheet.ts";
import { readBookFiles } from "../book/files.ts";
import { putSheets } from "../book/put-sheets.ts";
import { answersFor } from "../book/user-answers.ts";
import type { Project } from "../execution/project.ts";
import { isoDateAt } from "../grid/civil-time.ts";
import { serialOfInstant } from "../grid/serial.ts";
import { pageUniver } from "../univer/page-univer.ts";
import { plannedWorkbook } from "../univer/planned-workbook.ts";
import { bookOf, snapshotOf } from "../univer/snapshot.ts";
import { univerGrid } from "../univer/univer-grid.ts";
import { LOCALES, TIME_ZONE } from "./open-book.ts";
import type { Language } from "./words/language.ts";

export interface UserFile {
  readonly name: string;
  readonly book: Partial<IWorkbookData>;
  /** Names of the answer sheets that were added; none where the tables are not known. */
  readonly answers: readonly string[];
}

export interface UserFileOptions {
  readonly language: Language;
  readonly project: Project;
  /** Whether to add answer sheets over these tables. */
  readonly wantsAnswers: (tables: readonly string[]) => boolean;
}

/**
 * Reads files into a book of their own, beside the one that is open.
 *
 * @throws BadFile in both languages; the open book is untouched.
 */
export async function userFile(
  files: readonly File[],
  { language, project, wantsAnswers }: UserFileOptions,
): Promise<UserFile> {
  const read = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const sheets = await readBookFiles(read);
  const name = files[0]!.name + (files.length > 1 ? ` (+${files.length - 1})` : "");
  const book = asWorkbook(sheets, project, language);
  const today = Math.floor(serialOfInstant(Date.now(), TIME_ZONE));
  const answers = answersFor(sheets, today);
  if (answers === null || !wantsAnswers(answers.tables)) return { name, book, answers: [] };
  return {
    name,
    book: withSheets(book, plannedWorkbook(name, answers.sheets)),
    answers: answers.sheets.map((sheet) => sheet.name),
  };
}

/** Put into a spreadsheet beside the page first: what fails there leaves the page as it is. */
function asWorkbook(
  sheets: readonly BookSheet[],
  project: Project,
  language: Language,
): Partial<IWorkbookData> {
  // Univer's facade asks for its renderer wherever it is loaded: this one draws where nobody looks.
  const { univer, api } = pageUniver(document.createElement("div"), language);
  try {
    const functions = univer.__getInjector().get(IFunctionService);
    const own = new Set(project.customFunctions.map(({ name }) => name.toUpperCase()));
    api.createWorkbook({ id: crypto.randomUUID(), name: "" });
    const grid = univerGrid(api, univer);
    const [placeholder] = grid.sheets();
    if (placeholder) grid.renameSheet(placeholder.id, crypto.randomUUID().slice(0, 8));
    const [first] = putSheets(grid, sheets, {
      knowsFunction: (name) => own.has(name) || functions.hasExecutor(name),
      locale: LOCALES[language],
      thisYear: Number(isoDateAt(Date.now(), TIME_ZONE).slice(0, 4)),
    });
    if (placeholder && first !== undefined) grid.deleteSheet(placeholder.id);
    if (first !== undefined) grid.activate(first);
    return bookOf(snapshotOf(api)) ?? {};
  } finally {
    // What it has put off for the next moments still asks for its sheets.
    setTimeout(() => univer.dispose(), 2000);
  }
}

/** Answers come first among the tabs, and have ids of their own. */
function withSheets(
  book: Partial<IWorkbookData>,
  added: Pick<IWorkbookData, "sheets" | "sheetOrder">,
): Partial<IWorkbookData> {
  const renamed = Object.entries(added.sheets).map(([id, sheet]) => {
    const own = `answers-${id}`;
    return [own, { ...sheet, id: own }] as const;
  });
  return {
    ...book,
    sheets: { ...book.sheets, ...Object.fromEntries(renamed) },
    sheetOrder: [...renamed.map(([id]) => id), ...(book.sheetOrder ?? [])],
  };
}
