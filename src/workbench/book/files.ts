// The one file that knows hucre: sheets out of an .xlsx or .ods workbook, or out of a folder of CSV files.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseCsv } from "hucre/csv";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import { BadFile } from "./bad-file.ts";

/** A cell as a file holds it; a Date is midnight UTC of the date it shows. */
export type FileCell = string | number | boolean | Date | null;

export interface Sheet {
  /** Name of the sheet, or of the CSV file without its ending. */
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  /** CSV cells are texts as if typed; a workbook's cells have their types already. */
  readonly isTyped: boolean;
}

/** Every sheet of a workbook or folder; a path that holds none is a {@link BadFile}. */
export async function readSheets(path: string): Promise<Sheet[]> {
  if (isFolder(path)) return folder(path);
  const ending = extname(path).toLowerCase();
  if (ending !== ".xlsx" && ending !== ".ods") {
    throw new BadFile(
      `「${path}」は読めません。.xlsx か .ods のブック、または CSV を入れたフォルダを指定してください。`,
      `Cannot read "${path}". Please give an .xlsx or .ods workbook, or a folder of CSV files.`,
    );
  }
  const { sheets } = await workbook(path, ending === ".ods" ? readOds : readXlsx);
  return sheets.map(({ name, rows }) => ({ name, rows: rows as FileCell[][], isTyped: true }));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new BadFile(
      `「${path}」が見つかりません。ファイル名と場所をお確かめください。`,
      `There is no "${path}". Please check the name and the place.`,
    );
  }
}

async function workbook(path: string, read: typeof readXlsx) {
  try {
    return await read(readFileSync(path));
  } catch {
    throw new BadFile(
      `「${path}」をブックとして開けません。壊れているか、別の形式です。スプレッドシートから .xlsx で保存し直してください。`,
      `"${path}" does not open as a workbook: it is damaged or of another kind. Please save it again as .xlsx.`,
    );
  }
}

function folder(path: string): Sheet[] {
  const names = readdirSync(path).filter((name) => /\.(csv|tsv)$/i.test(name));
  if (names.length === 0) {
    throw new BadFile(
      `フォルダ「${path}」に CSV がありません。`,
      `The folder "${path}" holds no CSV file.`,
    );
  }
  return names.sort().map((name) => ({
    name: basename(name, extname(name)),
    rows: parseCsv(decoded(readFileSync(join(path, name)))) as string[][],
    isTyped: false,
  }));
}

/** Japanese Excel writes Shift_JIS, nearly everything else UTF-8. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("shift_jis").decode(bytes);
  }
}
