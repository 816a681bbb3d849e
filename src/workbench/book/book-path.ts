// A book by its path, in Node: a workbook, or a folder of CSV files.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { BadFile } from "./bad-file.ts";
import type { BookSheet } from "./book-sheet.ts";
import { readBookFile } from "./files.ts";

/** Every sheet of a workbook or folder; a path that holds none is a {@link BadFile}. */
export async function readSheets(path: string): Promise<BookSheet[]> {
  const found = entryAt(path);
  if (found.isDirectory()) return folder(path);
  const ending = extname(path).toLowerCase();
  if (ending !== ".xlsx" && ending !== ".ods") {
    throw new BadFile(
      `「${path}」は読めません。.xlsx か .ods のブック、または CSV を入れたフォルダを指定してください。`,
      `Cannot read "${path}". Please give an .xlsx or .ods workbook, or a folder of CSV files.`,
    );
  }
  return readBookFile(path, readFileSync(path));
}

function entryAt(path: string) {
  try {
    return statSync(path);
  } catch {
    throw new BadFile(
      `「${path}」が見つかりません。ファイル名と場所をお確かめください。`,
      `There is no "${path}". Please check the name and the place.`,
    );
  }
}

async function folder(path: string): Promise<BookSheet[]> {
  const names = readdirSync(path).filter((name) => /\.(csv|tsv)$/i.test(name));
  if (names.length === 0) {
    throw new BadFile(
      `フォルダ「${path}」に CSV がありません。`,
      `The folder "${path}" holds no CSV file.`,
    );
  }
  const sheets: BookSheet[] = [];
  for (const name of names.sort()) {
    sheets.push(...(await readBookFile(name, readFileSync(join(path, name)))));
  }
  return sheets;
}
