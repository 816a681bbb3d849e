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
import { openHeadless } from "../univer/headless.ts";
import { plannedWorkbook } from "../univer/planned-workbook.ts";
import { bookOf, snapshotOf } from "../univer/snapshot.ts";
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
  const name = files[0]!.name;
  const book = await asWorkbook(sheets, project, language);
  const today = Math.floor(serialOfInstant(Date.now(), TIME_ZONE));
  const answers = answersFor(sheets, language, today);
  if (answers === null || !wantsAnswers(answers.tables)) return { name, book, answers: [] };
  return {
    name,
    book: withSheets(book, plannedWorkbook(name, answers.sheets)),
    answers: answers.sheets.map((sheet) => sheet.name),
  };
}

/** Put into a spreadsheet without a page first: what fails there leaves the page as it is. */
async function asWorkbook(
  sheets: readonly BookSheet[],
  project: Project,
  language: Language,
): Promise<Partial<IWorkbookData>> {
  const quiet = await openHeadless();
  try {
    const functions = quiet.univer.__getInjector().get(IFunctionService);
    const own = new Set(project.customFunctions.map(({ name }) => name.toUpperCase()));
    const [placeholder] = quiet.grid.sheets();
    if (placeholder) quiet.grid.renameSheet(placeholder.id, `_${crypto.randomUUID().slice(0, 8)}`);
    const [first] = putSheets(quiet.grid, sheets, {
      knowsFunction: (name) => own.has(name) || functions.hasExecutor(name),
      locale: LOCALES[language],
      thisYear: Number(isoDateAt(Date.now(), TIME_ZONE).slice(0, 4)),
    });
    if (placeholder && first !== undefined) quiet.grid.deleteSheet(placeholder.id);
    if (first !== undefined) quiet.grid.activate(first);
    await quiet.settle();
    return bookOf(snapshotOf(quiet.api)) ?? {};
  } finally {
    quiet.dispose();
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
